import { readdirSync, readFileSync } from 'node:fs';
import type { EntryType } from '../../src/journal/index.ts';
import { isRecord } from '../../src/shared/index.ts';

const folder = new URL('../../fixtures/', import.meta.url);

/** The text of a stored journal. */
export const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The stored journals of all released versions. */
export const names = readdirSync(folder).filter((name) => name.startsWith('journal-'));

/** Type and version of every entry in a stored journal. */
export function typesIn(text: string): readonly { readonly type: string; readonly v: number }[] {
  const file: unknown = JSON.parse(text);
  const entries = isRecord(file) && Array.isArray(file.entries) ? file.entries : [];
  return entries.flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry.type === 'string' && typeof entry.v === 'number'
      ? [{ type: entry.type, v: entry.v }]
      : [],
  );
}

/** Steps from one version to the next that no stored entry needs, and versions to which no step leads. */
export function gapsIn(types: readonly EntryType[], stored: ReturnType<typeof typesIn>): readonly string[] {
  return types.flatMap(({ type, v, upcasters }) => {
    const versions = Array.from({ length: v - 1 }, (_, n) => n + 1);
    const missing = versions.filter((n) => !upcasters[n]).map((n) => `${type}: no step from ${n}`);
    const unused = versions
      .filter((n) => !stored.some((one) => one.type === type && one.v <= n))
      .map((n) => `${type}: no stored entry takes the step from ${n}`);
    return [...missing, ...unused];
  });
}
