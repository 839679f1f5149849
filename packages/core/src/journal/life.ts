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
 * Every step of a statechart, found by a walk over it (`prove/life-tables.ts`). A value is named by its place in its
 * region's list, in base 36.
 */
export interface LifeTable {
  /** The values of each parallel region, the first being where it begins; a chart without regions has one without a name. */
  readonly regions: Readonly<Record<string, string>>;
  /**
   * For each event, in the order of the chart, where it is taken and what it leads to: `01,,2>,3,` stands for "where the
   * first region is at 0 or 1 and the third at 2, the second goes to 3". Nothing between commas: at any, or stays.
   */
  readonly steps: Readonly<Record<string, string>>;
}

interface Known {
  readonly regions: Readonly<Record<string, string>>;
  readonly next: Map<string, LifeState>;
  readonly allowed: string[];
}

/** A life that takes exactly the steps of its table. */
export function lifeFrom(table: LifeTable): Life {
  const names = Object.keys(table.regions);
  const values = Object.values(table.regions).map((list) => list.split(' '));
  const steps = Object.entries(table.steps).map(
    ([event, rules]) => [event, rules.split(' ').map((rule) => rule.split('>').map(places))] as const,
  );
  const known = new Map<LifeState, Known>();

  /** Takes in a state, given by its place in each region, and all that can follow it. */
  const learn = (at: readonly string[]): LifeState => {
    const named = at.map((place, n) => values[n]?.[Number.parseInt(place, 36)] ?? '');
    const regions = names[0] ? Object.fromEntries(names.map((name, n) => [name, named[n] ?? ''])) : {};
    const state = JSON.stringify(names[0] ? regions : named[0]);
    if (known.has(state)) return state;
    const one: Known = { regions, next: new Map(), allowed: [] };
    known.set(state, one);
    for (const [event, rules] of steps) {
      const to = rules.find(([where]) => at.every((place, n) => (where?.[n] || place).includes(place)))?.[1];
      if (!to) continue;
      one.allowed.push(event);
      one.next.set(event, learn(at.map((place, n) => to[n] || place)));
    }
    return state;
  };

  return {
    start: learn(names.map(() => '0')),
    step: (from, event) => known.get(from)?.next.get(event),
    allowed: (from) => known.get(from)?.allowed ?? [],
    regions: (at) => known.get(at)?.regions ?? {},
    has: (at) => known.has(at),
  };
}

const places = (side: string): readonly string[] => side.split(',');
