import { expect, it } from 'vitest';
import { currentCourse, trajectoryOf } from '../aftercare/index.ts';
import { newId, two, usual } from '../aftercare/testing/two-sides.ts';
import { areas } from '../all.ts';
import { withLines } from '../journal/index.ts';
import { fold } from '../state.ts';
import { eraseWhole } from './erasing.ts';

it('J7, A10: with somebody who is shown nowhere go their words in a course of one’s own, and the course stays', () => {
  const { person, counsellor, agreed, meet } = two();
  const shared = agreed().thread;
  const thread = newId();
  const kept = person.write('trajectory.kept-own', thread, { terms: usual });
  const stranger = newId();
  person.write('tie.added', stranger, { name: 'Somebody', start: 'supporting', kind: 'friend' });
  // One waits to be heard, the other is set aside: neither of the two is theirs.
  const says = (about: string) => ({
    ...kept,
    id: newId(),
    about,
    type: 'trajectory.more-asked',
    data: { wants: 'more', words: 'SECRET' },
    seq: person.whole.seq + 1,
    by: stranger,
    via: 'carried' as const,
    device: 'elsewhere',
  });
  person.journal = withLines(person.journal, [says(thread), says(shared)]);
  expect(JSON.stringify(person.state)).toContain('SECRET');
  person.write('tie.shown-nowhere', stranger);
  const erasure = { id: newId(), about: stranger };
  const done = eraseWhole(person.journal, areas, erasure, { now: person.now, device: 'phone' });
  if (!done.ok) throw new Error(done.error.key);
  expect(JSON.stringify(done.value.journal)).not.toContain('SECRET');
  person.journal = done.value.journal;
  const { aftercare } = fold(person.journal, areas).areas;
  expect(JSON.stringify(aftercare)).not.toContain('SECRET');
  const one = trajectoryOf(aftercare, thread);
  expect(one && currentCourse(one)).toMatchObject({ own: true });
  meet(shared);
  expect(person.meaning(shared, 'a')).toBe(counsellor.meaning(shared, 'b'));
  expect(person.course(shared)).toMatchObject({ course: 'agreed', own: false });
});
