import { expect, fixture, html } from '@open-wc/testing';
import { allOn, callsOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { areas } from '../journal-host/areas.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { type Diary, diary } from '../journal-host/testing/diary.ts';
import { memoryStore } from '../store/memory.ts';
import { faulty } from '../store/testing/faulty.ts';
import type { Page } from './pages.ts';
import type { RecoveryPlan } from './plan.ts';
import { everyPage } from './testing/all-pages.ts';
import { fill } from './testing/fill.ts';
import { coloured, opened, withPlan } from './testing/planned.ts';

/** Every class of hours, one after the other. */
const hours = {
  'as the clock goes back': '2026-10-25T02:30:00+01:00',
  day: '2026-11-24T11:00:00+01:00',
  evening: '2026-11-24T21:30:00+01:00',
  night: '2026-11-25T03:30:00+01:00',
  holiday: '2026-12-25T15:00:00+01:00',
  'as the clock goes forward': '2027-03-28T03:00:00+02:00',
} as const;
const BEFORE = '2026-10-20T12:00:00+02:00';

const talk = { nl: 'Ik wil nu iemand spreken', en: 'I want to talk to someone now' } as const;
const numbers = ['tel:112', 'tel:113'] as const;

async function shown(element: RecoveryPlan, page: Page): Promise<void> {
  element.go(page);
  await element.updateComplete;
  await settled();
  if (element.journal?.state) await waitFor(() => !/Even geduld|One moment/.test(textOn(element)), page.at);
}

/** What can be called in two taps on each page. */
async function expectCalls(
  element: RecoveryPlan,
  pages: readonly Page[],
  calls: readonly string[],
  at: string,
  language: keyof typeof talk = 'nl',
): Promise<void> {
  for (const page of pages) {
    await shown(element, page);
    if (!callsOn(element).includes('tel:112')) await press(element, talk[language]);
    expect(callsOn(element), `${at}: ${JSON.stringify(page)}`).to.include.members([...calls]);
  }
}

/** A plan over a journal that is opening, or can't be opened. */
const unopened = async (store: ReturnType<typeof memoryStore>): Promise<RecoveryPlan> => {
  const host = createJournalHost({ areas, store });
  return fixture<RecoveryPlan>(html`<recovery-plan lang="nl" .host=${host}></recovery-plan>`);
};

describe('people to call, on every page at every hour', () => {
  for (const red of [false, true])
    it(`X1: 112, 113 and a person are two taps away, ${red ? 'on a red day' : 'on a calm day'}`, async function () {
      this.timeout(60_000);
      const day = await diary(BEFORE);
      const pages = await everyPage(day);
      const element = await opened(day);
      for (const [at, wall] of Object.entries(hours)) {
        day.at(wall);
        if (red) await coloured(day, 'red', 'act');
        await expectCalls(element, pages, [...numbers, 'tel:0600000101'], at);
      }
    });

  it('X1: in English too', async () => {
    const day = await diary(BEFORE);
    const pages = await everyPage(day);
    day.at(hours.night);
    const element = await opened(day, 'en');
    await waitFor(() => textOn(element).includes(talk.en));
    await expectCalls(element, pages, [...numbers, 'tel:0600000101'], 'night', 'en');
  });

  it('X1: also while the journal opens, and where it can not be opened', async function () {
    this.timeout(60_000);
    const pages = await everyPage(await diary(BEFORE));
    const opening = await unopened({ ...memoryStore(), read: () => new Promise(() => {}) });
    const newer = faulty(memoryStore());
    newer.reading = 'newer-version';
    const failed = await unopened(newer);
    await waitFor(() => textOn(failed).includes('Je plan openen lukt nu niet.'));
    expect(textOn(opening)).to.include('Even geduld');
    for (const [element, at] of [
      [opening, 'opening'],
      [failed, 'failed'],
    ] as const)
      await expectCalls(element, pages, numbers, at);
  });
});

describe('every page', () => {
  const notKept = async (): Promise<Diary> => {
    const store = faulty(memoryStore());
    store.reading = 'storage-refused';
    const host = createJournalHost({
      areas,
      store,
      clock: () => ({ ms: Date.parse(hours.day), zone: 'Europe/Amsterdam' }),
    });
    host.subscribe(() => undefined);
    await host.whenReady();
    return { ...(await diary()), host };
  };
  const UNTRUE = /bewaard|blijf(t|ven) (bewaard|op dit apparaat)|achter het slot/;

  it('says nowhere that something is kept where nothing is, or locked where no lock is', async () => {
    const day = await withPlan(await notKept());
    const pages = await everyPage(day);
    const element = await opened(day);
    expect(day.host.problem).to.equal('not-kept');
    for (const page of pages) {
      await shown(element, page);
      for (const details of allOn(element, 'details')) details.setAttribute('open', '');
      await settled();
      expect(textOn(element), JSON.stringify(page)).to.not.match(UNTRUE);
    }
    await shown(element, { at: 'card', edit: true });
    await fill(element, '#card-other', 'De sleutel.');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    expect(textOn(element)).to.not.match(UNTRUE);
    await shown(element, { at: 'outside', look: { names: [], actPage: true } });
    await press(element, 'Dit mag straks te zien zijn');
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    await press(element, 'Niets zonder slot laten zien');
    await waitFor(() => textOn(element).includes('Als er straks een slot is'));
    expect(textOn(element)).to.not.match(UNTRUE);
  });

  it('asks nothing in a field that hides what a form has under its name', async () => {
    const day = await diary();
    const pages = await everyPage(day);
    const element = await opened(day);
    for (const page of pages) {
      await shown(element, page);
      for (const form of element.renderRoot.querySelectorAll('form'))
        for (const field of form.elements)
          for (const name of [field.id, field.getAttribute('name') ?? ''])
            expect(name !== '' && name in HTMLFormElement.prototype, `${page.at}: ${name}`).to.equal(false);
    }
  });
});
