import { isRecord } from '../shared/json.ts';

/** The fields that a value may have, by name; `true` where nothing lies below. */
export type Fields = true | { readonly [field: string]: Fields };

/**
 * The path of the first field that nobody knows. A schema reads loosely, so that what a newer device wrote is kept; what
 * is written here has to be known all the way down.
 */
export function unknownField(value: unknown, known: Fields, path: string): string | undefined {
  const deeper: readonly (readonly [string, unknown, Fields | undefined])[] = Array.isArray(value)
    ? value.map((item, n) => [String(n), item, known])
    : known !== true && isRecord(value)
      ? Object.entries(value).map(([field, one]) => [
          field,
          one,
          Object.hasOwn(known, field) ? known[field] : undefined,
        ])
      : [];
  for (const [field, one, fields] of deeper) {
    const found = fields ? unknownField(one, fields, `${path}.${field}`) : `${path}.${field}`;
    if (found !== undefined) return found;
  }
  return undefined;
}
