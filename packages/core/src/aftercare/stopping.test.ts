import { expect, it } from 'vitest';
import { withLines } from '../journal/journal.ts';
import { currentCourse } from './index.ts';
import { newId, two, usual, withTerms } from './testing/two-sides.ts';

it('A3: a stop counts also after a transfer that ended nothing, because it crossed a taking back', () => {
  const { person, counsellor, meet, on } = two();
  const thread = newId();
  person.write('trajectory.kept-own', thread, { terms: usual });
  const { termsId } = person.propose(withTerms({ starts: '2026-12-20' }), thread);
  meet(thread);
  counsellor.accept(thread, termsId);
  meet(thread);
  on('2026-11-21T12:00:00+01:00');
  counsellor.write('trajectory.transferred', thread, { to: 'Elsewhere' });
  person.write('trajectory.withdrawn', thread, { termsId });
  meet(thread);
  on('2026-11-25T12:00:00+01:00');
  expect(person.course(thread)).toMatchObject({ course: 'running', own: true });
  person.write('trajectory.stopped', thread);
  meet(thread);
  expect(person.course(thread)).toMatchObject({ course: 'stopped', by: 'mine' });
  expect(person.refusal('trajectory.stopped', thread)).toBe('over-already');
  expect(currentCourse(person.one(thread))).toBeUndefined();
  expect(counsellor.course(thread).course).toBe('withdrawn');
  expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
});

it('A3, A10: so does one after a transfer of what is only proposed, and kept meanwhile', () => {
  const { person } = two();
  const thread = newId();
  const own = person.write('trajectory.kept-own', thread, { terms: usual });
  person.propose(usual, thread);
  const word = { ...own, id: newId(), type: 'trajectory.transferred', data: { to: 'Elsewhere' } };
  const theirs = { by: person.tie, via: 'carried', device: 'elsewhere', seq: person.whole.seq + 1 } as const;
  person.journal = withLines(person.journal, [{ ...word, ...theirs }]);
  expect(person.course(thread)).toMatchObject({ course: 'agreed', own: true });
  person.write('trajectory.stopped', thread);
  expect(person.course(thread)).toMatchObject({ course: 'stopped', by: 'mine' });
});
