import { ok } from 'node:assert/strict';
import type { Entry } from '../src/journal/index.ts';
import { isRecord } from '../src/shared/index.ts';

/** What a trajectory decides, as far as proofs look at it. */
export interface Decided {
  readonly what: string;
  readonly often: string;
}

/** The order that both sides share. */
const isBefore = (a: Entry, b: Entry): boolean => {
  const between = Date.parse(a.at) - Date.parse(b.at);
  return between < 0 || (between === 0 && a.id < b.id);
};

/**
 * What holds by the letter of A3 and E3, told from the words alone: two yeses to exactly these terms, and no no before the
 * later of them; a first course is also off when who proposed it takes it back before its first day.
 */
export function decidedIn(words: readonly Entry[]): ReadonlyMap<string, Decided> {
  for (const { type, via } of words) ok(via !== 'reported', `${type} was only reported`);
  const named = (id: string, types: RegExp) =>
    words.filter(({ type, data }) => types.test(type) && data.termsId === id);
  const asked = new Map(
    words.flatMap((word) =>
      /\.proposed$/.test(word.type) ? [[String(word.data.termsId), word] as const] : [],
    ),
  );
  const decided = new Map<string, boolean>();
  const isDecided = (id: string): boolean => {
    const known = decided.get(id);
    if (known !== undefined) return known;
    const askers = new Set(named(id, /\.proposed$/).map(({ by }) => by));
    const yeses = named(id, /\.(proposed|accepted)$/);
    const firsts = [...new Set(yeses.map(({ by }) => by))].map((by) =>
      yeses.filter((word) => word.by === by).reduce((a, b) => (isBefore(b, a) ? b : a)),
    );
    const [a, b] = firsts;
    if (!a || !b || askers.size !== 1) return false;
    const agreed = isBefore(a, b) ? b : a;
    const { terms, instead } = asked.get(id)?.data ?? {};
    const starts = isRecord(terms) && terms.what === 'course' ? Date.parse(`${terms.starts}T12:00:00Z`) : 0;
    const undone = named(id, /\.(not-agreed|withdrawn)$/).some(
      (no) =>
        isBefore(no, agreed) ||
        (/withdrawn$/.test(no.type) &&
          askers.has(no.by) &&
          Date.parse(no.at) < starts &&
          !hasDecided(instead)),
    );
    decided.set(id, !undone);
    return !undone;
  };
  const hasDecided = (id: unknown): boolean =>
    typeof id === 'string' && (isDecided(id) || hasDecided(asked.get(id)?.data.instead));
  return new Map(
    [...asked].flatMap(([id, { data }]) => {
      if (!isDecided(id) || !isRecord(data.terms)) return [];
      const [step] = Array.isArray(data.terms.steps) ? data.terms.steps : [];
      return [[id, { what: String(data.terms.what), often: isRecord(step) ? String(step.often) : '' }]];
    }),
  );
}
