import type { Side } from '../agreement/side.ts';
import { bothSides } from '../agreement/side.ts';
import { holds, proposerOf } from '../agreement/standing.ts';
import type { LifeState } from '../journal/life.ts';
import { DAY, dayNumber } from '../shared/time.ts';
import type { Said, SaidAs } from './said.ts';
import { inTime } from './said.ts';
import type { Proposal, Seen, Trajectory } from './state.ts';
import type { Terms } from './terms.ts';
import { FOUR_WEEKS } from './terms.ts';
import { trajectoryLife } from './trajectory-life.ts';
import { ofAnotherPerson } from './whose.ts';

/** A word or a decision at its place among the others. */
export interface Moment {
  readonly at: number;
  /** The entry by which it came about. */
  readonly id: string;
}

/** Terms that both agreed on, and the later of the two yeses (A3). */
export interface Agreed extends Moment {
  readonly proposal: Seen;
}

/** A pause of one of the two, or of both, that nobody ended; it may lie behind or ahead. */
export interface Pause extends Moment {
  readonly by: Side | 'both';
  readonly until: string;
}

export interface Review extends Moment {
  readonly by: Side;
  readonly termsId: string;
  /** What each of the two said in it. */
  readonly mine?: SaidAs<'reviewed'>;
  readonly theirs?: SaidAs<'reviewed'>;
}

export interface End extends Moment {
  readonly course: 'stopped' | 'transferred' | 'rounded-off' | 'withdrawn';
  readonly by: Side | 'both';
  readonly said?: SaidAs<'stopped'> | SaidAs<'transferred'>;
  /** The last day, of a rounding off. */
  readonly on?: string;
}

/** What the words of a trajectory come to, in whatever order they arrived. */
export interface Replay {
  readonly life: LifeState;
  /** The events that lead to it. */
  readonly events: readonly string[];
  /** The courses that both agreed on, in the order in which they were. */
  readonly courses: readonly Agreed[];
  /** The last of them. */
  readonly current?: Agreed;
  readonly own?: SaidAs<'kept-own'>;
  readonly pauses: readonly Pause[];
  /** In the order in which they were opened. */
  readonly reviews: readonly Review[];
  readonly open: readonly Review[];
  readonly end?: End;
  /** The last word that moved the talk before anything was agreed. */
  readonly talk?: Moment & { readonly by: Side };
}

const kept = new WeakMap<readonly Said[], { readonly words: number; readonly replay: Replay }>();

/** What a trajectory comes to. Its words only grow, so that as many of them are the same ones. */
export function replayOf(one: Pick<Trajectory, 'said' | 'proposals'>): Replay {
  const known = kept.get(one.said);
  if (known?.words === one.said.length) return known.replay;
  const replay = replayed(one);
  kept.set(one.said, { words: one.said.length, replay });
  return replay;
}

/** Whether both know of a word. */
export const isShared = ({ what }: Said): boolean => what !== 'kept-own' && what !== 'waiting';

/** The same without what only the owner knows of. */
export const sharedReplay = ({ said, proposals }: Pick<Trajectory, 'said' | 'proposals'>): Replay =>
  replayed({ said: said.filter(isShared), proposals });

function replayed({ said, proposals }: Pick<Trajectory, 'said' | 'proposals'>): Replay {
  const words = said.toSorted(inTime);
  const agreed = agreedIn(proposals, words);
  const own = as(words, 'kept-own').at(-1);
  const ends = as(words, 'stopped', 'transferred');
  const before = (one: Moment) => !ends.some((end) => inTime(end, one) < 0);
  const courses = inOrderOf(agreed, 'course');
  // A stop that lies before all yeses was written by a clock that ran behind, or crossed them: it ends what they agreed on.
  const counted = courses.some(before) ? courses.filter(before) : courses;
  const path = new Path();
  if (as(words, 'waiting').length > 0) path.take('trajectory.waiting');
  if (own) path.take('trajectory.kept-own');
  const talk = talked(path, proposals, words, counted);
  const current = counted.at(-1);
  const pauses = pausesIn(words, agreed);
  const reviews = reviewsIn(words);
  const open = reviews.filter(
    ({ termsId, mine, theirs }) => termsId === current?.proposal.id && !(mine && theirs),
  );
  if (imposedIn(words).length > 0) path.take('trajectory.imposed');
  if (reviews.some(({ mine, theirs }) => mine && theirs))
    path.take('trajectory.review-opened', 'trajectory.reviewed');
  if (pauses.length > 0)
    path.take(pauses.some(({ by }) => by === 'both') ? 'paused-by-both' : 'trajectory.paused');
  else if (as(words, 'paused').length > 0) path.take('trajectory.paused', 'trajectory.resumed');
  if (open.length > 0) path.take('trajectory.review-opened');
  const end = endOf(path, words, agreed, Boolean(current ?? own), talk);
  return {
    life: path.life,
    events: path.events,
    courses: counted,
    ...(current && { current }),
    ...(own && { own }),
    pauses,
    reviews,
    open,
    ...(end && { end }),
    ...(talk && { talk }),
  };
}

/** The way through the chart. What no state takes came too late, and is passed over. */
class Path {
  life: LifeState = trajectoryLife.start;
  readonly events: string[] = [];

  take(...events: readonly string[]): boolean {
    let taken = false;
    for (const event of events) {
      const next = trajectoryLife.step(this.life, event);
      if (next === undefined) continue;
      this.life = next;
      this.events.push(event);
      taken = true;
    }
    return taken;
  }

  get course(): string {
    return trajectoryLife.regions(this.life).course ?? '';
  }
}

const as = <Kind extends Said['what']>(words: readonly Said[], ...kinds: readonly Kind[]): SaidAs<Kind>[] =>
  words.filter((word): word is SaidAs<Kind> => kinds.some((kind) => kind === word.what));

const later = (a: Moment, b: Moment): Moment => (inTime(a, b) < 0 ? b : a);

/** All that both agreed on, each at the later of the two yeses, in that order. */
function agreedIn(proposals: readonly Proposal[], words: readonly Said[]): readonly Agreed[] {
  const yeses = as(words, 'proposed', 'accepted');
  return proposals
    .filter((proposal) => holds(proposal))
    .flatMap((proposal) => {
      const [mine, theirs] = bothSides.map((side) =>
        yeses.find((word) => word.side === side && word.termsId === proposal.id),
      );
      if (!mine || !theirs) return [];
      const { at, id } = later(mine, theirs);
      return [{ proposal, at, id }];
    })
    .toSorted(inTime);
}

/**
 * What holds of one kind of decision, in the order in which it was agreed. Terms whose place others took do not come back by
 * a yes that arrives later. A pause takes the place of no course.
 */
function inOrderOf(agreed: readonly Agreed[], what: Terms['what']): readonly Agreed[] {
  const instead = new Map(agreed.map(({ proposal }) => [proposal.id, proposal.instead]));
  const gone = new Set<string>();
  const some: Agreed[] = [];
  for (const one of agreed) {
    const decides = one.proposal.terms.what;
    if (decides === what && !gone.has(one.proposal.id)) some.push(one);
    if (decides !== what && decides !== 'course') continue;
    for (
      let before = one.proposal.instead;
      before !== undefined && !gone.has(before);
      before = instead.get(before)
    )
      gone.add(before);
  }
  return what === 'course' ? some : some.filter(({ proposal }) => !gone.has(proposal.id));
}

interface Turn extends Moment {
  readonly rank: number;
  readonly by: Side;
  readonly what: 'proposed' | 'not-agreed' | 'withdrawn' | 'agreed';
  readonly proposal: Seen;
}

/** The talk up to an agreement, and each agreement; gives the last word of the talk. */
function talked(
  path: Path,
  proposals: readonly Proposal[],
  words: readonly Said[],
  courses: readonly Agreed[],
): Replay['talk'] {
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
  const asked = as(words, 'proposed');
  const noes = as(words, 'not-agreed', 'withdrawn');
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

/**
 * A pause longer than one of the two may take is none (A2): it is agreed on by both, or not there. The two may live in
 * different zones, so that a day more by the clock is none too many.
 */
const isTooLong = (at: number, until: string): boolean =>
  dayNumber(until) - Math.floor(at / DAY) > FOUR_WEEKS + 1;

function pausesIn(words: readonly Said[], agreed: readonly Agreed[]): readonly Pause[] {
  const over = as(words, 'resumed');
  const ofOne = as(words, 'paused')
    .filter(({ id, side }) => !over.some((word) => word.pause === id && word.side === side))
    .filter(({ at, until }) => !isTooLong(at, until))
    .map(({ id, at, side, until }): Pause => ({ id, at, by: side, until }));
  const ofBoth = inOrderOf(agreed, 'pause').flatMap(({ at, proposal }): readonly Pause[] => {
    const mark = as(words, 'proposed').find(({ termsId }) => termsId === proposal.id)?.mark;
    const { until } = proposal.terms;
    return mark === undefined || until === undefined || over.some(({ pause }) => pause === mark)
      ? []
      : [{ id: mark, at, by: 'both', until }];
  });
  return [...ofOne, ...ofBoth].toSorted(inTime);
}

function reviewsIn(words: readonly Said[]): readonly Review[] {
  const said = as(words, 'reviewed');
  return as(words, 'review-opened').map(({ id, at, side, termsId }) => {
    const [mine, theirs] = bothSides.map((one) =>
      said.find((word) => word.review === id && word.side === one),
    );
    return { id, at, by: side, termsId, ...(mine && { mine }), ...(theirs && { theirs }) };
  });
}

/** What is imposed and was not ended by who noted it. */
export function imposedIn(words: readonly Said[]): readonly SaidAs<'imposed'>[] {
  const over = as(words, 'imposed-ended');
  return as(words, 'imposed').filter(
    ({ id, side }) => !over.some((word) => word.imposed === id && word.side === side),
  );
}

/** How it ends, if it does: by what came first. Until the last day of a rounding off it can still be stopped. */
function endOf(
  path: Path,
  words: readonly Said[],
  agreed: readonly Agreed[],
  hasCourse: boolean,
  talk: Replay['talk'],
): End | undefined {
  const [first] = as(words, 'stopped', 'transferred');
  const rounding = inOrderOf(agreed, 'rounding-off').at(-1);
  const on = rounding?.proposal.terms.on;
  const stop = first && (on === undefined || first.at < lastMomentOf(on)) ? first : undefined;
  // An open look at it is no reason to go on.
  if (stop) path.take('trajectory.reviewed');
  if (stop && path.take(hasCourse ? `trajectory.${stop.what}` : 'trajectory.withdrawn'))
    return {
      at: stop.at,
      id: stop.id,
      by: stop.side,
      course: hasCourse ? stop.what : 'withdrawn',
      said: stop,
    };
  if (rounding && on !== undefined && path.take('rounded-off-by-both'))
    return { at: rounding.at, id: rounding.id, by: 'both', course: 'rounded-off', on };
  return path.course === 'withdrawn' && talk ? { ...talk, course: 'withdrawn' } : undefined;
}

/** After it a date is over everywhere on earth: the two may live in different zones. */
const lastMomentOf = (date: string): number => (dayNumber(date) + 1) * DAY + DAY / 2;

/** The state of the chart with a new beginning after an end, which only the owner knows of. */
export function lifeOf(one: Trajectory): LifeState {
  const { life } = replayOf(one);
  const back = one.backTo === undefined ? undefined : trajectoryLife.step(life, 'trajectory.came-back');
  return back ?? life;
}

/** Whether the chart takes an event where a trajectory is. */
export const can = (one: Trajectory, event: string): boolean =>
  trajectoryLife.allowed(lifeOf(one)).includes(event);
