import { ok, strictEqual } from 'node:assert/strict';
import type { Entry } from '../../src/journal/index.ts';
import { cardLines } from '../../src/plan/index.ts';
import { isRecord } from '../../src/shared/index.ts';
import { attemptId, blank, contextAt, JOURNAL_ID, START } from '../play.ts';
import { sightOf, sights } from '../sight.ts';
import { onPlans } from '../trial.ts';
import type { Proof } from '../world.ts';

const CARD = 'plan.card-written';

/** What people write about medication, and what a product that means well may want to make of it. */
const aboutMedication = [
  'oxazepam 10 mg, 2x per dag',
  'Methadon 60-80 ml ’s ochtends',
  'paracetamol',
  'zolpidem 7,5',
  '½ tablet bij onrust, max. 3',
  '١٠ ملغ ديازيبام',
  '酒精戒断：劳拉西泮 1mg',
  ' thiamine\n\n100 ',
  '10mg10MG10 mg',
  '__proto__',
] as const;

/** Every text in a value, and `undefined` for anything else that is no list and no record. */
const leavesOf = (value: unknown): readonly (string | undefined)[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(leavesOf) : [undefined];
};

/** That what is given out for the card is what the person wrote in it, and nothing else. */
function holdsTo(shown: unknown, written: Entry['data']): void {
  ok(isRecord(shown), 'a card');
  const said = leavesOf(written);
  for (const words of leavesOf(shown)) ok(said.includes(words), `the person did not write ${words}`);
  for (const line of cardLines) strictEqual(shown[line] ?? '', written[line] ?? '', `the line ${line}`);
  for (const field of Object.keys(shown))
    ok(field === 'call' || cardLines.some((line) => line === field), `the card has no ${field}`);
}

export const cardProofs: readonly Proof[] = [
  {
    rule: 'P5',
    says: 'at every moment the card says what the person wrote in it last, letter by letter, and holds nothing else: no amount, no field of our own',
    run: (world, effort) =>
      onPlans(world, effort, sights, (life, wanted) => {
        for (const sight of wanted.map((one) => sightOf(world, life, one))) {
          const last = life.entries.findLast(
            ({ type, at }) => type === CARD && Date.parse(at) <= sight.now.ms,
          );
          holdsTo(world.cardShown(sight.states), last?.data ?? {});
        }
      }),
  },
  {
    rule: 'P5',
    says: 'whatever stands on whichever line about medication, nothing is read out of it, changed in it or added to it',
    run(world) {
      for (const words of aboutMedication) {
        for (const line of cardLines) {
          const data = { [line]: words, other: words };
          const drafts = [{ id: attemptId(6, 1), type: CARD, about: JOURNAL_ID, data }];
          const done = world.record(world.fold(blank(), world.areas), world.areas, drafts, contextAt(START));
          ok(done.ok, 'a card can be written');
          holdsTo(world.cardShown(done.value.state.areas), data);
        }
      }
      return aboutMedication.length * cardLines.length;
    },
  },
];
