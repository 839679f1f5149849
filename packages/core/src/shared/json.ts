/** Anything that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Says whether a value is a plain record, so that its fields may be looked at. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether a value is nested deeper than so many levels: what is, breaks whatever walks it. It goes no deeper itself, or it
 * would break on just those values.
 */
export function isDeeper(value: unknown, levels: number): boolean {
  if (levels < 0) return true;
  if (Array.isArray(value)) return value.some((item) => isDeeper(item, levels - 1));
  if (!isRecord(value)) return false;
  for (const key in value) if (isDeeper(value[key], levels - 1)) return true;
  return false;
}

/**
 * The canonical text of a JSON value as RFC 8785 describes it: keys in UTF-16 order, no white space.
 * Two devices give the same text for the same value. `undefined` fields are left out, as JSON does.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value ?? null);
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(value[key])}`);
  }
  return `{${parts.join(',')}}`;
}
