import type { Now } from '../shared/time.ts';
import type { ShareChannel, Win } from '../wins/index.ts';
import { winsByTime } from '../wins/index.ts';
import type { PersonShown } from './person-shown.ts';
import { personOf } from './person-shown.ts';
import type { States } from './states.ts';

/** A good moment (L6), with whom it was and who knows of it, where they may be shown. */
export interface WinShown extends Pick<Win, 'id' | 'day' | 'text'> {
  readonly who?: PersonShown;
  readonly shared: readonly {
    readonly who: PersonShown;
    readonly channel: ShareChannel;
    readonly at: number;
  }[];
}

/** The wins, the oldest first. A win is the person's own: it stays when somebody leaves it. */
export const winsShown = (states: States, now: Now): readonly WinShown[] =>
  (states.wins ? winsByTime(states.wins, now) : []).map(({ id, day, text, tie, shared }) => {
    const who = tie === undefined ? undefined : shown(states, tie);
    return {
      id,
      day,
      text,
      ...(who && { who }),
      shared: shared.flatMap(({ with: other, channel, at }) => {
        const person = shown(states, other);
        return person ? [{ who: person, channel, at }] : [];
      }),
    };
  });

const shown = (states: States, tie: string): PersonShown | undefined => {
  const who = personOf(states, tie);
  return who === 'nowhere' || who === 'gone' ? undefined : who;
};
