import { bothSides } from '../agreement/side.ts';
import { holds, proposerOf } from '../agreement/standing.ts';
import { termsLife } from '../agreement/terms-life.ts';
import type { TermsWord } from '../agreement/words-of-two.ts';
import type { LifeState } from '../journal/life.ts';
import { DAY, dayNumber } from '../shared/time.ts';
import type { Said, SaidAs } from './said.ts';
import { inTime } from './said.ts';
import type { Proposal } from './state.ts';

const words = {
  proposed: 'proposed',
  accepted: 'accepted',
  'not-agreed': 'refused',
  withdrawn: 'refused',
} as const satisfies Readonly<Record<string, TermsWord>>;

type Answer = SaidAs<keyof typeof words>;

const isAnswer = (word: Said): word is Answer => word.what in words;

/**
 * The life of each proposal, told from all words about it. What both agreed on is undone by no word of one: a no counts
 * where it stands before the later of the two yeses, and a first course can be taken back while it did not begin (A3).
 */
export function livesOf(
  proposals: readonly Proposal[],
  said: readonly Said[],
): ReadonlyMap<string, LifeState> {
  const about = new Map<string, Answer[]>();
  for (const word of said) {
    if (!isAnswer(word)) continue;
    const list = about.get(word.termsId) ?? [];
    list.push(word);
    about.set(word.termsId, list);
  }
  const byName = new Map(proposals.map((one) => [one.id, one]));
  const lives = new Map<string, LifeState>();
  const settled = new Set<string>();
  for (const one of proposals) {
    const chain: Proposal[] = [];
    // A name is made of what it takes the place of, so that no chain comes round to itself.
    for (let at: Proposal | undefined = one; at && !lives.has(at.id); at = byName.get(at.instead ?? ''))
      chain.push(at);
    for (const each of chain.toReversed()) {
      const isFirst = each.instead === undefined || !settled.has(each.instead);
      const life = lifeOf(each, about.get(each.id) ?? [], isFirst);
      lives.set(each.id, life);
      if (!isFirst || holds({ ...each, life })) settled.add(each.id);
    }
  }
  return lives;
}

function lifeOf(one: Proposal, about: readonly Answer[], isFirst: boolean): LifeState {
  const yeses = about.filter(isYes).toSorted(inTime);
  const [mine, theirs] = bothSides.map((side) => yeses.find((word) => word.side === side));
  if (!mine || !theirs) return stepped(about);
  const agreed = inTime(mine, theirs) < 0 ? theirs : mine;
  const by = proposerOf({ ...one, life: stepped(yeses) });
  const takesBack = ({ what, side, at }: Answer): boolean =>
    isFirst && what === 'withdrawn' && side === by && isAhead(one, at);
  return stepped(about.filter((word) => isYes(word) || inTime(word, agreed) < 0 || takesBack(word)));
}

const isYes = ({ what }: Answer): boolean => what === 'proposed' || what === 'accepted';

const stepped = (about: readonly Answer[]): LifeState =>
  about.reduce(
    (life, { what, side }) => termsLife.step(life, `${words[what]}.${side}`) ?? life,
    termsLife.start,
  );

/** Whether a course did not begin yet somewhere on earth: the two may live in different zones. */
const isAhead = ({ terms }: Proposal, at: number): boolean =>
  terms?.what === 'course' && terms.starts !== undefined && at < dayNumber(terms.starts) * DAY + DAY / 2;
