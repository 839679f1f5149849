import { expect, it } from 'vitest';
import { withLines } from '../journal/journal.ts';
import { currentCourse, endOf, openProposalsOf, reviewsOf, reviewsOpen } from './index.ts';
import { newId, two, usual } from './testing/two-sides.ts';

it('A9: two looks back that cross are one: what each says in either of them counts', () => {
  const { person, counsellor, meet, agreed, on } = two();
  const { thread, termsId } = agreed();
  on('2026-12-01T12:00:00+01:00');
  const one = person.write('trajectory.review-opened', thread, { termsId });
  const other = counsellor.write('trajectory.review-opened', thread, { termsId });
  meet(thread);
  person.write('trajectory.reviewed', thread, { review: one.id, goOn: true });
  expect(person.refusal('trajectory.reviewed', thread, { review: other.id, goOn: true })).toBe(
    'no-such-review',
  );
  counsellor.write('trajectory.reviewed', thread, { review: other.id, goOn: true });
  meet(thread);
  for (const side of [person, counsellor]) expect(side.course(thread).course).toBe('running');
  expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
  on('2026-12-02T12:00:00+01:00');
  person.write('trajectory.review-opened', thread, { termsId });
  expect(person.course(thread).course).toBe('under-review');
});

it('A9: a look back that is opened after one’s own word in the last is another one, also where the other’s clock ran ahead', () => {
  const { person, counsellor, meet, agreed, on } = two();
  const { thread, termsId } = agreed();
  on('2026-12-10T12:00:00+01:00');
  const first = person.write('trajectory.review-opened', thread, { termsId });
  person.write('trajectory.reviewed', thread, { review: first.id, goOn: true });
  meet(thread);
  counsellor.clock = '2026-12-10T20:00:00+01:00';
  counsellor.write('trajectory.reviewed', thread, { review: first.id, goOn: true });
  meet(thread);
  on('2026-12-10T14:00:00+01:00');
  person.write('trajectory.review-opened', thread, { termsId });
  meet(thread);
  for (const side of [person, counsellor]) {
    expect(side.course(thread).course).toBe('under-review');
    expect(reviewsOpen(side.one(thread))).toHaveLength(1);
    expect(reviewsOf(side.one(thread))).toHaveLength(2);
  }
  expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
});

it('A3: a stop holds while a rounding off lies ahead, whatever the clock says that wrote it', () => {
  const { person, counsellor, meet, agreed, on } = two();
  const { thread } = agreed();
  on('2026-12-01T12:00:00+01:00');
  const end = person.change(thread, { what: 'rounding-off', whose: 'proposer', on: '2027-01-05' });
  meet(thread);
  counsellor.accept(thread, end);
  meet(thread);
  on('2026-12-10T12:00:00+01:00');
  const stop = person.write('trajectory.stopped', thread);
  counsellor.takeIn([{ ...stop, at: '2027-01-07T12:00:00+01:00' }]);
  expect(counsellor.course(thread)).toMatchObject({ course: 'stopped', by: 'theirs' });
  expect(currentCourse(counsellor.one(thread))).toBeUndefined();
  expect(endOf(counsellor.one(thread), counsellor.now)).toMatchObject({ course: 'stopped' });
  counsellor.clock = '2027-02-01T12:00:00+01:00';
  expect(counsellor.course(thread)).toMatchObject({ course: 'rounded-off', lapsed: false });
  expect(counsellor.course(thread).by).toBeUndefined();
  expect(endOf(counsellor.one(thread), counsellor.now)).toMatchObject({ by: 'both', on: '2027-01-05' });
});

it('A10, J12: what somebody keeps as their own takes no word of a tie before it is shared with them', () => {
  const { person } = two();
  const thread = newId();
  const own = person.write('trajectory.kept-own', thread, { terms: usual });
  const stops = () => {
    const seq = person.whole.seq + 1;
    const word = { ...own, id: newId(), type: 'trajectory.stopped', data: {}, seq } as const;
    person.journal = withLines(person.journal, [{ ...word, by: person.tie, via: 'carried' }]);
  };
  stops();
  expect(person.course(thread)).toMatchObject({ course: 'agreed', own: true });
  expect(person.one(thread).with).toBeUndefined();
  person.write('trajectory.drafted', thread, { with: person.tie, terms: usual });
  // They said before that they want none of it: what is kept goes on, and is proposed anew in another trajectory.
  expect(person.course(thread)).toMatchObject({ course: 'agreed', own: true });
  expect(person.refusal('trajectory.proposed', thread, person.proposal(thread, usual))).toBe('over-already');
  expect(person.course(thread)).toMatchObject({ course: 'agreed', own: true });
});

it('A10: what is kept as one’s own takes a stop of a tie once it was proposed to them', () => {
  const { person, counsellor, meet } = two();
  const thread = newId();
  person.write('trajectory.kept-own', thread, { terms: usual });
  person.write('trajectory.drafted', thread, { with: person.tie, terms: usual });
  person.change(thread, usual);
  meet(thread);
  counsellor.write('trajectory.stopped', thread);
  meet(thread);
  expect(person.course(thread).course).toBe('stopped');
});

it('J3, J11: a yes counts also where it came in on a device of the owner that did not know yet with whom it is shared', () => {
  const { person, counsellor, meet } = two();
  const thread = newId();
  const kept = person.write('trajectory.kept-own', thread, { terms: usual });
  person.write('trajectory.drafted', thread, { with: person.tie, terms: usual });
  const termsId = person.change(thread, usual);
  meet(thread);
  const yes = counsellor.accept(thread, termsId);
  // The laptop knew only the course that is kept, and took the yes in beside what the phone wrote next.
  const landed = { ...yes, by: person.tie, via: 'carried', device: 'a-laptop', seq: kept.seq + 1 } as const;
  person.journal = withLines(person.journal, [landed]);
  expect(person.whole.setAside).toEqual([]);
  expect(person.one(thread).unheard).toBeUndefined();
  expect(person.course(thread)).toMatchObject({ own: false, course: 'agreed' });
  expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
});

it('A10, J12: somebody with whom it is not shared gets nowhere, also after it is shared with somebody else', () => {
  const { person, counsellor, meet } = two();
  const thread = newId();
  const stranger = newId();
  person.write('tie.added', stranger, { name: 'Somebody', start: 'supporting', kind: 'friend' });
  const kept = person.write('trajectory.kept-own', thread, { terms: usual });
  const word = { ...kept, id: newId(), type: 'trajectory.stopped', data: {}, seq: kept.seq + 1 };
  person.journal = withLines(person.journal, [{ ...word, by: stranger, via: 'carried' }]);
  person.write('trajectory.drafted', thread, { with: person.tie, terms: usual });
  const termsId = person.change(thread, usual);
  meet(thread);
  counsellor.accept(thread, termsId);
  meet(thread);
  for (const side of [person, counsellor])
    expect(side.course(thread)).toMatchObject({ course: 'agreed', own: false });
});

it('A10: who says no to a proposal and goes on alone is not stopped by who proposed it', () => {
  const { person, counsellor, meet } = two();
  const { thread, termsId } = counsellor.propose();
  meet(thread);
  person.write('trajectory.kept-own', thread, { terms: usual });
  meet(thread);
  counsellor.write('trajectory.stopped', thread);
  meet(thread);
  expect(counsellor.course(thread).course).toBe('withdrawn');
  expect(person.course(thread)).toMatchObject({ course: 'agreed', own: true });
  expect(openProposalsOf(person.one(thread), person.now)).toEqual([]);
  expect(person.refusal('trajectory.accepted', thread, { termsId })).toBe('over-already');
  const again = person.proposal(thread, usual);
  expect(person.refusal('trajectory.proposed', thread, again)).toBe('over-already');
  expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
});
