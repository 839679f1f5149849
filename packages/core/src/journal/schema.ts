import {
  type $loose,
  type $strict,
  $ZodArray,
  $ZodCheck,
  type $ZodCheckDef,
  $ZodLiteral,
  type $ZodLooseShape,
  $ZodNever,
  $ZodNullable,
  $ZodNumber,
  $ZodObject,
  $ZodOptional,
  $ZodString,
  type $ZodType,
  $ZodUnknown,
  type ParsePayload,
  type util,
} from 'zod/v4/core';

/*
 * What our entries say, in schemas of zod's core: its other entries carry methods that a page would load and never call.
 * Areas of others may use whatever zod they like.
 */

/** zod's classes forget what they were made with; the functions below say it in their types. */
const as = <Schema extends $ZodType>(schema: $ZodType): Schema => schema as Schema;

/** A check under zod's own name for it, which JSON Schema goes by, that says no more than whether it holds. */
function holds<Value>(def: $ZodCheckDef, test: (value: Value) => boolean): $ZodCheck<Value> {
  const check: $ZodCheck<Value> = new $ZodCheck(def);
  check._zod.check = ({ value, issues }) => {
    if (!test(value)) issues.push({ code: 'custom', input: value });
  };
  return check;
}

export const string = (pattern?: RegExp): $ZodString => {
  const like = { check: 'string_format', format: 'regex', pattern };
  const checks = pattern ? [holds(like, (text: string) => pattern.test(text))] : [];
  return new $ZodString({ type: 'string', checks });
};

/** The id of something, as `about` is. */
export const uuid = (): $ZodString =>
  string(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** Own words in any script, at most so many characters; empty where they were erased. */
export const words = (most: number): $ZodString => string(new RegExp(`^[\\s\\S]{0,${most}}$`, 'u'));

/** A day as it is written, `YYYY-MM-DD`; whether the calendar has it is asked by `isDate` of `shared/`. */
export const date = (): $ZodString => string(/^\d{4}-\d\d-\d\d$/);

/** A whole number, both ends included. */
export const whole = (from: number, to: number): $ZodNumber => {
  const least = { check: 'greater_than', value: from, inclusive: true };
  const most = { check: 'less_than', value: to, inclusive: true };
  const step = { check: 'multiple_of', value: 1 };
  return new $ZodNumber({
    type: 'number',
    checks: [
      holds(least, (n: number) => n >= from),
      holds(most, (n: number) => n <= to),
      holds(step, Number.isInteger),
    ],
  });
};

export const oneOf = <const Value extends util.Literal>(values: readonly Value[]): $ZodLiteral<Value> =>
  as(new $ZodLiteral({ type: 'literal', values: [...values] }));

export const boolean = (): $ZodLiteral<boolean> => oneOf([true, false]);

export const optional = <Inner extends $ZodType>(innerType: Inner): $ZodOptional<Inner> =>
  as(new $ZodOptional({ type: 'optional', innerType }));

export const nullable = <Inner extends $ZodType>(innerType: Inner): $ZodNullable<Inner> =>
  as(new $ZodNullable({ type: 'nullable', innerType }));

export const list = <Element extends $ZodType>(element: Element, most: number): $ZodArray<Element> => {
  // With this `when` a list that is too long is refused before its elements are looked at.
  const short = {
    check: 'max_length',
    maximum: most,
    when: ({ value }: ParsePayload) => Array.isArray(value),
  };
  const checks = [holds(short, (items: readonly unknown[]) => items.length <= most)];
  return as(new $ZodArray({ type: 'array', element, checks }));
};

/** A record that keeps the fields that we do not know. */
export const loose = <Shape extends $ZodLooseShape>(
  shape: Shape,
): $ZodObject<util.Writeable<Shape>, $loose> =>
  as(new $ZodObject({ type: 'object', shape, catchall: new $ZodUnknown({ type: 'unknown' }) }));

/** A record in which a field that we do not know is an error. */
export const strict = <Shape extends $ZodLooseShape>(
  shape: Shape,
): $ZodObject<util.Writeable<Shape>, $strict> =>
  as(new $ZodObject({ type: 'object', shape, catchall: new $ZodNever({ type: 'never' }) }));
