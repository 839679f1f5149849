import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import type { Entry, Journal } from '../journal/index.ts';
import { merge } from '../journal/index.ts';
import { goesAlong } from '../plan/index.ts';
import { page } from '../plan/testing/pages.ts';
import { connectionsIn, grantsIn } from '../sharing/index.ts';
import { fold, foldUntil } from '../state.ts';
import { eraseWhole } from './erasing.ts';
import {
  cardShown,
  cravingNow,
  daysShown,
  mediaShown,
  phasesToday,
  planShown,
  plansShown,
  toolsShown,
  winsShown,
} from './index.ts';
import type { States } from './states.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const context = { now: at(NOON), device: 'phone' };

const journalOf = (diary: Diary, lines: readonly Entry[] = diary.lines): Journal => ({
  ...{ id: diary.journal, owner: diary.state.owner, lines, unreadable: [] },
});

const titled = (title: string) => ({ phases: [page('green', { title }), page('orange'), page('red')] });

/** What a device writes that hears of nothing after the first line. */
const elsewhere = (diary: Diary, seq: number, type: string, about: string, data: Entry['data']): Entry => {
  const { recordedAt, at: when } = diary.lines[0] ?? { recordedAt: NOON, at: NOON };
  return {
    ...{ id: diary.newId(), type, v: 1, at: when, recordedAt, seq, device: 'tablet' },
    ...{ by: 'owner', via: 'own', about, data },
  };
};

/** A draft that the phone adopted while the tablet wrote on, and perhaps adopted that. */
function twoDevices(adoptsThere: boolean) {
  const diary = new Diary();
  const version = diary.newId();
  diary.write(NOON, 'plan.drafted', version, titled('first'));
  diary.write(NOON, 'plan.adopted', version, { approved: [] });
  const there = elsewhere(diary, 5, 'plan.drafted', version, titled('SECRET of the tablet'));
  const approved = [{ name: 'Robin', role: 'close' }];
  const onward = [
    elsewhere(diary, 6, 'plan.adopted', version, { words: there.id, approved }),
    elsewhere(diary, 7, 'plan.drafted', diary.newId(), titled('another')),
  ].slice(0, adoptsThere ? 2 : 0);
  const journal = journalOf(diary, [...diary.lines, there, ...onward]);
  const state = fold(journal, areas);
  expect(state.setAside).toEqual([]);
  return { diary, version, branch: there.id, journal, state };
}

const titles = (states: States) => plansShown(states).map(({ phases }) => phases[0]?.title);

describe('erasing a version that grew out of another', () => {
  it.each([
    ['waits', false],
    ['was adopted there', true],
  ])('J7: one that %s goes with all its words, and what it grew out of stays', (_, adopts) => {
    const { diary, version, branch, journal, state } = twoDevices(adopts);
    expect(titles(state.areas)).toContain('SECRET of the tablet');
    expect(goesAlong(state.areas.plan, branch)).toEqual([]);
    const done = eraseWhole(journal, areas, { id: diary.newId(), about: branch }, context);
    if (!done.ok) throw new Error(done.error.key);
    expect(JSON.stringify(done.value.journal)).not.toMatch(/SECRET|Robin/);
    expect(titles(done.value.state.areas)).toEqual(adopts ? ['first', 'another'] : ['first']);
    expect(done.value.state.setAside).toEqual([]);
    expect(planShown(done.value.state.areas)?.id).toBe(version);
    const copy = merge(done.value.journal, journal);
    expect(JSON.stringify(copy), 'a copy brings nothing back').not.toMatch(/SECRET|Robin/);
  });

  it('J7: what grew out of a version goes with it, and the person can be told before', () => {
    const { diary, version, branch, journal, state } = twoDevices(true);
    const later = elsewhere(diary, 9, 'plan.put-away', branch, {});
    const whole = { ...journal, lines: [...journal.lines, later] };
    expect(goesAlong(state.areas.plan, version)).toEqual([branch]);
    const done = eraseWhole(whole, areas, { id: diary.newId(), about: version }, context);
    expect(done.ok && titles(done.value.state.areas)).toEqual(['another']);
    expect(done.ok && done.value.state.setAside).toEqual([]);
  });

  it('J5: what a device writes on after that is a version of its own again', () => {
    const { diary, version, branch, journal } = twoDevices(false);
    const done = eraseWhole(journal, areas, { id: diary.newId(), about: branch }, context);
    if (!done.ok) throw new Error(done.error.key);
    const lines = [
      ...done.value.journal.lines,
      elsewhere(diary, 8, 'plan.drafted', version, titled('later')),
    ];
    expect(titles(fold({ ...done.value.journal, lines }, areas).areas)).toEqual(['first', 'later']);
  });
});

/** A life in which somebody stands wherever anybody can stand, who is then shown nowhere. */
function hidden() {
  const diary = new Diary();
  const [tie, another, version, tool, day, win] = [1, 2, 3, 4, 5, 6].map(() => diary.newId());
  const write = (type: string, about = '', data: Entry['data'] = {}) => diary.write(NOON, type, about, data);
  write('tie.added', tie, { name: 'Sam Unsafe', start: 'supporting', reach: { phone: '0612345678' } });
  write('tie.added', another, { name: 'Noor', start: 'supporting', reach: { phone: '0687654321' } });
  const actions = [
    { actor: 'close' as const, text: 'Sam comes by', ...(tie && { tie }) },
    { actor: 'close' as const, text: 'Noor comes by', ...(another && { tie: another }) },
  ];
  const phases = [page('green'), page('orange'), page('red', { actions })];
  write('plan.drafted', version, { phases, together: 'With Sam Unsafe' });
  const approved = [
    { name: '', role: 'close', tie },
    { name: 'sam unsafe', role: 'close' },
    { name: 'Noor', role: 'close' },
  ];
  write('plan.adopted', version, { approved });
  const call = [
    { name: 'Sam Unsafe' },
    { name: 'a friend', number: '+31 6 12345678' },
    { name: 'Noor', number: '0687654321' },
  ];
  const card = diary.newId();
  write('plan.card-written', card, { call, pets: 'the cat' });
  write('plan.tool-written', tool, { kind: 'craving-step', text: 'cycle with Sam', tie });
  const left = diary.newId();
  write('plan.tool-written', left, { kind: 'craving-step', text: 'run with Sam', tie });
  write('plan.tool-written', left, { kind: 'craving-step', text: 'run alone' });
  const bytes = { kind: 'picture', mime: 'image/jpeg', bytes: 100 };
  const piece = diary.newId();
  write('plan.media-added', piece, { ...bytes, text: 'Sam Unsafe at sea' });
  write('plan.media-added', diary.newId(), { ...bytes, text: 'the sea' });
  const on = { kind: 'monthly', day: 28 };
  write('plan.day-written', day, { title: 'payday', on, plan: '', ties: [tie, another], mark: 'plain' });
  const craving = diary.newId();
  write('craving.noted', craving);
  write('craving.helped', craving, { what: 'own', tool, text: 'cycle with 0612345678' });
  write('craving.helped', craving, { what: 'call', text: 'called Sam Unsafe' });
  write('win.noted', win, { day: '2026-11-20', text: 'by the sea', tie });
  write('tie.shown-nowhere', tie);
  return { diary, tie: tie ?? '', another: another ?? '', piece, card, version: version ?? '' };
}

/** Where a name was taken out of a list, or words that stood beside a step, that is all that is left of it. */
const withoutBlanks = (shown: string): string =>
  shown.replaceAll(/{"name":"","role":"close"},?/g, '').replaceAll('{"what":"call"}', '');

const everything = (states: States): string =>
  JSON.stringify([
    ...[cardShown(states), plansShown(states), phasesToday(states), toolsShown(states), mediaShown(states)],
    ...[daysShown(states), winsShown(states, at(NOON)), cravingNow(states, [], at(NOON)).helped],
  ]);

describe('erasing somebody', () => {
  it('D1: ends what is shared with them, and takes the way and its key along; of others nothing', () => {
    const diary = new Diary();
    const secret = (letter: string) => letter.repeat(43);
    const shared = (name: string, letter: string) => {
      const [tie, way, grant] = [diary.newId(), diary.newId(), diary.newId()];
      diary.write(NOON, 'tie.added', tie, { name });
      const opened = { tie, side: 'inviter', journal: diary.journal, secret: secret(letter) };
      diary.write(NOON, 'connection.opened', way, opened);
      const parts = { audience: 'supporter', purpose: 'support', sections: ['wins'] };
      diary.write(NOON, 'grant.given', grant, { tie, ...parts, until: '2026-12-20', wording: 1 });
      return { tie, way, grant };
    };
    const sam = shared('Sam', 'S');
    const noor = shared('Noor', 'N');
    const done = eraseWhole(journalOf(diary), areas, { id: diary.newId(), about: sam.tie }, context);
    if (!done.ok) throw new Error(done.error.key);
    const { journal: left, state } = done.value;
    expect(JSON.stringify(left)).not.toContain(secret('S'));
    expect(connectionsIn(state.areas.sharing).map(({ id }) => id)).toEqual([noor.way]);
    expect(grantsIn(state.areas.sharing).map(({ id }) => id)).toEqual([noor.grant]);
  });
});

describe('erasing somebody who is shown nowhere', () => {
  const { diary, tie, another, piece, version } = hidden();
  const journal = journalOf(diary);
  const done = eraseWhole(journal, areas, { id: diary.newId(), about: tie }, context);
  if (!done.ok) throw new Error(done.error.key);
  const { journal: left, state } = done.value;

  it('N7: what was shown before is shown after, and nothing else', () => {
    expect(withoutBlanks(everything(state.areas))).toBe(everything(diary.states));
    expect(everything(state.areas)).toMatch(/Noor comes by/);
    expect(state.setAside).toEqual([]);
  });

  it('J7: neither their name nor their number is left in the journal; those of others are', () => {
    expect(JSON.stringify(left)).not.toMatch(/sam|12345678/i);
    expect(JSON.stringify(left)).toMatch(/Noor.*0687654321/);
    expect(
      left.lines.find(({ about }) => about === piece),
      'their picture is no picture any more',
    ).toMatchObject({
      erased: true,
    });
  });

  it('N7: nor are they told of at an earlier moment, or when what they stood in is corrected again', () => {
    const before = foldUntil(left, areas, at(NOON).ms - 1).areas;
    const networkNow = state.areas.network;
    expect(everything({ ...before, networkNow })).not.toMatch(/sam|12345678|someone/i);
    const then = { ...state.areas, network: before.network, networkNow };
    expect(everything(then)).not.toMatch(/Sam|12345678/);
  });

  it('N7: what a device wrote that did not know names them nowhere by their tie; a copy brings no words back', () => {
    const actions = [{ actor: 'close' as const, text: 'Sam drives', tie }];
    const phases = [page('green'), page('orange'), page('red', { actions })];
    const there = [
      elsewhere(diary, 900, 'plan.drafted', diary.newId(), { phases }),
      elsewhere(diary, 901, 'plan.tool-written', diary.newId(), { kind: 'practice', text: 'with Sam', tie }),
    ];
    const copy = { ...journal, lines: [...journal.lines, ...there] };
    const [one, other] = [merge(left, copy), merge(copy, left)];
    if (!one.ok || !other.ok) throw new Error('no merge');
    expect(one.value).toEqual(other.value);
    expect(everything(fold(one.value, areas).areas)).not.toMatch(/Sam|12345678/);
  });

  it('J7: of who is shown, what stands elsewhere is left as the person wrote it', () => {
    const gone = eraseWhole(journal, areas, { id: diary.newId(), about: another }, context);
    if (!gone.ok) throw new Error(gone.error.key);
    expect(cardShown(gone.value.state.areas).call).toContainEqual({ name: 'Noor', number: '0687654321' });
    expect(planShown(gone.value.state.areas)?.id).toBe(version);
    expect(gone.value.entry.data).toEqual({});
  });

  it('N7: of two who are shown nowhere, what is out of sight because of the other stays out of sight', () => {
    const both = hidden();
    both.diary.write(NOON, 'tie.shown-nowhere', both.another);
    const erased = eraseWhole(
      journalOf(both.diary),
      areas,
      { id: both.diary.newId(), about: both.tie },
      context,
    );
    const shown = erased.ok ? everything(erased.value.state.areas) : '';
    expect(withoutBlanks(shown)).toBe(everything(both.diary.states));
    expect(erased.ok && JSON.stringify(erased.value.journal)).toMatch(/Noor.*0687654321/);
  });
});
