import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, proposalsSeen, proposerOf, waitsFor } from '../agreement/index.ts';
import { addDays, dateNow } from '../shared/index.ts';
import type { Terms } from './index.ts';
import {
  aftercare,
  asksOpen,
  currentCourse,
  lateProposalsOf,
  nextReview,
  openProposalsOf,
  pausesOn,
  proposalStandingOn,
  reviewsOpen,
} from './index.ts';
import type { Side } from './testing/two-sides.ts';
import { newId, two, usual, withTerms } from './testing/two-sides.ts';

const roundingOff = (on: string): Terms => ({ what: 'rounding-off', whose: 'proposer', on });

describe('what waits for an answer', () => {
  test('A2: a rounding off whose day is past waits for nobody, on neither side, and one with a day ahead does', () => {
    const { person, counsellor, meet, on, agreed } = two();
    const { thread } = agreed();
    const mine = person.change(thread, roundingOff('2026-12-01'));
    on('2026-11-21T12:00:00+01:00');
    const theirs = counsellor.change(thread, { ...roundingOff('2026-12-20'), whose: 'other' });
    meet(thread);
    on('2026-12-01T23:59:00+01:00');
    for (const side of [person, counsellor])
      expect(openProposalsOf(side.one(thread), side.now).map(({ id }) => id)).toEqual([mine, theirs]);
    on('2026-12-02T00:00:00+01:00');
    for (const side of [person, counsellor]) {
      expect(openProposalsOf(side.one(thread), side.now).map(({ id }) => id)).toEqual([theirs]);
      // Another of the same kind came after it.
      expect(lateProposalsOf(side.one(thread), side.now)).toEqual([]);
    }
    expect(counsellor.refusal('trajectory.accepted', thread, { termsId: mine })).toBe('until-is-past');
  });

  test('A2: what nobody answered before its day was past is told as that, until another of its kind is proposed', () => {
    const { person, counsellor, meet, on, agreed } = two();
    const { thread } = agreed();
    const termsId = counsellor.change(thread, roundingOff('2026-12-01'));
    meet(thread);
    expect(lateProposalsOf(person.one(thread), person.now)).toEqual([]);
    on('2026-12-02T09:00:00+01:00');
    for (const side of [person, counsellor]) {
      expect(lateProposalsOf(side.one(thread), side.now).map(({ id }) => id)).toEqual([termsId]);
      expect(side.course(thread).course).toBe('running');
    }
    person.change(thread, { ...roundingOff('2026-12-20'), whose: 'other' });
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(lateProposalsOf(side.one(thread), side.now)).toEqual([]);
      expect(openProposalsOf(side.one(thread), side.now)).toHaveLength(1);
    }
  });

  test('A2: a first course that ended before anybody answered can be proposed with other days, in its place', () => {
    const { person, counsellor, meet, on } = two();
    const { thread, termsId } = person.propose(withTerms({ until: '2026-12-31' }));
    meet(thread);
    on('2027-01-01T09:00:00+01:00');
    for (const side of [person, counsellor]) {
      expect(openProposalsOf(side.one(thread), side.now)).toEqual([]);
      expect(lateProposalsOf(side.one(thread), side.now).map(({ id }) => id)).toEqual([termsId]);
    }
    const again = counsellor.change(thread, withTerms({ whose: 'other', until: '2027-03-31' }), termsId);
    meet(thread);
    person.accept(thread, again);
    expect(person.course(thread).course).toBe('running');
  });

  test('A3: a yes that was said in time is heard when it comes in after the day', () => {
    const { person, counsellor, meet, on, agreed } = two();
    const { thread } = agreed();
    const termsId = person.change(thread, roundingOff('2026-12-01'));
    meet(thread);
    on('2026-12-01T20:00:00+01:00');
    counsellor.accept(thread, termsId);
    on('2026-12-03T09:00:00+01:00');
    expect(lateProposalsOf(person.one(thread), person.now)).toHaveLength(1);
    meet(thread);
    expect(lateProposalsOf(person.one(thread), person.now)).toEqual([]);
    expect(person.course(thread).course).toBe('rounded-off');
  });

  test('A3: a day that is past is agreed on by nobody at one screen either', () => {
    const { person, on, agreed } = two();
    const { thread } = agreed();
    const termsId = person.change(thread, roundingOff('2026-12-01'));
    on('2026-12-02T09:00:00+01:00');
    const together = { by: person.tie, via: 'together' } as const;
    expect(person.refusal('trajectory.accepted', thread, { termsId }, together)).toBe('until-is-past');
    expect(person.course(thread).course).toBe('running');
  });

  test('A3: a change that waits when a rounding off is past waits no longer', () => {
    const { person, counsellor, meet, on, agreed } = two();
    const { thread, termsId: first } = agreed();
    counsellor.change(thread, withTerms({ whose: 'other', until: '2027-09-01' }), first);
    const end = person.change(thread, roundingOff('2026-12-01'));
    meet(thread);
    counsellor.accept(thread, end);
    meet(thread);
    expect(openProposalsOf(person.one(thread), person.now)).toHaveLength(1);
    on('2026-12-02T09:00:00+01:00');
    const one = person.one(thread);
    expect(openProposalsOf(one, person.now)).toEqual([]);
    expect(proposalsSeen(one).map((seen) => proposalStandingOn(one, seen, person.now))).toContain('over');
  });

  test('A3: a rounding off on a day ahead, of a course whose last day is past, is still to be stopped, or changed', () => {
    const { person, counsellor, meet, on, agreed } = two();
    const { thread } = agreed(withTerms({ until: '2026-12-01' }));
    on('2026-12-02T09:00:00+01:00');
    const end = person.change(thread, roundingOff('2026-12-20'));
    meet(thread);
    counsellor.accept(thread, end);
    meet(thread);
    const longer = counsellor.change(thread, withTerms({ whose: 'other', until: '2027-09-01' }), end);
    meet(thread);
    person.accept(thread, longer);
    meet(thread);
    for (const side of [person, counsellor]) expect(side.course(thread).course).toBe('running');
    expect(person.refusal('trajectory.stopped', thread)).toBeUndefined();
  });
});

type Move = (sides: readonly [Side, Side], thread: string, mine: 0 | 1, pick: number) => void;

const DAYS = [-3, 0, 1, 2, 5, 200];

const dayFrom = (side: Side, pick: number): string =>
  addDays(dateNow(side.now), DAYS[pick % DAYS.length] ?? 0);

const turned = (whose: Terms['whose'], mine: 0 | 1): Terms['whose'] =>
  mine === 0 || whose === 'both' ? whose : whose === 'proposer' ? 'other' : 'proposer';

const daysPass: Move = (sides, _thread, _mine, pick) => {
  const days = [0, 1, 4, 30][pick % 4] ?? 0;
  for (const side of sides)
    side.clock = `${addDays(side.clock.slice(0, 10), days)}T${String(pick % 24).padStart(2, '0')}:00:00+01:00`;
};

/** Tries to say something; what is refused is left. */
const moves: readonly Move[] = [
  (sides, thread, mine, pick) => propose(sides[mine], thread, mine, pick, 'course'),
  (sides, thread, mine, pick) => propose(sides[mine], thread, mine, pick, 'pause'),
  (sides, thread, mine, pick) => propose(sides[mine], thread, mine, pick, 'rounding-off'),
  (sides, thread, mine, pick) => {
    const side = sides[mine];
    const all = proposalsSeen(side.one(thread));
    const termsId = all[pick % Math.max(1, all.length)]?.id;
    const type = ['accepted', 'accepted', 'accepted', 'not-agreed', 'withdrawn'][pick % 5];
    if (termsId) side.ask(`trajectory.${type}`, thread, { termsId });
  },
  (sides, thread, mine, pick) => {
    const type = ['stopped', 'transferred'][pick % 2];
    // Most lives go on.
    if (pick % 7 === 0)
      sides[mine].ask(`trajectory.${type}`, thread, type === 'stopped' ? {} : { to: 'somebody' });
  },
  (sides, thread, mine, pick) => {
    const side = sides[mine];
    const [pause] = pausesOn(side.one(thread), side.now);
    const drafted = { with: side.tie, terms: usual };
    if (pick % 5 === 0) side.ask('trajectory.kept-own', thread, { terms: usual });
    else if (pick % 5 === 1) side.ask('trajectory.drafted', thread, drafted);
    else if (pick % 5 === 2) side.ask('trajectory.waiting', thread, { since: '2026-11-20' });
    else if (pick % 5 === 3 && pause) side.ask('trajectory.resumed', thread, { pause: pause.id });
    else side.ask('trajectory.paused', thread, { until: dayFrom(side, pick) });
  },
  (sides, thread) => {
    const [one, other] = sides;
    const [here, there] = [one.sends(thread), other.sends(thread)];
    other.takeIn(here);
    one.takeIn(there);
  },
  (sides, thread, mine, pick) => {
    const side = sides[mine];
    const one = side.one(thread);
    const current = currentCourse(one)?.termsId;
    const review = reviewsOpen(one)[0]?.id;
    if (pick % 3 === 0) side.ask('trajectory.more-asked', thread, { wants: 'more' });
    else if (review) side.ask('trajectory.reviewed', thread, { review, goOn: true });
    else if (current) side.ask('trajectory.review-opened', thread, { termsId: current });
  },
  daysPass,
  daysPass,
];

function propose(side: Side, thread: string, mine: 0 | 1, pick: number, what: Terms['what']): void {
  const day = dayFrom(side, pick);
  const whose = turned(pick % 5 === 0 ? 'both' : 'proposer', mine);
  const terms: Terms =
    what === 'course'
      ? {
          ...usual,
          reviewEvery: 1,
          whose,
          starts: dayFrom(side, pick >> 3),
          until: addDays(day, pick % 2 === 0 ? 0 : 300),
        }
      : what === 'pause'
        ? { what, whose, until: day }
        : { what, whose, on: day };
  const all = proposalsSeen(side.one(thread));
  const instead = pick % 3 === 0 ? undefined : all[(pick >> 2) % Math.max(1, all.length)]?.id;
  side.ask('trajectory.proposed', thread, side.proposal(thread, terms, instead));
}

/** From here on whatever this side can write about a thread is among what is said to be possible there. */
function saysWhatIsAllowed(side: Side, thread: string): void {
  const ask = side.ask.bind(side);
  side.ask = (type, about, ...more) => {
    const allowed = aftercare.allowed(side.state, about, side.now);
    const done = ask(type, about, ...more);
    if (about === thread && 'entry' in done) expect(allowed).toContain(type);
    return done;
  };
}

const life = fc.array(
  fc.record({ move: fc.nat(), mine: fc.constantFrom(0 as const, 1 as const), pick: fc.nat(10_000) }),
  {
    minLength: 8,
    maxLength: 24,
  },
);

test('A3: in whatever life, to all that waits for an answer a yes is taken, and then it holds; what is due or asked can be done', () => {
  let looked = 0;
  let waited = 0;
  let late = 0;
  fc.assert(
    fc.property(life, (tries) => {
      const { person, counsellor, meet } = two();
      const sides = [person, counsellor] as const;
      const thread = newId();
      person.write('trajectory.drafted', thread, { with: person.tie, terms: usual });
      person.change(thread, usual);
      meet(thread);
      for (const side of sides) saysWhatIsAllowed(side, thread);
      for (const { move, mine, pick } of tries) {
        moves[move % moves.length]?.(sides, thread, mine, pick);
        for (const side of sides) {
          const one = side.one(thread);
          const open = openProposalsOf(one, side.now);
          const past = lateProposalsOf(one, side.now);
          for (const seen of past) expect(proposalStandingOn(one, seen, side.now)).toBe('day-past');
          for (const seen of open) {
            const standing = proposalStandingOn(one, seen, side.now);
            expect(standing).toBe(waitsFor(seen) === 'mine' ? 'waiting-for-you' : 'waiting-for-them');
            if (waitsFor(seen) !== 'mine') continue;
            waited += 1;
            const before = side.journal;
            expect(side.refusal('trajectory.accepted', thread, { termsId: seen.id })).toBeUndefined();
            const after = proposalsSeen(side.one(thread)).find(({ id }) => id === seen.id);
            expect(after && holds(after)).toBe(true);
            side.journal = before;
          }
          const taken = (type: string, data: Readonly<Record<string, unknown>>) => {
            const before = side.journal;
            expect([type, side.refusal(`trajectory.${type}`, thread, { ...data })]).toEqual([
              type,
              undefined,
            ]);
            side.journal = before;
            looked += 1;
          };
          for (const { id, mine: said } of reviewsOpen(one))
            if (!said) taken('reviewed', { review: id, goOn: true });
          for (const { id, side: by, heard } of asksOpen(one))
            if (by === 'theirs' && !heard) taken('ask-heard', { ask: id });
          const due = nextReview(one, side.now);
          const current = currentCourse(one);
          if (due !== undefined && due <= dateNow(side.now) && current?.termsId !== undefined)
            taken('review-opened', { termsId: current.termsId });
          // Whatever takes no yes any more, and was proposed by the other, does not wait.
          for (const seen of proposalsSeen(one)) {
            if (proposerOf(seen) !== 'theirs' || open.some(({ id }) => id === seen.id)) continue;
            const standing = proposalStandingOn(one, seen, side.now);
            expect(standing).not.toMatch(/^waiting/);
            if (standing === 'day-past') late += 1;
            const before = side.journal;
            expect(side.refusal('trajectory.accepted', thread, { termsId: seen.id })).toBeDefined();
            side.journal = before;
          }
        }
      }
    }),
    { numRuns: 100, seed: 2026 },
  );
  expect(looked).toBeGreaterThan(50);
  expect(waited).toBeGreaterThan(50);
  expect(late).toBeGreaterThan(10);
});
