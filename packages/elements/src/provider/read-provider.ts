import { isWebAddress, readRecord, readString, readText, type Text } from '@recovery-network/core/help-now';
import { isRecord } from '@recovery-network/core/shared';
import { type HelpPart, type ProviderProblem, readHelp, reportTo } from './read-help.ts';
import { isTokenValue, TOKEN_NAME } from './theme.ts';

/** One care provider, as its `provider.json` says it: one file for names, lines, languages, own texts and looks. */
export interface Provider extends HelpPart {
  readonly name?: Text;
  /** The provider's own site. */
  readonly site?: string;
  /** A neutral title for the page, that says nothing of recovery. */
  readonly title?: Text;
  /** Where "leave quickly" goes. */
  readonly quickExit?: string;
  /** Its pages to which links between two people lead, as `readPages` reads them: when somebody makes a link, and not before. */
  readonly pages?: Readonly<Record<string, unknown>>;
  /** Suggestions of its own for a plan (P4), as `suggestionsFrom` reads them: when somebody writes a plan, and not before. */
  readonly suggestions?: Readonly<Record<string, unknown>>;
  /** Tokens of the look: `--rn-…` → value. */
  readonly theme: Readonly<Record<string, string>>;
}

export interface ReadProvider {
  readonly provider: Provider;
  readonly problems: readonly ProviderProblem[];
}

/** More tokens than there are. */
export const MOST_TOKENS = 100;

/**
 * Reads a whole configuration. What is broken is left out and reported with its path and rule, the rest stands; without
 * any configuration the Dutch lines stand. Never throws, whatever it is given.
 */
export function readProvider(json: unknown): ReadProvider {
  const { provider: help, problems } = readHelp(json);
  const report = reportTo(problems);
  const record = readRecord(json);

  const text = (path: 'name' | 'title', rule: string): Text | undefined => {
    const read = readText(record[path]);
    if (record[path] !== undefined && read === undefined) report(path, rule, 'not-a-text');
    return read;
  };
  const address = (path: 'site' | 'quickExit', rule: string): string | undefined => {
    const read = readString(record[path]);
    if (read !== undefined && isWebAddress(read)) return read;
    if (record[path] !== undefined) report(path, rule, 'not-an-address');
    return undefined;
  };

  const { suggestions, pages } = record;
  if (suggestions !== undefined && !isRecord(suggestions)) report('suggestions', 'P4', 'not-suggestions');

  if (pages !== undefined && !isRecord(pages)) report('pages', 'D4', 'not-pages');

  const name = text('name', 'safety 16');
  const site = address('site', 'safety 18');
  const title = text('title', 'safety 7');
  const quickExit = address('quickExit', 'safety 6');
  return {
    provider: {
      ...help,
      ...(name && { name }),
      ...(site && { site }),
      ...(title && { title }),
      ...(quickExit && { quickExit }),
      ...(isRecord(pages) && { pages }),
      ...(isRecord(suggestions) && { suggestions }),
      theme: readTheme(record.theme, (path) => report(path, 'safety 18', 'not-a-token')),
    },
    problems,
  };
}

function readTheme(value: unknown, refuse: (path: string) => void): Record<string, string> {
  const entries = Object.entries(readRecord(value));
  if (value !== undefined && (!isRecord(value) || entries.length > MOST_TOKENS)) refuse('theme');
  const sound = entries.slice(0, MOST_TOKENS).flatMap(([token, given]): [string, string][] => {
    if (TOKEN_NAME.test(token) && typeof given === 'string' && isTokenValue(given)) return [[token, given]];
    refuse(`theme.${token}`);
    return [];
  });
  return Object.fromEntries(sound);
}
