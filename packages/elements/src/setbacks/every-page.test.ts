import { expect } from '@open-wc/testing';
import { actionOn, callsOn, namesOn } from '../element/testing/on-screen.ts';
import type { HostProblem } from '../journal-host/journal-host.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import type { Page, SetbacksHost } from './pages.ts';
import type { RecoverySetbacks } from './setbacks.ts';
import { fullDiary, hostOf, opened, write } from './testing/opened.ts';

type Ids = { readonly setback: string; readonly win: string };

/** Every page: a new one can't be left out. */
const pages = {
  doors: () => [{ at: 'doors' }],
  used: () => [{ at: 'used' }],
  before: () => [{ at: 'before' }],
  when: ({ setback }) => [{ at: 'when', id: setback }],
  noted: ({ setback }) => [{ at: 'noted', id: setback }],
  part: ({ setback }) => [
    { at: 'part', id: setback, part: 'into-plan' },
    { at: 'part', id: undefined, part: 'why' },
  ],
  walked: () => [{ at: 'walked' }],
  setback: ({ setback }) => [{ at: 'setback', id: setback }],
  erase: ({ setback }) => [{ at: 'erase', id: setback }],
  craving: () => [{ at: 'craving' }],
  win: () => [{ at: 'win' }],
  share: ({ win }) => [{ at: 'share', id: win, text: 'Gelukt' }],
} as const satisfies Record<Page['at'], (ids: Ids) => readonly Page[]>;

const hours = {
  day: '2026-11-23T15:00:00+01:00',
  evening: '2026-11-23T21:00:00+01:00',
  night: '2026-11-23T03:30:00+01:00',
  holiday: '2026-12-25T23:30:00+01:00',
  'the clock goes back': '2026-10-25T02:30:00+01:00',
  'the clock goes forward': '2026-03-29T03:00:00+02:00',
} as const;

const journals = { open: 'open', opening: undefined, failed: 'storage-refused' } as const satisfies Record<
  string,
  HostProblem | 'open' | undefined
>;

/** The same journal as it is before it is open, or where it does not open. */
function notOpen(host: SetbacksHost, problem: HostProblem | undefined): SetbacksHost {
  const seen: SetbacksHost = Object.create(host, {
    state: { value: undefined },
    problem: { value: problem },
    withAreas: { value: () => seen },
  });
  return seen;
}

/** Waits for the page and the people in it, and for nothing more: there are some hundreds of pages to see. */
async function shown(element: RecoverySetbacks): Promise<void> {
  await element.updateComplete;
  await element.renderRoot.querySelector('recovery-help-now')?.updateComplete;
}

describe('X1: a call is two taps away from every page of a hard moment, at every kind of hour', () => {
  for (const [name, journal] of Object.entries(journals))
    it(`X1: with a journal that is ${name}`, async function () {
      this.timeout(60_000);
      const day = await fullDiary('2026-03-01T12:00:00+01:00');
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      const ids = {
        setback: await write(day, 'setback.noted', { day: '2026-02-28' }),
        win: await write(day, 'win.noted', { day: '2026-02-28', text: 'Gelukt' }),
      };
      const element = await opened(day);
      if (journal !== 'open') element.host = notOpen(hostOf(day), journal);
      for (const [hour, wall] of Object.entries(hours)) {
        day.at(wall);
        for (const page of Object.values(pages).flatMap((of): readonly Page[] => of(ids))) {
          element.go(page);
          await shown(element);
          if (!callsOn(element).includes('tel:0880767000')) {
            const more = namesOn(element).includes('Ik wil nu iemand spreken')
              ? 'Ik wil nu iemand spreken'
              : 'Bel iemand';
            actionOn(element, more).click();
            await shown(element);
          }
          expect(callsOn(element), `${page.at}, ${hour}`).to.include.members([
            'tel:112',
            'tel:113',
            'tel:0880767000',
          ]);
        }
      }
    });
});
