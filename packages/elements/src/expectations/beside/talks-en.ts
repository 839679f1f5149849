import { forSupporterEn, talksEn } from '@recovery-network/core/expectations/talks';
import type { TalkWords } from './talk-words.ts';

export const words: TalkWords = { cards: talksEn, supporter: forSupporterEn };
