import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

const byNode = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('E3: names words as FIPS 180-4 has it: %j', (text, name) => {
  expect(sha256(text)).toBe(name);
});

test('E3: names words of every length and script as another implementation does', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'x'.repeat(length);
    expect(sha256(text), String(length)).toBe(byNode(text));
  }
  expect(sha256('half \ud800 a pair')).toBe(byNode('half \ud800 a pair'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(byNode(text));
    }),
    { numRuns: 200 },
  );
});
