import type { StatedLimits } from '@recovery-network/core/expectations';
import type { Diary } from '../../../journal-host/testing/diary.ts';
import { write } from '../../../noting/testing/opened.ts';

/** Limits with something of everything. */
export const everyLimit: StatedLimits = {
  channels: ['call', 'message'],
  hours: {
    zone: 'Europe/Amsterdam',
    weekly: [
      { days: [1, 2, 3, 4, 5], from: '18:00', to: '22:00' },
      { days: [6, 7], from: '10:00', to: '22:00' },
    ],
  },
  notKinds: ['practical'],
  most: 2,
  words: 'Niet bellen als ik werk.\nGeen geld lenen.',
};

/** The owner's own limits, or with a tie what somebody said of theirs. */
export const limited = (day: Pick<Diary, 'host'>, limits: StatedLimits, tie?: string): Promise<string> =>
  write(
    day,
    'limits.stated',
    { limits },
    tie ?? day.host.state?.journal,
    tie === undefined ? {} : { via: 'reported' },
  );

/** A needs card with something in every part. */
export const carded = (day: Pick<Diary, 'host'>): Promise<string> =>
  write(day, 'needs-card.written', {
    helps: ['Luister, zonder iets op te lossen.', 'Ga met mij wandelen.'],
    helpsNot: ['Steeds vragen waarom.'],
    approach: 'Begin met een bericht.',
    hardDay: 'Blijf bij mij.',
  });

/** Takes what is copied for a while; `works: false` is a browser that does not allow it. */
export async function whileCopying(
  work: (copied: readonly string[]) => Promise<void>,
  works = true,
): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (!works) return Promise.reject(new Error('not allowed'));
    copied.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    await work(copied);
  } finally {
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
}
