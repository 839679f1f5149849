import fc from 'fast-check';
import * as z from 'zod/mini';
import { areas } from '../src/all.ts';
import type { EntryType } from '../src/journal/index.ts';
import type { Now } from '../src/shared/index.ts';
import { isRecord } from '../src/shared/index.ts';
import type { Areas } from '../src/state.ts';
import { selfCareDomains } from '../src/tasks/index.ts';
import { anyCourse, anyDecision } from './arbitrary-aftercare.ts';
import { anyDayOn, anyPhases } from './arbitrary-plan.ts';
import { anyAppointmentRule, anyLimits, anyRhythm, anyTerms } from './arbitrary-words.ts';

/**
 * One thing that somebody may try to do. Which type and which data it is, is decided when it is tried: so that lives go
 * on, most attempts choose among what is allowed at that moment.
 */
export interface Attempt {
  readonly area: number;
  /** Which of a handful of entities it is about: few, so that their lives grow long. */
  readonly entity: number;
  /** A step in a life, a fact, or anything at all, also what is not allowed. */
  readonly aim: 'step' | 'fact' | 'anything';
  /** Rather what was done least so far: or most ties would soon have died, as every step may be the last. */
  readonly seeks: boolean;
  /** Which type among those that are left, and which of its data. */
  readonly pick: number;
  readonly datum: number;
  readonly way: number;
  /** Minutes between this attempt and the one before; the clock may run backwards. */
  readonly minutes: number;
  /** Hours by which it is back-dated. */
  readonly hoursAgo: number;
}

/** How many entities of one area the attempts share. */
export const ENTITIES = 3;

/** The id of entity n of an area; no two areas have an entity in common, but for alerts, which are about ties. */
export const entityId = (n: number, area = 0): string =>
  `0190b000-0000-7000-8${area.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;

/** The id of something in an area, by the area's name. */
const entityIn = (name: (typeof areas)[number]['name']): fc.Arbitrary<string> => {
  const place = areas.findIndex((area) => area.name === name);
  return fc.nat(ENTITIES - 1).map((n) => entityId(n, place));
};

const MANY = 2 ** 20;

const attemptIn = (area: fc.Arbitrary<number>): fc.Arbitrary<Attempt> =>
  fc.record({
    area,
    entity: fc.nat(ENTITIES - 1),
    aim: fc.oneof(
      { weight: 6, arbitrary: fc.constant('step' as const) },
      { weight: 3, arbitrary: fc.constant('fact' as const) },
      { weight: 1, arbitrary: fc.constant('anything' as const) },
    ),
    seeks: fc.oneof(
      { weight: 3, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    pick: fc.nat(MANY),
    datum: fc.nat(MANY),
    way: fc.nat(7),
    minutes: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: -600, max: 1200 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 * 24 * 30 }) },
    ),
    hoursAgo: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(24 * 90) }),
  });

/**
 * Much of what happens is with people, and between two of them, however many areas there are: no other life is as long as
 * that of a tie or an agreement.
 */
const placeOf = (wanted: string): number => areas.findIndex(({ name }) => name === wanted);
const anyArea = fc.oneof(
  { weight: 4, arbitrary: fc.constant(placeOf('network')) },
  { weight: 1, arbitrary: fc.constant(placeOf('expectations')) },
  { weight: 5, arbitrary: fc.nat(MANY) },
);

/** Mostly long lists: what went before is what makes the rules matter. */
const listOf = (attempt: fc.Arbitrary<Attempt>, most: number): fc.Arbitrary<readonly Attempt[]> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.array(attempt, { maxLength: most, size: 'max' }) },
    {
      weight: 3,
      arbitrary: fc.array(attempt, { minLength: Math.floor(most / 2), maxLength: most, size: 'max' }),
    },
  );

export const attempts = (most: number): fc.Arbitrary<readonly Attempt[]> => listOf(attemptIn(anyArea), most);

/** Attempts that are nearly all in the area at one place of the list of areas. */
export const attemptsIn = (place: number, most: number): fc.Arbitrary<readonly Attempt[]> =>
  listOf(
    attemptIn(fc.oneof({ weight: 3, arbitrary: fc.constant(place) }, { weight: 1, arbitrary: anyArea })),
    most,
  );

/** What an attempt is about, and which data it brings, once its type is known. */
export interface Aimed {
  readonly type: EntryType;
  readonly about: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What was done so far: how often each type was written about each entity. */
export class Done {
  readonly #times = new Map<string, number>();

  times(about: string, type: string): number {
    return this.#times.get(`${about} ${type}`) ?? 0;
  }

  add(about: string, type: string): void {
    this.#times.set(`${about} ${type}`, this.times(about, type) + 1);
  }
}

/** The type that an attempt chooses, given the states of the areas and what was done so far. */
export function aimed(
  areas: Areas,
  attempt: Attempt,
  now: Now,
  states?: Readonly<Record<string, unknown>>,
  done = new Done(),
): Aimed {
  const place = attempt.area % areas.length;
  const area = areas[place];
  if (!area) throw new Error('no area');
  // Alerts are about ties.
  const kin = area.name === 'alerts' ? 0 : place;
  const allowedAbout = (n: number) =>
    area.allowed(states?.[area.name] ?? area.empty(), entityId(n, kin), now);
  // Where a life is over, another begins.
  let entity = attempt.entity;
  while (allowedAbout(entity).length === 0) entity += ENTITIES;
  const allowed = allowedAbout(entity);
  const types = area.handlers.map((handler) => handler.entryType);
  const wanted = types.filter((type) => type.kind === attempt.aim && allowed.includes(type.type));
  const open = wanted.length > 0 ? wanted : types;
  const about = entityId(entity, kin);
  const timesOf = (one: EntryType) => done.times(about, one.type);
  const least = Math.min(...open.map(timesOf));
  const choice = attempt.seeks ? open.filter((one) => timesOf(one) === least) : open;
  const type = choice[attempt.pick % choice.length];
  if (!type) throw new Error(`an area without entries: ${area.name}`);
  return { type, about, data: datumOf(type, attempt.datum) };
}

/** How many values are made for each type of entry; attempts share them, since making them is slow. */
const POOL = 97;
const pools = new WeakMap<EntryType, readonly Readonly<Record<string, unknown>>[]>();

function datumOf(type: EntryType, datum: number): Readonly<Record<string, unknown>> {
  let pool = pools.get(type);
  if (!pool) {
    const { seed = 2026 } = fc.readConfigureGlobal();
    pool = fc.sample(dataOf(type), { numRuns: POOL, seed });
    pools.set(type, pool);
  }
  return pool[datum % POOL] ?? {};
}

const someWords = fc.string({ maxLength: 12, unit: 'grapheme' }).map((text) => `${text}a`);

/** Mostly a day before the first of the lives that are played, at times one after it. */
const dayBefore = fc
  .date({ min: new Date('2025-10-01'), max: new Date('2026-04-30'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Mostly a moment within some weeks after one of the lives that are played. */
const momentAfter = fc
  .constantFrom('2026-04-01', '2026-05-15', '2026-07-01')
  .map((day) => `${day}T12:00:00Z`);

/** Fields of which chance alone would hardly ever make one that is taken. */
const seldomByChance: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  'plan.drafted': { phases: anyPhases(entityIn('network')) },
  'plan.day-written': { on: anyDayOn },
  'setback.noted': { day: fc.oneof(dayBefore, fc.constant(null)) },
  'win.noted': { day: dayBefore, text: someWords },
  'setback.reflected': { text: someWords },
  'craving.helped': { text: someWords },
  'own-date.set': { from: dayBefore },
  'envelope.sent': { until: momentAfter },
  'envelope.came': { until: momentAfter },
  'group.meeting-set': anyRhythm,
  'appointment.set': { rule: anyAppointmentRule },
  'task.written': {
    text: someWords,
    domain: fc.constantFrom(...selfCareDomains),
    by: fc.oneof(dayBefore, fc.constant(undefined)),
  },
  'task.done': { on: fc.oneof(dayBefore, fc.constant(undefined)) },
  'task.did': { on: dayBefore },
  'task.did-taken-back': { on: dayBefore },
  'trajectory.drafted': { with: entityIn('network'), terms: anyCourse },
  'trajectory.proposed': { terms: anyDecision },
  'trajectory.kept-own': { terms: anyCourse },
  'trajectory.came-back': { to: entityIn('aftercare') },
  'trajectory.transferred': { to: someWords },
  'trajectory.imposed': { by: someWords, what: someWords, until: fc.constant('2029-01-01') },
  'trajectory.not-agreed': { lookAgain: fc.constantFrom(undefined, '2028-01-01') },
  'treatment.noted': { ends: fc.oneof(dayBefore, fc.constantFrom(undefined, '2027-02-01', '1986-02-01')) },
  'treatment.moved-house': { on: dayBefore },
  'expectation.drafted': { with: entityIn('network'), terms: anyTerms },
  'expectation.proposed': { terms: anyTerms },
  'expectation.spoken': { terms: anyTerms },
  'expectation.limits-stated': { limits: anyLimits },
  'limits.stated': { limits: anyLimits },
  'expectation.declined': {
    doNotAskAgain: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  },
};

/** Data that fits the schema of an entry type. */
export function dataOf(type: EntryType): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const schema: unknown = z.toJSONSchema(type.schema());
  const more = fc.record({ ...seldomByChance[type.type] });
  return fc.tuple(valuesOf(schema), more).map(([value, fields]) => {
    if (!isRecord(value)) throw new Error(`${type.type} has data that is no object`);
    return { ...value, ...fields };
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
  .date({ min: new Date('2026-01-01'), max: new Date('2027-06-30'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Fields whose schema says less than what they mean. */
const meant: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  zone: fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Nowhere/Land'),
  a: entityIn('network'),
  b: entityIn('network'),
  concern: entityIn('setbacks'),
  tool: entityIn('plan'),
  trajectory: entityIn('aftercare'),
  secret: fc.constantFrom('a'.repeat(43), 'b'.repeat(43)),
  phase: fc.constantFrom('green', 'yellow', 'orange', 'red', 'blue', 'my-own'),
};

function patterned(pattern: string): fc.Arbitrary<string> {
  const [, least] = /^\^\[\\s\\S\]\{(\d),\d+\}\$$/.exec(pattern) ?? [];
  if (least) return fc.string({ minLength: Number(least), maxLength: 12, unit: 'grapheme' });
  if (new RegExp(pattern).test('2026-02-28')) return date;
  if (new RegExp(pattern).test(entityId(0))) return entityIn('network');
  return fc.stringMatching(new RegExp(pattern), { maxLength: 64 });
}

function objectOf(schema: Readonly<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const properties = isRecord(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  const shape = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, meant[key] ?? valuesOf(value)]),
  );
  return fc.record(shape, { requiredKeys: required.filter((key) => key in shape) });
}
