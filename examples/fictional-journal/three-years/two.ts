import type { Terms } from '@recovery-network/core/aftercare';
import { currentCourse, openProposalsOf, pausesOn } from '@recovery-network/core/aftercare';
import { waitsFor } from '@recovery-network/core/agreement';
import type { Ring } from '@recovery-network/core/network';
import type { EnvelopeKind } from '@recovery-network/core/sharing';
import type { Someone } from '../people.ts';
import { Clock, ZONE } from './clock.ts';
import { Device } from './device.ts';
import { Watch } from './invariants.ts';
import { Post } from './post.ts';

/** Somebody on the map who is there for the person already. */
export type PersonOnMap = Pick<Someone, 'name' | 'kind' | 'ring' | 'gives' | 'phone' | 'reachable'> & {
  readonly why?: string;
};

export interface Cast {
  readonly person: string;
  readonly counsellor: string;
  readonly people: readonly PersonOnMap[];
  readonly seed: number;
  /** So many days from one check-in to the next. */
  readonly everyDays?: number;
}
/** Who goes along with the person for a while, on a device of their own. */
interface Counsellor {
  readonly device: Device;
  readonly tie: string;
  readonly connection: string;
}
export type Side = 'person' | 'counsellor';

/** Two people with a device each, and all that they say to each other about aftercare. */
export class Two {
  readonly clock: Clock;
  readonly post: Post;
  readonly watch = new Watch();
  readonly person: Device;
  /** The thread in which the two talk now. */
  thread = '';
  /** Who goes along now, by name. */
  protected current = '';
  protected readonly threads: (readonly [string, Device])[] = [];
  private readonly seed: number;
  private readonly ties = new Map<string, string>();
  private readonly counsellors = new Map<string, Counsellor>();

  constructor({ person, counsellor, people, seed }: Cast, firstDay: string) {
    this.seed = seed;
    this.clock = new Clock(firstDay);
    this.post = new Post(this.clock, seed);
    this.person = new Device(person, this.clock, seed + 2);
    this.person.watch = (device) => this.look(device);
    for (const one of people) this.writeDown(one);
    this.goWith(counsellor);
  }

  private look(device: Device): void {
    const own = this.threads.filter(([, other]) => device === this.person || device === other);
    this.watch.afterLine(
      device,
      own.map(([thread]) => thread),
    );
    for (const [thread, other] of own)
      if (this.person.meaning(thread, 'a') !== other.meaning(thread, 'b')) this.watch.apart += 1;
  }

  get other(): Counsellor {
    const found = this.counsellors.get(this.current);
    if (!found) throw new Error('Nobody goes along yet.');
    return found;
  }

  deviceOf(side: Side): Device {
    return side === 'person' ? this.person : this.other.device;
  }

  writeDown({ name, kind, ring, why, gives, phone, reachable }: PersonOnMap): void {
    const id = this.person.newId();
    this.ties.set(name, id);
    this.person.write('tie.added', id, {
      ...{ name, kind, ring, start: 'supporting' },
      ...(why !== undefined && { why }),
      ...(gives && { gives }),
      ...(phone !== undefined && { reach: { phone, message: phone } }),
    });
    if (!reachable) return;
    const { channels, ...window } = reachable;
    this.person.write('tie.available', id, { hours: { zone: ZONE, weekly: [window] }, channels });
  }

  /** Somebody comes closer on the map, or goes further away. */
  closer(name: string, ring: Ring): void {
    this.person.write('tie.moved', this.tie(name), { ring });
  }

  tie(name: string): string {
    const found = this.ties.get(name);
    if (found === undefined) throw new Error(`${name} is not written down.`);
    return found;
  }

  /** Opens a way between the two devices, by an invitation and its answer. */
  goWith(name: string): void {
    const device = new Device(name, this.clock, this.seed + 10 + this.counsellors.size);
    device.watch = (one) => this.look(one);
    const tie = this.tie(name);
    const connection = this.person.newId();
    this.person.connect(connection, tie, 'inviter', this.person.journal.id);
    const invitation = this.person.envelope('invitation', connection, {
      invitation: { name: this.person.name },
    });
    device.open(invitation);
    device.write('tie.added', connection, { name: this.person.name, kind: 'other', start: 'supporting' });
    device.connect(connection, connection, 'invited', this.person.journal.id);
    this.counsellors.set(name, { device, tie, connection });
    this.current = name;
  }

  /** Somebody else goes along from now on. */
  writeAnother(name: string): void {
    this.writeDown({ name, kind: 'counsellor', ring: 'close' });
    this.goWith(name);
  }

  /** Begins a trajectory with who goes along now; `after`: an earlier one that ended. */
  draft(terms: Terms, after?: string): void {
    this.thread = this.person.newId();
    const data = { with: this.other.tie, terms, ...(after !== undefined && { after }) };
    this.threads.push([this.thread, this.other.device]);
    this.person.write('trajectory.drafted', this.thread, data);
    if (after !== undefined) this.person.write('trajectory.came-back', after, { to: this.thread });
  }

  /** Sends what one of the two said; it comes at once, late, twice, or is lost and sent again. */
  tell(side: Side, kind: EnvelopeKind = 'answer'): void {
    const [from, to] =
      side === 'person' ? [this.person, this.other.device] : [this.other.device, this.person];
    const { connection } = this.other;
    const threads = [this.thread];
    this.post.give(from, to, () => from.envelope(kind, connection, { threads }));
  }

  propose(side: Side, terms: Terms, instead?: string): string {
    const id = this.deviceOf(side).propose(this.thread, terms, instead);
    this.tell(side, instead === undefined ? 'proposal' : 'counter');
    return id;
  }

  /** Says yes to the proposal that waits for this side. */
  accept(side: Side, termsId = this.waiting(side)): string {
    this.deviceOf(side).write('trajectory.accepted', this.thread, { termsId });
    this.tell(side, 'acceptance');
    return termsId;
  }

  private waiting(side: Side): string {
    const open = openProposalsOf(this.deviceOf(side).trajectory(this.thread), this.clock.now);
    const last = open.findLast((proposal) => waitsFor(proposal) === 'mine');
    if (!last) throw new Error(`${this.clock.today}: nothing waits.`);
    return last.id;
  }

  /** A word in the thread, and the letter that carries it. */
  say(side: Side, word: string, data: Readonly<Record<string, unknown>> = {}): string {
    const id = this.deviceOf(side).write(`trajectory.${word}`, this.thread, { ...data });
    this.tell(side);
    return id;
  }

  /** The name of the course that both agreed on. */
  get held(): string {
    const id = currentCourse(this.person.trajectory(this.thread))?.termsId;
    if (id === undefined) throw new Error(`${this.clock.today}: nothing is agreed.`);
    return id;
  }

  /** The names of the breaks of today. */
  pauses(): readonly string[] {
    return pausesOn(this.person.trajectory(this.thread), this.clock.now).map(({ id }) => id);
  }

  /** Proposed by one, and agreed once the letters came. */
  agree(by: Side, terms: Terms, instead?: string): void {
    this.propose(by, terms, instead);
    this.post.settle();
    this.clock.days(1);
    this.accept(by === 'person' ? 'counsellor' : 'person');
    this.post.settle();
  }

  /** Both look at it together: who opens it is heard first. */
  review(by: Side, helped: readonly [string, string], change: readonly (string | undefined)[] = []): void {
    const review = this.say(by, 'review-opened', { termsId: this.held });
    this.post.settle();
    (['person', 'counsellor'] as const).forEach((side, n) => {
      const wish = change[n];
      const words = { helped: helped[n], ...(wish !== undefined && { change: wish }) };
      this.say(side, 'reviewed', { review, ...words, goOn: true });
    });
    this.post.settle();
  }
}
