import type { Concern, ConcernKind } from '@recovery-network/core/setbacks';
import type { RecoveryElement } from '../element/recovery-element.ts';
import { doorWords } from './door-words.ts';

/** What people call it to have done it. */
const verbs = {
  alcohol: 'verbDrank',
  nicotine: 'verbSmoked',
  gambling: 'verbGambled',
  gaming: 'verbGamed',
} as const satisfies Partial<Record<ConcernKind, string>>;

type Verb = 'verbUsed' | (typeof verbs)[keyof typeof verbs];

const hasOwnVerb = (kind: ConcernKind): kind is keyof typeof verbs => Object.hasOwn(verbs, kind);

const verbOf = ({ kind }: Concern): Verb => (hasOwnVerb(kind) ? verbs[kind] : 'verbUsed');

/** The door after a setback, in the person's own words where there are any (L8). */
export function usedText(
  element: Pick<RecoveryElement, 'sayFrom' | 'formatList'>,
  concerns: readonly Concern[],
): string {
  const done = [...new Set(concerns.map(verbOf))].map((verb) => element.sayFrom(doorWords, verb));
  const said = element.formatList(done.length > 0 ? done : [element.sayFrom(doorWords, 'verbUsed')], 'or');
  const words = concerns.flatMap(({ word }) => word?.trim() || []);
  return words.length > 0
    ? element.sayFrom(doorWords, 'usedOwn', { verbs: said, words: element.formatList(words, 'or') })
    : element.sayFrom(doorWords, 'used', { verbs: said });
}
