import { describe, expect, it } from 'vitest';
import { fromText, toText } from './base64url.ts';
import { carriedBy, fileWith, LONGEST_LINK, linkWith } from './carrying.ts';
import { lengthFrom, sizeOf } from './sealing.ts';
import { PAGE, SECRET, SITE } from './testing/letters.ts';

/** Bytes that look like a sealed envelope of one size. */
const sealedOf = (step: number): Uint8Array<ArrayBuffer> => {
  const bytes = Uint8Array.from({ length: lengthFrom(1, step) ?? 0 }, (_, n) => (n * 151) % 256);
  bytes.set([1, step]);
  return bytes;
};
const sealed = sealedOf(0);
const link = linkWith(PAGE, { secret: SECRET, sealed }) ?? '';

describe('A link', () => {
  it('D4: has everything in its fragment, the secret too, and nothing else that tells what it is', () => {
    expect(link.startsWith(`${PAGE}#e=${SECRET}.AQ`)).toBe(true);
    expect(new URL(link).search).toBe('');
    expect(link).toMatch(/^https:\/\/provider\.example\/meedoen#e=[A-Za-z0-9_.-]+$/);
    expect(carriedBy(link)).toEqual({ site: SITE, secret: SECRET, sealed });
  });

  it('D4: takes the place of a fragment that the page had', () => {
    expect(linkWith(`${PAGE}#top`, { sealed })).toBe(`${PAGE}#e=.${toText(sealed)}`);
  });

  it('D4: is at most 4,000 characters; what is longer goes as a file', () => {
    const fits = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((step) =>
      linkWith(PAGE, { secret: SECRET, sealed: sealedOf(step) }),
    );
    expect(fits.map(sizeOf)).toEqual([256, 384, 512, 768, 1024, 1536, 2048]);
    expect(linkWith(PAGE, { secret: SECRET, sealed: sealedOf(6) })?.length).toBeLessThan(LONGEST_LINK);
    expect(carriedBy(fileWith(sealedOf(24)))?.sealed).toEqual(sealedOf(24));
  });

  it('D4: with the secret alone brings that, and a file never has it', () => {
    expect(carriedBy(linkWith(PAGE, { secret: SECRET }) ?? '')).toEqual({ site: SITE, secret: SECRET });
    expect(fileWith(sealed)).not.toContain(SECRET);
    expect(carriedBy(fileWith(sealed))).toEqual({ sealed });
  });

  it.each<[string, (text: string) => string]>([
    ['words before and after it', (text) => `Hoi, kijk hier: ${text} Groeten, Jo`],
    ['a word behind it without a space between', (text) => `${text}\nGroeten`],
    ['a full stop behind it', (text) => `Zie ${text}.`],
    ['brackets around it', (text) => `<${text}>`],
    ['a line break in its middle', (text) => `${text.slice(0, 200)}\n${text.slice(200)}`],
    ['a line break after every 76 signs', (text) => text.replaceAll(/.{76}/g, '$&\r\n')],
    ['a line break in the secret', (text) => `${text.slice(0, 50)}\r\n ${text.slice(50)}`],
    ['quoting of a mail', (text) => `> Kijk:\n> ${text.replaceAll(/.{70}/g, '$&\n> ')}\n> Jo`],
    ['a line break in the address before it', (text) => `${text.slice(0, 20)}\n${text.slice(20)}`],
    ['signs without width', (text) => `\ufeff${text.replaceAll(/.{9}/g, '$&\u200b')}`],
    ['another address before it', (text) => `Op https://elsewhere.example staat ${text}`],
    ['its mark written for another program', (text) => text.replace('#e=', '#e%3D')],
  ])('D4: is found with %s', (_, change) => {
    expect(carriedBy(change(link))).toEqual({ site: SITE, secret: SECRET, sealed });
  });

  it.each(['', 'Hoi', PAGE, `${PAGE}#e=`, `${PAGE}#top`, '#e=.', 'e=x', 'x'.repeat(100_000)])(
    'D4: is not found in what is none: %#',
    (text) => expect(carriedBy(text)).toBeUndefined(),
  );

  it('D4: that was cut brings as many bytes as are whole', () => {
    for (let length = link.indexOf('.AQ') + 4; length < link.length; length++)
      expect(carriedBy(link.slice(0, length))?.sealed?.length).toBeLessThan(sealed.length);
  });

  it('D4: is read in a time that does not explode, whatever is pasted, as nothing', () => {
    const texts = [
      'https://'.repeat(150_000),
      `${'> '.repeat(300_000)}`,
      `#e=${'.'.repeat(1_000_000)}`,
      '\n>'.repeat(400_000),
    ];
    // What would explode does not end within the time that a test may take.
    expect(texts.map(carriedBy)).toEqual(texts.map(() => undefined));
  });
});

describe('Text for bytes', () => {
  it('D4: gives the bytes again, of any length', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = Uint8Array.from({ length }, (_, n) => (n * 67 + length) % 256);
      expect(fromText(toText(bytes))).toEqual(bytes);
    }
    const many = new Uint8Array(1_000_000).fill(250);
    expect(fromText(toText(many))).toEqual(many);
    expect(toText(new Uint8Array([251, 255, 254]))).toBe('-__-');
  });

  it('D4: no two texts stand for the same bytes', () => {
    expect(fromText('AA')).toEqual(new Uint8Array([0]));
    for (const odd of ['AB', 'AAB', 'A', 'AAAAA', 'AA==', 'A A', 'A+', 'A/', 'é'])
      expect(fromText(odd), odd).toBeUndefined();
  });
});
