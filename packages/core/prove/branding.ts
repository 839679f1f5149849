import type { Line } from '../src/journal/index.ts';
import { isRecord } from '../src/shared/index.ts';
import type { Areas } from '../src/state.ts';

/**
 * Which part of a copy a free text may be in; every other free text may be in none. `names` may be in the two parts that
 * name other people.
 */
const mayBeIn: Readonly<Record<string, string>> = {
  'plan.drafted phases.*.title': 'plan',
  'plan.drafted phases.*.signs.*.text': 'plan',
  'plan.drafted phases.*.actions.*.text': 'plan',
  'plan.card-written approach': 'card',
  'plan.card-written pleaseDoNot': 'card',
  'plan.card-written medication': 'card',
  'plan.card-written medicationPlace': 'card',
  'plan.card-written allergies': 'card',
  'plan.card-written children': 'card',
  'plan.card-written pets': 'card',
  'plan.card-written post': 'card',
  'plan.card-written other': 'card',
  'plan.day-written title': 'days',
  'plan.day-written plan': 'days',
  'win.noted text': 'wins',
  'needs-card.written helps.*': 'needs',
  'needs-card.written helpsNot.*': 'needs',
  'needs-card.written approach': 'needs',
  'needs-card.written hardDay': 'needs',
  'group.described agreements': 'group-words',
  'group.took-along text': 'group-words',
  'tie.added name': 'names',
  'tie.described name': 'names',
};

/** A text by which every free text that may only be in one part, or nowhere, is known again wherever it turns up. */
export const brand = (part: string): string => `=${part}=`;

/** The same lines, in which each free text says where it may be. */
export const branded = (areas: Areas, lines: readonly Line[]): readonly Line[] => {
  const texts = new Map(
    areas.flatMap((area) => area.handlers.map(({ entryType }) => [entryType.type, entryType.texts] as const)),
  );
  return lines.map((line) => {
    if ('erased' in line) return line;
    let { data } = line;
    for (const path of texts.get(line.type) ?? []) {
      const part = mayBeIn[`${line.type} ${path}`] ?? 'never';
      const next = changed(data, path.split('.'), (text) => `${brand(part)}${text}`.slice(0, 60));
      if (isRecord(next)) data = next;
    }
    return { ...line, data };
  });
};

/** A value with the texts at a path in it changed, where there are any. */
function changed(
  value: unknown,
  [part, ...rest]: readonly string[],
  change: (text: string) => string,
): unknown {
  if (part === undefined) return typeof value === 'string' && value !== '' ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => (part === '*' ? changed(item, rest, change) : item));
  if (!isRecord(value) || !Object.hasOwn(value, part)) return value;
  return { ...value, [part]: changed(value[part], rest, change) };
}
