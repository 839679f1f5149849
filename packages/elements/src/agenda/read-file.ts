import { appointmentOf, everyAppointment } from '@recovery-network/core/agenda';
import type { CalendarReader, ReadAppointment } from '@recovery-network/core/interchange/icalendar';
import { calendarReader, importer } from '@recovery-network/core/interchange/icalendar';
import { nextTime } from '@recovery-network/core/recurrence';
import type { Known } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';
import type { Found } from './found.ts';
// Fetched by the element, which is there then: with this said, bundlers cut nothing in two that both of them use.
import './define.ts';
import { piecesOf } from './pieces.ts';
import { each, inTurns, turn } from './turns.ts';

/** So much of a file is read, in bytes: what is over is not kept, so a phone holds little of it. */
const READ = 50_000_000;
/** So many are looked at of those that can still come. */
const LOOKED_AT = 10_000;
/** So many are taken at once. */
const MOST = 500;

/** What is in a file of a calendar; `undefined` where it is none. */
export async function readFile(
  element: RecoveryAgenda,
  states: Known,
  file: File,
): Promise<Found | undefined> {
  const now = element.now();
  // Looked up once: a file names thousands.
  const names = new Set(everyAppointment(states.agenda).flatMap(({ imported }) => imported?.uid ?? []));
  const isHere = (uid: string) => names.has(uid) || isOurName(states, uid);
  const reader = calendarReader({ most: LOOKED_AT, zone: now.zone, from: element.today, isWanted: isHere });
  const isCalendar = await readInto(reader, file);
  const read = isCalendar ? await inTurns(reader.reading(file.size <= READ)) : undefined;
  if (!read || read.problems.some(({ key }) => key === 'not-a-calendar')) return undefined;
  const dated = await inTurns(
    each(read.appointments, (one) => ({ one, start: nextTime(one.rule, one.exceptions, now)?.start })),
  );
  // What is over or called off is of no use here, except where the file says so of something that is here.
  const coming = dated
    .filter(({ one, start }) => (start !== undefined && !one.cancelled) || isHere(one.uid))
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map(({ one }) => one);
  /** Whether it went out from here, with the neutral title that it has in a file: here more is known of it. */
  const isOurs = ({ uid, title }: ReadAppointment) =>
    isOurName(states, uid) || (title === element.say('fileEvent') && names.has(uid));
  const theirs = coming.filter((one) => !isOurs(one));
  return foundIn(element, states, theirs, {
    known: coming.length - theirs.length,
    over: read.over + dated.length - coming.length,
    looked: dated.length,
    problems: read.problems,
    long: file.size > READ,
  });
}

/** Whether the file begins as a calendar does: of what is none no more is read. */
async function readInto(reader: CalendarReader, file: File): Promise<boolean> {
  let isCalendar = false;
  for await (const text of piecesOf(file, READ)) {
    // Also of the first, so that it is said on the screen before the work begins.
    await turn();
    isCalendar ||= /BEGIN:VCALENDAR/i.test(text);
    if (!isCalendar) return false;
    reader.add(text);
  }
  return isCalendar;
}

/** Whether an appointment of here has this name in a file. */
const isOurName = ({ agenda }: Known, uid: string): boolean =>
  appointmentOf(agenda, uid.split('#')[0] ?? '') !== undefined;

/** What of these would be written, as many as are taken at once; what is left comes after it. */
export async function foundIn(
  element: RecoveryAgenda,
  { agenda }: Known,
  read: readonly ReadAppointment[],
  about: Pick<Found, 'known' | 'over' | 'looked' | 'problems' | 'long'>,
): Promise<Found> {
  const { host } = element;
  const draftsOf = importer(agenda, { newId: () => host?.newId() ?? '', what: 'other' });
  const all = await inTurns(each(read, (one) => ({ one, drafts: host ? draftsOf(one) : [] })));
  const news = all.filter(({ drafts }) => drafts.length > 0);
  const written = news.slice(0, MOST);
  const isThere = ({ drafts }: (typeof news)[number]) =>
    drafts.some((draft) => appointmentOf(agenda, draft.about) !== undefined);
  const shown = (found: typeof news) => found.map(({ one: { title = '', rule } }) => ({ title, rule }));
  return {
    ...about,
    known: about.known + read.length - news.length,
    drafts: written.flatMap(({ drafts }) => drafts),
    fresh: shown(written.filter((one) => !isThere(one))),
    changed: shown(written.filter(isThere)),
    left: news.slice(MOST).map(({ one }) => one),
  };
}
