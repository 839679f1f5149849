import { forSupporterNl, talksNl } from '@recovery-network/core/expectations/talks';
import type { TalkWords } from './talk-words.ts';

export const words: TalkWords = { cards: talksNl, supporter: forSupporterNl };
