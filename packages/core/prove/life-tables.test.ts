import { describe, expect, test } from 'vitest';
import { type AnyStateNode, getNextSnapshot } from 'xstate';
import { lifeFrom } from '../src/journal/life.ts';
import { lives, nameOf, sourceOf, tableOf, walk } from './life-tables.ts';

const nodesOf = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodesOf),
];

describe.each(lives)('$name', ({ name, machine, file }) => {
  test('J4: the shipped table is the one that its chart gives', async () => {
    await expect(sourceOf(name, machine)).toMatchFileSnapshot(`../${file}`);
  });

  test('J4: in every state that can be reached, the table takes exactly the steps that XState takes', () => {
    const life = lifeFrom(tableOf(machine));
    const { states } = walk(machine);
    expect(life.start).toBe(states[0] && nameOf(states[0]));
    for (const state of states) {
      const at = nameOf(state);
      expect(life.has(at), at).toBe(true);
      const taken = machine.events.filter((event) => state.can({ type: event }));
      expect(life.allowed(at), at).toEqual(taken);
      for (const event of machine.events) {
        const next = taken.includes(event)
          ? nameOf(getNextSnapshot(machine, state, { type: event }))
          : undefined;
        expect(life.step(at, event), `${at} ${event}`).toBe(next);
      }
    }
  });

  test('J1: a stored state is known by its chart, and anything else is not', () => {
    const life = lifeFrom(tableOf(machine));
    for (const odd of ['', '{}', 'null', '"burnt"', '{"life":"asked"}', '__proto__']) {
      expect(life.has(odd), odd).toBe(false);
      expect([life.step(odd, 'tie.ended'), life.allowed(odd), life.regions(odd)]).toEqual([
        undefined,
        [],
        {},
      ]);
    }
  });

  // A table can stand for a chart only while what comes next depends on the state and the event alone.
  test('J9: the chart keeps no context, waits for no clock, starts nothing and does nothing', () => {
    const nodes = nodesOf(machine.root);
    expect(nodes.length).toBeGreaterThan(3);
    for (const node of nodes) {
      expect(node.after, node.id).toEqual([]);
      expect(
        [node.invoke, node.entry, node.exit].map((list) => list.length),
        node.id,
      ).toEqual([0, 0, 0]);
      expect(node.always ?? [], node.id).toEqual([]);
      for (const transitions of node.transitions.values())
        for (const transition of transitions) expect(transition.actions, node.id).toEqual([]);
    }
    expect(walk(machine).states.every((state) => Object.keys(state.context ?? {}).length === 0)).toBe(true);
  });
});
