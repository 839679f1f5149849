import { describe, expect, it } from 'vitest';
import { linesFor } from '../help-now/index.ts';
import { cravingNow } from './index.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const { lines } = linesFor('nl', []);
const now = at(NOON);

const step = (diary: Diary, text: string, more: object = {}): string => {
  const id = diary.newId();
  diary.write(NOON, 'plan.tool-written', id, { kind: 'craving-step', text, ...more });
  return id;
};

const helped = (diary: Diary, data: object): void => {
  const id = diary.newId();
  diary.write(NOON, 'craving.noted', id);
  diary.write(NOON, 'craving.helped', id, { ...data });
};

const helpedBefore = (diary: Diary) =>
  cravingNow(diary.states, lines, now).helped.map(({ what, text, step }) => step?.text ?? text ?? what);

describe('a craving now', () => {
  it('C11: four steps, own steps, what helped, people and lines; no clock and no number', () => {
    const diary = new Diary();
    const friend = diary.supporter('Noor');
    step(diary, 'cycle to the sea');
    const shown = cravingNow(diary.states, lines, now);
    expect(Object.keys(shown)).toEqual(['steps', 'own', 'helped', 'someone']);
    expect(shown.steps).toEqual(['place', 'eat-or-drink', 'wait', 'call']);
    expect(shown.own).toMatchObject([{ kind: 'craving-step', text: 'cycle to the sea' }]);
    expect(shown.someone.people.map(({ id }) => id)).toEqual([friend]);
    const later = cravingNow(diary.states, lines, { ...now, ms: now.ms + 20 * 60_000 });
    expect(JSON.stringify({ ...later, someone: null })).toBe(JSON.stringify({ ...shown, someone: null }));
  });

  it('C11: while locked, and with nobody, the steps and an open line are there', () => {
    for (const states of [{}, new Diary().states]) {
      const shown = cravingNow(states, lines, at('2026-12-25T03:30:00+01:00'));
      expect(shown).toMatchObject({ own: [], helped: [] });
      expect(shown.steps).toHaveLength(4);
      expect(shown.someone.open.length).toBeGreaterThan(0);
    }
  });

  it('C11: at most three things that helped, what was said last first, however many cravings there were', () => {
    const diary = new Diary();
    const sea = step(diary, 'the sea');
    for (let n = 0; n < 20; n++) helped(diary, { what: 'wait' });
    helped(diary, { what: 'own', text: 'singing' });
    helped(diary, { what: 'call' });
    helped(diary, { what: 'own', tool: sea });
    expect(helpedBefore(diary)).toEqual(['the sea', 'call', 'singing']);
  });

  it('C11: a step that was set aside is not brought up again', () => {
    const diary = new Diary();
    const sea = step(diary, 'the sea');
    helped(diary, { what: 'own', tool: sea });
    helped(diary, { what: 'own', tool: sea, text: 'the sea' });
    diary.write(NOON, 'plan.tool-set-aside', sea);
    expect(helpedBefore(diary)).toEqual([]);
  });

  it('N7: neither own steps, nor what helped, nor people name somebody who is shown nowhere', () => {
    const diary = new Diary();
    const tom = diary.supporter('Tom');
    const withTom = step(diary, 'walk', { tie: tom });
    helped(diary, { what: 'own', tool: withTom });
    helped(diary, { what: 'call', text: 'Called Tom' });
    helped(diary, { what: 'call', text: 'Called tomorrow' });
    expect(helpedBefore(diary)).toEqual(['Called tomorrow', 'Called Tom', 'walk']);
    diary.write(NOON, 'tie.shown-nowhere', tom);
    expect(helpedBefore(diary)).toEqual(['Called tomorrow']);
    expect(JSON.stringify(cravingNow(diary.states, lines, now))).not.toMatch(new RegExp(`Tom"|${tom}`));
  });

  it('N12: whoever is not to be called on a hard day is not among the people', () => {
    const diary = new Diary();
    const harder = diary.supporter('Tom');
    diary.write(NOON, 'tie.not-on-hard-days', harder, { on: true });
    expect(cravingNow(diary.states, lines, now).someone.people).toEqual([]);
  });
});
