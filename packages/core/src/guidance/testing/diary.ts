import { areas } from '../../all.ts';
import type { Answer, CheckInState, Item, Length, Level } from '../../check-in/index.ts';
import type { Refusal } from '../../journal/area.ts';
import type { Entry } from '../../journal/entry.ts';
import type { Journal, Line } from '../../journal/journal.ts';
import type { Channel, Reach, Ring, Support, TieKind } from '../../network/index.ts';
import type { Hours } from '../../shared/hours.ts';
import { uuidv7 } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { isoAt, msOf } from '../../shared/time.ts';
import type { Draft, Recorded, State } from '../../state.ts';
import { fold, record } from '../../state.ts';

export const zone = 'Europe/Amsterdam';

/** The present, from an ISO 8601 date-time. */
export const at = (iso: string, inZone = zone) => ({ ms: msOf(iso), zone: inZone });

/** Ids that differ; the same ones in each run. */
export function idsFrom(start: number) {
  let n = start;
  return () => uuidv7(1_790_000_000_000, new Uint8Array([n >> 16, n >> 8, n++, 0, 0, 0, 0, 0, 0, 0]));
}

/** Writes what a person says through `record`, as an element does. */
export class Diary {
  readonly newId = idsFrom(1);
  readonly journal = this.newId();
  /** What was recorded. */
  readonly lines: Entry[] = [];
  state: State<typeof areas> = fold(
    { id: this.journal, owner: this.newId(), lines: [], unreadable: [] },
    areas,
  );

  get checkIns(): CheckInState {
    return this.state.areas['check-in'];
  }

  get states(): State<typeof areas>['areas'] {
    return this.state.areas;
  }

  /** The journal of this person with these lines in it. */
  journalOf(lines: readonly Line[] = this.lines): Journal {
    return { id: this.journal, owner: this.state.owner, lines, unreadable: [] };
  }

  /** Asks to record; `when` is what the device's clock says, `extra.at` when it happened. */
  ask(
    when: string,
    type: string,
    about: string,
    data: Draft['data'],
    extra: Partial<Draft> = {},
  ): Result<Recorded<typeof areas>, Refusal> {
    const draft = { id: this.newId(), type, about, data, ...extra };
    const result = record(this.state, areas, [draft], { now: at(when), device: 'phone' });
    if (result.ok) {
      this.state = result.value.state;
      this.lines.push(...result.value.entries);
    }
    return result;
  }

  /** Records, and fails the test where this is refused. */
  write(
    when: string,
    type: string,
    about: string,
    data: Draft['data'] = {},
    extra: Partial<Draft> = {},
  ): void {
    const result = this.ask(when, type, about, data, extra);
    if (!result.ok) throw new Error(`${type} was refused: ${JSON.stringify(result.error)}`);
  }

  open(when: string, length: Length = 'full', extra: Partial<Draft> = {}): string {
    const id = this.newId();
    this.write(when, 'check-in.opened', id, { length }, extra);
    return id;
  }

  answer(when: string, id: string, item: Item, answer: Answer | null, extra: Partial<Draft> = {}): void {
    this.write(when, 'check-in.answered', id, { item, answer }, extra);
  }

  /** A check-in with a colour only; back-dated where `happened` is given. */
  colour(when: string, level: Level, happened = when): string {
    const extra = { at: isoAt(msOf(happened), zone) };
    const id = this.open(when, 'short', extra);
    const phase = { steady: 'green', watch: 'orange', act: 'red' }[level];
    this.write(when, 'check-in.coloured', id, { phase, level }, extra);
    return id;
  }

  /** Somebody who supports already, reachable day and night by telephone unless said otherwise. */
  supporter(name: string, about: TieAbout = {}): string {
    const { hours = always, channels = ['call'], ...data } = about;
    const id = this.newId();
    this.write(LONG_AGO, 'tie.added', id, {
      name,
      start: 'supporting',
      ring: 'close',
      kind: 'friend',
      reach: { phone: '0101234567', message: '0101234567' },
      ...data,
    });
    if (hours) this.write(LONG_AGO, 'tie.available', id, { hours, channels });
    return id;
  }

  /** Somebody who was only written down. */
  idea(name: string, ring: Ring = 'close'): string {
    const id = this.newId();
    this.write(LONG_AGO, 'tie.added', id, { name, ring, kind: 'friend' });
    return id;
  }
}

export const LONG_AGO = '2026-01-05T12:00:00+01:00';

interface TieAbout {
  readonly kind?: TieKind;
  readonly ring?: Ring;
  readonly gives?: readonly Support[];
  /** `null`: nothing is known. */
  readonly hours?: Hours | null;
  readonly channels?: readonly Channel[];
  readonly reach?: Reach;
}

const always: Hours = {
  zone,
  weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
};
