import { expect } from '@open-wc/testing';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fromText, toText } from '../envelopes/base64url.ts';
import { fileWith, LONGEST_TEXT } from '../envelopes/carrying.ts';
import { openEnvelope } from '../envelopes/envelopes.ts';
import { keyTo } from '../envelopes/keys.ts';
import { sealText } from '../envelopes/sealing.ts';
import type { RecoverySupporter } from './supporter.ts';
import { came, invited, linkOf, opened, somebody, typeInto, WORDS } from './testing/asked.ts';

/** What it says, and that the page can still be used: help, and another try. */
async function says(element: RecoverySupporter, sentence: string): Promise<void> {
  await settled();
  expect(element.renderRoot.querySelector('[role="alert"]')?.textContent).to.equal(sentence);
  expect(namesOn(element)).to.include('Maak je je nu zorgen?');
  expect(
    namesOn(element).some((name) => name === 'Openen' || name === 'Nog een link of bestand openen'),
  ).to.equal(true);
}

async function refuses(text: string, sentence: string): Promise<void> {
  const element = await opened();
  await came(element, text);
  await says(element, sentence);
  expect(element.states?.sharing?.envelopes).to.have.length(0);
  const { link } = await invited();
  await came(element, link);
  expect(textOn(element), 'another try').to.include(WORDS);
}

const partsOf = (link: string) => {
  const [page = '', rest = ''] = link.split('#e=');
  const [secret = '', sealed = ''] = rest.split('.');
  return { page, secret, sealed };
};

describe('what can be wrong with what came', () => {
  it('for someone else: opened by a key that is not here', async () => {
    const { page, sealed } = partsOf((await invited()).link);
    await refuses(
      `${page}#e=.${sealed}`,
      'Dit is hier niet te openen. Het is voor een ander apparaat of voor iemand anders.',
    );
  });

  it('for someone else: an answer that goes to who asked', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    await press(element, 'Ja');
    await waitFor(() => element.page.at === 'send');
    const link = element.page.at === 'send' ? (element.page.ready.sealed.link ?? '') : '';
    await came(element, link);
    expect(textOn(element)).to.include('Dit heb je zelf gemaakt. De ander kan het openen.');
    expect(namesOn(element)).to.include.members(['Sturen', 'Maak je je nu zorgen?']);
  });

  it('opened twice: nothing changes', async () => {
    const { link } = await invited();
    const element = await opened();
    await came(element, link);
    const before = JSON.stringify(element.states);
    await came(element, link);
    expect(textOn(element)).to.include('Dit heb je al geopend. Er verandert niets.');
    expect(JSON.stringify(element.states)).to.equal(before);
    expect(namesOn(element)).to.include.members(['Ja', 'Nee', 'Maak je je nu zorgen?']);
  });

  it('expired', async () => {
    const jo = await somebody();
    jo.ms -= 40 * 86_400_000;
    const tie = await jo.knows('Marloes');
    const thread = jo.host.newId();
    await jo.proposes(tie, thread, WORDS);
    await refuses(await linkOf(jo, { tie, thread, as: 'Jo' }), 'Deze link is te oud. Vraag om een nieuwe.');
  });

  it('truncated', async () => {
    const { link } = await invited();
    await refuses(link.slice(0, -80), 'Er mist een stuk. Kopieer het hele bericht, of vraag een bestand.');
  });

  it('altered by one bit', async () => {
    const { page, secret, sealed } = partsOf((await invited()).link);
    const bytes = fromText(sealed);
    if (!bytes) throw new Error('no bytes');
    const at = bytes.length - 20;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await refuses(
      `${page}#e=${secret}.${toText(bytes)}`,
      'Dit is onderweg veranderd. Vraag om het nog een keer te sturen.',
    );
  });

  it('of a newer version', async () => {
    const { link } = await invited();
    const { page, secret } = partsOf(link);
    const inside = await openEnvelope(link, { site: location.origin });
    const key = await keyTo('invited', secret);
    if (!inside.ok || !key) throw new Error('can’t be opened');
    const sealed = await sealText(key, JSON.stringify({ ...inside.value.envelope, v: 99 }));
    if (!sealed.ok) throw new Error('can’t be sealed');
    await refuses(
      `${page}#e=${secret}.${fileWith(sealed.value).split('.')[1]}`,
      'Dit komt van een nieuwere versie. Laad de pagina opnieuw en probeer het nog een keer.',
    );
  });

  it('5 MB long, pasted or as a file', async function () {
    this.timeout(30_000);
    const large = `e=.${'A'.repeat(5_000_000)}`;
    expect(large.length).to.be.greaterThan(LONGEST_TEXT);
    await refuses(large, 'Dit is te groot. Het hoort hier niet.');
    const element = await opened();
    const input = element.renderRoot.querySelector<HTMLInputElement>('#came-file');
    const files = new DataTransfer();
    files.items.add(new File([large], 'bericht.txt', { type: 'text/plain' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change'));
    await waitFor(() => element.trouble !== '', 'the sentence');
    await says(element, 'Dit is te groot. Het hoort hier niet.');
  });

  it('pasted with a line break in the middle, and words around it: opens', async () => {
    const { link } = await invited();
    const element = await opened();
    const half = Math.floor(link.length / 2);
    typeInto(element, 'came', `Hoi, kijk eens:\n${link.slice(0, half)}\n${link.slice(half)}\nGroet`);
    await press(element, 'Openen');
    await waitFor(() => element.page.at === 'question', 'the question');
    await settled();
    expect(textOn(element)).to.include(WORDS);
  });

  it('from another site: says which', async () => {
    const { link } = await invited();
    await refuses(
      link.replace(location.origin, 'https://elders.example'),
      'Dit hoort bij https://elders.example. Open de link daar.',
    );
  });

  it('nothing of ours in it, or nothing at all', async () => {
    await refuses(
      'Hoi, hoe is het?',
      'Hier staat geen link in die hier open gaat. Kopieer het hele bericht en plak het nog een keer.',
    );
    const element = await opened();
    await press(element, 'Openen');
    await says(element, 'Plak eerst het bericht, of kies een bestand.');
  });

  it('a key and a file open together, whichever comes first', async () => {
    const { page, secret, sealed } = partsOf((await invited()).link);
    const key = `${page}#e=${secret}.`;
    const file = `e=.${sealed}`;
    const first = await opened();
    await came(first, key);
    await says(first, 'Dit is alleen de sleutel. Kies nu het bestand dat erbij hoort.');
    await came(first, file);
    expect(textOn(first)).to.include(WORDS);
    const second = await opened();
    await came(second, file);
    expect(textOn(second)).to.include('Kreeg je ook een sleutel? Plak die hier.');
    await came(second, key);
    expect(textOn(second)).to.include(WORDS);
  });
});
