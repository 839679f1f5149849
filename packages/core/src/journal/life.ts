/** Where an entity is in its life: the state value of its statechart, as JSON text, so that it can be stored. */
export type LifeState = string;

/** The life of an entity, read from a statechart. */
export interface Life {
  readonly start: LifeState;
  /** The state after an event, or `undefined` when no state takes it. */
  step(from: LifeState, event: string): LifeState | undefined;
  /** The events that are taken here, in the order of the chart. */
  allowed(from: LifeState): readonly string[];
  /** The regions of a state: `{ life: 'asked', … }`; empty for a chart without regions. */
  regions(at: LifeState): Readonly<Record<string, string>>;
  /** Whether a text is a state of this chart. */
  has(at: string): boolean;
}

/**
 * Every step of a statechart, written down by a walk over it (`prove/life-tables.ts`). States and events are named by
 * their place in the lists, in base 36.
 */
export interface LifeTable {
  /** The names of the parallel regions; none for a chart that has one state at a time. */
  readonly regions: readonly string[];
  readonly events: readonly string[];
  /** For each state, the first being where a life begins: its value per region, then its steps as `event>state`. */
  readonly states: readonly (readonly [value: string, steps: string])[];
}

/** A life that takes exactly the steps of its table. */
export function lifeFrom({ regions: names, events, states }: LifeTable): Life {
  const named = states.map(([value]) => {
    const parts = value.split(' ');
    const regions = Object.fromEntries(names.map((name, n) => [name, parts[n] ?? '']));
    return { at: JSON.stringify(names.length > 0 ? regions : value), regions };
  });
  const known = new Map(
    named.map(({ at, regions }, n) => {
      const steps = (states[n]?.[1] ?? '').split(' ').filter(Boolean);
      const next = new Map(
        steps.map((step) => {
          const [event = '', to = ''] = step.split('>');
          return [events[Number.parseInt(event, 36)] ?? '', named[Number.parseInt(to, 36)]?.at] as const;
        }),
      );
      return [at, { regions, next, allowed: [...next.keys()] }] as const;
    }),
  );
  return {
    start: named[0]?.at ?? '',
    step: (from, event) => known.get(from)?.next.get(event),
    allowed: (from) => known.get(from)?.allowed ?? [],
    regions: (at) => known.get(at)?.regions ?? {},
    has: (at) => known.has(at),
  };
}
