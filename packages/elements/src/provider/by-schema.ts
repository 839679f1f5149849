import { readRecord } from '@recovery-network/core/help-now';
import type * as z from 'zod/mini';
import { nearest } from './nearest.ts';
import { providerJsonSchema, providerSchema } from './schema.ts';
import type { Finding } from './validate.ts';

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

/** What only the schema finds: misspelt keys, broken parts that a page does without. */
export function bySchema(
  text: string,
  problems: readonly { readonly path: string; readonly key: string; readonly about?: string }[],
): Finding[] {
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const { error } = providerSchema.safeParse(json);
  const told = problems.flatMap(({ path, key, about }) =>
    key === 'incomplete' && about ? [path, ...about.split(', ').map((field) => `${path}.${field}`)] : [path],
  );
  return (error?.issues ?? []).flatMap((issue): Finding[] => {
    const path = pathOf(issue.path);
    const known =
      issue.code !== 'unrecognized_keys' && told.some((other) => within(path, other) || within(other, path));
    if (known) return [];
    const rule = rules[String(issue.path[0] ?? '')] ?? 'schema';
    return [{ level: 'error', path, rule, sentence: sentenceOf(issue, at(json, issue.path)) }];
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

/** The value at a path; undefined where there is none. */
const at = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (Array.isArray(value) ? value[Number(part)] : readRecord(value)[String(part)]),
    json,
  );

function sentenceOf(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, knownAt(issue.path));
    case 'invalid_type':
      return `This must be there, as ${issue.expected}.`;
    case 'invalid_value':
      return `This must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((one) => JSON.stringify(one)).join(', ')}.`;
    case 'too_big':
      return `This is more than the ${issue.maximum} that are read.`;
    case 'too_small':
      return `This needs at least ${issue.minimum}.`;
    case 'custom':
      return `${issue.message}.`;
    case 'invalid_key':
      return 'This name is not possible here.';
    case 'invalid_union':
      return value === undefined
        ? 'This must be there, as a text, or one per language.'
        : 'This does not have the form that it needs.';
    default:
      return 'This does not have the form that it needs.';
  }
}

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  return keys
    .map((key) => {
      const meant = nearest(key, known);
      const help = meant
        ? ` Did you mean "${meant}"?`
        : known.length > 0
          ? ` Known: ${known.join(', ')}.`
          : '';
      return `Not known here: "${key}".${help}`;
    })
    .join(' ');
}

/** The keys that the schema knows at a path, of whichever form it may have there. */
function knownAt(path: readonly PropertyKey[]): string[] {
  let nodes: unknown[] = forms(providerJsonSchema());
  for (const part of path) {
    nodes = nodes.flatMap((node) => {
      const { items, properties, additionalProperties } = readRecord(node);
      const inside =
        typeof part === 'number' ? items : (readRecord(properties)[String(part)] ?? additionalProperties);
      return forms(inside);
    });
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(readRecord(readRecord(node).properties))))];
}

function forms(node: unknown): unknown[] {
  const { anyOf, oneOf } = readRecord(node);
  const inner = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list.flatMap(forms) : []));
  return [node, ...inner];
}
