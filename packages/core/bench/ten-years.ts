import type { Entry, JournalFile } from '../src/journal/index.ts';
import { FILE_FORMAT, FILE_VERSION } from '../src/journal/index.ts';
import { isoAt, uuidv7 } from '../src/shared/index.ts';

const ZONE = 'Europe/Amsterdam';
const BEGIN = Date.parse('2020-01-06T09:00:00Z');
const DAY = 86_400_000;

/** The same numbers at each run, between 0 and 1 (xorshift, Marsaglia 2003). */
function dice(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
}

/**
 * A journal as ten years of use leave it, with about three entries a day however long it is: contacts, check-ins, now
 * and then something about a tie, and the steps of fifteen ties or of as many as are asked for.
 */
export function years(length: number, ties = 15): JournalFile {
  const random = dice(2026);
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const entries: Entry[] = [];
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    const bytes = new Uint8Array(10).map(() => Math.floor(random() * 256));
    return uuidv7(BEGIN + ids, bytes);
  };
  const write = (type: string, about: string, data: Entry['data'], via: Entry['via'] = 'own'): void => {
    const at = isoAt(BEGIN + Math.floor((entries.length / 3) * DAY), ZONE);
    const seq = entries.length + 1;
    const envelope = { id: newId(), type, v: 1, at, recordedAt: at, seq, device: 'phone', by: 'owner' };
    entries.push({ ...envelope, via, about, data });
  };

  const people = Array.from({ length: ties }, newId);
  for (const [n, tie] of people.entries()) {
    const kind = ['friend', 'family', 'colleague', 'neighbour', 'peer', 'therapist', 'group'][n % 7];
    const reach = { phone: `06 0000 ${String(n).padStart(4, '0')}` };
    write('tie.added', tie, { name: `Somebody ${n}`, kind, ring: 'close', gives: ['company'], reach });
  }
  const stages = new Map(people.map((tie, n) => [tie, n % 7 > 4 ? 'supporting' : 'idea']));
  const onward: Readonly<
    Record<string, readonly (readonly [string, string, Entry['data'], Entry['via']])[]>
  > = {
    idea: [
      ['tie.asked', 'asked', {}, 'own'],
      ['tie.supports-already', 'supporting', {}, 'own'],
    ],
    asked: [
      ['tie.said-yes', 'supporting', {}, 'reported'],
      ['tie.took-back', 'idea', {}, 'own'],
    ],
    supporting: [['tie.rested', 'resting', { until: '2030-01-01' }, 'own']],
    resting: [
      ['tie.resumed', 'supporting', {}, 'own'],
      ['tie.ended', 'ended', {}, 'own'],
    ],
    ended: [['tie.reopened', 'idea', {}, 'own']],
  };

  while (entries.length < length) {
    const tie = oneOf(people) ?? '';
    const what = random();
    if (what < 0.5) {
      const channel = oneOf(['call', 'message', 'visit']);
      const startedBy = oneOf(['me', 'them']);
      const result = oneOf(['spoken', 'no-answer', 'thanks']);
      write('contact.noted', tie, { channel, startedBy, support: 'emotional', result });
    } else if (what < 0.65) {
      const checkIn = newId();
      const all = random() < 0.2;
      write('check-in.opened', checkIn, { length: all ? 'full' : 'short' });
      for (const item of all ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 8])
        write('check-in.answered', checkIn, { item, answer: Math.floor(random() * 5) + 1 });
      const [phase, level] = oneOf([
        ['green', 'steady'],
        ['orange', 'watch'],
        ['red', 'act'],
      ]) ?? ['green', 'steady'];
      write('check-in.coloured', checkIn, { phase, level });
      write('check-in.closed', checkIn, {});
    } else if (what < 0.75) write('tie.moved', tie, { ring: oneOf(['very-close', 'close', 'further']) });
    else if (what < 0.82) write('tie.considered', tie, { trust: 'yes', words: 'She listens well' });
    else if (what < 0.88)
      write('tie.described', tie, { goodFor: 'Walking by the water', gives: ['company'] });
    else if (what < 0.92) write('tie.knows', tie, { level: oneOf(['part', 'everything']) });
    else {
      const step = oneOf(onward[stages.get(tie) ?? ''] ?? []);
      if (!step) continue;
      stages.set(tie, step[1]);
      write(step[0], tie, step[2], step[3]);
    }
  }
  const [id, owner] = [newId(), newId()];
  return { format: FILE_FORMAT, v: FILE_VERSION, id, owner, entries: entries.slice(0, length) };
}
