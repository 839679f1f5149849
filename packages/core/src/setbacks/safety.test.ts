import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintWords } from '../../../elements/src/words/lint.ts';
import type { ConcernKind } from './index.ts';
import { adviceBeforeStopping, concernKinds, otherAdvice, safetyAdvice, safetyFor } from './index.ts';
import { safetyAbout, safetyEn, safetyNl } from './safety/index.ts';

const languages = [
  ['nl', safetyNl],
  ['en', safetyEn],
] as const;
const someKinds = (kinds: readonly ConcernKind[]) =>
  kinds.flatMap((one) => kinds.map((other) => [one, other]));

describe('which advice on safety', () => {
  it('L4: all of it where it is not known what it is about, or where it is something else', () => {
    expect(safetyFor([])).toEqual(safetyAdvice);
    expect(safetyFor(['other'])).toEqual(safetyAdvice);
    expect(safetyFor(['nicotine', 'other'])).toEqual(safetyAdvice);
  });

  it('L4: danger is first and thoughts of suicide are last, whatever it is about', () => {
    for (const kinds of someKinds(concernKinds)) {
      const advice = safetyFor(kinds);
      expect([advice[0], advice.at(-1)]).toEqual(['danger', 'suicide']);
      expect(advice).toContain('not-alone');
    }
  });

  it('L4: two kinds bring what each of them brings, once, in the one order', () => {
    for (const [one, other] of someKinds(concernKinds)) {
      if (!one || !other) continue;
      const each = new Set([...safetyFor([one]), ...safetyFor([other])]);
      expect(safetyFor([one, other])).toEqual(safetyAdvice.filter((advice) => each.has(advice)));
    }
  });

  it.each<[ConcernKind, readonly string[]]>([
    ['gambling', ['danger', 'not-alone', 'money', 'suicide']],
    ['gaming', ['danger', 'not-alone', 'rest', 'money', 'suicide']],
    ['nicotine', ['danger', 'not-alone', 'out-of-reach', 'suicide']],
  ])('L4: %s brings nothing about substances that were taken', (kind, advice) => {
    expect(safetyFor([kind])).toEqual(advice);
  });

  it('L4: who may be used to alcohol, GHB, calming pills or medicines is told not to stop at once', () => {
    for (const kind of ['alcohol', 'ghb', 'benzodiazepines', 'opioids', 'medication', 'other'] as const) {
      expect(safetyFor([kind])).toContain('not-suddenly');
      expect(adviceBeforeStopping([kind])[0]).toBe('not-suddenly');
    }
    expect(adviceBeforeStopping(['ghb'])).toEqual(['not-suddenly', 'ghb-not-less']);
    expect(adviceBeforeStopping([])).toEqual(['not-suddenly', 'ghb-not-less', 'ask-about-medicines']);
    for (const kind of ['nicotine', 'gambling', 'gaming'] as const)
      expect(adviceBeforeStopping([kind])).toEqual([]);
  });

  it('L4: nobody is told to use no more of what a doctor may have prescribed', () => {
    for (const kind of ['benzodiazepines', 'medication'] as const) {
      expect(safetyFor([kind])).not.toContain('no-more');
      expect(safetyFor([kind])).toContain('no-extra-medicines');
    }
  });

  it('L4: after opioids stand tolerance, naloxone, the side and 112', () => {
    for (const advice of ['danger', 'naloxone-at-hand', 'on-the-side', 'less-tolerance'] as const)
      expect(safetyFor(['opioids'])).toContain(advice);
  });

  it('L4: somebody who used something else than they wrote down finds the rest of the advice too', () => {
    for (const kinds of [[], ['gambling'], ['alcohol', 'nicotine'], ['other']] as const) {
      const both = [...safetyFor(kinds), ...otherAdvice(kinds)];
      expect(both.toSorted()).toEqual(safetyAdvice.toSorted());
    }
    expect(otherAdvice(['gambling'])).toContain('on-the-side');
    expect(otherAdvice([])).toEqual([]);
  });

  it('L4: each kind brings a line that not everybody gets', () => {
    const forAll = safetyAdvice.filter((advice) =>
      concernKinds.every((kind) => safetyFor([kind]).includes(advice)),
    );
    for (const kind of concernKinds)
      expect(
        safetyFor([kind]).filter((advice) => !forAll.includes(advice)),
        kind,
      ).not.toEqual([]);
    for (const [kind, advice] of [
      ['cannabis', 'not-driving'],
      ['nicotine', 'out-of-reach'],
      ['gaming', 'rest'],
    ] as const)
      expect(concernKinds.filter((one) => one !== 'other' && safetyFor([one]).includes(advice))).toEqual([
        kind,
      ]);
  });

  it('L4: every piece fits some kind that is known', () => {
    const known = new Set(
      concernKinds.filter((kind) => kind !== 'other').flatMap((kind) => safetyFor([kind])),
    );
    expect(safetyAdvice.filter((advice) => !known.has(advice))).toEqual([]);
  });
});

describe.each(languages)('the words of the advice: %s', (language, texts) => {
  const lines = Object.values<readonly string[]>(texts).flat();

  it('L4: each piece has words, in plain lines of at most 15 words, and none that the word list forbids', () => {
    expect(Object.keys(texts)).toEqual(safetyAdvice);
    const catalogue = Object.fromEntries(lines.map((line, n) => [`${n} ${line}`, line]));
    expect(lintWords(catalogue, language)).toEqual([]);
    for (const line of lines) expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(15);
    expect(lintWords({ long: 'een '.repeat(16) }, language)).not.toEqual([]);
  });

  it('L4, H4: no line names an amount or a number: another country has another line', () => {
    expect(lines.filter((line) => /\p{N}/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /\b(milli|gram|mg|ml|glas|glass|half|dubbel|double)/i.test(line))).toEqual(
      [],
    );
  });

  it('L4: no line tells to stop, but not to do so at once', () => {
    const stops = lines.filter((line) => /^(?:stop|quit|hou op)\b/i.test(line));
    expect(stops.filter((line) => !/niet|not/i.test(line))).toEqual([]);
  });
});

describe('what stands beside the advice', () => {
  it('L4: each piece has its source, and nobody claims to have checked it', () => {
    for (const advice of safetyAdvice) {
      const { sources, verifiedOn } = safetyAbout[advice];
      expect(sources.length, advice).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^https:\/\//);
      expect(verifiedOn).toBeNull();
    }
  });

  it('L4: danger leads to the line for danger, thoughts of suicide to that for suicide', () => {
    expect([safetyAbout.danger.call, safetyAbout.suicide.call]).toEqual(['danger', 'suicide']);
  });

  it('L4: the words are loaded apart: no file of the area or of guidance needs them to run', () => {
    const source = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
    const files = ['.', '../guidance'].flatMap((folder) =>
      readdirSync(new URL(folder, import.meta.url))
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => `${folder}/${name}`),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((path) => /from '[^']*\/safety\//.test(source(path)))).toEqual([]);
    expect(source('./safety/nl.ts')).toContain('Bel het alarmnummer');
  });
});
