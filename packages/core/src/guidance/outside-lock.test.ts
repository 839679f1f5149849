import { describe, expect, it } from 'vitest';
import { page } from '../plan/testing/pages.ts';
import { outsideLock } from './index.ts';
import { Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';

const choose = (diary: Diary, names: readonly string[], actPage = false) =>
  diary.write(NOON, 'plan.outside-lock', diary.journal, { names, actPage });

describe('what stands outside the lock', () => {
  it('P3: nothing, until the person leaves it there', () => {
    const diary = new Diary();
    diary.supporter('Noor');
    expect(outsideLock({})).toEqual({ people: [] });
    expect(outsideLock(diary.states)).toEqual({ people: [] });
  });

  it('P3: at most three names with their numbers, in the person’s order', () => {
    const diary = new Diary();
    const ids = ['a', 'b', 'c', 'd'].map((name) => diary.supporter(name, { reach: { phone: `06 ${name}` } }));
    const [a = '', b = '', c = ''] = ids;
    choose(diary, [c, a, c]);
    expect(outsideLock(diary.states)).toEqual({
      people: [
        { id: c, name: 'c', phone: '06 c' },
        { id: a, name: 'a', phone: '06 a' },
      ],
    });
    const four = { names: ids, actPage: false };
    expect(diary.ask(NOON, 'plan.outside-lock', diary.journal, four)).toMatchObject({
      ok: false,
      error: { key: 'malformed' },
    });
    choose(diary, [b]);
    expect(outsideLock(diary.states).people.map(({ id }) => id)).toEqual([b]);
    choose(diary, []);
    expect(outsideLock(diary.states).people).toEqual([]);
  });

  it('P3: the act page names nobody whose name the person did not leave outside', () => {
    const diary = new Diary();
    const [noor, sam] = [diary.supporter('Noor'), diary.supporter('Sam')];
    const actions = [noor, sam].map((tie) => ({ actor: 'close' as const, text: 'comes by', tie }));
    const version = diary.newId();
    const phases = [page('green'), page('orange'), page('red', { actions })];
    diary.write(NOON, 'plan.drafted', version, { phases });
    diary.write(NOON, 'plan.adopted', version, { approved: [] });
    choose(diary, [noor], true);
    expect(outsideLock(diary.states).actPage?.actions).toEqual([
      { actor: 'close', text: 'comes by', who: { id: noor, name: 'Noor' } },
      { actor: 'close', text: 'comes by' },
    ]);
  });

  it('N7, N6: who is shown nowhere, ended, died or said not now is not among them', () => {
    const diary = new Diary();
    const [hidden, ended, died] = [diary.supporter('h'), diary.supporter('e'), diary.supporter('d')];
    choose(diary, [hidden, ended, died]);
    expect(outsideLock(diary.states).people).toHaveLength(3);
    diary.write(NOON, 'tie.shown-nowhere', hidden);
    diary.write(NOON, 'tie.ended', ended);
    diary.write(NOON, 'tie.died', died, { keepOnMap: true });
    expect(outsideLock(diary.states)).toEqual({ people: [] });
    const refused = diary.idea('r');
    diary.write(NOON, 'tie.asked', refused);
    choose(diary, [refused]);
    diary.write(NOON, 'tie.said-not-now', refused, { doNotAskAgain: false }, { via: 'reported' });
    expect(outsideLock(diary.states)).toEqual({ people: [] });
    diary.write(NOON, 'tie.ended', refused);
    diary.write(NOON, 'tie.reopened', refused);
    expect(outsideLock(diary.states)).toEqual({ people: [] });
    const { plan } = diary.states;
    expect(outsideLock({ plan })).toEqual({ people: [] });
  });

  it('P3: the page for a red day of the plan that holds, without what is of somebody who is shown nowhere', () => {
    const diary = new Diary();
    const robin = diary.supporter('Robin');
    choose(diary, [], true);
    expect(outsideLock(diary.states)).toEqual({ people: [] });
    const actions = [{ actor: 'close' as const, text: 'Robin comes', tie: robin }];
    const id = diary.newId();
    const phases = [page('green'), page('orange'), page('red', { actions })];
    diary.write(NOON, 'plan.drafted', id, { phases });
    expect(outsideLock(diary.states)).toEqual({ people: [] });
    diary.write(NOON, 'plan.adopted', id, { approved: [] });
    expect(outsideLock(diary.states).actPage).toMatchObject({
      id: 'my-red',
      actions: [{ text: 'Robin comes' }],
    });
    diary.write(NOON, 'tie.shown-nowhere', robin);
    expect(outsideLock(diary.states).actPage).toMatchObject({ id: 'my-red', actions: [] });
    choose(diary, [], false);
    expect(outsideLock(diary.states)).toEqual({ people: [] });
  });
});
