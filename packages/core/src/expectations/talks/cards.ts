/** Cards to prepare a talk (E6), and what explains to a supporter what this is (E7). */
export const talkCardIds = [
  'ask-for-something',
  'not-this-time',
  'say-what-helps',
  'say-no',
  'hear-no',
  'change-it',
  'stop-it',
  'say-limits',
  'say-thanks',
  'listen-well',
  'tell-about-me',
] as const;
export type TalkCardId = (typeof talkCardIds)[number];

/** One card: what it is for, a few things to think of, and words to begin with. */
export interface TalkCard {
  readonly title: string;
  readonly lines: readonly string[];
  readonly begin: string;
}

export type TalkCards = Readonly<Record<TalkCardId, TalkCard>>;

/** What a supporter reads first: what is asked here, and what is not. */
export interface ForSupporter {
  readonly title: string;
  readonly lines: readonly string[];
}
