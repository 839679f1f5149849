import { countryFiles } from './countries.ts';
import type { Line } from './line.ts';
import type { Problem } from './problem.ts';
import { reportTo } from './read-values.ts';

/**
 * H4: the lines of a country, with those of the configuration added. The configuration can add, never replace or empty.
 * An unknown country gives the configured lines only, and a problem.
 */
export function linesFor(
  country: string,
  configured: readonly Line[],
): { lines: Line[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const own = countryFiles.get(country.toLowerCase());
  if (!own) report('country', 'H4', 'unknown-country', [...countryFiles.keys()].join(', '));
  const ids = new Set(own?.map(({ id }) => id));
  const added = configured.filter(
    ({ id }, n) => !ids.has(id) || report(`lines[${n}].id`, 'H4', 'id-of-country', id),
  );
  return { lines: [...(own ?? []), ...added], problems };
}
