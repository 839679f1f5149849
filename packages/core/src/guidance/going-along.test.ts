import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksOpen, goesAlong, imposedNow, pausesOn } from '../aftercare/index.ts';
import { newId, type Side, two, usual, withTerms } from '../aftercare/testing/two-sides.ts';
import { connectionOf, enclose } from '../sharing/index.ts';

/** The ids of all words about a thread that are in an envelope to the tie of this side. */
function enclosedBy(side: Side, thread: string): readonly string[] {
  const way = newId();
  const secret = 'A'.repeat(43);
  const opened = { tie: side.tie, side: 'inviter', journal: side.journal.id, secret };
  side.write('connection.opened', way, opened);
  const until = '2026-12-20T12:00:00+01:00';
  const sent = side.write('envelope.sent', way, { kind: 'invitation', until, thread });
  const connection = connectionOf(side.whole.areas.sharing, way);
  if (!connection) throw new Error('no way');
  const site = 'https://provider.example';
  const invitation = { name: 'Robin' };
  const made = enclose({ sent, connection, site, invitation, threads: [thread], lines: side.journal.lines });
  if (!made.ok) throw new Error(made.error);
  return made.value.threads?.flatMap(({ words }) => words.map(({ id }) => id)) ?? [];
}

const idsOf = (side: Side, thread: string) => goesAlong(side.one(thread)).map(({ id }) => id);

/** Tries to say something in a course of one's own; what is refused is left. */
const tries: readonly ((side: Side, thread: string) => void)[] = [
  (side, thread) => side.ask('trajectory.paused', thread, { until: '2026-11-25' }),
  (side, thread) => {
    const [pause] = pausesOn(side.one(thread), side.now);
    if (pause) side.ask('trajectory.resumed', thread, { pause: pause.id });
  },
  (side, thread) => side.ask('trajectory.more-asked', thread, { wants: 'more', words: 'Ik ben bang.' }),
  (side, thread) => {
    const [ask] = asksOpen(side.one(thread));
    if (ask) side.ask('trajectory.ask-settled', thread, { ask: ask.id });
  },
  (side, thread) => side.ask('trajectory.imposed', thread, { by: 'A court', what: 'Come each week' }),
  (side, thread) => {
    const [imposed] = imposedNow(side.one(thread), side.now);
    if (imposed) side.ask('trajectory.imposed-ended', thread, { imposed: imposed.id });
  },
  (side, thread) => side.ask('trajectory.kept-own', thread, { terms: usual }),
  (side, thread) => side.ask('trajectory.talk-prepared', thread, { say: ['Hoi'], ask: [] }),
  (side, thread) => side.ask('trajectory.suggestion-put-aside', thread, { rule: 'move' }),
  (side, thread) => side.ask('trajectory.review-opened', thread, { termsId: 'a'.repeat(64) }),
  (side, thread) => side.ask('trajectory.reviewed', thread, { review: newId(), goOn: true }),
  (side, thread) => side.ask('trajectory.transferred', thread, { to: 'somebody' }),
  (side, thread) => side.ask('trajectory.ask-heard', thread, { ask: newId() }),
  (side, thread) => side.ask('trajectory.accepted', thread, { termsId: 'a'.repeat(64) }),
  (side, thread) => side.ask('trajectory.not-agreed', thread, { termsId: 'a'.repeat(64) }),
  (side, thread) => side.ask('trajectory.withdrawn', thread, { termsId: 'a'.repeat(64) }),
];

/** All that can be said where nobody else takes part: each has words of its own on the page. */
const KINDS = ['paused', 'resumed', 'more-asked', 'ask-settled', 'imposed', 'imposed-ended'];

describe('what goes along with a course of one’s own once it is shared', () => {
  it('A10, D2: is exactly what is shown before, and what is proposed, in whatever life', () => {
    let along = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(tries.length - 1), { maxLength: 16 }), (list) => {
        const { person } = two();
        const thread = newId();
        person.write('trajectory.kept-own', thread, { terms: usual });
        for (const n of list) tries[n]?.(person, thread);
        const shown = idsOf(person, thread);
        along += shown.length;
        for (const { what } of goesAlong(person.one(thread))) expect(KINDS).toContain(what);
        person.propose(usual, thread);
        const proposed = person.journal.lines.flatMap((line) =>
          'type' in line && line.type === 'trajectory.proposed' ? [line.id] : [],
        );
        expect([...enclosedBy(person, thread)].sort()).toEqual([...shown, ...proposed].sort());
        // From then on what is said is said to the other.
        expect(idsOf(person, thread)).toEqual([]);
      }),
      { numRuns: 40, seed: 2026 },
    );
    expect(along).toBeGreaterThan(40);
  });

  it('A10: stands in the order in which it was said, also of a draft that is only meant for somebody', () => {
    const { person, on } = two();
    const thread = newId();
    person.write('trajectory.drafted', thread, { with: person.tie, terms: usual });
    person.write('trajectory.imposed', thread, { by: 'A court', what: 'Come each week' });
    on('2026-11-21T12:00:00+01:00');
    person.write('trajectory.more-asked', thread, { wants: 'more' });
    expect(goesAlong(person.one(thread)).map(({ what }) => what)).toEqual(['imposed', 'more-asked']);
  });

  it('A10: is no word of the tie', () => {
    const { person, counsellor, meet } = two();
    const { thread } = counsellor.propose(withTerms({ whose: 'other' }));
    meet(thread);
    expect(goesAlong(person.one(thread))).toEqual([]);
    person.write('trajectory.more-asked', thread, { wants: 'more' });
    expect(goesAlong(person.one(thread))).toHaveLength(1);
  });
});
