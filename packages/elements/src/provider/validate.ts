import { countryFiles, readRecord, unverified } from '@recovery-network/core/help-now';
import { type Now, nextOpening, openAt } from '@recovery-network/core/shared';
import { en, nl, type SuggestionProblem, suggestionsFrom } from '@recovery-network/core/suggestions';
import { lintOwnSuggestions, lintOwnTexts } from '../words/own-texts.ts';
import { bySchema } from './by-schema.ts';
import { judgeColours } from './judge-colours.ts';
import { judgeLanguages } from './judge-languages.ts';
import { judgeTexts, leftOutOfTexts } from './judge-texts.ts';
import { judgeTheme, leftOutOfTheme } from './judge-theme.ts';
import { parseProvider } from './load-provider.ts';
import type { ProviderProblem } from './read-help.ts';
import { LANGUAGE } from './read-own-texts.ts';
import { readPages } from './read-pages.ts';
import type { Provider } from './read-provider.ts';
import { parts, sentences, suggestionSentences } from './sentences.ts';

/** One thing to know about a configuration: where, which rule asks for it, and what to do. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly path: string;
  readonly rule: string;
  readonly sentence: string;
}

export interface Validated {
  /** What pages show of it: the broken parts left out. */
  readonly provider: Provider;
  readonly findings: readonly Finding[];
}

/**
 * Judges the text of a configuration file: what a page would leave out, what the schema does not know, lines that nobody
 * checked, own texts that break the rules for words.
 */
export function validate(text: string, now: Now): Validated {
  const { provider, problems } = reading(text);
  const unread = problems.some(({ path, rule }) => path === '' && rule === 'H3');
  const more: ProviderProblem[] = unread
    ? []
    : [...inPages(provider.pages), ...unopened(provider, now), ...unchecked(provider, now)];
  const own = inSuggestions(provider.suggestions);
  return {
    provider,
    findings: [
      ...[...problems, ...more].map(said),
      ...judgeTexts(provider.texts).map((remark) => wrong('safety 16', remark)),
      ...judgeTheme(provider.theme).map((remark) => wrong('safety 18', remark)),
      ...judgeLanguages(provider).map((remark) => doubted('safety 16', remark)),
      ...judgeColours(provider.theme).map((remark) => doubted('safety 18', remark)),
      ...own.map(({ path, key }): Finding => {
        return { level: 'error', path, rule: 'P4', sentence: suggestionSentences[key] };
      }),
      ...(unread ? [] : bySchema(text, [...problems, ...more, ...own])),
      ...lintOwnTexts(provider.texts).map((sentence) => inWords('texts', sentence)),
      ...lintOwnSuggestions(provider.suggestions, provider.languages[0]).map((sentence) =>
        inWords('suggestions', sentence),
      ),
    ],
  };
}

/** The file as a page reads it; of one that is no JSON, where it breaks off. */
function reading(text: string): ReturnType<typeof parseProvider> {
  const read = parseProvider(text);
  if (text.trim() === '')
    return { ...read, problems: [{ path: '', rule: 'H3', key: 'empty', level: 'error' }] };
  const problems = read.problems.map((problem) =>
    problem.key === 'not-json' ? { ...problem, about: brokenAt(text) } : problem,
  );
  return { ...read, problems };
}

/** Engines say it in words of their own; all name the place, counted from the start. */
function brokenAt(text: string): string {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return '';
  } catch (error) {
    const [, place] = /position (\d+)/.exec(String(error)) ?? [];
    return place === undefined ? '' : `: look at line ${text.slice(0, Number(place)).split('\n').length}`;
  }
}

const wrong = (rule: string, { path, sentence }: Pick<Finding, 'path' | 'sentence'>): Finding => {
  return { level: 'error', path, rule, sentence };
};

const doubted = (rule: string, { path, sentence }: Pick<Finding, 'path' | 'sentence'>): Finding => {
  return { level: 'warning', path, rule, sentence };
};

const inWords = (path: string, sentence: string): Finding => ({
  level: 'warning',
  path,
  rule: 'safety 15',
  sentence,
});

/** P4: what a page leaves out of the suggestions, in either of our languages. What is not known there, the schema says. */
function inSuggestions(own: Provider['suggestions']): readonly SuggestionProblem[] {
  const found = [...suggestionsFrom(nl, 'nl', own).problems, ...suggestionsFrom(en, 'en', own).problems];
  const paths = new Map(
    found.map(({ path, key }) => [`${path} ${key}`, { path: `suggestions.${path}`, key }]),
  );
  return [...paths.values()].filter(({ key }) => key !== 'unknown-field');
}

/** D4: pages that no link leads to. */
function inPages(pages: Provider['pages']): readonly ProviderProblem[] {
  const found: ProviderProblem[] = [];
  readPages(pages, (path) => {
    const [, name = '', language] = path.split('.');
    const given = readRecord(pages)[name];
    const address = language === undefined ? given : readRecord(given)[language];
    const unsafe = typeof address === 'string' && /^http:\/\//i.test(address);
    const key = path === 'pages' ? 'origins-apart' : unsafe ? 'not-safe' : 'not-a-page';
    found.push({ level: 'error', path, rule: 'D4', key });
  });
  for (const [name, page] of Object.entries(pages ?? {}))
    for (const label of Object.keys(readRecord(page)))
      if (!LANGUAGE.test(label))
        found.push({ level: 'error', path: `pages.${name}.${label}`, rule: 'D4', key: 'not-a-label' });
  return found;
}

function said({ level, path, rule, key, about = '' }: ProviderProblem): Finding {
  if (key === 'not-own-texts') return { level, path, rule, sentence: leftOutOfTexts(path) };
  if (key === 'not-a-token') return { level, path, rule, sentence: leftOutOfTheme(path) };
  const names = key === 'incomplete' ? about.split(', ').map((part) => parts[part] ?? part) : [about];
  return { level, path, rule, sentence: sentences[key].replace('{about}', () => names.join(', ')) };
}

/** H1: hours that could open, but do not in the next 400 days: all windows lie in closed dates, or in the past. */
function unopened({ lines }: Provider, { ms }: Now): ProviderProblem[] {
  return lines.flatMap(({ id, hours }): ProviderProblem[] => {
    if (hours === 'always' || openAt(hours, ms) || nextOpening(hours, ms) !== undefined) return [];
    return [{ path: `lines.${id}.hours`, rule: 'H1', key: 'never-opens', level: 'error' }];
  });
}

/** H4: lines that nobody checked lately. Those of the country, which a provider can't repair, in one. */
function unchecked({ country, lines }: Provider, now: Now): ProviderProblem[] {
  const given = new Set(countryFiles.get(country)?.map(({ id }) => id));
  const found = (ofCountry: boolean) => lines.filter(({ id }) => given.has(id) === ofCountry);
  const late = found(true).filter((line) => unverified([line], now).length > 0);
  const together: ProviderProblem = {
    path: 'country',
    rule: 'H4',
    key: 'never-checked',
    about: late.map(({ id }) => id).join(', '),
    level: 'warning',
  };
  return [...unverified(found(false), now), ...(late.length > 0 ? [together] : [])];
}
