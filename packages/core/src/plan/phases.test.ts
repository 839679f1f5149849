import { describe, expect, it } from 'vitest';
import { Diary } from '../guidance/testing/diary.ts';
import type { Entry } from '../journal/entry.ts';
import { defaultPhases } from '../shared/phases.ts';
import { fold } from '../state.ts';
import type { PlanPhase } from './index.ts';
import { emptyPages, plan, planRefusals, planVersions } from './index.ts';
import { fivePages, page, threePages } from './testing/pages.ts';

const NOON = '2026-11-22T12:00:00+01:00';

/** What recording says of some phases: the rule and the key of the refusal, or nothing. */
function refusalOf(phases: unknown): string | undefined {
  const diary = new Diary();
  const done = diary.ask(NOON, 'plan.drafted', diary.newId(), { phases });
  if (done.ok) return undefined;
  const { rule, key, params } = done.error;
  return [rule, key, params?.field].filter(Boolean).join(' ');
}

/** Whether the same is set aside when it comes from elsewhere, and what is left of it. */
function fromElsewhere(phases: readonly unknown[]) {
  const diary = new Diary();
  const about = diary.newId();
  const entry: Entry = {
    ...{
      id: diary.newId(),
      type: 'plan.drafted',
      v: 1,
      at: NOON,
      recordedAt: NOON,
      seq: 1,
      device: 'tablet',
    },
    ...{ by: 'owner', via: 'own', about, data: { phases } },
  };
  const journal = diary.journalOf([entry]);
  const state = fold(journal, [plan]);
  return { aside: state.setAside.map(({ reason }) => reason), versions: planVersions(state.areas.plan) };
}

const nine = Array.from({ length: 9 }, (_, n) => page('orange', { id: `${n}`, title: `${n}` }));
const green = page('green');
const red = page('red');

const broken: readonly (readonly [string, string, readonly unknown[]])[] = [
  ['no phase', 'P1 too-few-phases', []],
  ['two phases', 'P1 too-few-phases', [green, red]],
  ['nine phases', 'P1 too-many-phases', nine],
  ['two phases of one name', 'P1 same-title', [green, page('orange', { title: '  MY GREEN page ' }), red]],
  ['two phases of one id', 'P1 same-id', [green, page('orange', { id: 'my-green' }), red]],
  ['no page for a good day', 'C3 no-steady', [page('yellow'), page('orange'), red]],
  ['no page for a red day', 'C3 no-act', [green, page('yellow'), page('orange')]],
  ['red as a calm day', 'C3 other-level', [green, page('orange'), page('red', { level: 'steady' })]],
  ['a calm day by the id of red', 'C3 other-level', [page('green', { id: 'red' }), page('orange'), red]],
  [
    'a colour that there is not',
    'J5 malformed phases.0.colour',
    [{ ...green, colour: 'pink' }, page('orange'), red],
  ],
  [
    'a sign of 10,000 characters',
    'J5 malformed phases.1.signs.0.text',
    [green, page('orange', { signs: [{ text: 'a'.repeat(10_000) }] }), red],
  ],
  [
    'more signs than anybody reads',
    'J5 malformed phases.0.signs',
    [page('green', { signs: Array.from({ length: 41 }, () => ({ text: 'a' })) }), page('orange'), red],
  ],
  [
    'a title that fills the page',
    'J5 malformed phases.2.title',
    [green, page('orange'), page('red', { title: 'a'.repeat(81) })],
  ],
  ['phases that are none', 'J5 malformed phases.0', ['green', 'orange', 'red']],
];

describe('the phases of a plan', () => {
  it.each([
    [3, threePages],
    [4, [page('yellow'), ...threePages]],
    [5, fivePages],
  ] as const)('P1: a plan may have %i phases', (count, phases) => {
    expect(phases).toHaveLength(count);
    expect(refusalOf(phases)).toBeUndefined();
    expect(fromElsewhere(phases).versions[0]?.phases).toEqual(phases);
  });

  it.each(broken)(
    'P1, C3: %s is refused as %s, and set aside whole when it comes from elsewhere',
    (_, key, phases) => {
      expect(refusalOf(phases)).toBe(key);
      const { aside, versions } = fromElsewhere(phases);
      expect(aside).toHaveLength(1);
      expect(versions).toEqual([]);
    },
  );

  it('P1: each refusal has its rule', () => {
    const keys = broken.map(([, key]) => key.split(' ')[1] ?? '');
    for (const key of keys) expect(Object.keys(planRefusals)).toContain(key);
  });

  it('P1: a colour may come twice, and every page may stay untitled where their colours differ', () => {
    const untitled = [green, page('orange'), red].map((one) => ({ ...one, title: '' }));
    expect(refusalOf(untitled)).toBeUndefined();
    const twice = [green, page('orange'), page('orange', { id: 'more', title: 'More of it' }), red];
    expect(refusalOf(twice)).toBeUndefined();
    const bothUntitled = twice.map((one) => ({ ...one, title: ' ' }));
    expect(refusalOf(bothUntitled)).toBe('P1 same-title');
    // Titles that were erased take nothing else of the plan with them.
    expect(fromElsewhere(bothUntitled).aside).toEqual([]);
  });

  it('P1: text in three scripts stays letter by letter, also 300 signs that are two units each', () => {
    const signs = [
      { text: 'ik slaap slecht 😴' },
      { text: 'لا أنام جيدًا' },
      { text: '夜眠れない' },
      { text: '🌊'.repeat(300) },
    ];
    const phases = [page('green', { title: '我很好' }), page('orange', { signs }), red];
    expect(refusalOf(phases)).toBeUndefined();
    const kept: readonly PlanPhase[] = fromElsewhere(phases).versions[0]?.phases ?? [];
    expect(kept[1]?.signs).toEqual(signs);
    expect(kept[0]?.title).toBe('我很好');
  });

  it('P1: a line on which nothing stands is refused, unless the catalogue has words for it', () => {
    const withLine = (line: object) => [{ ...green, signs: [line] }, page('orange'), red];
    expect(refusalOf(withLine({ text: ' ' }))).toBe('P1 text-missing phases.0.signs.0.text');
    expect(refusalOf(withLine({ text: '', from: 'sleep-badly' }))).toBeUndefined();
    const action = { actor: 'close', text: '' };
    expect(refusalOf([green, { ...page('orange'), actions: [action] }, red])).toBe(
      'P1 text-missing phases.1.actions.0.text',
    );
  });

  it('J5: a field that this version does not know is not written, at any depth', () => {
    expect(refusalOf([{ ...green, dose: '10 mg' }, page('orange'), red])).toBe('J5 malformed phases.0.dose');
    const sign = { text: 'a', strength: 3 };
    expect(refusalOf([{ ...green, signs: [sign] }, page('orange'), red])).toBe(
      'J5 malformed phases.0.signs.0.strength',
    );
  });

  it('C3: without a plan there are the three phases that everybody has', () => {
    expect(emptyPages.map(({ id, colour, level }) => ({ id, colour, level }))).toEqual(defaultPhases);
    expect(new Set(emptyPages.map(({ symbol }) => symbol)).size).toBe(3);
    expect(threePages.map(({ level }) => level)).toEqual(emptyPages.map(({ level }) => level));
  });
});
