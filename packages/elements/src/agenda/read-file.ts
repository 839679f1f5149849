import { appointmentOf, appointmentWithUid } from '@recovery-network/core/agenda';
import type { ReadAppointment } from '@recovery-network/core/interchange/icalendar';
import { importDrafts, readCalendar, unfoldedBytes } from '@recovery-network/core/interchange/icalendar';
import { nextTime } from '@recovery-network/core/recurrence';
import type { Known } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';
import type { Found } from './found.ts';

/** So much of a file is read, in bytes: a calendar of many years, and still a moment's work for an old phone. */
const READ = 8_000_000;
/** So many of its appointments are looked at, of which most are over in a calendar of many years. */
const LOOKED_AT = 20_000;
/** So many are taken at once. */
const MOST = 500;

/** What is in a file of a calendar; `undefined` where it is none. */
export async function readFile(
  element: RecoveryAgenda,
  states: Known,
  file: File,
): Promise<Found | undefined> {
  element.notice = element.say('importReading');
  const bytes = unfoldedBytes(new Uint8Array(await file.slice(0, READ).arrayBuffer()));
  // What was said is on the screen before the work begins.
  await new Promise((done) => setTimeout(done));
  const now = element.now();
  const options = { most: LOOKED_AT, zone: now.zone, from: element.today };
  const read = readCalendar(textOf(bytes), options);
  element.notice = '';
  if (read.problems.some(({ key }) => key === 'not-a-calendar')) return undefined;
  // What is over is of no use here, except where the file says so of something that is here.
  const comes = ({ rule, exceptions, uid }: ReadAppointment) =>
    nextTime(rule, exceptions, now) !== undefined || appointmentWithUid(states.agenda, uid) !== undefined;
  const ahead = read.appointments.filter(comes);
  const theirs = ahead.filter((one) => !isOurs(element, states, one));
  const problems = read.problems.map(({ key }) => key);
  const isMore = theirs.length > MOST && !problems.includes('too-many');
  return foundIn(element, states, theirs.slice(0, MOST), {
    known: ahead.length - theirs.length,
    problems: isMore ? [...problems, 'too-many'] : problems,
    long: file.size > READ,
  });
}

/** Most calendars write UTF-8; what is none is from an older one. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether it went out from here, with the neutral title that it has in a file: here more is known of it. */
function isOurs(element: RecoveryAgenda, { agenda }: Known, { uid, title }: ReadAppointment): boolean {
  const [name = ''] = uid.split('#');
  if (appointmentOf(agenda, name)) return true;
  return title === element.say('fileEvent') && appointmentWithUid(agenda, uid) !== undefined;
}

function foundIn(
  element: RecoveryAgenda,
  { agenda }: Known,
  read: readonly ReadAppointment[],
  about: Pick<Found, 'known' | 'problems' | 'long'>,
): Found {
  const { host } = element;
  const newId = () => host?.newId() ?? '';
  const news = read.map((one) => ({
    one,
    drafts: host ? importDrafts(agenda, [one], { newId, what: 'other' }) : [],
  }));
  const written = news.filter(({ drafts }) => drafts.length > 0);
  const isThere = ({ drafts }: (typeof news)[number]) =>
    drafts.some((draft) => appointmentOf(agenda, draft.about) !== undefined);
  const shown = (found: typeof news) => found.map(({ one: { title = '', rule } }) => ({ title, rule }));
  return {
    ...about,
    known: about.known + read.length - written.length,
    drafts: written.flatMap(({ drafts }) => drafts),
    fresh: shown(written.filter((one) => !isThere(one))),
    changed: shown(written.filter(isThere)),
  };
}
