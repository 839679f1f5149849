import type { SafetyAdvice } from '@recovery-network/core/setbacks';
import { safetyEn, safetyNl } from '@recovery-network/core/setbacks/safety';
import type { WordSet } from '../words/words.ts';

type Lines = Readonly<Record<SafetyAdvice, readonly string[]>>;

const keyOf = (advice: string, line: number): string => `safety-${advice}-${line + 1}`;

const keyed = (lines: Lines): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(lines).flatMap(([advice, said]) => said.map((line, n) => [keyOf(advice, n), line])),
  );

/** The core's words about safety. They come with the element: nobody waits for them. A provider may say each in its own. */
export const safetyWords: WordSet<Readonly<Record<string, string>>> = {
  area: 'setbacks',
  catalogues: { nl: keyed(safetyNl), en: keyed(safetyEn) },
};

/** The keys of the lines of one piece of advice. */
export const safetyKeys = (advice: SafetyAdvice): readonly string[] =>
  safetyNl[advice].map((_, n) => keyOf(advice, n));
