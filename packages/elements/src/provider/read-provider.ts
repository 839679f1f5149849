import {
  isWebAddress,
  type Line,
  linesFor,
  type Place,
  type Problem,
  type ProblemKey,
  readDirectory,
  readLines,
  readRecord,
  readString,
  readText,
  type Text,
} from '@recovery-network/core/help-now';
import { isRecord } from '@recovery-network/core/shared';
import type { OwnTexts } from '../words/words.ts';
import { isLanguage, readOwnTexts } from './read-own-texts.ts';
import { isTokenValue, TOKEN_NAME } from './theme.ts';

/** What can be wrong in a configuration besides its lines and places. */
export type ProviderProblemKey =
  | ProblemKey
  | 'unreachable'
  | 'too-large'
  | 'not-json'
  | 'not-an-object'
  | 'not-a-text'
  | 'not-an-address'
  | 'not-a-language'
  | 'not-own-texts'
  | 'not-a-token';

export type ProviderProblem = Omit<Problem, 'key'> & { readonly key: ProviderProblemKey };

/** One care provider, as its `provider.json` says it: one file for names, lines, languages, own texts and looks. */
export interface Provider {
  readonly name?: Text;
  /** The provider's own site. */
  readonly site?: string;
  /** The country whose lines are shown: `nl`. */
  readonly country: string;
  /** Languages that the provider offers, first one first. */
  readonly languages: readonly string[];
  /** A neutral title for the page, that says nothing of recovery. */
  readonly title?: Text;
  /** Where "leave quickly" goes. */
  readonly quickExit?: string;
  /** What people call themselves; wins over every word of ours. */
  readonly selfTerm?: Text;
  readonly texts: OwnTexts;
  /** Tokens of the look: `--rn-…` → value. */
  readonly theme: Readonly<Record<string, string>>;
  /** The lines of the country and those of the provider. */
  readonly lines: readonly Line[];
  readonly directory: readonly Place[];
}

export interface ReadProvider {
  readonly provider: Provider;
  readonly problems: readonly ProviderProblem[];
}

const MOST_LANGUAGES = 20;
/** Enough to begin with; a hostile file must not fill the console. */
const MOST_PROBLEMS = 100;
/** More tokens than there are. */
export const MOST_TOKENS = 100;

/**
 * Reads a configuration. What is broken is left out and reported with its path and rule, the rest stands; without any
 * configuration the Dutch lines stand. Never throws, whatever it is given.
 */
export function readProvider(json: unknown): ReadProvider {
  const problems: ProviderProblem[] = [];
  const report = (path: string, rule: string, key: ProviderProblemKey, about?: string) => {
    if (problems.length < MOST_PROBLEMS)
      problems.push({ path, rule, key, level: 'error', ...(about && { about }) });
  };
  if (json !== undefined && !isRecord(json)) report('', 'H3', 'not-an-object');
  const record = readRecord(json);

  const text = (path: 'name' | 'title' | 'selfTerm', rule: string): Text | undefined => {
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

  const country = readString(record.country);
  if (isRecord(json) && country === undefined) report('country', 'H4', 'incomplete', 'country');
  const configured = readLines(record.lines);
  const { lines, problems: countryProblems } = linesFor(country ?? 'nl', configured.lines);
  const { places, problems: placeProblems } = readDirectory(record.directory);
  problems.push(...configured.problems, ...countryProblems, ...placeProblems);

  const name = text('name', 'safety 16');
  const site = address('site', 'safety 18');
  const title = text('title', 'safety 7');
  const quickExit = address('quickExit', 'safety 6');
  const selfTerm = text('selfTerm', 'safety 14');
  return {
    provider: {
      ...(name && { name }),
      ...(site && { site }),
      country: country ?? 'nl',
      languages: readLanguages(record.languages, () => report('languages', 'safety 16', 'not-a-language')),
      ...(title && { title }),
      ...(quickExit && { quickExit }),
      ...(selfTerm && { selfTerm }),
      texts: readOwnTexts(record.texts, (path) => report(path, 'safety 16', 'not-own-texts')),
      theme: readTheme(record.theme, (path) => report(path, 'safety 18', 'not-a-token')),
      lines,
      directory: places,
    },
    problems,
  };
}

function readLanguages(value: unknown, refuse: () => void): string[] {
  if (value === undefined) return [];
  const found = Array.isArray(value) ? value.slice(0, MOST_LANGUAGES).filter(isLanguage) : [];
  if (!Array.isArray(value) || found.length < value.length) refuse();
  return found;
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
