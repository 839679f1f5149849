import { describe, expect, it } from 'vitest';
import { lintWords } from '../../../elements/src/words/lint.ts';
import * as plan from '../plan/index.ts';
import { levels } from '../shared/phases.ts';
import type { Suggestion } from './index.ts';
import { actors, besideKinds, en, nl, suggestionsIn } from './index.ts';

const languages = { nl: suggestionsIn(nl), en: suggestionsIn(en) };
const each = Object.entries(languages);
const ofKind = (kind: Suggestion['kind']) => languages.nl.filter((one) => one.kind === kind);

/** Who speaks: the person in all but what is asked of others. */
const isAskedOfOthers = (one: Suggestion) => one.kind === 'action' && one.actor !== 'me';

/** Amounts and medicines, in both languages. */
const MEDICAL =
  /\b(mg|ml|gram|grams?|milligram\w*|liters?|litres?|pil(len)?|pills?|tablet(ten|s)?|glas|glazen|glass(es)?|drup\w*|drops?|doses?|dosis|medicijn\w*|medicin\w*|medication|methadon\w*|naloxon\w*|afbouw\w*|afkick\w*|taper\w*|detox\w*|twee|drie|vier|two|three|four|half|halve)\b/i;
const STOP_AT_ONCE = [
  /\bstop\w*\b.*\b(ineens|meteen|direct|nu|once|suddenly|immediately|now)\b/i,
  /\b(ineens|meteen|suddenly|immediately)\b.*\bstop/i,
];

describe('the suggestions', () => {
  it.each([
    ['sign', 40],
    ['action', 40],
    ['avoid', 12],
    ['handle', 12],
    ['practice', 12],
    ['trigger', 16],
    ['rehearsal', 12],
  ] as const)('X8: are enough to choose from: %s, at least %i', (kind, least) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(least);
  });

  it('X8: have signs for every level, and actions for everybody at every level', () => {
    for (const level of levels) {
      const at = languages.nl.filter((one) => 'level' in one && one.level === level);
      expect(at.filter(({ kind }) => kind === 'sign').length, level).toBeGreaterThanOrEqual(10);
      for (const actor of actors)
        expect(
          at.filter((one) => one.kind === 'action' && one.actor === actor).length,
          `${level} ${actor}`,
        ).toBeGreaterThanOrEqual(3);
    }
  });

  it('P4: are for the people and the tools that a plan knows', () => {
    expect(actors).toEqual(plan.actors);
    expect(besideKinds.every((kind) => plan.toolKinds.includes(kind))).toBe(true);
  });

  it('P4: have an id each that a plan can keep, in both languages the same and in the same place', () => {
    const ids = languages.nl.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(ids.filter((id) => id.length > 64)).toEqual([]);
    const bare = (some: readonly Suggestion[]) => some.map(({ text: _, ...rest }) => rest);
    expect(bare(languages.en)).toEqual(bare(languages.nl));
  });

  it.each(each)('X8: say each thing once (%s)', (_, some) => {
    for (const kind of ['sign', 'action', ...besideKinds]) {
      const texts = some.filter((one) => one.kind === kind).map(({ text }) => text);
      expect(texts.filter((text, n) => texts.indexOf(text) !== n)).toEqual([]);
    }
  });
});

describe('the words of the suggestions', () => {
  it.each(each)('X8: are plain, put the person first and claim no effect (%s)', (language, some) => {
    expect(lintWords(Object.fromEntries(some.map(({ id, text }) => [id, text])), language)).toEqual([]);
  });

  it.each(each)(
    'X8: are one or two sentences of at most 15 words in all, with a full stop (%s)',
    (_, some) => {
      for (const { text } of some) {
        expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(15);
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
      }
    },
  );

  it.each([
    ['nl', /\b(ik|mij|me|mijn)\b/i, /\b(je|jij|jou|jouw)\b/i, /^Je /],
    ['en', /\b(I|me|my)\b/, /\b(you|your)\b/i, /^You /],
  ] as const)(
    'X8: let the person speak, and speak to others where something is asked of them (%s)',
    (language, me, you, toOthers) => {
      for (const one of languages[language]) {
        if (isAskedOfOthers(one)) expect(one.text).toMatch(toOthers);
        else expect(one.text).not.toMatch(you);
        if (one.kind === 'sign' || (one.kind === 'action' && !isAskedOfOthers(one)))
          expect(one.text).toMatch(me);
      }
    },
  );

  it.each(each)(
    'P5, X8: hold no figure and no amount, nothing medical, and never "stop at once" (%s)',
    (_, some) => {
      for (const { text } of some) {
        expect(text).not.toMatch(/\p{N}/u);
        expect(text).not.toMatch(MEDICAL);
        for (const pattern of STOP_AT_ONCE) expect(text).not.toMatch(pattern);
      }
    },
  );

  it.each(each)('X8: name no substance but where it is about something to drink (%s)', (_, some) => {
    const naming = some.filter(({ text }) =>
      /alcohol|bier|wijn|drank|\bbeer|wine|liquor|drugs|coca|\bGHB|wiet|cannabis|weed|heroin|speed|ketamin|sigaret|cigaret/i.test(
        text,
      ),
    );
    expect(naming.map(({ id }) => id)).toEqual(['handle-bring-own-drink']);
  });
});

describe('what the words are held against', () => {
  it.each(['Ik neem een halve pil.', 'Ik drink twee glazen.', 'I take my medication.', 'I taper off.'])(
    'P5: finds %s',
    (text) => {
      expect(text).toMatch(MEDICAL);
    },
  );

  it.each(['Ik stop nu helemaal.', 'Ik wil ineens stoppen.', 'I stop at once.'])('X8: finds %s', (text) => {
    expect(STOP_AT_ONCE.some((pattern) => pattern.test(text))).toBe(true);
  });
});
