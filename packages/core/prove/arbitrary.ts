import fc from 'fast-check';
import * as z from 'zod/mini';
import type { Writer } from '../src/journal/entry-type.ts';
import type { EntryType } from '../src/journal/index.ts';
import { isRecord } from '../src/shared/index.ts';
import type { Areas } from '../src/state.ts';

/** One thing that somebody may try to write, before it is known whether the journal takes it. */
export interface Attempt {
  readonly type: string;
  /** Which of a handful of entities it is about: few, so that lives go on. */
  readonly entity: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly writer: Writer;
  readonly way: number;
  /** Minutes between this attempt and the one before; the clock may run backwards. */
  readonly minutes: number;
  /** Hours by which it is back-dated. */
  readonly hoursAgo: number;
}

/** How many entities the attempts share; entity n has the id `entityId(n)`. */
export const ENTITIES = 4;

export const entityId = (n: number): string => `0190b000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Attempts at any entry of the given areas: the data is made from each type's own schema, so a new area needs no line here. */
export function attempts(areas: Areas, most: number): fc.Arbitrary<readonly Attempt[]> {
  const types = areas.flatMap((area) => area.handlers.map((handler) => handler.entryType));
  return fc.array(fc.oneof(...types.map(attemptAt)), { maxLength: most, size: 'max' });
}

const attemptAt = (type: EntryType): fc.Arbitrary<Attempt> =>
  fc.record({
    type: fc.constant(type.type),
    entity: fc.nat(ENTITIES - 1),
    data: dataOf(type),
    writer: fc.constantFrom(...type.writers),
    way: fc.nat(3),
    minutes: fc.oneof(fc.integer({ min: -600, max: 600 }), fc.integer({ min: 0, max: 60 * 24 * 30 })),
    hoursAgo: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(24 * 90) }),
  });

/** Data that fits the schema of an entry type. */
function dataOf(type: EntryType): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const schema: unknown = z.toJSONSchema(type.schema());
  return valuesOf(schema).map((value) => {
    if (!isRecord(value)) throw new Error(`${type.type} has data that is no object`);
    return value;
  });
}

/** Values of a JSON Schema, as far as our entries use it; throws on anything else, so that nothing is left out unseen. */
function valuesOf(schema: unknown): fc.Arbitrary<unknown> {
  if (!isRecord(schema)) throw new Error('a schema that is no object');
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return fc.oneof(...choices.map(valuesOf));
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: limit(schema.minimum, -5), max: Math.min(limit(schema.maximum, 500), 500) });
    case 'number':
      return fc.integer({ min: limit(schema.minimum, 0), max: limit(schema.maximum, 60) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf(schema.items), { minLength: limit(schema.minItems, 0), maxLength: 3 });
    case 'object':
      return objectOf(schema);
    default:
      throw new Error(`a schema that no value is made for: ${JSON.stringify(schema)}`);
  }
}

const limit = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Math.abs(value) < 1e9 ? value : otherwise;

function textOf(schema: Readonly<Record<string, unknown>>): fc.Arbitrary<string> {
  if (schema.format === 'date') return date;
  if (typeof schema.pattern === 'string') return patterned(schema.pattern);
  return fc
    .string({ maxLength: 12, unit: 'grapheme' })
    .map((text) => (text.trim().length < limit(schema.minLength, 0) ? `${text}a` : text));
}

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

function patterned(pattern: string): fc.Arbitrary<string> {
  if (date && new RegExp(pattern).test('2026-02-28')) return date;
  if (new RegExp(pattern).test(entityId(0))) return fc.nat(ENTITIES - 1).map(entityId);
  return fc.stringMatching(new RegExp(pattern), { maxLength: 40 });
}

function objectOf(schema: Readonly<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const properties = isRecord(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  const shape = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, valuesOf(value)]));
  return fc.record(shape, { requiredKeys: required.filter((key) => key in shape) });
}
