import { expect, test } from 'vitest';
import { isUuid, isUuidV7, uuidv7 } from './ids.ts';

test('J2: an id is the UUIDv7 of RFC 9562 for its instant and randomness', () => {
  // RFC 9562, appendix A.6: unix_ts_ms 0x017F22E279B0, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F (its upper two bits are the variant).
  const random = Uint8Array.from([0xcc, 0x31, 0x8c, 0x4d, 0xc0, 0xc0, 0xc0, 0x73, 0x98, 0xf0]);
  const id = uuidv7(0x017f22e279b0, random);
  expect(id.slice(0, 18)).toBe('017f22e2-79b0-7cc3');
  expect(isUuidV7(id)).toBe(true);
});

test('J2: later ids sort later, and all randomness makes a valid one', () => {
  for (let byte = 0; byte < 256; byte++)
    expect(isUuidV7(uuidv7(1_774_000_000_000, new Uint8Array(10).fill(byte)))).toBe(true);
  const random = new Uint8Array(10).fill(255);
  expect(uuidv7(1, random) < uuidv7(2, new Uint8Array(10))).toBe(true);
});

test('J9: too little randomness is an error, never filled up', () => {
  expect(() => uuidv7(1, new Uint8Array(9))).toThrow(RangeError);
});

test('J2: what is no UUID is none', () => {
  for (const odd of [
    '',
    '__proto__',
    '0190A000-0000-7000-8000-000000000001',
    '0190a000-0000-0000-8000-000000000001',
    7,
    null,
  ]) {
    expect(isUuid(odd)).toBe(false);
  }
});
