import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, isoAt } from '../shared/time.ts';
import { dateOf } from './dates.ts';
import { mayPause, pausesIn } from './pauses.ts';
import type { SaidAs } from './said.ts';
import { two } from './testing/two-sides.ts';

const ZONES = ['Pacific/Kiritimati', 'Europe/Amsterdam', 'Pacific/Pago_Pago'];
const START = Date.parse('2026-12-01T00:00:00Z');
const HOUR = 3_600_000;

/** The most days of pause in any 56 days, of days that are counted once. */
function mostIn56(days: ReadonlySet<number>): number {
  const all = [...days].sort((a, b) => a - b);
  return Math.max(0, ...all.map((day) => all.filter((one) => one >= day && one < day + 56).length));
}

const anyLife = fc.array(
  fc.record({
    hours: fc.integer({ min: 0, max: 24 * 12 }),
    zone: fc.constantFrom(...ZONES),
    days: fc.integer({ min: 0, max: 28 }),
    isEnd: fc.boolean(),
    isAsked: fc.boolean(),
  }),
  { maxLength: 14 },
);

describe('pauses of one who travels between zones', () => {
  it('A2: are 28 days in any 56 also for who flies to where it is a day earlier', () => {
    const { person, agreed } = two();
    const { thread } = agreed();
    person.clock = '2026-12-02T00:30:00+01:00';
    const first = person.write('trajectory.paused', thread, { until: '2026-12-30' });
    // In Honolulu it is still the day before, an hour later.
    const at = '2026-12-01T14:30:00-10:00';
    person.clock = '2026-12-02T01:30:00+01:00';
    const again = (until: string) => person.refusal('trajectory.paused', thread, { until }, { at });
    expect(again('2026-12-29')).toBe('longer-needs-both');
    person.write('trajectory.resumed', thread, { pause: first.id });
    expect(again('2026-12-29')).toBeUndefined();
  });

  it('A2: never come to more than 28 days in any 56, whatever is written where, asked before or not', () => {
    let most = 0;
    fc.assert(
      fc.property(anyLife, (life) => {
        const said: (SaidAs<'paused'> | SaidAs<'resumed'>)[] = [];
        const ends = new Map<string, string>();
        let at = START;
        life.forEach(({ hours, zone, days, isEnd, isAsked }, n) => {
          at += hours * HOUR;
          const on = dateOf(isoAt(at, zone));
          const word = { id: `word-${n}`, side: 'mine', at, on } as const;
          const last = said.findLast(({ what, id }) => what === 'paused' && !ends.has(id));
          if (isEnd && last) {
            ends.set(last.id, on);
            said.push({ ...word, what: 'resumed', pause: last.id });
            return;
          }
          const pause = { ...word, what: 'paused', until: addDays(on, days) } as const;
          if (!isAsked || mayPause(said, pause)) said.push(pause);
        });
        // Those that were ended count up to then.
        const open = said.filter(({ what }) => what === 'paused');
        const tooLong = new Set(pausesIn(open, []).tooLong.map(({ id }) => id));
        const counted = new Set<number>();
        const { pauses } = pausesIn(said, []);
        for (const { id, until } of pauses) {
          const from = said.find((one) => one.id === id)?.on ?? until;
          for (let day = dayNumber(from); day < dayNumber(until); day += 1) counted.add(day);
        }
        most = Math.max(most, mostIn56(counted));
        expect(mostIn56(counted)).toBeLessThanOrEqual(28);
        const whole = new Set<number>();
        for (const one of open)
          if (one.what === 'paused' && !tooLong.has(one.id))
            for (let day = dayNumber(one.on); day < dayNumber(one.until); day += 1) whole.add(day);
        expect(mostIn56(whole)).toBeLessThanOrEqual(28);
      }),
      { numRuns: 2_000, seed: 2026 },
    );
    expect(most).toBe(28);
  });
});
