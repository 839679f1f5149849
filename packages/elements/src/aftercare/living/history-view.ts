import { endOf, pausesTooLong, type Trajectory } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { dayInWords } from '../../together/terms/terms.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { agreedOn } from '../agreed-on.ts';
import type { Seen } from './seen.ts';
import { say } from './words.ts';

type Agreed = ReturnType<typeof agreedOn>[number];
type Said = Trajectory['said'][number];

/** What happened, the latest first: each in a few words, and nothing is counted. */
export function historyView(element: RecoveryAftercare, it: Seen) {
  const lines = agreedOn(it.one)
    .map((agreed) => ({ at: agreed.at, text: agreedText(element, it.one, agreed) }))
    .concat(it.one.said.flatMap((word) => lineOf(element, word, it) ?? []))
    .toSorted((a, b) => b.at - a.at);
  return lines.length === 0
    ? nothing
    : html`<details><summary>${say(element, 'history')}</summary>
        <ul>${lines.map(({ text }) => html`<li>${text}</li>`)}</ul></details>`;
}

/** A rounding off is one from the day after its own: until then, and where a stop came before it, it was agreed on and no more. */
function agreedText(element: RecoveryAftercare, one: Trajectory, { at, what, on }: Agreed): string {
  const day = element.formatDay(at);
  if (what === 'pause') return say(element, 'histPaused', { day });
  if (what === 'course' || on === undefined) return say(element, 'histAgreed', { day });
  return on < element.today && endOf(one, element.now())?.on === on
    ? say(element, 'histRounded', { day: dayInWords(element, on) })
    : say(element, 'histRoundsOff', { day, on: dayInWords(element, on) });
}

/** What a word comes to for who reads back; `undefined` for the words of a talk, which stand with the proposals. */
export function lineOf(
  element: RecoveryAftercare,
  word: Said,
  { one, name }: Pick<Seen, 'one' | 'name'>,
): { at: number; text: string } | undefined {
  const { at, side } = word;
  const day = element.formatDay(at);
  const line = (text: string) => ({ at, text });
  switch (word.what) {
    case 'paused':
      return line(
        [
          side === 'mine'
            ? say(element, 'histPausedMine', { day })
            : say(element, 'histPausedTheirs', { day, name }),
          ...(pausesTooLong(one).some(({ id }) => id === word.id) ? [say(element, 'histTooLong')] : []),
        ].join('. '),
      );
    case 'reviewed':
      return line(
        side === 'mine'
          ? say(element, 'histReviewedMine', { day })
          : say(element, 'histReviewedTheirs', { day, name }),
      );
    case 'more-asked':
      return line(say(element, word.wants === 'more' ? 'histAsked' : 'histAskedOther', { day }));
    case 'stopped':
      return line(
        side === 'mine'
          ? say(element, 'histStoppedMine', { day })
          : say(element, 'histStoppedTheirs', { day, name }),
      );
    case 'transferred':
      return line(say(element, 'histTransferred', { day }));
    default:
      return undefined;
  }
}
