import fc from 'fast-check';
import type { DayOn, PlanPhase } from '../src/plan/index.ts';
import { actors, colours, symbolOfColour } from '../src/plan/index.ts';
import { levelOfColour } from '../src/shared/phases.ts';

const words = fc.string({ maxLength: 12, unit: 'grapheme' });
/** A line says something, or the catalogue does. */
const line = fc.oneof(
  fc.record({ text: words.map((text) => `${text}a`) }),
  fc.record({ text: words, from: fc.constantFrom('sleep-badly', 'call-someone') }),
);

/** Whatever stands on one page; ties are among those given. */
const pageOf = (tie: fc.Arbitrary<string>) =>
  fc.record({
    signs: fc.array(line, { maxLength: 3 }),
    actions: fc.array(
      fc
        .tuple(line, fc.constantFrom(...actors), fc.option(tie, { nil: undefined }))
        .map(([one, actor, who]) => ({ ...one, actor, ...(who !== undefined && { tie: who }) })),
      { maxLength: 3 },
    ),
  });

/** Phases as people choose them: mostly a plan, at times too few, too many, or with something wrong. */
export const anyPhases = (tie: fc.Arbitrary<string>): fc.Arbitrary<readonly PlanPhase[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(['yellow', 'orange', 'blue'] as const, { minLength: 1 }),
      fc.boolean(),
      fc.array(pageOf(tie), { minLength: 5, maxLength: 5 }),
      fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(4) }),
    )
    .map(([between, named, pages, spoilt]) =>
      (['green', ...between, 'red'] as const)
        .map(
          (colour, n): PlanPhase => ({
            id: named ? colour : `my-${n}`,
            colour,
            symbol: symbolOfColour[spoilt === 3 ? 'blue' : colour],
            level: spoilt === n ? 'watch' : levelOfColour[colour],
            title: named ? '' : `${n}`,
            ...(pages[n] ?? { signs: [], actions: [] }),
          }),
        )
        .slice(0, spoilt === 4 ? 2 : colours.length),
    );

/** A day of a special day: once, each year or each month, also the last days of months. */
export const anyDayOn: fc.Arbitrary<DayOn> = fc.oneof(
  fc.constantFrom('2026-04-01', '2026-12-25', '2028-02-29', '2027-02-29').map((date) => ({
    kind: 'date' as const,
    date,
  })),
  fc.record({
    kind: fc.constant('yearly' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.constantFrom(1, 28, 29, 30, 31),
  }),
  fc.record({ kind: fc.constant('monthly' as const), day: fc.integer({ min: 1, max: 31 }) }),
);
