import { isRecord } from '../shared/json.ts';
import { actors, levels } from '../shared/phases.ts';
import type { Suggestion } from './suggestion.ts';
import { suggestionsIn } from './suggestion.ts';
import type { SuggestionWords } from './words.ts';
import { besideKinds } from './words.ts';

/** What can be wrong in a provider's own suggestions. */
export type SuggestionProblemKey =
  | 'not-an-object'
  | 'not-a-list'
  | 'unknown-field'
  | 'not-an-id'
  | 'id-taken'
  | 'unknown-id'
  | 'unknown-kind'
  | 'unknown-level'
  | 'unknown-actor'
  | 'no-text'
  | 'text-too-long';

/** A part that was left out, and why: for the provider, never shown to the person. */
export interface SuggestionProblem {
  /** Where it is: `add[2].level`. */
  readonly path: string;
  readonly key: SuggestionProblemKey;
}

/** Suggestions as one page has them. */
export interface Suggestions {
  /** What is there to choose from. */
  readonly offered: readonly Suggestion[];
  /** The words of each id, also of those that are no longer offered: a plan in which one stands stays readable. */
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly SuggestionProblem[];
}

/** As long as a line of a plan may be. */
const LONGEST = 300;
/** What a plan takes as the id of a suggestion. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 64;

/**
 * Our suggestions with those of a provider: `{ add: [{ id, kind, level, actor, text }], replace: { id: text }, remove: [id] }`,
 * each text a string, or one for each language. What is wrong is left out and named; the rest stands. Never throws.
 * @param language The language of `words`, as `nl`: which of a provider's texts are taken.
 */
export function suggestionsFrom(words: SuggestionWords, language: string, own: unknown = {}): Suggestions {
  const problems: SuggestionProblem[] = [];
  const report: Report = (path, key) => void problems.push({ path, key });
  const all = new Map(suggestionsIn(words).map((one) => [one.id, one]));
  const { add = [], replace = {}, remove = [], ...others } = isRecord(own) ? own : {};
  if (!isRecord(own)) report('', 'not-an-object');
  for (const field of Object.keys(others)) report(field, 'unknown-field');

  for (const [n, value] of listOf(add, 'add', report).entries()) {
    const path = `add[${n}]`;
    const one = readSuggestion(value, path, language, report);
    if (one && all.has(one.id)) report(`${path}.id`, 'id-taken');
    else if (one) all.set(one.id, one);
  }
  if (!isRecord(replace)) report('replace', 'not-an-object');
  for (const [id, value] of Object.entries(isRecord(replace) ? replace : {})) {
    const path = `replace.${id}`;
    const one = all.get(id);
    const text = readText(value, path, language, report);
    if (!one) report(path, 'unknown-id');
    else if (text !== undefined) all.set(id, { ...one, text });
  }
  const removed = new Set<unknown>();
  for (const [n, id] of listOf(remove, 'remove', report).entries()) {
    if (typeof id === 'string' && all.has(id)) removed.add(id);
    else report(`remove[${n}]`, 'unknown-id');
  }

  const known = [...all.values()];
  return {
    offered: known.filter(({ id }) => !removed.has(id)),
    texts: new Map(known.map(({ id, text }) => [id, text])),
    problems,
  };
}

type Report = (path: string, key: SuggestionProblemKey) => void;

function listOf(value: unknown, path: string, report: Report): readonly unknown[] {
  if (Array.isArray(value)) return value;
  report(path, 'not-a-list');
  return [];
}

const FIELDS: readonly string[] = ['id', 'kind', 'level', 'actor', 'text'];

/** One suggestion of a provider, or `undefined` with everything that is wrong with it reported. */
function readSuggestion(
  value: unknown,
  path: string,
  language: string,
  report: Report,
): Suggestion | undefined {
  if (!isRecord(value)) return void report(path, 'not-an-object');
  for (const field of Object.keys(value))
    if (!FIELDS.includes(field)) report(`${path}.${field}`, 'unknown-field');
  const id =
    typeof value.id === 'string' && value.id.length <= LONGEST_ID && ID.test(value.id) ? value.id : undefined;
  if (id === undefined) report(`${path}.id`, 'not-an-id');
  const text = readText(value.text, `${path}.text`, language, report);
  const beside = besideKinds.find((one) => one === value.kind);
  if (beside) return id !== undefined && text !== undefined ? { id, text, kind: beside } : undefined;
  if (value.kind !== 'sign' && value.kind !== 'action') return void report(`${path}.kind`, 'unknown-kind');
  const level = levels.find((one) => one === value.level);
  if (!level) report(`${path}.level`, 'unknown-level');
  const actor = value.kind === 'action' ? actors.find((one) => one === value.actor) : undefined;
  if (value.kind === 'action' && !actor) report(`${path}.actor`, 'unknown-actor');
  if (id === undefined || text === undefined || !level) return undefined;
  if (value.kind === 'sign') return { id, text, kind: 'sign', level };
  return actor && { id, text, kind: 'action', level, actor };
}

/** A text in the best language that there is: the page's, without its region, Dutch, English, or any. */
function readText(value: unknown, path: string, language: string, report: Report): string | undefined {
  const texts = isRecord(value) ? value : { [language]: value };
  const tags = [language, language.split('-')[0] ?? '', 'nl', 'en', ...Object.keys(texts)];
  const text = tags.map((tag) => (Object.hasOwn(texts, tag) ? texts[tag] : undefined)).find(saysSomething);
  if (text === undefined) return void report(path, 'no-text');
  return text.length <= LONGEST ? text.trim() : void report(path, 'text-too-long');
}

const saysSomething = (text: unknown): text is string => typeof text === 'string' && text.trim() !== '';
