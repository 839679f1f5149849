import { describe, expect, it } from 'vitest';
import { everyTie } from '../guidance/testing/every-tie.ts';
import type { Entry } from '../journal/entry.ts';
import { emptyJournal, withLines } from '../journal/journal.ts';
import { fold } from '../state.ts';
import { mayBeAsked, network, stepsNow, tieLife } from './index.ts';
import { AddressBook, areas } from './testing/address-book.ts';
import { ideasToAsk, stageOf } from './views/ties.ts';

describe('a refusal that stands', () => {
  it('N6: in no state of the chart may somebody be asked for anything whose refusal stands', () => {
    for (const tie of everyTie()) {
      const state = { ...network.empty(), ties: { [tie.id]: tie } };
      const { answer, asking } = tieLife.regions(tie.life);
      const may = mayBeAsked(state, tie.id, new AddressBook().now);
      if (answer === 'declined' || asking === 'closed') expect(may, tie.life).toBe(false);
      else if (stageOf(tie) === 'supporting' && !tie.hidden) expect(may).toBe(true);
    }
  });

  const TIE = '0190c000-0000-7000-8000-0000000000a1';

  /** What two devices wrote after an ask, merged: lines in the order of their `seq`. */
  function merged(...steps: readonly (readonly [type: string, data?: Entry['data']])[]) {
    const book = new AddressBook();
    const journal = emptyJournal(book.newId(), book.newId());
    const theirs = ['tie.said-yes', 'tie.said-not-now'];
    const lines = [['tie.added', { name: 'Anna' }] as const, ['tie.asked'] as const, ...steps].map(
      ([type, data = {}], n): Entry => ({
        id: book.newId(),
        type,
        v: 1,
        at: book.clock,
        recordedAt: book.clock,
        seq: n + 1,
        device: 'phone',
        by: 'owner',
        via: theirs.includes(type) ? 'reported' : 'own',
        about: TIE,
        data,
      }),
    );
    return fold(withLines(journal, lines), areas);
  }

  it.each([['tie.took-back'], ['tie.ended'], ['tie.said-yes'], ['tie.supports-already']])(
    'N6: a "not now" that arrives after %s on another device is heard',
    (step) => {
      for (const doNotAskAgain of [true, false]) {
        const steps =
          step === 'tie.supports-already' ? ([['tie.took-back'], [step]] as const) : ([[step]] as const);
        const state = merged(...steps, ['tie.said-not-now', { doNotAskAgain }]);
        expect(state.setAside).toEqual([]);
        const { network: told } = state.areas;
        const now = new AddressBook().now;
        const tie = told.ties[TIE];
        expect(tie && stageOf(tie)).not.toBe('supporting');
        expect([mayBeAsked(told, TIE, now), ideasToAsk(told)]).toEqual([false, []]);
        expect(stepsNow(told, TIE, now)).not.toContain('tie.asked');
      }
    },
  );
});
