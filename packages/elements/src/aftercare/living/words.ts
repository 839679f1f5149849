import type { RecoveryElement } from '../../element/recovery-element.ts';
import type { Params } from '../../words/words.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

type Living = typeof nl;

/** What is said about living with aftercare, in both languages. */
export const livingWords = { area: 'aftercare', catalogues: { nl, en } };

export const say = <Key extends keyof Living & string>(
  element: RecoveryElement,
  key: Key,
  ...params: Params<Living[Key]>
): string => element.sayFrom(livingWords, key, ...params);
