import { string } from '../journal/schema.ts';
import { canonical } from '../shared/json.ts';
import { sha256 } from '../shared/sha256.ts';

/** The name of terms: 64 hexadecimal digits. */
export const termsName = string(/^[0-9a-f]{64}$/);

/** What names terms: the thread they belong to, a mark that no other proposal has, and all that they say. */
export interface Named<T> {
  readonly thread: string;
  readonly mark: string;
  readonly terms: T;
  /** The name of the terms whose place they would take. */
  readonly instead?: string | undefined;
}

/** The name of some terms (E3): the same on every device, and of no other terms. An answer names exactly what it answers. */
export function termsIdOf<T extends object>({ thread, mark, terms, instead }: Named<T>): string {
  const text = canonical({ thread, mark, terms, instead });
  if (text !== last.text) last = { text, name: sha256(text) };
  return last.name;
}

/** Policy and structure ask for the same name one after the other, and it takes longer than all else that they do. */
let last = { text: '', name: '' };
