import { intensityNow } from '@recovery-network/core/aftercare';
import type { AppointmentTime } from '@recovery-network/core/agenda';
import { appointmentOf, occurrencesBetween, stageOf } from '@recovery-network/core/agenda';
import { addDays, daysBetween, weekdayOf } from '@recovery-network/core/shared';
import { numbersFrom, ZONE } from './clock.ts';
import type { Seen } from './seen.ts';
import { seenOn } from './seen.ts';
import type { Cast } from './two.ts';
import { Two } from './two.ts';

type Colour = 'green' | 'yellow' | 'orange' | 'red';
const LEVELS = { green: 'steady', yellow: 'watch', orange: 'watch', red: 'act' } as const;

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
const FIRST_DAY = '2023-11-20';

/** Three years of two people: ordinary weeks with their appointments, and the turns between them. Nobody in it exists. */
export class Life extends Two {
  readonly turns: Turn[] = [];
  /** For a while the person writes nothing down. */
  quiet = false;
  private readonly everyDays: number;
  private readonly lot: () => number;
  private readonly things = new Map<string, string>();
  private lastCheckIn: string;
  private livedUntil: string;

  constructor(cast: Cast) {
    super(cast, FIRST_DAY);
    this.everyDays = cast.everyDays ?? 14;
    this.lot = numbersFrom(cast.seed + 1);
    this.lastCheckIn = this.clock.today;
    this.livedUntil = this.clock.today;
  }

  /** Lives on until a moment of a day; ordinary weeks happen meanwhile. */
  on(date: string, time = '10:00'): void {
    this.ordinary(date);
    this.clock.until(Math.max(this.clock.ms, this.clock.instant(date, time)));
  }

  private ordinary(until: string): void {
    for (let day = addDays(this.livedUntil, 1); day < until; day = addDays(day, 1)) {
      if (this.clock.today > day) continue;
      this.ofTheDay(day);
      if (this.quiet || daysBetween(this.lastCheckIn, day) < this.everyDays) continue;
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
      const id = this.thing(`concern ${concern}`);
      this.person.write('concern.written', id, { kind: concern });
      this.person.write('setback.noted', this.person.newId(), { day: this.clock.today, concern: id });
    });
  }

  private thing(name: string): string {
    const known = this.things.get(name);
    if (known !== undefined) return known;
    const id = this.person.newId();
    this.things.set(name, id);
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
    this.person.write('appointment.set', this.thing(name), {
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
    this.person.write('appointment.set-aside', this.thing(name));
  }

  /** Calls off what would be up to a day. */
  callOff(until: string, name = `talks ${this.current} ${this.thread}`): void {
    const id = this.thing(name);
    for (let day = this.clock.today; day <= until; day = addDays(day, 1))
      for (const { appointment, on } of this.timesOn(day))
        if (appointment === id) this.person.write('appointment.cancelled', id, { on, by: 'me' });
  }

  /** The next time did not go on for the person. */
  notThisTime(name = `talks ${this.current} ${this.thread}`): void {
    const id = this.thing(name);
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
