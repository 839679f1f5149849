import type { Exception, Rule } from '../../recurrence/index.ts';
import { wouldBeOn } from '../../recurrence/index.ts';

/** So many times of one appointment are otherwise: each is an entry of its own. */
const MOST_OTHERWISE = 1000;

/** Which of some rules has a time on a date; those that are once are found by it, however many they are. */
export function ruleByDate(rules: readonly Rule[]): (on: string) => Rule | undefined {
  const again = rules.filter(({ how }) => how !== 'once');
  // Of two on one day the first counts: it is at the usual hour.
  const once = new Map(rules.toReversed().flatMap((one) => (one.how === 'once' ? [[one.starts, one]] : [])));
  return (on) => again.find((one) => wouldBeOn(one, on)) ?? once.get(on);
}

/** What is otherwise of a rule, at most so many: those from a date on first, then the latest before it. */
export function exceptionsOfRule(
  rule: Rule,
  exceptions: ReadonlyMap<string, Exception>,
  from: string | undefined,
): { readonly kept: readonly Exception[]; readonly isAll: boolean } {
  if (rule.how === 'once') {
    const one = exceptions.get(rule.starts);
    return { kept: one ? [one] : [], isAll: true };
  }
  const all = [...exceptions.values()].filter(({ on }) => wouldBeOn(rule, on));
  if (all.length <= MOST_OTHERWISE) return { kept: all, isAll: true };
  const inOrder = all.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const first = from === undefined ? 0 : inOrder.filter(({ on }) => on < from).length;
  const kept = [...inOrder.slice(first), ...inOrder.slice(0, first).toReversed()].slice(0, MOST_OTHERWISE);
  return { kept, isAll: false };
}
