import type { Answer, CheckIn, Item, Length, Phase } from '@recovery-network/core/check-in';
import { answers, checkInOf, items } from '@recovery-network/core/check-in';
import type { Via } from '@recovery-network/core/journal';
import type { Draft } from '@recovery-network/core/state';
import type { areas } from '../journal-host/areas.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';

export type CheckInHost = JournalHost<typeof areas>;
export type Answers = Readonly<Partial<Record<Item, Answer | null>>>;

/** How a check-in begins: two questions or eight, and alone, together or after a call (C9). */
export interface Beginning {
  readonly length: Length;
  readonly way: Via;
}

/** The check-in that was begun, could not be saved yet, and was not ended. */
export const unsavedCheckIn = (host: CheckInHost): string | undefined =>
  host.pending.find(
    (drafts) =>
      drafts[0]?.type === 'check-in.opened' && !drafts.some(({ type }) => type === 'check-in.closed'),
  )?.[0]?.about;

/**
 * One check-in while it is filled in. What was tapped counts at once. It is stored in its turn, and waits with the host
 * where that fails: whoever leaves and comes back finds it (C2).
 */
export class Sitting {
  readonly id: string;
  readonly #host: CheckInHost;
  readonly #beginning: Beginning;
  #tapped: Answers = {};
  #phase: Phase | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(host: CheckInHost, id: string, beginning: Beginning) {
    this.#host = host;
    this.id = id;
    this.#beginning = beginning;
  }

  /** What was said so far, stored or not. */
  get answers(): Answers {
    return { ...this.#stored?.answers, ...answersIn(this.#unsaved), ...this.#tapped };
  }

  get begun(): boolean {
    return Object.keys(this.answers).length > 0;
  }

  get length(): Length {
    return this.#stored?.length ?? this.#beginning.length;
  }

  /** "I need help now" was chosen and is not stored yet: it holds from the tap on (C4). */
  get hard(): boolean {
    if (this.#stored?.colour) return false;
    return (
      this.#phase?.level === 'act' ||
      this.#unsaved.some(({ type, data }) => type === 'check-in.coloured' && data.level === 'act')
    );
  }

  /** Writes down an answer, or that a question was skipped. False when that may not be. */
  async answer(item: Item, answer: Answer | null): Promise<boolean> {
    this.#tapped = { ...this.#tapped, [item]: answer };
    const done = await this.#write([['check-in.answered', { item, answer }]]);
    if (this.#tapped[item] === answer) {
      const { [item]: _, ...others } = this.#tapped;
      this.#tapped = others;
    }
    return done;
  }

  /** The colour of one's own ends the check-in. */
  choose(phase: Phase): Promise<boolean> {
    this.#phase = phase;
    return this.#write([
      ['check-in.coloured', { phase: phase.id, level: phase.level }],
      ['check-in.closed', {}],
    ]);
  }

  close(): Promise<boolean> {
    return this.#write([['check-in.closed', {}]]);
  }

  get #stored(): CheckIn | undefined {
    const state = this.#host.state;
    return state && checkInOf(state.areas['check-in'], this.id);
  }

  get #unsaved(): readonly Draft[] {
    return this.#host.pending.find((drafts) => drafts[0]?.about === this.id) ?? [];
  }

  #write(lines: readonly (readonly [type: string, data: Draft['data']])[]): Promise<boolean> {
    const written = this.#turn.then(async () => {
      const waiting = this.#unsaved;
      const done = await this.#record(waiting, lines);
      // What was waiting was stored meanwhile, by another button: then only the rest is to be written.
      return done || waiting.length === 0 ? done : this.#record(this.#unsaved, lines);
    });
    this.#turn = written;
    return written;
  }

  /** Later lines need the earlier: what could not be saved goes along. */
  async #record(
    waiting: readonly Draft[],
    lines: readonly (readonly [type: string, data: Draft['data']])[],
  ): Promise<boolean> {
    const via = this.#stored?.via ?? this.#beginning.way;
    const begins = !this.#stored && waiting.length === 0;
    const opened = ['check-in.opened', { length: this.length }] as const;
    const drafts = [...(begins ? [opened] : []), ...lines].map(([type, data]) =>
      this.#host.draft(type, this.id, data, { via }),
    );
    const done = await this.#host.record([...waiting, ...drafts]);
    return done.ok || typeof done.error === 'string';
  }
}

const answersIn = (drafts: readonly Draft[]): Answers =>
  Object.fromEntries(
    drafts.flatMap(({ type, data }) => {
      const item = items.find((one) => one === data.item);
      if (type !== 'check-in.answered' || !item) return [];
      return [[item, answers.find((one) => one === data.answer) ?? null]];
    }),
  );
