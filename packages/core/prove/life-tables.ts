import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { getInitialSnapshot, getNextSnapshot } from 'xstate';
import { checkInMachine } from '../src/check-in/machine.ts';
import type { LifeTable } from '../src/journal/life.ts';
import { tieMachine } from '../src/network/machine.ts';

/** The charts that areas live by, and the file that holds each as a table. */
export const lives: readonly { name: string; machine: AnyStateMachine; file: string }[] = [
  { name: 'tieLife', machine: tieMachine, file: 'src/network/tie-life.ts' },
  { name: 'checkInLife', machine: checkInMachine, file: 'src/check-in/check-in-life.ts' },
];

/** Every state that can be reached, in the order in which a walk comes across it, with every step from it. */
export function walk(machine: AnyStateMachine): {
  states: AnyMachineSnapshot[];
  steps: { from: number; event: string; to: number }[];
} {
  const states: AnyMachineSnapshot[] = [getInitialSnapshot(machine)];
  const known = new Map([[JSON.stringify(states[0]?.value), 0]]);
  const steps: { from: number; event: string; to: number }[] = [];
  for (let from = 0; from < states.length; from++) {
    const snapshot = states[from];
    if (!snapshot) break;
    for (const event of machine.events) {
      // A transition ignores an event that no state takes, so it is asked first.
      if (!snapshot.can({ type: event })) continue;
      const next = getNextSnapshot(machine, snapshot, { type: event });
      const at = JSON.stringify(next.value);
      const to = known.get(at) ?? states.push(next) - 1;
      known.set(at, to);
      steps.push({ from, event, to });
    }
  }
  return { states, steps };
}

/** A statechart as the table that is shipped. */
export function tableOf(machine: AnyStateMachine): LifeTable {
  const { states, steps } = walk(machine);
  const first: unknown = states[0]?.value;
  const regions = typeof first === 'object' && first !== null ? Object.keys(first) : [];
  const events = machine.events;
  return {
    regions,
    events,
    states: states.map(({ value }, n) => [
      typeof value === 'string' ? value : Object.values(value).join(' '),
      steps
        .filter(({ from }) => from === n)
        .map(({ event, to }) => `${events.indexOf(event).toString(36)}>${to.toString(36)}`)
        .join(' '),
    ]),
  };
}

/** The source of a table's file. */
export const sourceOf = (name: string, machine: AnyStateMachine): string => {
  const { regions, events, states } = tableOf(machine);
  const list = (items: readonly unknown[]) => items.map((item) => `    ${text(item)},`).join('\n');
  return `// Written from machine.ts by prove/life-tables.test.ts; \`npm run life-tables\` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const ${name}: Life = lifeFrom({
  regions: [${regions.map(text).join(', ')}],
  events: [
${list(events)}
  ],
  states: [
${states.map(([value, steps]) => `    [${text(value)}, ${text(steps)}],`).join('\n')}
  ],
});
`;
};

const text = (value: unknown): string => `'${String(value)}'`;
