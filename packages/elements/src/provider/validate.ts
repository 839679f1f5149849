import { countryFiles, unverified } from '@recovery-network/core/help-now';
import { type Now, nextOpening, openAt } from '@recovery-network/core/shared';
import { en, nl, type SuggestionProblem, suggestionsFrom } from '@recovery-network/core/suggestions';
import type * as z from 'zod/mini';
import { lintOwnSuggestions, lintOwnTexts } from '../words/own-texts.ts';
import { parseProvider } from './load-provider.ts';
import type { ProviderProblem } from './read-help.ts';
import { readPages } from './read-pages.ts';
import type { Provider } from './read-provider.ts';
import { providerSchema } from './schema.ts';
import { sentences, suggestionSentences } from './sentences.ts';

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

/** Which rule speaks of which part; `safety` is the numbered list of `safety.md`. */
const rules: Readonly<Record<string, string>> = {
  lines: 'H1',
  country: 'H4',
  directory: 'H6',
  quickExit: 'safety 6',
  title: 'safety 7',
  name: 'safety 16',
  pages: 'D4',
  languages: 'safety 16',
  texts: 'safety 16',
  site: 'safety 18',
  suggestions: 'P4',
  theme: 'safety 18',
};

/**
 * Judges the text of a configuration file: what a page would leave out, what the schema does not know, lines that nobody
 * checked, own texts that break the rules for words.
 */
export function validate(text: string, now: Now): Validated {
  const { provider, problems } = parseProvider(text);
  const unread = problems.some(({ path, rule }) => path === '' && rule === 'H3');
  const more: ProviderProblem[] = unread
    ? []
    : [...inPages(provider.pages), ...unopened(provider, now), ...unchecked(provider, now)];
  const own = inSuggestions(provider.suggestions);
  return {
    provider,
    findings: [
      ...[...problems, ...more].map(said),
      ...own.map(({ path, key }): Finding => {
        return { level: 'error', path, rule: 'P4', sentence: suggestionSentences[key] };
      }),
      ...(unread ? [] : bySchema(text, [...problems, ...own])),
      ...lintOwnTexts(provider.texts).map((sentence) => inWords('texts', sentence)),
      ...lintOwnSuggestions(provider.suggestions, provider.languages[0]).map((sentence) =>
        inWords('suggestions', sentence),
      ),
    ],
  };
}

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
  readPages(pages, (path) => found.push({ level: 'error', path, rule: 'D4', key: 'not-a-page' }));
  return found;
}

function said({ level, path, rule, key, about }: ProviderProblem): Finding {
  return { level, path, rule, sentence: sentences[key].replace('{about}', about ?? '') };
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

/** What only the schema finds: misspelt keys, broken parts that a page does without. */
function bySchema(
  text: string,
  problems: readonly { readonly path: string; readonly key: string; readonly about?: string }[],
): Finding[] {
  const { error } = providerSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
  const told = problems.flatMap(({ path, key, about }) =>
    key === 'incomplete' && about ? [path, ...about.split(', ').map((field) => `${path}.${field}`)] : [path],
  );
  return (error?.issues ?? []).flatMap((issue): Finding[] => {
    const path = pathOf(issue.path);
    const known =
      issue.code !== 'unrecognized_keys' && told.some((other) => within(path, other) || within(other, path));
    if (known) return [];
    const rule = rules[String(issue.path[0] ?? '')] ?? 'schema';
    return [{ level: 'error', path, rule, sentence: sentenceOf(issue) }];
  });
}

const within = (path: string, other: string) =>
  path === other || (other !== '' && (path.startsWith(`${other}.`) || path.startsWith(`${other}[`)));

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    return before === '' ? String(part) : `${before}.${String(part)}`;
  }, '');
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Not known here: ${issue.keys.join(', ')}.`;
    case 'invalid_type':
      return `This must be there, as ${issue.expected}.`;
    case 'invalid_value':
      return `This must be one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `This is more than the ${issue.maximum} that are read.`;
    case 'too_small':
      return `This needs at least ${issue.minimum}.`;
    case 'custom':
      return `${issue.message}.`;
    case 'invalid_key':
      return 'This name is not possible here.';
    default:
      return 'This does not have the form that it needs.';
  }
}
