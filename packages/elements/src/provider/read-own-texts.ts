import { readRecord } from '@recovery-network/core/help-now';
import { isRecord } from '@recovery-network/core/shared';
import type { Catalogue, OwnTexts, Text } from '../words/words.ts';

const MOST_TEXTS = 5000;
const LONGEST = 1000;

export const LANGUAGE: RegExp = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
/** The folder of an element: `check-in`. */
export const AREA: RegExp = /^[a-z]+(-[a-z]+)*$/;
export const TEXT_KEY: RegExp = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && LANGUAGE.test(value);
}

const isSaid = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;

function readOwnText(value: unknown): Text | undefined {
  if (isSaid(value)) return value;
  const { other, ...forms } = readRecord(value);
  if (!isSaid(other)) return undefined;
  const said = Object.entries(forms).filter(
    (form): form is [string, string] => FORMS.some((name) => name === form[0]) && isSaid(form[1]),
  );
  return { ...Object.fromEntries(said), other };
}

/**
 * Reads a provider's own texts: language → element → key → text. What is no text is left out and its path refused.
 * Whether a key exists is not judged here: a text of a newer version does no harm.
 */
export function readOwnTexts(value: unknown, refuse: (path: string) => void): OwnTexts {
  let left = MOST_TEXTS;
  const within = <T>(
    json: unknown,
    path: string,
    allowed: RegExp,
    read: (inner: unknown, at: string) => T | undefined,
  ): Record<string, T> => {
    const entries = Object.entries(readRecord(json));
    if (json !== undefined && !isRecord(json)) refuse(path);
    const found: [string, T][] = [];
    for (const [key, inner] of entries) {
      if (left <= 0) {
        refuse(path);
        break;
      }
      const sound = allowed.test(key) ? read(inner, `${path}.${key}`) : undefined;
      if (sound !== undefined) found.push([key, sound]);
      else refuse(`${path}.${key}`);
    }
    return Object.fromEntries(found);
  };
  const readKey = (text: unknown) => {
    left--;
    return readOwnText(text);
  };
  const readArea = (texts: unknown, at: string): Catalogue => within(texts, at, TEXT_KEY, readKey);
  return within(value, 'texts', LANGUAGE, (areas, at) => within(areas, at, AREA, readArea));
}
