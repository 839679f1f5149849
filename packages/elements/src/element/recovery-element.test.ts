import { expect, fixture, html } from '@open-wc/testing';
import { html as litHtml } from 'lit';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import type { Words } from '../words/words.ts';
import { define } from './define.ts';
import { RecoveryElement } from './recovery-element.ts';
import { type HostLike, HostProvider } from './surroundings.ts';

const nl = {
  title: 'Hoe gaat het, {name}?',
  only: 'Alleen in het Nederlands',
  people: { one: '{count} persoon', other: '{count} mensen' },
} as const;
const en: Words<typeof nl> = {
  title: 'How are you, {name}?',
  only: '',
  people: { one: '{count} person', other: '{count} people' },
};

class Greeting extends RecoveryElement<typeof nl> {
  static override styles = [tokens, controls];
  protected override readonly words = { area: 'greeting', catalogues: { nl, en } };

  override render() {
    return litHtml`<p>${this.say('title', { name: 'Sam' })}</p><time>${this.formatDay(this.now().ms)}</time>`;
  }
}
define('recovery-test-greeting', Greeting);

class Shelter extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('recovery-test-greeting'));
  }
}
customElements.define('test-shelter', Shelter);

const shown = (element: Element) => element.shadowRoot?.querySelector('p')?.textContent;
const greetingIn = (shelter: Element) => {
  const greeting = shelter.shadowRoot?.firstElementChild;
  if (!(greeting instanceof Greeting)) throw new Error('the shelter stands empty');
  return greeting;
};
const settle = async (element: Greeting) => {
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
};
const hostAt = (iso: string) => {
  const listeners = new Set<() => void>();
  const at = Date.parse(iso);
  const host: HostLike = {
    now: () => ({ ms: at, zone: 'Europe/Amsterdam' }),
    subscribe: (changed: () => void) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  return Object.assign(host, { listeners });
};

describe('the language of an element', () => {
  const page = document.documentElement;
  const before = page.lang;
  afterEach(() => {
    page.lang = before;
  });

  it('is its own, else that of an ancestor: two languages stand on one page', async () => {
    const both = await fixture(html`<div lang="nl">
      <recovery-test-greeting></recovery-test-greeting>
      <recovery-test-greeting lang="en-GB"></recovery-test-greeting>
    </div>`);
    const [dutch, english] = both.querySelectorAll('recovery-test-greeting');
    expect(dutch && shown(dutch)).to.equal('Hoe gaat het, Sam?');
    expect(english && shown(english)).to.equal('How are you, Sam?');
  });

  it('comes through shadow roots, and follows when an ancestor outside them changes', async () => {
    const outer = await fixture(html`<div lang="en"><test-shelter></test-shelter></div>`);
    const [shelter] = outer.children;
    if (!shelter) throw new Error('no shelter');
    const greeting = greetingIn(shelter);
    await greeting.updateComplete;
    expect(shown(greeting)).to.equal('How are you, Sam?');
    outer.setAttribute('lang', 'nl');
    await settle(greeting);
    expect(shown(greeting)).to.equal('Hoe gaat het, Sam?');
    shelter.setAttribute('lang', 'en');
    await settle(greeting);
    expect(shown(greeting)).to.equal('How are you, Sam?');
  });

  it('is that of the page, follows the page, and is Dutch when nobody says', async () => {
    page.lang = 'en';
    const greeting = await fixture<Greeting>(html`<recovery-test-greeting></recovery-test-greeting>`);
    expect(shown(greeting)).to.equal('How are you, Sam?');
    page.removeAttribute('lang');
    await settle(greeting);
    expect(shown(greeting)).to.equal('Hoe gaat het, Sam?');
  });

  it('follows its own lang attribute, and stops listening when it leaves', async () => {
    const greeting = await fixture<Greeting>(
      html`<recovery-test-greeting lang="nl"></recovery-test-greeting>`,
    );
    greeting.lang = 'en';
    await settle(greeting);
    expect(shown(greeting)).to.equal('How are you, Sam?');
    greeting.remove();
    greeting.lang = 'nl';
    await settle(greeting);
    expect(shown(greeting)).to.equal('How are you, Sam?');
  });

  it('is nearest to Dutch for a language that has no words, and the box says which it is', async () => {
    const greeting = await fixture<Greeting>(
      html`<recovery-test-greeting lang="de"></recovery-test-greeting>`,
    );
    expect(shown(greeting)).to.equal('Hoe gaat het, Sam?');
    const frame = greeting.shadowRoot?.querySelector<HTMLElement>('.frame');
    expect([frame?.lang, frame?.dir]).to.deep.equal(['nl', 'ltr']);
  });

  it('survives a tag that is no language', async () => {
    const greeting = await fixture<Greeting>(
      html`<recovery-test-greeting lang="??"></recovery-test-greeting>`,
    );
    expect(shown(greeting)).to.equal('Hoe gaat het, Sam?');
  });
});

describe('the words of an element', () => {
  it('come in the next language when one is missing or empty, and never as a key', async () => {
    const greeting = await fixture<Greeting>(
      html`<recovery-test-greeting lang="en"></recovery-test-greeting>`,
    );
    expect(greeting.say('only')).to.equal('Alleen in het Nederlands');
  });

  it('are those of the provider where it wrote its own, also in a language of its own', async () => {
    const greeting = await fixture<Greeting>(
      html`<recovery-test-greeting lang="nl"></recovery-test-greeting>`,
    );
    greeting.configuration = {
      texts: { nl: { greeting: { title: 'Dag {name}' } }, ar: { greeting: { title: 'مرحبا {name}' } } },
    };
    await greeting.updateComplete;
    expect(shown(greeting)).to.equal('Dag Sam');
    greeting.lang = 'ar';
    await settle(greeting);
    expect(shown(greeting)).to.equal('مرحبا Sam');
    expect(greeting.shadowRoot?.querySelector<HTMLElement>('.frame')?.dir).to.equal('rtl');
    expect(greeting.say('people', { count: 2 })).to.include('mensen');
  });

  it('agree with a number', async () => {
    const greeting = await fixture<Greeting>(
      html`<recovery-test-greeting lang="nl"></recovery-test-greeting>`,
    );
    expect(greeting.say('people', { count: 1 })).to.equal('1 persoon');
    expect(greeting.say('people', { count: 1200 })).to.equal('1.200 mensen');
  });

  it('say dates and lists as the language does, in the zone of the person', async () => {
    const greeting = await fixture<Greeting>(
      html`<recovery-test-greeting lang="nl"></recovery-test-greeting>`,
    );
    greeting.host = hostAt('2026-11-22T22:30:00Z');
    const day = (iso: string) => greeting.formatDay(Date.parse(iso));
    expect(day('2026-11-22T22:59:00Z')).to.equal('vandaag');
    expect(day('2026-11-22T23:30:00Z')).to.equal('morgen');
    expect(day('2026-11-24T12:00:00Z')).to.equal('dinsdag 24 november');
    expect(day('2027-01-04T12:00:00Z')).to.equal('maandag 4 januari 2027');
    expect(greeting.formatTime(Date.parse('2026-11-22T21:00:00Z'))).to.equal('22:00');
    expect(greeting.formatList(['Ans', 'Bo', 'Cas'])).to.equal('Ans, Bo en Cas');
    for (const zone of ['Europe/Amsterdam', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      greeting.host = {
        ...hostAt('2026-11-22T22:30:00Z'),
        now: () => ({ ms: Date.parse('2026-11-22T10:30:00Z'), zone }),
      };
      expect(greeting.formatDate('2026-11-25'), zone).to.equal('woensdag 25 november');
    }
    greeting.host = hostAt('2026-11-22T22:30:00Z');
    greeting.lang = 'en';
    await settle(greeting);
    expect(day('2026-11-24T12:00:00Z')).to.match(/^Tuesday,? 24 November$/);
    expect(greeting.formatTime(Date.parse('2026-11-22T21:00:00Z'))).to.equal('22:00');
    expect(greeting.formatList(['Ans', 'Bo'], 'or')).to.equal('Ans or Bo');
  });
});

class Stumbling extends RecoveryElement<typeof nl> {
  protected override readonly words = { area: 'greeting', catalogues: { nl, en } };
  stumbles = true;

  override render() {
    if (this.stumbles) throw new RangeError('on purpose');
    return litHtml`<p>${this.say('title', { name: 'Sam' })}</p>`;
  }
}
define('recovery-test-stumbling', Stumbling);

describe('H3: what stands on the page without us', () => {
  it('stays when an element can not be shown, and goes when it can', async () => {
    const element = document.createElement('recovery-test-stumbling');
    if (!(element instanceof Stumbling)) throw new Error('another element');
    element.innerHTML = '<a href="tel:112">Bel 112</a>';
    document.body.append(element);
    await element.updateComplete.then(
      () => expect.fail('it stumbled'),
      () => undefined,
    );
    const link = element.firstElementChild;
    expect(link?.getClientRects().length, 'the number is on the screen').to.equal(1);
    element.stumbles = false;
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.equal('Hoe gaat het, Sam?');
    expect(link?.getClientRects().length).to.equal(0);
    element.remove();
  });

  it('is replaced also on a device that does not know its zone', async () => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function unknown() {
      return { ...resolvedOptions.call(this), timeZone: 'Etc/Unknown' };
    };
    try {
      const greeting = await fixture<Greeting>(
        html`<recovery-test-greeting lang="nl"></recovery-test-greeting>`,
      );
      expect(greeting.now().zone).to.equal('Europe/Amsterdam');
      expect(greeting.shadowRoot?.querySelector('time')?.textContent).to.equal('vandaag');
    } finally {
      Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
    }
  });
});

describe('what is around an element', () => {
  it('gives it the host and the configuration, through shadow roots, again when they change', async () => {
    const around = document.createElement('section');
    const provider = new HostProvider(around);
    const host = hostAt('2026-11-22T12:00:00Z');
    provider.give({ host });
    const shelter = document.createElement('test-shelter');
    around.append(shelter);
    document.body.append(around);
    const greeting = greetingIn(shelter);
    expect(greeting.host).to.equal(host);
    provider.give({ host, configuration: { texts: { nl: { greeting: { title: 'Hoi {name}' } } } } });
    await greeting.updateComplete;
    expect(shown(greeting)).to.equal('Hoi Sam');
    expect(host.listeners.size).to.equal(1);
    around.remove();
    expect(host.listeners.size).to.equal(0);
    provider.give({ configuration: { languages: ['fy'] } });
    expect(greeting.configuration?.languages, 'an element that left is not told more').to.equal(undefined);
  });

  it('is asked again when it comes later than the element', async () => {
    const around = await fixture<HTMLElement>(
      html`<section><recovery-test-greeting></recovery-test-greeting></section>`,
    );
    const greeting = around.querySelector('recovery-test-greeting');
    const host = hostAt('2026-11-22T12:00:00Z');
    const provider = new HostProvider(around);
    provider.give({ host });
    provider.announce();
    expect(greeting instanceof Greeting && greeting.host).to.equal(host);
  });

  it('renders the element again when the journal changes', async () => {
    const host = hostAt('2026-11-22T12:00:00Z');
    const greeting = await fixture<Greeting>(
      html`<recovery-test-greeting lang="nl" .host=${host}></recovery-test-greeting>`,
    );
    let renders = 0;
    greeting.render = () => {
      renders += 1;
      return litHtml``;
    };
    for (const changed of host.listeners) changed();
    await greeting.updateComplete;
    expect(renders).to.equal(1);
  });
});
