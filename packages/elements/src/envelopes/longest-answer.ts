import type { Envelope } from '@recovery-network/core/sharing';

/** The longest answer that there is to the same thing, by the type of an answer. */
const longest: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'invitation.answered': { reply: 'not-now', doNotAskAgain: true },
  'expectation.accepted': { doNotAskAgain: true },
  'expectation.declined': { doNotAskAgain: true },
};

/** What one answer may take more than the longest, where that was made smaller with other words beside it. */
const SPARE = 40;
const SPARE_EACH = 12;

/**
 * The same envelope as if every answer in it were the longest that could be given to the same thing, and what to add to its
 * length. Whatever was answered, this is the same: who sees how long an envelope is does not learn a yes from a no (N6).
 * `undefined` where nothing is answered.
 */
export function withLongestAnswers(
  envelope: Envelope,
): { readonly envelope: Envelope; readonly spare: number } | undefined {
  let answers = 0;
  const threads = envelope.threads?.map(({ words, ...thread }) => ({
    ...thread,
    words: words.map((word) => {
      const most = longest[word.type];
      if (!most) return word;
      answers++;
      const isThread = word.type.startsWith('expectation.');
      return {
        ...word,
        type: isThread ? 'expectation.declined' : word.type,
        data: isThread ? { ...word.data, ...most } : most,
      };
    }),
  }));
  if (answers === 0 || !threads) return undefined;
  const isAnswer = envelope.kind === 'acceptance' || envelope.kind === 'answer';
  const whole = { ...envelope, ...(isAnswer && { kind: 'acceptance' as const }), threads };
  return { envelope: whole, spare: SPARE + SPARE_EACH * answers };
}
