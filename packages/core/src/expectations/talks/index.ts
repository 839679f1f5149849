/** Words to prepare a talk with, and for a supporter to read first. A page that needs one language imports one. */
export type { ForSupporter, TalkCard, TalkCardId, TalkCards } from './cards.ts';
export { talkCardIds } from './cards.ts';
export { forSupporterEn, talksEn } from './en.ts';
export { forSupporterNl, talksNl } from './nl.ts';
