import { describe, expect, it } from 'vitest';
import { readEnvelope } from './index.ts';
import { two } from './testing/two.ts';

describe('What may be in an envelope', () => {
  const { me, connection, invite } = two();
  const whole: Readonly<Record<string, unknown>> = { ...invite() };

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['no version', { ...whole, v: undefined }],
    ['no id', { ...whole, id: 'x' }],
    ['an id that is no UUID of version 7', { ...whole, id: '6ba7b810-9dad-41d1-80b4-00c04fd430c8' }],
    ['another kind', { ...whole, kind: 'letter' }],
    ['no name', { ...whole, name: undefined }],
    ['a name that is a page long', { ...whole, name: 'x'.repeat(81) }],
    ['an end before the start', { ...whole, until: '2020-01-01T00:00:00Z' }],
    ['no end', { ...whole, until: '' }],
    ['an end in a hundred years', { ...whole, until: '2126-01-01T00:00:00Z' }],
    ['a place from which no journal could go on', { ...whole, seq: 2 ** 40 }],
    ['a side that there is not', { ...whole, from: 'both' }],
    ['a proposal without one', { ...whole, kind: 'proposal' }],
    ['a copy without a grant', { ...whole, kind: 'shared-copy', copy: {} }],
    ['a grant without one', { ...whole, kind: 'grant' }],
    [
      'a thread twice',
      {
        ...whole,
        threads: [
          { id: connection, words: [] },
          { id: connection, words: [] },
        ],
      },
    ],
    ['threads without end', { ...whole, threads: Array(51).fill({ id: me.newId(), words: [] }) }],
    ['nested without end', { ...whole, copy: JSON.parse(`${'[{"a":'.repeat(9_000)}1${'}]'.repeat(9_000)}`) }],
    ['words that are no list', { ...whole, threads: [{ id: connection, words: 'x' }] }],
  ])('D4: is not %s', (_, value) => {
    expect(readEnvelope(value)).toEqual({ ok: false, error: 'no-envelope' });
  });

  it('J5: of a newer version is said to be that', () => {
    expect(readEnvelope({ ...whole, v: 2 })).toEqual({ ok: false, error: 'newer-version' });
    expect(readEnvelope({ v: 99 })).toEqual({ ok: false, error: 'newer-version' });
  });
});
