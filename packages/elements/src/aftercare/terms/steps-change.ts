import { type Stretch, stretchesOf, stretchOn, type Terms } from '@recovery-network/core/aftercare';
import { dateNow } from '@recovery-network/core/shared';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { datesInWords } from './days.ts';
import { begun, intensityText, stepsText } from './said.ts';
import { courseWords } from './words.ts';

/**
 * What changes in how often there is contact: how it is now, and from which days on it is otherwise. What is past or stays is left
 * out; weeks are counted only where no day is known yet.
 */
export function stepsChange(element: RecoveryElement, before: Terms, after: Terms): string | undefined {
  const today = dateNow(element.now());
  if (before.starts === undefined || after.starts === undefined) {
    const [from, to] = [stepsText(element, before), stepsText(element, after)];
    return from === to ? undefined : element.sayFrom(courseWords, 'fromTo', { from, to });
  }
  const had = ahead(before, today);
  const now = before.starts <= today ? had[0] : undefined;
  const has = ahead(after, today);
  const goesOn = (one: Stretch) => one.from === today && one.often === now?.often;
  const isIn = (some: readonly Stretch[], { often, from }: Stretch) =>
    some.some((other) => other.often === often && other.from === from);
  const gone = had.filter((one) => one !== now && !isIn(has, one) && !isOver(after, one.from));
  const come = has.filter((one) => !goesOn(one) && !isIn(had, one));
  const instead = gone.slice(0, 1).flatMap(({ from }) => {
    const then = stretchOn(after, from);
    return then ? [{ often: then.often, from }] : [];
  });
  const becomes = come.length > 0 ? come : instead;
  if (becomes.length === 0) return undefined;
  const inWords = datesInWords(
    element,
    [...gone, ...becomes].map(({ from }) => from),
  );
  const say = (key: 'stepFrom' | 'stepOn', { from, often }: Stretch) =>
    element.sayFrom(courseWords, key, { day: inWords(from), often: intensityText(element, often) });
  const all = (some: readonly Stretch[]) => some.map((one) => say('stepOn', one)).join(', ');
  return [
    ...(now
      ? [
          begun(
            element,
            element.sayFrom(courseWords, 'stepNow', { often: intensityText(element, now.often) }),
          ),
        ]
      : []),
    ...(gone.length > 0
      ? [element.sayFrom(courseWords, 'fromTo', { from: all(gone), to: all(becomes) })]
      : becomes.map((one) => say('stepFrom', one))),
  ].join(' ');
}

/** What is not past of a course; what goes on now is said from today on. */
const ahead = (terms: Terms, today: string): readonly Stretch[] =>
  stretchesOf(terms)
    .filter(({ until }) => until === undefined || until >= today)
    .map((one) => (one.from < today ? { ...one, from: today } : one));

const isOver = ({ until }: Terms, day: string): boolean => until !== undefined && until < day;
