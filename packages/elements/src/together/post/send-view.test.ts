import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { nameOf, settled, textOn } from '../../element/testing/on-screen.ts';
import '../../quick-exit/define.ts';
import { Party } from '../testing/party.ts';
import type { Ready } from './post.ts';
import { sendView } from './send-view.ts';

/** Any element can send; this one is there on every page. `file`: what is too long for a link. */
async function shown(file = false, lang = 'nl'): Promise<{ place: HTMLElement; ready: Ready }> {
  const robin = await Party.ready();
  const tie = await robin.knows('Noor');
  const thread = robin.host.newId();
  await robin.proposes(tie, thread, 'Wil je met mij eten?');
  const made = await robin.seals({ tie, thread, as: 'Robin' });
  const sealed = file ? { ...made.sealed, link: undefined, linkWithSecret: undefined } : made.sealed;
  const ready = { ...made, sealed };
  const element = await fixture<RecoveryElement>(
    html`<recovery-quick-exit lang=${lang} to="https://example.org"></recovery-quick-exit>`,
  );
  const place = await fixture<HTMLElement>(html`<div></div>`);
  let notice = '';
  const again = () =>
    render(
      sendView(element, {
        ready,
        name: 'Noor',
        what: 'ask',
        notice,
        onNotice: (said) => {
          notice = said;
          again();
        },
        onDone: () => undefined,
      }),
      place,
    );
  // The text of the message is read where the view stands.
  Object.defineProperty(element, 'renderRoot', { value: place });
  element.requestUpdate = again;
  again();
  return { place, ready };
}

const tap = async (place: HTMLElement, label: string) => {
  [...place.querySelectorAll('button')].find((one) => nameOf(one) === label)?.click();
  await settled();
};

const byHand = (place: HTMLElement) => place.querySelector<HTMLTextAreaElement>('#by-hand');

describe('D4: where nothing can be copied', () => {
  const { clipboard } = navigator;
  let refused = true;
  const stand = {
    writeText: async () => {
      if (refused) throw new DOMException('no', 'NotAllowedError');
    },
  };
  before(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: stand }));
  after(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));
  beforeEach(() => {
    refused = true;
  });

  it('the very text that could not be copied stands there: the link, the key, and the whole message', async () => {
    const { place, ready } = await shown();
    await tap(place, 'Alleen de link kopiëren');
    expect(textOn(place)).to.include('Kopiëren lukt hier niet. Kies de tekst hieronder en kopieer die zelf.');
    expect(byHand(place)?.value).to.equal(ready.sealed.linkWithSecret);
    expect(byHand(place)?.closest('details')).to.equal(null);
    await tap(place, 'Sleutel kopiëren');
    expect(byHand(place)?.value).to.equal(ready.sealed.secretLink);
    await tap(place, 'Sturen');
    expect(byHand(place)?.value).to.match(/^Hoi Noor, /);
    expect(byHand(place)?.value).to.include(ready.sealed.linkWithSecret);
    byHand(place)?.focus();
    expect(byHand(place)?.selectionEnd).to.equal(byHand(place)?.value.length);
    refused = false;
    await tap(place, 'Alleen de link kopiëren');
    expect(byHand(place)).to.equal(null);
    expect(textOn(place)).to.include('Link gekopieerd. Plak hem in een bericht.');
  });

  it('also the key, where everything goes as a file', async () => {
    const { place, ready } = await shown(true);
    await tap(place, 'Sleutel kopiëren');
    expect(byHand(place)?.value).to.equal(ready.sealed.secretLink);
  });

  it('nothing of it is cut off at 320 pixels', async () => {
    const { place } = await shown();
    place.className = 'narrow';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow { inline-size: 320px } .narrow textarea { inline-size: 100% }');
    document.adoptedStyleSheets.push(sheet);
    await tap(place, 'Alleen de link kopiëren');
    const field = byHand(place);
    expect(field?.scrollWidth).to.be.lessThanOrEqual(field?.clientWidth ?? 0);
    document.adoptedStyleSheets.pop();
  });
});

describe('what a link can’t promise', () => {
  it('D5: that it can be answered in the other’s name, and what a browser and a page keep of it', async () => {
    for (const [lang, sentences] of [
      [
        'nl',
        [
          'kan ook antwoorden in de naam van Noor',
          'geschiedenis van een browser',
          'op de pagina kunnen lezen',
        ],
      ],
      ['en', ['can also answer in the name of Noor', 'history of a browser', 'on the page can read']],
    ] as const) {
      const { place } = await shown(false, lang);
      for (const fold of place.querySelectorAll('details')) fold.open = true;
      for (const sentence of sentences) expect(textOn(place)).to.include(sentence);
      expect(textOn(place)).to.not.match(/niemand anders het openen|nobody else can open/);
      place.remove();
    }
  });
});
