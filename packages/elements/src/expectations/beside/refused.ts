import type { Refusal } from '@recovery-network/core/journal';
import type { Asking } from '../../forms/asking.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import type { Page } from '../pages.ts';
import type { nl } from './nl.ts';
import { besideWords } from './words.ts';

const own = {
  'hour-missing': 'refused-hour-missing',
  'no-number': 'refused-no-number',
  'too-long': 'refused-too-long',
  'line-too-long': 'refused-line-too-long',
  'too-many': 'refused-too-many',
  'text-missing': 'refused-nothing',
} as const satisfies Readonly<Record<string, keyof typeof nl>>;

export type OwnRefusal = keyof typeof own;

const isOwn = (key: string): key is OwnRefusal => Object.hasOwn(own, key);

/** The element as its forms here see it: with the sentences of what is refused only here. */
export const asking = (element: RecoveryExpectations): Asking<Page> => ({
  page: element.page,
  refusal: element.refusal,
  fieldOf: (refusal: Refusal) => element.fieldOf(refusal),
  sentenceOf: (refusal: Refusal) =>
    isOwn(refusal.key) ? element.sayFrom(besideWords, own[refusal.key]) : element.sentenceOf(refusal),
  onward: (from, to, notice) => element.onward(from, to, notice),
  stay: (from) => element.stay(from),
});
