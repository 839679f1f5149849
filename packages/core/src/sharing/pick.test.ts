import { describe, expect, it } from 'vitest';
import { pick } from './pick.ts';

describe('What may pass', () => {
  it('D3: is what is named, in records and lists, and nothing beside it', () => {
    const value = {
      a: 1,
      b: { c: 'x', secret: 'y' },
      list: [{ d: true, secret: 1 }, { secret: 2 }],
      secret: 'z',
    };
    expect(pick(value, { a: true, b: { c: true }, list: [{ d: true }], absent: true })).toEqual({
      a: 1,
      b: { c: 'x' },
      list: [{ d: true }, {}],
    });
  });

  it('D3: is one text, number, yes or no where a field is named by itself: no record slips through under its name', () => {
    expect(
      pick(
        { a: { secret: 1 }, b: [1], c: undefined, d: () => 1, e: null },
        {
          a: true,
          b: true,
          c: true,
          d: true,
          e: true,
        },
      ),
    ).toEqual({ e: null });
    expect(pick(['x', { secret: 1 }, ['y']], [true])).toEqual(['x']);
    expect([pick('x', { a: true }), pick([1], { 0: true }), pick({ length: 1 }, [true])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('D3: is looked for on the value itself, not on what it inherits', () => {
    const child: unknown = Object.create({ a: 'inherited', b: {} });
    expect(pick(child, { a: true, b: { c: true } })).toEqual({});
  });

  it('D2: is a new value, so that nothing of the journal is handed on whole', () => {
    const value = { b: { c: 1 } };
    const passed = pick(value, { b: { c: true } });
    expect(passed).toEqual(value);
    expect(passed).not.toBe(value);
  });
});
