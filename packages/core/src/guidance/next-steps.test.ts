import { describe, expect, it } from 'vitest';
import type { Answer } from '../check-in/index.ts';
import { answers, rhythms } from '../check-in/index.ts';
import { network, stageOf } from '../network/index.ts';
import { page, threePages } from '../plan/testing/pages.ts';
import type { NextStep } from './index.ts';
import { nextStepKeys, nextStepReasons, nextSteps } from './index.ts';
import { at, Diary } from './testing/diary.ts';
import { everyTie } from './testing/every-tie.ts';

const NOON = '2026-11-22T12:00:00+01:00';

const stepsOf = (diary: Diary, when = NOON) => nextSteps(diary.states, at(when));
const shortly = (steps: readonly NextStep[]) => steps.map(({ key, reason }) => `${key}: ${reason}`);

/** Every combination of a colour, a wish, a rhythm and a tie in some state. */
function* everyDay(): Iterable<{ diary: Diary; level: string | undefined; states: Diary['states'] }> {
  const ties = everyTie();
  for (const level of ['steady', 'watch', 'act', undefined] as const) {
    for (const wish of [...answers, undefined]) {
      for (const rhythm of [...rhythms, undefined]) {
        const diary = new Diary();
        if (rhythm) diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm });
        if (wish) diary.answer(NOON, diary.open(NOON), 8, wish);
        if (level) diary.colour(NOON, level);
        yield { diary, level, states: diary.states };
        for (const tie of ties) {
          const ofOne = { ...network.empty(), ties: { [tie.id]: tie } };
          yield { diary, level, states: { ...diary.states, network: ofOne } };
        }
      }
    }
  }
}

describe('next steps', () => {
  it('X4: at most three, each with its reason; X2: never none; on an act day only people and help', () => {
    const stages = new Set<string>();
    const seen = { keys: new Set<string>(), reasons: new Set<string>() };
    const counts = new Set<number>();
    const onActDays = new Set<string>();
    for (const { level, states } of everyDay()) {
      for (const tie of Object.values(states.network.ties)) stages.add(stageOf(tie));
      const steps = nextSteps(states, at(NOON));
      counts.add(steps.length);
      for (const { key, reason } of steps) {
        seen.keys.add(key);
        seen.reasons.add(reason);
      }
      if (level === 'act') onActDays.add(steps.map(({ key }) => key).join(', '));
    }
    expect([...counts].sort()).toEqual([1, 2, 3]);
    expect([...onActDays].sort()).toEqual(['call-someone, help-now', 'help-now']);
    for (const key of seen.keys) expect(nextStepKeys).toContain(key);
    for (const reason of seen.reasons) expect(nextStepReasons).toContain(reason);
    expect(stages.size).toBe(8);
    expect(seen.keys.size).toBeGreaterThan(5);
    expect(seen.reasons.size).toBeGreaterThan(7);
  });

  it('X4: no step leads to a tie that is shown nowhere, refused, rests, ended or died, except to see all people', () => {
    const named = new Set<string>();
    for (const { states } of everyDay()) {
      const [tie] = Object.values(states.network.ties);
      if (!tie) continue;
      const isNamed = nextSteps(states, at(NOON)).some((step) => step.place.entity === tie.id);
      if (isNamed) named.add(tie.hidden ? 'hidden' : stageOf(tie));
    }
    expect([...named].sort()).toEqual(['idea', 'supporting']);
  });

  it('X4: on an act day up to two people who can be reached, then help', () => {
    const diary = new Diary();
    for (const name of ['a', 'b', 'c']) diary.supporter(name);
    diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'daily' });
    diary.colour(NOON, 'act');
    const steps = stepsOf(diary);
    expect(shortly(steps)).toEqual(['call-someone: act-day', 'call-someone: act-day', 'help-now: act-day']);
    expect(steps.map(({ person }) => person?.tie.name)).toEqual(['a', 'b', undefined]);
    expect(shortly(nextSteps({ 'check-in': diary.checkIns }, at(NOON)))).toEqual(['help-now: act-day']);
  });

  it('X4: on an act day somebody, help and the plan’s own page; on a watch day its page too', () => {
    const diary = new Diary();
    for (const name of ['a', 'b', 'c']) diary.supporter(name);
    const version = diary.newId();
    diary.write(NOON, 'plan.drafted', version, { phases: threePages });
    diary.colour(NOON, 'act');
    const people = ['call-someone: act-day', 'call-someone: act-day', 'help-now: act-day'];
    expect(shortly(stepsOf(diary)), 'a draft holds for nobody').toEqual(people);
    diary.write(NOON, 'plan.adopted', version, { approved: [] });
    const steps = stepsOf(diary);
    expect(shortly(steps)).toEqual(['call-someone: act-day', 'help-now: act-day', 'open-plan: act-day']);
    expect(steps[0]?.person?.tie.name).toBe('a');
    expect(steps[2]?.place).toEqual({ tab: 'plan', tag: 'recovery-plan', entity: 'my-red' });
    expect(shortly(nextSteps({ 'check-in': diary.checkIns, plan: diary.states.plan }, at(NOON)))).toEqual([
      'help-now: act-day',
      'open-plan: act-day',
    ]);
    diary.colour(NOON, 'watch');
    const onWatch = stepsOf(diary);
    expect(shortly(onWatch).slice(0, 2)).toEqual(['call-someone: watch-day', 'open-plan: watch-day']);
    expect(onWatch[1]?.place.entity).toBe('my-orange');
    diary.colour(NOON, 'steady');
    expect(stepsOf(diary).map(({ key }) => key)).not.toContain('open-plan');
  });

  it('X4, N7: a page on which nothing may be shown is no step', () => {
    const diary = new Diary();
    const unsafe = diary.supporter('Robin');
    const theirs = [{ actor: 'close' as const, text: 'Robin comes over', tie: unsafe }];
    const phases = [page('green'), page('orange'), page('red', { signs: [], actions: theirs })];
    const version = diary.newId();
    diary.write(NOON, 'plan.drafted', version, { phases });
    diary.write(NOON, 'plan.adopted', version, { approved: [] });
    diary.colour(NOON, 'act');
    expect(shortly(stepsOf(diary))).toContain('open-plan: act-day');
    diary.write(NOON, 'tie.shown-nowhere', unsafe);
    expect(shortly(stepsOf(diary))).toEqual(['help-now: act-day']);
  });

  it('X4: on a watch day people come first', () => {
    const diary = new Diary();
    const noor = diary.supporter('Noor');
    diary.colour(NOON, 'watch');
    expect(stepsOf(diary)[0]).toMatchObject({
      key: 'call-someone',
      reason: 'watch-day',
      place: { entity: noor },
    });
    const alone = new Diary();
    alone.colour(NOON, 'watch');
    expect(stepsOf(alone)[0]).toMatchObject({
      key: 'help-now',
      reason: 'watch-day',
      place: { open: 'someone' },
    });
  });

  it('X4: nobody is named to call whom nothing here can call or write to', () => {
    const diary = new Diary();
    diary.supporter('no number', { ring: 'very-close', reach: {} });
    diary.supporter('visits only', { ring: 'very-close', channels: ['visit'] });
    diary.supporter('no messages', {
      ring: 'very-close',
      channels: ['message'],
      reach: { phone: '0101234567' },
    });
    diary.colour(NOON, 'act');
    expect(shortly(stepsOf(diary))).toEqual(['help-now: act-day']);
    diary.supporter('writes', { channels: ['message'] });
    expect(stepsOf(diary).map(({ person }) => person?.tie.name)).toEqual(['writes', undefined]);
  });

  it('C1: each answer to "what would help now?" leads to its action', () => {
    const first = (answer: Answer) => {
      const diary = new Diary();
      diary.supporter('near', { ring: 'very-close' });
      diary.supporter('visitor', { gives: ['company'], channels: ['call', 'visit'] });
      diary.supporter('handy', { ring: 'further', gives: ['practical'] });
      diary.supporter('counsellor', { ring: 'outside', kind: 'counsellor' });
      const id = diary.open(NOON, 'short');
      diary.answer(NOON, id, 8, answer);
      diary.write(NOON, 'check-in.closed', id);
      const [step] = stepsOf(diary);
      return [step?.reason, step?.person?.tie.name];
    };
    expect(answers.map(first)).toEqual([
      ['always-there', undefined],
      ['you-want-to-talk', 'near'],
      ['you-want-a-visit', 'visitor'],
      ['you-want-practical-help', 'handy'],
      ['you-want-more-help', 'counsellor'],
    ]);
  });

  it('X2: a wish that nobody can meet leads to help now, and one of yesterday is no wish of today', () => {
    const diary = new Diary();
    const id = diary.open(NOON, 'short');
    diary.answer(NOON, id, 8, 5);
    diary.write(NOON, 'check-in.closed', id);
    expect(stepsOf(diary)[0]).toMatchObject({ key: 'help-now', reason: 'you-want-more-help' });
    expect(shortly(stepsOf(diary, '2026-11-23T12:00:00+01:00'))).not.toContain(
      'help-now: you-want-more-help',
    );
  });

  it('C2: a check-in that was left goes on; C5: one that is due is brought up outside quiet hours only', () => {
    const diary = new Diary();
    diary.supporter('Noor');
    diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'daily' });
    expect(shortly(stepsOf(diary))[0]).toBe('check-in: your-rhythm');
    expect(shortly(stepsOf(diary, '2026-11-22T22:00:00+01:00'))).toEqual(['see-your-people: always-there']);
    const id = diary.open(NOON, 'short');
    diary.answer(NOON, id, 1, 2);
    expect(stepsOf(diary)[0]).toMatchObject({ key: 'go-on', reason: 'left-today', place: { entity: id } });
    diary.write(NOON, 'check-in.closed', id);
    expect(shortly(stepsOf(diary))).toEqual(['see-your-people: always-there']);
  });

  it('N11: an empty network begins with one name; who knows no one gets help now, and is not asked for names', () => {
    const diary = new Diary();
    expect(shortly(stepsOf(diary))).toEqual(['write-someone-down: nobody-yet', 'help-now: always-there']);
    diary.write(NOON, 'network.knows-no-one', diary.journal);
    expect(shortly(stepsOf(diary))).toEqual(['help-now: always-there']);
  });

  it('X4: where nobody supports yet, the closest who may be asked; an ask that was written before comes first', () => {
    const diary = new Diary();
    const far = diary.idea('far', 'further');
    const near = diary.idea('near', 'very-close');
    expect(stepsOf(diary)[0]).toMatchObject({ key: 'ask-someone', place: { entity: near, open: 'ask' } });
    diary.write(NOON, 'tie.drafted', far, { text: 'Mag ik je soms bellen?' });
    expect(stepsOf(diary)[0]).toMatchObject({
      key: 'send-the-ask',
      reason: 'written-before',
      place: { entity: far },
    });
    diary.supporter('Noor');
    diary.write(NOON, 'tie.drafted', far, { text: '' });
    expect(shortly(stepsOf(diary))).toEqual(['see-your-people: always-there']);
  });

  it('N6: who said "not now" is never brought up to be asked, also after an end and a new beginning', () => {
    const diary = new Diary();
    const noor = diary.idea('Noor');
    const isNamed = () => JSON.stringify(stepsOf(diary)).includes(noor);
    expect(isNamed()).toBe(true);
    diary.write(NOON, 'tie.asked', noor);
    diary.write(NOON, 'tie.said-not-now', noor, { doNotAskAgain: false }, { via: 'reported' });
    expect(isNamed()).toBe(false);
    diary.write(NOON, 'tie.ended', noor);
    diary.write(NOON, 'tie.reopened', noor);
    diary.write(NOON, 'tie.drafted', noor, { text: 'Toch nog een keer' });
    expect(isNamed()).toBe(false);
  });
});
