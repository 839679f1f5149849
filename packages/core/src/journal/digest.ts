import { canonical } from '../shared/json.ts';

/**
 * A checksum of a JSON value over its canonical text: 64 bits as 16 hexadecimal digits. It guards a cache and orders
 * two entries of one id (J1, J6); it guards against accidents, not against somebody who wants a collision. What keeps
 * others out is the sealing of the store.
 */
export function digest(value: unknown): string {
  return hash(canonical(value));
}

/** The digest of nothing: where a sum of digests begins. */
export const NO_ENTRIES = '0000000000000000';

/** Adds the digest of one entry to that of a set of entries; the order in which entries come does not matter. */
export function addDigest(sum: string, one: string): string {
  return lane(sum, one, 0) + lane(sum, one, 8);
}

const lane = (a: string, b: string, from: number): string => {
  const sum = Number.parseInt(a.slice(from, from + 8), 16) + Number.parseInt(b.slice(from, from + 8), 16);
  return (sum >>> 0).toString(16).padStart(8, '0');
};

/** Two lanes of multiply-and-xor over UTF-16 units, each finished by MurmurHash3's 32-bit mix (public domain). */
function hash(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (a >>> 13);
  }
  return hex(mix(a ^ text.length)) + hex(mix(b ^ a));
}

const mix = (x: number): number => {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

const hex = (x: number): string => (x >>> 0).toString(16).padStart(8, '0');
