import type { Hours } from '../shared/hours.ts';
import type { Now } from '../shared/time.ts';
import { dialled, isWebAddress, type Text } from './line.ts';
import type { Problem } from './problem.ts';
import {
  type Report,
  readHours,
  readList,
  readOneOf,
  readRecord,
  readString,
  readText,
  reportTo,
} from './read-values.ts';
import { type Status, statusOf } from './status.ts';

export const placeKinds = ['walk-in', 'group', 'buddy', 'community-care', 'other'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place or someone nearby, from the configuration (H6). */
export interface Place {
  readonly id: string;
  readonly name: Text;
  readonly kind: PlaceKind;
  readonly purpose: Text;
  readonly where?: Text;
  /** How far it is, in the provider's words: nobody's location is asked or known. */
  readonly distance?: Text;
  /** Absent: only by appointment, or not known. */
  readonly hours?: Hours | 'always';
  readonly phone?: string;
  readonly url?: string;
}

export interface PlaceNow {
  readonly place: Place;
  /** Absent where the place has no hours. */
  readonly status?: Status;
}

function readPlace(value: unknown, path: string, report: Report): Place | undefined {
  const record = readRecord(value);
  const id = readString(record.id);
  const name = readText(record.name);
  const kind = readOneOf(record.kind, placeKinds);
  if (!id || !name || !kind) {
    const lacking = Object.entries({ id, name, kind }).filter(([, found]) => found === undefined);
    return report(path, 'H6', 'incomplete', lacking.map(([part]) => part).join(', '));
  }
  const where = readText(record.where);
  const distance = readText(record.distance);
  const hours = record.hours === undefined ? undefined : readHours(record.hours, `${path}.hours`, report);
  const phone = readString(record.phone);
  if (phone && !dialled(phone)) report(`${path}.phone`, 'H6', 'no-number');
  const url = readString(record.url);
  if (url && !isWebAddress(url)) report(`${path}.url`, 'H6', 'no-address');
  return {
    id,
    name,
    kind,
    purpose: readText(record.purpose) ?? '',
    ...(where && { where }),
    ...(distance && { distance }),
    ...(hours && { hours }),
    ...(phone && dialled(phone) && { phone }),
    ...(url && isWebAddress(url) && { url }),
  };
}

/** Reads the `directory` of a configuration; broken places are left out and reported. Never throws. */
export function readDirectory(json: unknown): { places: Place[]; problems: Problem[] } {
  const problems: Problem[] = [];
  return { places: readList(json, 'directory', reportTo(problems), readPlace), problems };
}

/** H6: what is nearby: open now first, then what opens soonest, then what has no hours; otherwise as the provider listed it. */
export function nearby(places: readonly Place[], now: Now): PlaceNow[] {
  const wait = ({ status }: PlaceNow) => (status?.open ? now.ms : (status?.opensAt ?? Number.MAX_VALUE));
  return places
    .map((place): PlaceNow => (place.hours ? { place, status: statusOf(place.hours, now) } : { place }))
    .sort((a, b) => wait(a) - wait(b));
}
