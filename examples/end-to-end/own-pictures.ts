import type { Journey } from './journey.ts';
import { ownFile } from './own-copy.ts';
import type { Visitor } from './visitor.ts';

const page = '/mijn-mensen-en-plan.html';

async function pictures(you: Visitor): Promise<void> {
  await you.goTo(page);
  await you.click('button', 'Plan');
  await you.click('button', 'Mijn foto’s en geluiden');
  await you.sees('heading', 'Mijn foto’s en geluiden');
}

async function add(you: Visitor, path: string, words: string): Promise<void> {
  await you.giveFile('Kies een foto of een geluid', path);
  await you.fill('Wat is het?', words);
  await you.click('button', 'Bewaren');
}

/** A picture of one grey point, as a PNG. */
const point = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** So many seconds of silence. */
function silence(seconds: number, rate = 8_000): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + seconds * rate, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(seconds * rate, 40);
  return Buffer.concat([head, Buffer.alloc(seconds * rate, 128)]);
}

/** Under the policy of the site, which allows no address for what a page made itself. */
export function ownPictures(journey: Journey): void {
  journey('P7: a picture and a sound of somebody’s own are there on another day', {}, async (you) => {
    await pictures(you);
    await add(you, ownFile('foto.png', point), 'Het strand');
    await you.reads('Het is bewaard.');
    await add(you, ownFile('geluid.wav', silence(60)), 'Noor zegt: bel me');
    await you.sees('button', 'Speel af: Noor zegt: bel me');

    await pictures(you);
    await you.page.locator('>>> recovery-plan-media >>> summary').click();
    await you.sees('img', 'Het strand');
    await you.click('button', 'Speel af: Noor zegt: bel me');
    await you.click('button', 'Stop: Noor zegt: bel me');
    await you.sees('button', 'Speel af: Noor zegt: bel me');
  });

  journey('P7: a file of 50 MB, and one that is no picture, are refused in words', {}, async (you) => {
    await pictures(you);
    await add(you, ownFile('foto.jpg', Buffer.alloc(52_428_800, 1)), 'groot');
    await you.reads('Dit bestand is te groot.');
    await you.giveFile('Kies een foto of een geluid', ownFile('foto.jpg', Buffer.from('<svg onload="x"/>')));
    await you.click('button', 'Bewaren');
    await you.reads('Dit is geen foto of geluid dat hier werkt.');
  });
}
