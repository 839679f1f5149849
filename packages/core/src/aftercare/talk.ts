import type { Side } from '../agreement/side.ts';
import { holds, proposerOf } from '../agreement/standing.ts';
import type { Agreed } from './decided.ts';
import type { Path } from './path.ts';
import type { Moment, Said } from './said.ts';
import { inTime, later, wordsAs } from './said.ts';
import type { Proposal, Seen } from './state.ts';
import type { Terms } from './terms.ts';
import { ofAnotherPerson } from './whose.ts';

/** The last word that moved the talk before anything was agreed. */
export type Talk = Moment & { readonly by: Side };

interface Turn extends Moment {
  readonly rank: number;
  readonly by: Side;
  readonly what: 'proposed' | 'not-agreed' | 'withdrawn' | 'agreed';
  readonly proposal: Seen;
}

/** The talk up to an agreement, and each agreement; gives the last word of the talk. */
export function talked(
  path: Path,
  proposals: readonly Proposal[],
  words: readonly Said[],
  courses: readonly Agreed[],
): Talk | undefined {
  const turns = turnsOf(proposals, words, courses);
  const open = new Set<string>();
  let last: Turn | undefined;
  let before: Seen | undefined;
  turns.forEach((turn, n) => {
    const { what, proposal } = turn;
    if (what === 'agreed') {
      open.delete(proposal.id);
      const [step] = proposal.terms.steps ?? [];
      if (step && path.take(`${step.often}-by-both`) && before && isLonger(proposal.terms, before.terms))
        path.take('extended-by-both');
      before = proposal;
      return;
    }
    if (what === 'proposed') {
      const answers = open.size > 0 && (path.course === 'countered' || last?.by !== turn.by);
      open.add(proposal.id);
      if (path.take(answers ? 'trajectory.countered' : 'trajectory.proposed')) last = turn;
      return;
    }
    open.delete(proposal.id);
    // While something holds, an answer to another proposal moves nothing.
    if (open.size > 0 || before) return;
    // Who takes one proposal back and makes another one did not go away.
    if (what === 'withdrawn' && turns.slice(n + 1).some((next) => next.what === 'proposed')) return;
    if (path.take(`trajectory.${what}`)) last = turn;
  });
  return last && { at: last.at, id: last.id, by: last.by };
}

/** Each word at its place; an answer at the later of itself and what it answers. */
function turnsOf(
  proposals: readonly Proposal[],
  words: readonly Said[],
  courses: readonly Agreed[],
): readonly Turn[] {
  const turns: Turn[] = courses.map(({ at, id, proposal }) => ({
    at,
    id,
    rank: 1,
    by: 'mine',
    what: 'agreed',
    proposal,
  }));
  const asked = wordsAs(words, 'proposed');
  const noes = wordsAs(words, 'not-agreed', 'withdrawn');
  const others = ofAnotherPerson({ proposals });
  for (const one of proposals) {
    const { terms, at } = one;
    const by = proposerOf(one);
    if (terms?.what !== 'course' || at === undefined || !by || others.has(one.id)) continue;
    const proposal = { ...one, terms, at };
    const first = asked.find(({ termsId }) => termsId === one.id);
    if (!first) continue;
    turns.push({ at: first.at, id: first.id, rank: 0, by, what: 'proposed', proposal });
    const no = noes.find(({ termsId }) => termsId === one.id);
    // A no that came after both agreed is none.
    if (!no || holds(proposal)) continue;
    const withdraws = no.what === 'withdrawn' || no.side === by;
    const place = later(first, no);
    turns.push({ ...place, rank: 1, by: no.side, what: withdraws ? 'withdrawn' : 'not-agreed', proposal });
  }
  return turns.toSorted((a, b) => inTime(a, b) || a.rank - b.rank);
}

const isLonger = ({ until }: Terms, { until: before }: Terms): boolean =>
  before !== undefined && (until === undefined || until > before);
