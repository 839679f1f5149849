import type { Terms } from '@recovery-network/core/aftercare';
import { currentCourse, intensityNow, openProposalsOf, pausesOn } from '@recovery-network/core/aftercare';
import type { AppointmentTime } from '@recovery-network/core/agenda';
import { appointmentOf, occurrencesBetween, stageOf } from '@recovery-network/core/agenda';
import { waitsFor } from '@recovery-network/core/agreement';
import type { Ring } from '@recovery-network/core/network';
import { addDays, daysBetween, weekdayOf } from '@recovery-network/core/shared';
import type { EnvelopeKind } from '@recovery-network/core/sharing';
import type { Someone } from '../people.ts';
import { Clock, numbersFrom } from './clock.ts';
import { Device } from './device.ts';
import { Watch } from './invariants.ts';
import { Post } from './post.ts';
import type { Seen } from './seen.ts';
import { seenOn } from './seen.ts';

const ZONE = 'Europe/Amsterdam';

export type Colour = 'green' | 'yellow' | 'orange' | 'red';
const LEVELS = { green: 'steady', yellow: 'watch', orange: 'watch', red: 'act' } as const;

/** Somebody on the map who is there for the person already. */
export type PersonOnMap = Pick<Someone, 'name' | 'kind' | 'ring' | 'gives' | 'phone' | 'reachable'> & {
  readonly why?: string;
};

/** A turn of a story: what happened, and how it all looks once every letter came. */
export interface Turn extends Seen {
  readonly date: string;
  readonly title: string;
  readonly happened: string;
  readonly looked: string;
  readonly post: readonly string[];
  /** Who went along. */
  readonly other: string;
}

interface Cast {
  readonly person: string;
  readonly counsellor: string;
  readonly people: readonly PersonOnMap[];
  readonly seed: number;
  /** So many days from one check-in to the next. */
  readonly everyDays?: number;
  readonly firstDay?: string;
  readonly ask?: string;
}

/** Who goes along with the person for a while, on a device of their own. */
interface Counsellor {
  readonly device: Device;
  readonly tie: string;
  readonly connection: string;
}

export type Side = 'person' | 'counsellor';

export const FIRST_DAY = '2023-11-20';

/** Three years of one person and of who goes along with them. Nobody in it exists. */
export class Life {
  readonly clock: Clock;
  readonly post: Post;
  readonly watch = new Watch();
  readonly person: Device;
  readonly turns: Turn[] = [];
  /** The thread in which the two talk now. */
  thread = '';
  private readonly threads: (readonly [string, Device])[] = [];
  private readonly cast: Cast;
  private readonly lot: () => number;
  private readonly ties = new Map<string, string>();
  private readonly counsellors = new Map<string, Counsellor>();
  private current = '';
  private readonly appointments = new Map<string, string>();
  /** For a while the person writes nothing down. */
  quiet = false;
  private lastCheckIn: string;
  private livedUntil: string;

  constructor(cast: Cast) {
    this.cast = cast;
    this.clock = new Clock(cast.firstDay ?? FIRST_DAY);
    this.post = new Post(this.clock, cast.seed);
    this.lot = numbersFrom(cast.seed + 1);
    this.person = new Device(cast.person, this.clock, cast.seed + 2);
    this.lastCheckIn = this.clock.today;
    this.livedUntil = this.clock.today;
    this.person.watch = (device) => this.look(device);
    for (const one of cast.people) this.writeDown(one);
    this.goWith(cast.counsellor);
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
    const device = new Device(name, this.clock, this.cast.seed + 10 + this.counsellors.size);
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

  /** Lives on until a moment of a day; ordinary weeks happen meanwhile. */
  on(date: string, time = '10:00'): void {
    this.ordinary(date);
    this.clock.until(Math.max(this.clock.ms, this.clock.instant(date, time)));
  }

  private ordinary(until: string): void {
    const every = this.cast.everyDays ?? 14;
    for (let day = addDays(this.livedUntil, 1); day < until; day = addDays(day, 1)) {
      if (this.clock.today > day) continue;
      this.ofTheDay(day);
      if (this.quiet || daysBetween(this.lastCheckIn, day) < every) continue;
      this.lastCheckIn = day;
      const lot = this.lot();
      this.clock.until(Math.max(this.clock.ms, this.clock.instant(day, '20:30')));
      this.checkIn(lot < 0.7 ? 'green' : lot < 0.9 ? 'yellow' : 'orange');
    }
    this.livedUntil = addDays(until, -1);
  }

  private timesOn(day: string): readonly AppointmentTime[] {
    const from = this.clock.instant(day, '00:00');
    return occurrencesBetween(
      this.person.state.areas.agenda,
      from,
      this.clock.instant(addDays(day, 1), '00:00'),
      20,
    );
  }

  /** Most went on; some did not, and of some nothing is said. */
  private ofTheDay(day: string): void {
    for (const { appointment, on } of this.timesOn(day)) {
      const said = appointmentOf(this.person.state.areas.agenda, appointment)?.times.find(
        (one) => one.on === on,
      );
      if (said && stageOf(said) !== 'planned') continue;
      const lot = this.lot();
      if (lot < 0.15) continue;
      this.clock.until(Math.max(this.clock.ms, this.clock.instant(day, '21:00')));
      this.person.write(lot < 0.25 ? 'appointment.not-this-time' : 'appointment.went', appointment, { on });
    }
  }

  checkIn(colour: Colour): void {
    const { person } = this;
    const id = person.newId();
    this.lastCheckIn = this.clock.today;
    person.write('check-in.opened', id, { length: 'short' });
    person.write('check-in.answered', id, { item: 1, answer: colour === 'green' ? 2 : 3 });
    person.write('check-in.answered', id, { item: 8, answer: 1 });
    person.write('check-in.coloured', id, { phase: colour, level: LEVELS[colour] });
    person.write('check-in.closed', id);
  }

  /** A colour on each of some days, up to today. */
  coloured(...colours: readonly Colour[]): void {
    colours.forEach((colour, n) => {
      if (n > 0) this.clock.until(this.clock.instant(addDays(this.clock.today, 1), '19:00'));
      this.checkIn(colour);
    });
    this.livedUntil = this.clock.today;
  }

  setback(concern: string): void {
    this.watch.aroundSetback(this.person, this.thread, () => {
      const id = this.appointmentId(`concern ${concern}`);
      this.person.write('concern.written', id, { kind: concern });
      this.person.write('setback.noted', this.person.newId(), { day: this.clock.today, concern: id });
    });
  }

  private appointmentId(name: string): string {
    const known = this.appointments.get(name);
    if (known !== undefined) return known;
    const id = this.person.newId();
    this.appointments.set(name, id);
    return id;
  }

  /** Sets or replaces an appointment of the story; the same name is the same appointment. */
  appointment(
    name: string,
    what: string,
    rule: Readonly<Record<string, unknown>>,
    more: { with?: string; place?: string } = {},
  ): void {
    const { with: who, place } = more;
    this.person.write('appointment.set', this.appointmentId(name), {
      what,
      rule: { from: '10:00', minutes: 45, zone: ZONE, ...rule },
      ...(who !== undefined && { with: this.tie(who) }),
      ...(place !== undefined && { place }),
      ...(this.thread !== '' && { trajectory: this.thread }),
    });
  }

  /** The talks with who goes along, as often as it is agreed for these days, from a day on. */
  talks(
    starts: string,
    often = this.oftenNow(),
    more: { from?: string; until?: string; day?: number } = {},
  ): void {
    const { from = '10:00', until, day = weekdayOf(starts) } = more;
    const end = until === undefined ? {} : { until };
    const every = { weekly: 1, 'two-weekly': 2, quarterly: 13, 'twice-weekly': 1, monthly: 1 }[often];
    const rule =
      often === 'monthly'
        ? { how: 'monthly', days: [day], nth: 1, starts, from, ...end }
        : { how: 'weekly', days: often === 'twice-weekly' ? [1, 4] : [day], every, starts, from, ...end };
    this.appointment(`talks ${this.current} ${this.thread}`, 'individual', rule, { with: this.current });
  }

  private oftenNow() {
    const often = intensityNow(this.person.trajectory(this.thread), this.clock.now);
    if (!often) throw new Error('Nothing is agreed yet.');
    return often;
  }

  noMore(name = `talks ${this.current} ${this.thread}`): void {
    this.person.write('appointment.set-aside', this.appointmentId(name));
  }

  /** Calls off what would be up to a day. */
  callOff(until: string, name = `talks ${this.current} ${this.thread}`): void {
    const id = this.appointmentId(name);
    for (let day = this.clock.today; day <= until; day = addDays(day, 1))
      for (const { appointment, on } of this.timesOn(day))
        if (appointment === id) this.person.write('appointment.cancelled', id, { on, by: 'me' });
  }

  /** The next time did not go on for the person. */
  notThisTime(name = `talks ${this.current} ${this.thread}`): void {
    const id = this.appointmentId(name);
    for (let day = this.clock.today; ; day = addDays(day, 1)) {
      const time = this.timesOn(day).find(({ appointment }) => appointment === id);
      if (!time) continue;
      this.on(day, '21:00');
      this.person.write('appointment.not-this-time', id, { on: time.on });
      this.livedUntil = day;
      return;
    }
  }

  away(from: string, until: string, standIn: string): void {
    const data = { with: this.other.tie, from, until, standIn: this.tie(standIn) };
    this.person.write('appointment.away', this.person.newId(), data);
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
    const open = openProposalsOf(this.deviceOf(side).trajectory(this.thread));
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

  /** Ends a turn: the post comes in, both sides are compared, and what there is to see is written down. */
  turn(title: string, happened: string, date = this.clock.today): void {
    this.post.settle();
    const { device } = this.other;
    const threads = this.threads.map(([thread]) => thread);
    this.watch.atTurn(this.person, device, threads, this.threads);
    this.turns.push({
      date,
      title,
      happened,
      looked: this.clock.today,
      post: this.post.told(),
      other: device.name,
      ...seenOn(this.person, device, this.clock.now),
    });
  }
}
