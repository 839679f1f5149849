import type { Refusal } from '@recovery-network/core/journal';
import { takingInRefusals } from '@recovery-network/core/sharing';
import { openingProblems } from '../envelopes/envelopes.ts';
import type { NotReceived } from '../together/post/post.ts';
import { receivingProblem } from '../together/post/problems.ts';
import { nl } from './nl.ts';
import type { RecoverySharing } from './sharing.ts';

/** Refusals of asking somebody: which one it is tells too much, so all have one sentence (N7). */
const silent: readonly string[] = ['nothing-is-asked', 'do-not-ask-again', 'answer-was-not-now'];

/** Why something can't be, and what can; undefined where there is no sentence of its own. */
export function refusedWords(element: RecoverySharing, refusal: Refusal): string | undefined {
  const problem = notReceived(refusal);
  if (problem) return receivingProblem(element, problem);
  const key = `refused-${silent.includes(refusal.key) ? 'nothing-is-asked' : refusal.key}`;
  return isRefused(key) ? element.say(key) : undefined;
}

type Refused = Extract<keyof typeof nl, `refused-${string}`>;

const isRefused = (key: string): key is Refused => Object.hasOwn(nl, key);

/** What can't be opened, as a refusal that stands at the field in which it was pasted. */
export const cameRefused = ({ reason, site }: NotReceived): Refusal => ({
  rule: 'D4',
  key: CAME,
  params: { field: 'text', reason, ...(site !== undefined && { site }) },
  allowed: [],
});

const CAME = 'not-received';
const reasons = [...openingProblems, ...takingInRefusals, 'not-saved'] as const;

function notReceived({ key, params }: Refusal): NotReceived | undefined {
  const reason = key === CAME ? reasons.find((one) => one === params?.['reason']) : undefined;
  const site = params?.['site'];
  return reason && { reason, ...(typeof site === 'string' && { site }) };
}
