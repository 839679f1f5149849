import { DAY } from '@recovery-network/core/shared';
import type { Envelope } from '@recovery-network/core/sharing';
import type { Clock } from './clock.ts';
import { numbersFrom } from './clock.ts';
import type { Device } from './device.ts';

/** What became of the letters of a story. */
export interface Figures {
  readonly given: number;
  readonly late: number;
  readonly twice: number;
  readonly lost: number;
  /** Letters that were under way at the same time, in both directions. */
  readonly crossed: number;
  /** Letters that came after one of the same sender that left later. */
  readonly overtaken: number;
}

interface Letter {
  readonly to: Device;
  readonly from: Device;
  readonly envelope: Envelope;
  readonly left: number;
  readonly comes: number;
  readonly again: boolean;
}

const HOUR = DAY / 24;

/** Carries envelopes from one device to another: some late, some twice, some never. */
export class Post {
  private readonly clock: Clock;
  private readonly next: () => number;
  private under: Letter[] = [];
  private readonly lastLeft = new Map<Device, number>();
  figures: Figures = { given: 0, late: 0, twice: 0, lost: 0, crossed: 0, overtaken: 0 };
  /** What became of the letters since it was asked last, in words. */
  private news: string[] = [];

  constructor(clock: Clock, seed: number) {
    this.clock = clock;
    this.next = numbersFrom(seed);
    clock.whilePassing((until) => this.deliver(until));
  }

  private count(what: keyof Figures): void {
    this.figures = { ...this.figures, [what]: this.figures[what] + 1 };
  }

  /** `make` makes it, also once more where the first was lost: it then tells all that was said by that time. */
  give(from: Device, to: Device, make: () => Envelope): void {
    this.count('given');
    const envelope = make();
    const left = this.clock.ms;
    if (this.under.some((one) => one.from === to && one.to === from && !one.again)) {
      this.count('crossed');
      this.news.push(`A letter from ${from.name} and one from ${to.name} crossed each other.`);
    }
    const lot = this.next();
    const days = 1 + Math.floor(this.next() * 6);
    const at = (later: number, again = false) =>
      this.under.push({ to, from, envelope, left, comes: left + later, again });
    if (lot < 0.16) {
      this.count('late');
      this.news.push(`A letter from ${from.name} came ${days === 1 ? 'a day' : `${days} days`} late.`);
      at(days * DAY + HOUR);
    } else if (lot < 0.3) {
      this.count('twice');
      this.news.push(`${to.name} opened a letter from ${from.name} twice. That changed nothing.`);
      at(HOUR);
      at(days * DAY, true);
    } else if (lot < 0.4) {
      this.count('lost');
      this.news.push(`A letter from ${from.name} was lost. ${from.name} sent it again.`);
      this.clock.until(this.clock.ms + 3 * DAY);
      this.count('given');
      const anew = make();
      this.under.push({
        to,
        from,
        envelope: anew,
        left: this.clock.ms,
        comes: this.clock.ms + HOUR,
        again: false,
      });
    } else at(HOUR);
  }

  private deliver(until: number): void {
    for (;;) {
      const [letter] = this.under.filter(({ comes }) => comes <= until).toSorted((a, b) => a.comes - b.comes);
      if (!letter) return;
      this.under = this.under.filter((one) => one !== letter);
      this.clock.ms = Math.max(this.clock.ms, letter.comes);
      const before = this.lastLeft.get(letter.to) ?? 0;
      if (!letter.again && letter.left < before) this.count('overtaken');
      this.lastLeft.set(letter.to, Math.max(before, letter.left));
      const how = letter.to.open(letter.envelope);
      if ((how === 'again') !== letter.again)
        throw new Error('A letter came in another way than it was sent.');
    }
  }

  /** Waits until nothing is under way any more. */
  settle(): void {
    const last = Math.max(this.clock.ms, ...this.under.map(({ comes }) => comes));
    this.clock.until(last);
  }

  told(): readonly string[] {
    const news = this.news;
    this.news = [];
    return news;
  }
}
