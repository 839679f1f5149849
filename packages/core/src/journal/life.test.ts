import { expect, test } from 'vitest';
import { createMachine, getInitialSnapshot, getNextSnapshot, stateIn } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { lifeOf } from './life.ts';

const machine = createMachine({
  type: 'parallel',
  states: {
    door: {
      initial: 'shut',
      states: {
        shut: { on: { opened: { target: 'open', guard: stateIn({ key: 'found' }) } } },
        open: { on: { closed: 'shut' } },
      },
    },
    key: { initial: 'lost', states: { lost: { on: { found: 'found' } }, found: {} } },
  },
});

test('J4: a life takes exactly the steps that XState takes, in every state that can be reached', () => {
  const life = lifeOf(machine);
  const paths = getShortestPaths(machine);
  expect(paths).toHaveLength(3);
  for (const { state } of paths) {
    const at = JSON.stringify(state.value);
    for (const event of ['found', 'opened', 'closed', 'burnt']) {
      const next = state.can({ type: event })
        ? JSON.stringify(getNextSnapshot(machine, state, { type: event }).value)
        : undefined;
      expect(life.step(at, event), `${at} ${event}`).toBe(next);
      expect(life.step(at, event), 'asked again').toBe(next);
    }
  }
});

test('J4: what is allowed now comes from the chart', () => {
  const life = lifeOf(machine);
  expect(life.start).toBe(JSON.stringify(getInitialSnapshot(machine).value));
  expect(life.allowed(life.start)).toEqual(['found']);
  const found = life.step(life.start, 'found') ?? '';
  expect(life.allowed(found)).toEqual(['opened']);
  expect(life.regions(found)).toEqual({ door: 'shut', key: 'found' });
});

test('J1: a stored state is known by its chart, and anything else is not', () => {
  const life = lifeOf(machine);
  expect(life.has(life.start)).toBe(true);
  for (const odd of ['', '{}', '"open"', '{"door":"burnt","key":"lost"}', '{"door":"open"', 'null']) {
    expect(life.has(odd), odd).toBe(false);
  }
});
