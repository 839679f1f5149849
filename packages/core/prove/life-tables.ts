import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { getInitialSnapshot, getNextSnapshot } from 'xstate';
import { trajectoryMachine } from '../src/aftercare/machine.ts';
import { appointmentMachine, awayMachine, occurrenceMachine } from '../src/agenda/machine.ts';
import { termsMachine } from '../src/agreement/machine.ts';
import { alertMachine } from '../src/alerts/machine.ts';
import { checkInMachine } from '../src/check-in/machine.ts';
import { cravingMachine } from '../src/craving/machine.ts';
import { needsCardMachine, pauseMachine, reviewMachine } from '../src/expectations/machine.ts';
import { meetingMachine, visitMachine } from '../src/groups/machine.ts';
import type { LifeTable } from '../src/journal/life.ts';
import { tieMachine } from '../src/network/machine.ts';
import { dayMachine, toolMachine, versionMachine } from '../src/plan/machine.ts';
import { exchangeMachine } from '../src/reciprocity/machine.ts';
import { concernMachine, ownDateMachine, setbackMachine } from '../src/setbacks/machine.ts';
import { isRecord } from '../src/shared/index.ts';
import { connectionMachine, grantMachine } from '../src/sharing/machine.ts';
import { pillarsMachine, whyMachine } from '../src/small-things/machine.ts';
import { checklistMachine, taskMachine } from '../src/tasks/machine.ts';
import { winMachine } from '../src/wins/machine.ts';

/** The charts that areas live by, and the file that holds each as a table. */
export const lives: readonly { name: string; machine: AnyStateMachine; file: string }[] = [
  { name: 'tieLife', machine: tieMachine, file: 'src/network/tie-life.ts' },
  { name: 'checkInLife', machine: checkInMachine, file: 'src/check-in/check-in-life.ts' },
  { name: 'alertLife', machine: alertMachine, file: 'src/alerts/alert-life.ts' },
  { name: 'versionLife', machine: versionMachine, file: 'src/plan/version-life.ts' },
  { name: 'toolLife', machine: toolMachine, file: 'src/plan/tool-life.ts' },
  { name: 'dayLife', machine: dayMachine, file: 'src/plan/day-life.ts' },
  { name: 'concernLife', machine: concernMachine, file: 'src/setbacks/concern-life.ts' },
  { name: 'setbackLife', machine: setbackMachine, file: 'src/setbacks/setback-life.ts' },
  { name: 'ownDateLife', machine: ownDateMachine, file: 'src/setbacks/own-date-life.ts' },
  { name: 'cravingLife', machine: cravingMachine, file: 'src/craving/craving-life.ts' },
  { name: 'winLife', machine: winMachine, file: 'src/wins/win-life.ts' },
  { name: 'grantLife', machine: grantMachine, file: 'src/sharing/grant-life.ts' },
  { name: 'connectionLife', machine: connectionMachine, file: 'src/sharing/connection-life.ts' },
  { name: 'termsLife', machine: termsMachine, file: 'src/agreement/terms-life.ts' },
  { name: 'pauseLife', machine: pauseMachine, file: 'src/expectations/pause-life.ts' },
  { name: 'reviewLife', machine: reviewMachine, file: 'src/expectations/review-life.ts' },
  { name: 'needsCardLife', machine: needsCardMachine, file: 'src/expectations/needs-card-life.ts' },
  { name: 'exchangeLife', machine: exchangeMachine, file: 'src/reciprocity/exchange-life.ts' },
  { name: 'meetingLife', machine: meetingMachine, file: 'src/groups/meeting-life.ts' },
  { name: 'visitLife', machine: visitMachine, file: 'src/groups/visit-life.ts' },
  { name: 'appointmentLife', machine: appointmentMachine, file: 'src/agenda/appointment-life.ts' },
  { name: 'occurrenceLife', machine: occurrenceMachine, file: 'src/agenda/occurrence-life.ts' },
  { name: 'awayLife', machine: awayMachine, file: 'src/agenda/away-life.ts' },
  { name: 'whyLife', machine: whyMachine, file: 'src/small-things/why-life.ts' },
  { name: 'pillarsLife', machine: pillarsMachine, file: 'src/small-things/pillars-life.ts' },
  { name: 'trajectoryLife', machine: trajectoryMachine, file: 'src/aftercare/trajectory-life.ts' },
  { name: 'taskLife', machine: taskMachine, file: 'src/tasks/task-life.ts' },
  { name: 'checklistLife', machine: checklistMachine, file: 'src/tasks/checklist-life.ts' },
];

/** The name of a state. XState turns the regions of a chart that ended round; they stand as the chart has them here. */
export function nameOf({ machine, value }: AnyMachineSnapshot): string {
  if (!isRecord(value)) return JSON.stringify(value);
  return JSON.stringify(
    Object.fromEntries(Object.keys(machine.root.states).map((name) => [name, value[name]])),
  );
}

/** Every state that can be reached, in the order in which a walk comes across it, with every step from it. */
export function walk(machine: AnyStateMachine): {
  states: AnyMachineSnapshot[];
  steps: { from: number; event: string; to: number }[];
} {
  const states: AnyMachineSnapshot[] = [getInitialSnapshot(machine)];
  const known = new Map(states.map((state) => [nameOf(state), 0]));
  const steps: { from: number; event: string; to: number }[] = [];
  for (let from = 0; from < states.length; from++) {
    const snapshot = states[from];
    if (!snapshot) break;
    for (const event of machine.events) {
      // A transition ignores an event that no state takes, so it is asked first.
      if (!snapshot.can({ type: event })) continue;
      const next = getNextSnapshot(machine, snapshot, { type: event });
      const at = nameOf(next);
      const to = known.get(at) ?? states.push(next) - 1;
      known.set(at, to);
      steps.push({ from, event, to });
    }
  }
  return { states, steps };
}

/** A state as the place of its value in the list of each region. */
type Places = readonly number[];

/** The steps of one event that one rule tells: at any of these places in each region, these go elsewhere. */
interface Rule {
  readonly where: readonly ReadonlySet<number>[];
  readonly to: readonly (number | undefined)[];
}

/** A statechart as the table that is shipped. */
export function tableOf(machine: AnyStateMachine): LifeTable {
  const { states, steps } = walk(machine);
  const all = states.map(({ value }) => valuesOf(value));
  const regions = Object.keys(all[0] ?? {}).map((name) => ({
    name,
    values: [...new Set(all.map((values) => values[name] ?? ''))],
  }));
  const places = all.map((values) => regions.map((one) => one.values.indexOf(values[one.name] ?? '')));
  const rulesOf = (event: string) => {
    const taken = new Map(steps.filter((one) => one.event === event).map(({ from, to }) => [from, to]));
    const rules = rulesFor(
      places,
      places.map((_, n) => places[taken.get(n) ?? -1]),
      regions.map(({ values }) => values.length),
    );
    return rules.map((rule) => textOf(rule, regions)).join(' ');
  };
  return {
    regions: Object.fromEntries(regions.map(({ name, values }) => [name, values.join(' ')])),
    steps: Object.fromEntries(machine.events.map((event) => [event, rulesOf(event)])),
  };
}

/** The value of each region; that of a chart without regions under no name. */
const valuesOf = (value: unknown): Readonly<Record<string, string>> =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, String(one)]))
    : { '': String(value) };

/**
 * Few rules that tell of every state whether, and to where, an event leads. Each begins with one state and takes in all
 * others that it is true of as well. What it says of states that can't be reached does not matter: nobody gets there.
 */
function rulesFor(states: readonly Places[], after: readonly (Places | undefined)[], sizes: Places): Rule[] {
  const rules: Rule[] = [];
  const changes = (n: number) => states[n]?.filter((place, r) => after[n]?.[r] !== place).length ?? 0;
  const left = new Set([...states.keys()].filter((n) => after[n]));
  // What changes most says most.
  for (const seed of [...left].sort((a, b) => changes(b) - changes(a))) {
    const from = states[seed];
    if (!left.has(seed) || !from) continue;
    const to = from.map((place, r) => (after[seed]?.[r] === place ? undefined : after[seed]?.[r]));
    const where = from.map((place) => new Set([place]));
    const isTrue = () =>
      states.every(
        (at, n) => !isIn(at, where) || String(at.map((place, r) => to[r] ?? place)) === String(after[n]),
      );
    where.forEach((set, r) => {
      for (let place = 0; place < (sizes[r] ?? 0); place++) {
        const had = set.has(place);
        set.add(place);
        if (!had && !isTrue()) set.delete(place);
      }
    });
    rules.push({ where, to });
    for (const n of left) if (isIn(states[n] ?? [], where)) left.delete(n);
  }
  return rules;
}

const isIn = (at: Places, where: Rule['where']): boolean => at.every((place, r) => where[r]?.has(place));

const textOf = ({ where, to }: Rule, regions: readonly { readonly values: readonly string[] }[]): string => {
  const at = where.map((set, r) =>
    set.size === regions[r]?.values.length
      ? ''
      : [...set]
          .sort((a, b) => a - b)
          .map(digit)
          .join(''),
  );
  return `${at}>${to.map((place) => (place === undefined ? '' : digit(place)))}`;
};

const digit = (place: number): string => place.toString(36);

/** The source of a table's file. */
export const sourceOf = (name: string, machine: AnyStateMachine): string => {
  const { regions, steps } = tableOf(machine);
  const lines = (record: Readonly<Record<string, string>>) =>
    Object.entries(record)
      .map(([key, value]) => `    '${key}': '${value}',`)
      .join('\n');
  return `// Written from machine.ts by prove/life-tables.test.ts; \`vitest run life-tables -u\` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const ${name}: Life = lifeFrom({
  regions: {
${lines(regions)}
  },
  steps: {
${lines(steps)}
  },
});
`;
};
