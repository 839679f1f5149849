import { expect, fixture, html } from '@open-wc/testing';
import { html as litHtml } from 'lit';
import { fetchWords } from '../words/fetch.ts';
import type { WordSet, Words } from '../words/words.ts';
import { define } from './define.ts';
import { RecoveryElement } from './recovery-element.ts';

const nl = { hello: 'Dag' } as const;
const en: Words<typeof nl> = { hello: 'Hello' };

/** How the next element gets its English; counts how often it asks. */
let fetchEnglish: () => Promise<{ en: Words<typeof nl> }> = async () => ({ en });
let asked = 0;

class Later extends RecoveryElement<typeof nl> {
  protected override readonly words: WordSet<typeof nl> = {
    area: 'later',
    catalogues: { nl },
    later: {
      en: () => {
        asked += 1;
        return fetchEnglish();
      },
    },
  };

  override render() {
    return litHtml`<p>${this.say('hello')}</p>`;
  }
}
define('recovery-test-later', Later);

const frameOf = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.frame');
const shown = (element: Element) => frameOf(element)?.textContent?.trim();

/** Puts an element on the page without waiting for its words. */
function place(lang: string): Later {
  const element = document.createElement('recovery-test-later');
  if (!(element instanceof Later)) throw new Error('not registered');
  element.lang = lang;
  element.append('Static help');
  document.body.append(element);
  return element;
}

describe('words that come later', () => {
  beforeEach(() => {
    asked = 0;
    fetchEnglish = async () => ({ en });
  });

  it('are not asked for on a Dutch page, which renders without a wait', async () => {
    const element = place('nl-BE');
    await Promise.resolve();
    expect(shown(element)).to.equal('Dag');
    expect(asked).to.equal(0);
    element.remove();
  });

  it('are there at the first words on an English page, once for all renders', async () => {
    const element = await fixture<Later>(html`<recovery-test-later lang="en"></recovery-test-later>`);
    expect(shown(element)).to.equal('Hello');
    expect(frameOf(element)?.lang).to.equal('en');
    element.requestUpdate();
    await element.updateComplete;
    expect(asked).to.equal(1);
  });

  it('leave what the page put inside to be seen until they are here', async () => {
    let come: () => void = () => undefined;
    fetchEnglish = () =>
      new Promise((resolve) => {
        come = () => resolve({ en });
      });
    const element = place('en');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
    come();
    await element.updateComplete;
    expect(shown(element)).to.equal('Hello');
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
    element.remove();
  });

  it('that can’t be had leave the Dutch ones, said to be Dutch', async () => {
    fetchEnglish = () => Promise.reject(new TypeError('offline'));
    const element = await fixture<Later>(html`<recovery-test-later lang="en"></recovery-test-later>`);
    expect(shown(element)).to.equal('Dag');
    expect(frameOf(element)?.lang).to.equal('nl');
  });

  it('that take long are not waited for, and are shown when they come', async () => {
    let come: () => void = () => undefined;
    fetchEnglish = () =>
      new Promise((resolve) => {
        come = () => resolve({ en });
      });
    const element = place('en');
    await element.updateComplete;
    expect(shown(element)).to.equal('Dag');
    come();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(shown(element)).to.equal('Hello');
    element.remove();
  });

  it('come when the language of the place changes, and the old ones stay until then', async () => {
    const element = await fixture<Later>(html`<recovery-test-later lang="nl"></recovery-test-later>`);
    element.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(shown(element)).to.equal('Hello');
  });

  it('that could not be had are asked for again at a next update, which does not wait for them', async () => {
    fetchEnglish = () => Promise.reject(new TypeError('offline'));
    const element = await fixture<Later>(html`<recovery-test-later lang="en"></recovery-test-later>`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked, 'not over and over by itself').to.equal(1);
    let come: () => void = () => undefined;
    fetchEnglish = () =>
      new Promise((resolve) => {
        come = () => resolve({ en });
      });
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.equal('Dag');
    come();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect([shown(element), asked]).to.deep.equal(['Hello', 2]);
  });

  it('that two elements share are told to both', async () => {
    let come: () => void = () => undefined;
    // Like an `import()`, which is one however often it is asked for.
    const english = new Promise<{ en: typeof en }>((resolve) => {
      come = () => resolve({ en });
    });
    const shared: WordSet<typeof nl> = { area: 'later', catalogues: { nl }, later: { en: () => english } };
    const told: string[] = [];
    const [first, second] = ['one', 'two'].map((name) =>
      fetchWords(shared, ['en', 'nl'], () => void told.push(name)),
    );
    come();
    await Promise.all([first, second]);
    expect(told).to.deep.equal(['one', 'two']);
    expect(fetchWords(shared, ['en', 'nl'], () => undefined)).to.equal(undefined);
  });
});
