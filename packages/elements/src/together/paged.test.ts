import { expect, fixture, html } from '@open-wc/testing';
import type { States } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import { define } from '../element/define.ts';
import {
  callsOn,
  focused,
  headingsOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { field } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import '../help-now/define.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { areas } from './areas.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { PagedElement } from './paged.ts';

type Page = { readonly at: 'all' } | { readonly at: 'why'; readonly id: string };

const words = {
  ...nl,
  title: 'Waarom',
  write: 'Schrijf op',
  text: 'Jouw woorden',
  missing: 'Hier staat nog niets.',
} as const;

/** As small as an element about two people can be: one note. */
class Small extends PagedElement<typeof words, Page, typeof areas> {
  protected override readonly words = {
    area: 'together',
    catalogues: { nl: words, en: { ...en, title: 'Why' } },
  };
  protected override readonly areas = areas;
  tries = 0;
  override get states() {
    return this.known?.state?.areas;
  }
  protected override start(): Page {
    return { at: 'all' };
  }
  protected override heading() {
    return this.say('title');
  }
  protected override refusedWords({ key }: Refusal) {
    return key === 'missing' ? this.say('missing') : undefined;
  }
  protected override view(page: Page, states: States) {
    if (page.at === 'all')
      return html`<p>${JSON.stringify(states['small-things']?.whys ?? [])}</p>
        <button @click=${() => this.go({ at: 'why', id: this.host?.newId() ?? '' })}>${this.say('write')}</button>`;
    const store = async (form: FormData) => {
      this.tries++;
      const text = String(form.get('text'));
      if (text === '') return this.refuse('missing', 'text');
      const draft = this.draft('why.written', page.id, { text });
      if (!draft || (await this.write(draft)) === 'refused') return undefined;
      return { to: { at: 'all' } as const, notice: 'Opgeschreven.' };
    };
    return html`<form @submit=${storing<Page>(this, store)}>
      <h3 class="heading" tabindex="-1">${this.say('write')}</h3>
      ${field(this, 'text', this.say('text'), { longest: 5000 })} ${refusedLine(this, ['text'])}
      <button>${this.say('write')}</button></form>`;
  }
}
define('recovery-test-small', Small);

const small = async (day: Awaited<ReturnType<typeof diary>>, lang = 'nl'): Promise<Small> => {
  const element = await fixture<Small>(
    html`<recovery-test-small lang=${lang} .host=${day.host.withAreas(areas)}></recovery-test-small>`,
  );
  await day.host.whenReady();
  await waitFor(() => element.states !== undefined, 'the journal');
  await settled();
  return element;
};

const type = (element: Small, text: string): void => {
  const input = element.renderRoot.querySelector('input');
  if (input) input.value = text;
};

const notes = async (day: Awaited<ReturnType<typeof diary>>) => (await day.entries('why.')).length;

describe('pages over one journal', () => {
  it('opens a page at its heading, stores a form once, and says so on the page after it', async () => {
    const day = await diary();
    const element = await small(day);
    await press(element, 'Schrijf op');
    expect(focused()).to.have.property('className', 'heading');
    type(element, 'Voor mijn dochter.');
    const form = element.renderRoot.querySelector('form');
    form?.requestSubmit();
    form?.requestSubmit();
    await waitFor(() => textOn(element).includes('Opgeschreven.'), 'the notice');
    expect(await notes(day)).to.equal(1);
    expect(element.tries).to.equal(1);
  });

  it('does not pull back who went on while it was being stored', async () => {
    const day = await diary();
    const element = await small(day);
    await press(element, 'Schrijf op');
    type(element, 'Voor mijn dochter.');
    const goOn = day.slowly();
    element.renderRoot.querySelector('form')?.requestSubmit();
    await settled();
    element.go({ at: 'why', id: day.host.newId() });
    goOn();
    await day.host.whenReady();
    await settled();
    expect(element.page.at).to.equal('why');
    expect(await notes(day)).to.equal(1);
  });

  it('the second tap of two does nothing to what came in the place of the button', async () => {
    const day = await diary();
    const element = await small(day);
    await press(element, 'Schrijf op');
    const button = element.renderRoot.querySelector('form button');
    const tap = (detail: number) =>
      button?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }),
      );
    type(element, 'Voor mijn dochter.');
    tap(2);
    await settled();
    expect(element.tries).to.equal(0);
    tap(1);
    await waitFor(() => element.tries === 1, 'the first tap of the next two');
  });

  it('the second tap of two does nothing to what came in the place of a button that wrote something down', async () => {
    const day = await diary();
    const element = await small(day);
    await press(element, 'Schrijf op');
    const button = element.renderRoot.querySelector('form button');
    const tap = (detail: number) =>
      button?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }),
      );
    type(element, 'Voor mijn dochter.');
    const goOn = day.slowly();
    tap(1);
    await waitFor(() => element.tries === 1, 'the first tap');
    type(element, 'Voor mijn zoon.');
    tap(2);
    goOn();
    await waitFor(async () => (await notes(day)) === 1, 'stored');
    await settled();
    expect(element.tries).to.equal(1);
    expect(await notes(day)).to.equal(1);
  });

  it('says at the field what is missing, with the keyboard there, and keeps what was typed elsewhere', async () => {
    const element = await small(await diary());
    await press(element, 'Schrijf op');
    element.renderRoot.querySelector('form')?.requestSubmit();
    await waitFor(() => textOn(element).includes('Hier staat nog niets.'), 'the sentence');
    await waitFor(() => focused()?.id === 'text', 'the keyboard');
    expect(focused()?.getAttribute('aria-describedby')).to.equal('refused');
    expect(element.renderRoot.querySelectorAll('[role="alert"]')).to.have.length(1);
  });

  it('says what can not be refused in own words in those of all', async () => {
    const element = await small(await diary());
    await press(element, 'Schrijf op');
    type(element, 'x'.repeat(3000));
    element.renderRoot.querySelector('form')?.requestSubmit();
    await waitFor(() => textOn(element).includes('Dit kan nu niet. Er is niets bewaard.'), 'the sentence');
  });

  it('says that something is not saved, and saves it when asked', async () => {
    const day = await diary();
    const element = await small(day);
    await press(element, 'Schrijf op');
    type(element, 'Voor mijn dochter.');
    day.store.writing = 'storage-full';
    element.renderRoot.querySelector('form')?.requestSubmit();
    await waitFor(() => textOn(element).includes('nog niet bewaard'), 'the alarm');
    day.store.writing = undefined;
    await press(element, 'Probeer het nog een keer');
    await waitFor(async () => (await notes(day)) === 1, 'the note');
    expect(textOn(element)).not.to.include('nog niet bewaard');
  });

  it('begins again where the journal is another', async () => {
    const day = await diary();
    const element = await small(day);
    await press(element, 'Schrijf op');
    await day.host.eraseEverything();
    await waitFor(() => element.page.at === 'all', 'the first page');
  });

  it('X1: shows people to call in two taps from every page', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await small(day);
    await press(element, 'Schrijf op');
    await press(element, 'Ik wil nu iemand spreken');
    await waitFor(() => callsOn(element).includes('tel:0600000101'), 'somebody to call');
    expect(callsOn(element)).to.include.members(['tel:112', 'tel:113']);
  });

  it('a page with a title of its own can take this one out of sight, and it still names what is there', async () => {
    const style = document.createElement('style');
    style.textContent =
      'recovery-test-small::part(title) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }';
    document.head.append(style);
    try {
      const element = await small(await diary());
      const title = element.renderRoot.querySelector<HTMLElement>('h2');
      expect(title?.offsetWidth).to.equal(1);
      expect(title?.textContent).to.equal('Waarom');
      await expect(element).to.be.accessible();
    } finally {
      style.remove();
    }
  });

  it('speaks English', async () => {
    const element = await small(await diary(), 'en');
    expect(headingsOn(element)[0]).to.equal('Why');
    expect(textOn(element)).to.include('I want to talk to someone now');
  });
});
