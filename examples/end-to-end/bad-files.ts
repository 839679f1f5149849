import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Journey } from './journey.ts';
import { ownCopy } from './own-copy.ts';

const example = readFileSync(
  join(import.meta.dirname, '../provider-site/fictional/eight-weeks.json'),
  'utf8',
);
const file = JSON.parse(example);
const afterwards = '2026-11-22T15:00:00+01:00';

const field = 'Of open je eigen kopie';

const withEntries = (entries: readonly unknown[]) => JSON.stringify({ ...file, entries });

/** So many contacts with the first person of the story, each of another minute. */
function manyContacts(count: number): unknown[] {
  const [first] = file.entries;
  const hex = (n: number, digits: number) => n.toString(16).padStart(digits, '0');
  return Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.parse('2016-01-01T12:00:00Z') + n * 60_000).toISOString();
    return {
      ...first,
      id: `01a0deb1-${hex(n >> 12, 4)}-7${hex(n & 0xfff, 3)}-8000-${hex(n, 12)}`,
      type: 'contact.noted',
      at,
      recordedAt: at,
      seq: 1_000 + n,
      data: { channel: 'call', startedBy: 'me', result: 'spoken' },
    };
  });
}

export function badFiles(journey: Journey): void {
  journey(
    'files that can not be taken in: a plain sentence, and nothing lost',
    { at: afterwards },
    async (you) => {
      await you.goTo('/voorbeeld.html');
      await you.click('button', 'Open acht weken');
      await you.reads('De kopie is geopend.');
      const unreadable =
        'Dit bestand is niet te lezen. Misschien is het niet compleet. Kies een ander bestand.';
      const noCopy = 'Dit is geen kopie van dit overzicht. Kies een ander bestand.';
      const newer = 'Deze kopie komt uit een nieuwere versie. Open hem op een nieuwere pagina.';
      const others = 'Deze kopie is van iemand anders. Er is niets veranderd.';
      const twin = { ...file.entries[0], data: { ...file.entries[0].data, name: 'Iemand anders' } };
      // No two in a row lead to the same sentence: each is seen to be the answer to its own file.
      for (const [, text, sentence] of [
        ['truncated', example.slice(0, example.length / 2), unreadable],
        ['something else', '{"name":"recept","entries":[]}', noCopy],
        ['a picture', '\u0089PNG\r\n', unreadable],
        ['newer', JSON.stringify({ ...file, v: 2 }), newer],
        ['empty', '', unreadable],
        ['of another', JSON.stringify({ ...file, owner: file.id }), others],
        ['a list', '[1,2,3]', noCopy],
        ['every line twice', withEntries([...file.entries, ...file.entries]), 'Er kwamen 0 regels bij.'],
        ['a twin', withEntries([...file.entries, twin]), 'Er kwam 1 regel bij.'],
        ['no lines at all', withEntries([null, 7, { id: 'x' }]), 'Er kwamen 3 regels bij.'],
      ] as const) {
        await you.giveFile(field, ownCopy(text));
        await you.reads(sentence);
      }
      expect.soft(await you.axe()).toEqual([]);
      await you.click('button', 'Mijn gegevens');
      await you.reads(/regels? (is|zijn) niet leesbaar\. (Hij is|Ze zijn) wel bewaard\./);

      await you.reload();
      await you.click('button', 'Mensen');
      await you.click('button', 'Lijst');
      for (const name of ['Marloes', 'Oma Riet', 'Dokter Van Vliet', 'NA-groep op dinsdag']) {
        await you.sees('button', new RegExp(`^${name} `));
      }
      expect(await you.text()).not.toContain('Iemand anders Familie');
    },
  );

  journey('a file of 100,000 lines is taken in', { at: afterwards, timeout: 90_000 }, async (you) => {
    await you.goTo('/voorbeeld.html');
    await you.click('button', 'Open acht weken');
    await you.reads('De kopie is geopend.');
    const long = withEntries([...file.entries, ...manyContacts(100_000 - file.entries.length)]);
    await you.giveFile(field, ownCopy(long));
    await you.reads(/Er kwamen 99[.\d]* regels bij\./, 60_000);
    await you.click('button', 'Mensen');
    await you.sees('button', 'Oma Riet. Familie. Heel dichtbij. Steunt mij.');
    await you.reload();
    await you.click('button', 'Mensen');
    await you.sees('button', 'Oma Riet. Familie. Heel dichtbij. Steunt mij.', { patience: 30_000 });
  });
}
