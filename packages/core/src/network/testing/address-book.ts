import type { Refusal } from '../../journal/area.ts';
import type { Entry } from '../../journal/entry.ts';
import type { Journal } from '../../journal/journal.ts';
import { emptyJournal } from '../../journal/journal.ts';
import { uuidv7 } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { msOf } from '../../shared/time.ts';
import type { Draft, Recorded, State } from '../../state.ts';
import { fold, record } from '../../state.ts';
import type { NetworkState, Tie } from '../index.ts';
import { network } from '../index.ts';

export const zone = 'Europe/Amsterdam';
export const areas = [network] as const;

/** The present, from an ISO 8601 date-time. */
export const at = (iso: string) => ({ ms: msOf(iso), zone });

/** The other's word, noted by the owner. */
export const reported = { via: 'reported' } as const;

/** Somebody who writes their ties down through `record`, as an element does. */
export class AddressBook {
  #ids = 0;
  readonly #journal = emptyJournal(this.newId(), this.newId());
  readonly #lines: Entry[] = [];
  #state: State<typeof areas> = fold(this.#journal, areas);
  /** What the device's clock says. */
  clock = '2026-11-23T12:00:00+01:00';

  newId(): string {
    const n = this.#ids++;
    return uuidv7(1_790_000_000_000, new Uint8Array([0, 0, 0, 0, n >> 16, n >> 8, n, 0, 0, 0]));
  }

  get now() {
    return at(this.clock);
  }

  get state(): NetworkState {
    return this.#state.areas.network;
  }

  get journal(): Journal {
    return { ...this.#journal, lines: this.#lines };
  }

  ask(
    type: string,
    about: string,
    data: Draft['data'] = {},
    extra: Partial<Draft> = {},
  ): Result<Recorded<typeof areas>, Refusal> {
    return this.askAll([{ type, about, data, ...extra }]);
  }

  /** Asks to record what belongs together. */
  askAll(drafts: readonly Omit<Draft, 'id'>[]): Result<Recorded<typeof areas>, Refusal> {
    const named = drafts.map((draft) => ({ id: this.newId(), ...draft }));
    const result = record(this.#state, areas, named, { now: this.now, device: 'phone' });
    if (result.ok) {
      this.#state = result.value.state;
      this.#lines.push(...result.value.entries);
    }
    return result;
  }

  /** Records; a refusal ends the test. */
  write(type: string, about: string, data: Draft['data'] = {}, extra: Partial<Draft> = {}): void {
    const result = this.ask(type, about, data, extra);
    if (!result.ok) throw new Error(`${type} was refused: ${JSON.stringify(result.error)}`);
  }

  /** Why it is refused: the rule and the key, or `undefined` where it is recorded. */
  refusal(
    type: string,
    about: string,
    data: Draft['data'] = {},
    extra: Partial<Draft> = {},
  ): string | undefined {
    const result = this.ask(type, about, data, extra);
    return result.ok ? undefined : `${result.error.rule} ${result.error.key}`;
  }

  /** Writes down a friend who supports already, unless `data` says otherwise. */
  add(name: string, data: Draft['data'] = {}): string {
    const id = this.newId();
    this.write('tie.added', id, { name, kind: 'friend', ring: 'close', start: 'supporting', ...data });
    return id;
  }

  /** Writes down somebody who has not been asked yet. */
  idea(name: string, data: Draft['data'] = {}): string {
    return this.add(name, { start: 'idea', ...data });
  }

  /** Notes a contact that the owner began and that was answered, unless `data` says otherwise. */
  contact(tie: string, when: string, data: Draft['data'] = {}): void {
    const said = { channel: 'call', startedBy: 'me', result: 'spoken', ...data };
    this.write('contact.noted', tie, said, { at: when });
  }

  tie(id: string): Tie {
    const tie = this.state.ties[id];
    if (!tie) throw new Error(`no tie ${id}`);
    return tie;
  }

  nameOf(id: string): string {
    return this.tie(id).name;
  }
}
