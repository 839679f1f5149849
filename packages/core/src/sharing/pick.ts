import type { Json } from '../shared/json.ts';
import { isRecord } from '../shared/json.ts';

/**
 * Which fields of a value may pass: `true` lets one text, number, yes or no through, a record its own fields, a list in
 * brackets each of its items. What is not named does not pass, whatever it holds.
 */
export type Fields = true | readonly [Fields] | { readonly [field: string]: Fields };

/** What of a value may pass; `undefined` where nothing of it does. Makes new values only: nothing is handed on whole. */
export function pick(value: unknown, fields: Fields): Json | undefined {
  if (fields === true) return isPlain(value) ? value : undefined;
  if (isList(fields)) {
    if (!Array.isArray(value)) return undefined;
    const [each] = fields;
    return value.flatMap((item) => {
      const passed = pick(item, each);
      return passed === undefined ? [] : [passed];
    });
  }
  if (!isRecord(value)) return undefined;
  const passed: Record<string, Json> = {};
  for (const [field, inner] of Object.entries(fields)) {
    if (!Object.hasOwn(value, field)) continue;
    const one = pick(value[field], inner);
    if (one !== undefined) passed[field] = one;
  }
  return passed;
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const isList = (fields: Fields): fields is readonly [Fields] => Array.isArray(fields);
