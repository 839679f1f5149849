import type { Answer, CheckInState, Item, Length, Level } from '../../check-in/index.ts';
import { checkIn } from '../../check-in/index.ts';
import type { Refusal } from '../../journal/area.ts';
import type { Entry } from '../../journal/entry.ts';
import { uuidv7 } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { isoAt, msOf } from '../../shared/time.ts';
import type { Draft, Recorded, State } from '../../state.ts';
import { fold, record } from '../../state.ts';

export const zone = 'Europe/Amsterdam';

/** The present, from an ISO 8601 date-time. */
export const at = (iso: string, inZone = zone) => ({ ms: msOf(iso), zone: inZone });

const areas = [checkIn] as const;

/** Ids that differ; the same ones in each run. */
export function idsFrom(start: number) {
  let n = start;
  return () => uuidv7(1_790_000_000_000, new Uint8Array([n >> 16, n >> 8, n++, 0, 0, 0, 0, 0, 0, 0]));
}

/** Writes a person's check-ins through `record`, as an element does. */
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
}
