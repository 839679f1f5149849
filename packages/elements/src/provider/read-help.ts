import {
  type Line,
  linesFor,
  type Place,
  type Problem,
  type ProblemKey,
  readDirectory,
  readLines,
  readRecord,
  readString,
} from '@recovery-network/core/help-now';
import { isRecord } from '@recovery-network/core/shared';
import type { OwnTexts } from '../words/words.ts';
import { isLanguage, readOwnTexts } from './read-own-texts.ts';

/** What can be wrong in a configuration besides its lines and places. */
export type ProviderProblemKey =
  | ProblemKey
  | 'no-country'
  | 'unreachable'
  | 'empty'
  | 'too-large'
  | 'not-json'
  | 'not-an-object'
  | 'not-a-text'
  | 'not-an-address'
  | 'not-a-page'
  | 'not-a-label'
  | 'not-pages'
  | 'not-safe'
  | 'origins-apart'
  | 'not-a-language'
  | 'not-own-texts'
  | 'not-a-token'
  | 'not-suggestions';

export type ProviderProblem = Omit<Problem, 'key'> & { readonly key: ProviderProblemKey };

/** What help now needs of a configuration; the rest of it is for the whole site. */
export interface HelpPart {
  /** The country whose lines are shown: `nl`. */
  readonly country: string;
  /** Languages that the provider offers, first one first. */
  readonly languages: readonly string[];
  readonly texts: OwnTexts;
  /** The lines of the country and those of the provider. */
  readonly lines: readonly Line[];
  readonly directory: readonly Place[];
}

const MOST_LANGUAGES = 20;
/** Enough to begin with; a hostile file must not fill the console. */
const MOST_PROBLEMS = 100;

export type Report = (path: string, rule: string, key: ProviderProblemKey, about?: string) => void;

export function reportTo(problems: ProviderProblem[]): Report {
  return (path, rule, key, about) => {
    if (problems.length >= MOST_PROBLEMS) return;
    problems.push({ path, rule, key, level: 'error', ...(about && { about }) });
  };
}

/**
 * Reads what help now needs of a configuration. What is broken is left out and reported with its path and rule, the rest
 * stands; without any configuration the Dutch lines stand. Never throws, whatever it is given.
 */
export function readHelp(json: unknown): { provider: HelpPart; problems: ProviderProblem[] } {
  const problems: ProviderProblem[] = [];
  const report = reportTo(problems);
  if (json !== undefined && !isRecord(json)) report('', 'H3', 'not-an-object');
  const record = readRecord(json);

  const country = readString(record.country);
  if (isRecord(json) && country === undefined) report('country', 'H4', 'no-country');
  const configured = readLines(record.lines);
  const { lines, problems: ofCountry } = linesFor(country ?? 'nl', configured.lines);
  const { places, problems: ofPlaces } = readDirectory(record.directory);
  problems.push(...configured.problems, ...ofCountry, ...ofPlaces);
  const provider: HelpPart = {
    country: country ?? 'nl',
    languages: readLanguages(record.languages, () => report('languages', 'safety 16', 'not-a-language')),
    texts: readOwnTexts(record.texts, (path) => report(path, 'safety 16', 'not-own-texts')),
    lines,
    directory: places,
  };
  return { provider, problems };
}

function readLanguages(value: unknown, refuse: () => void): string[] {
  if (value === undefined) return [];
  const found = Array.isArray(value) ? value.slice(0, MOST_LANGUAGES).filter(isLanguage) : [];
  if (!Array.isArray(value) || found.length < value.length) refuse();
  return found;
}
