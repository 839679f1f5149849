/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 hexadecimal digits. For what two people name to each other: nobody
 * can make other words with the same name. Pure and at once, where a browser's own is neither.
 */
export function sha256(text: string): string {
  const words = paddedWords(utf8(text));
  const hash = [...FIRST];
  const w = new Array<number>(64).fill(0);
  for (let block = 0; block < words.length; block += 16) {
    for (let i = 0; i < 64; i++) w[i] = i < 16 ? at(words, block + i) : extended(w, i);
    compress(hash, w);
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const at = (list: readonly number[], place: number): number => list[place] ?? 0;

const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/** The bytes of a text in UTF-8; half a pair of surrogates becomes U+FFFD, as in every encoder. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    let point = character.codePointAt(0) ?? 0;
    if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    if (point < 0x80) {
      bytes.push(point);
      continue;
    }
    const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes.push(((0xf0 << (3 - more)) & 0xff) | (point >> (6 * more)));
    for (let n = more - 1; n >= 0; n--) bytes.push(0x80 | ((point >> (6 * n)) & 0x3f));
  }
  return bytes;
}

/** The bytes, a one, zeros, and the length in bits, as words of 32 bits. */
function paddedWords(bytes: readonly number[]): number[] {
  const words = new Array<number>(((bytes.length + 72) >> 6) << 4).fill(0);
  bytes.forEach((byte, n) => {
    words[n >> 2] = at(words, n >> 2) | (byte << (24 - (n & 3) * 8));
  });
  const end = bytes.length;
  words[end >> 2] = at(words, end >> 2) | (0x80 << (24 - (end & 3) * 8));
  words[words.length - 2] = Math.floor(end / 2 ** 29);
  words[words.length - 1] = end << 3;
  return words;
}

function extended(w: readonly number[], i: number): number {
  const early = at(w, i - 15);
  const late = at(w, i - 2);
  const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
  const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
  return (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
}

function compress(hash: number[], w: readonly number[]): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + at(ROUNDS, i) + at(w, i)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, n) => {
    hash[n] = (at(hash, n) + word) | 0;
  });
}

/** The first 32 bits of the fractional parts of a root of the first primes: square roots to begin with, cube roots for the rounds. */
function fractions(count: number, power: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) prime &&= n % d !== 0;
    if (prime) found.push(((n ** power % 1) * 2 ** 32) | 0);
  }
  return found;
}

const FIRST = fractions(8, 1 / 2);
const ROUNDS = fractions(64, 1 / 3);
