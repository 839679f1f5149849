import { deepStrictEqual, ok } from 'node:assert/strict';
import { suggestionRules } from '../../src/aftercare/index.ts';
import type { Suggestion } from '../../src/guidance/index.ts';
import type { Entry } from '../../src/journal/index.ts';
import { OWNER } from '../../src/journal/index.ts';
import { addDays, DAY, wallTime } from '../../src/shared/index.ts';
import { sections } from '../../src/sharing/index.ts';
import type { Played } from '../play.ts';
import { contextAt, journalOf, ZONE } from '../play.ts';
import { nothingMore, onAftercare } from '../trial.ts';
import type { Proof, World } from '../world.ts';

const suggested = (world: World, life: Played, ms: number): readonly Suggestion[] =>
  world.suggestions(life.state.areas, { ms, zone: ZONE });

/** The colours of the days, told by the entries themselves: the last of each day on the wall, the latest day first. */
function coloursByDay(entries: readonly Entry[], ms: number): readonly string[] {
  const byDay = new Map<string, { readonly at: number; readonly seq: number; readonly level: unknown }>();
  for (const { type, at, seq, data } of entries) {
    if (type !== 'check-in.coloured') continue;
    const moment = Date.parse(at);
    const { date } = wallTime(moment, ZONE);
    const before = byDay.get(date);
    if (!before || moment > before.at || (moment === before.at && seq > before.seq))
      byDay.set(date, { at: moment, seq, level: data.level });
  }
  const today = wallTime(ms, ZONE).date;
  return [...byDay]
    .filter(([date]) => date <= today && date > addDays(today, -28))
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, { level }]) => String(level));
}

/** A life to which a check-in with a colour is added on each of the last days. */
function coloured(world: World, life: Played, levels: readonly ('steady' | 'watch' | 'act')[]): Played {
  const phases = { steady: 'green', watch: 'orange', act: 'red' } as const;
  let { state } = life;
  const entries = [...life.entries];
  levels.forEach((level, n) => {
    const ms = life.ms + (n + 1) * DAY;
    const about = `0190f000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
    const drafts = [
      {
        id: `0190f000-0000-7001-8000-${n.toString(16).padStart(12, '0')}`,
        type: 'check-in.opened',
        about,
        data: { length: 'short' },
      },
      {
        id: `0190f000-0000-7002-8000-${n.toString(16).padStart(12, '0')}`,
        type: 'check-in.coloured',
        about,
        data: { phase: phases[level], level },
      },
    ];
    const done = world.record(state, world.areas, drafts, contextAt(ms));
    ok(done.ok, 'a day with a colour');
    state = done.value.state;
    entries.push(...done.value.entries);
  });
  return { ...life, state, entries, ms: life.ms + levels.length * DAY };
}

/** Each life as it is, and with days at its end that could suggest something. */
const endings = [
  [],
  ['act'],
  ['watch', 'watch'],
  ['watch', 'steady', 'steady', 'steady', 'steady'],
  ['act', 'steady', 'steady', 'steady'],
] as const;

export const suggestionProofs: readonly Proof[] = [
  {
    rule: 'A7',
    says: 'each suggestion names a rule and a trajectory of the person’s own; less comes only after four steady days running, and with nothing else; after an act day there is one, unless it was put aside',
    run: (world, effort) =>
      onAftercare(world, effort, nothingMore, (life) => {
        for (const days of endings) {
          const then = coloured(world, life, days);
          const found = suggested(world, then, then.ms);
          const levels = coloursByDay(then.entries, then.ms);
          for (const { to, rule, trajectory } of found) {
            ok(suggestionRules.includes(rule), `a rule for ${to}`);
            const one = world.trajectoryOf(then.state.areas.aftercare, trajectory);
            ok(one && world.whoseIs(one) !== 'theirs', 'a trajectory of their own');
            ok((to === 'less') === (rule === 'four-steady'), `${to} by ${rule}`);
            ok(rule !== 'missed' || to === 'other', 'other after missed contacts');
          }
          const less = found.some(({ to }) => to === 'less');
          const four = levels.slice(0, 4);
          ok(
            !less || (four.length === 4 && four.every((level) => level === 'steady')),
            `less after ${levels}`,
          );
          ok(!less || found.length === 1, 'less beside something else');
          const act = found.some(({ rule }) => rule === 'act-day');
          ok(!act || levels[0] === 'act', `act-day after ${levels}`);
          const aside = then.entries.some(
            ({ type, data }) => type === 'trajectory.suggestion-put-aside' && data.rule === 'act-day',
          );
          // Where anything is suggested there is a trajectory of their own.
          if (found.length > 0 && levels[0] === 'act') ok(act || aside, `no act-day after ${levels}`);
          const watch = found.some(({ rule }) => rule === 'two-watch-days');
          ok(!watch || (levels[0] === 'watch' && levels[1] === 'watch'), `two watch days after ${levels}`);
        }
      }),
  },
  {
    rule: 'A7',
    says: 'a suggestion is seen by the person alone, and changes nothing: no entry, no state, no other view, nothing that is shared, and no step',
    run: (world, effort) =>
      onAftercare(world, effort, nothingMore, (life) => {
        const then = coloured(world, life, ['act']);
        const { areas } = then.state;
        const now = { ms: then.ms, zone: ZONE };
        const before = JSON.stringify(areas);
        world.suggestions(areas, now);
        ok(JSON.stringify(areas) === before, 'looking changed something');
        // What suggestions are put aside changes them, and nothing else that anybody is shown.
        const [one] = suggested(world, then, then.ms);
        if (!one) return;
        const id = '0190f000-0000-7003-8000-000000000001';
        const { rule, trajectory: about } = one;
        const draft = { id, type: 'trajectory.suggestion-put-aside', about, data: { rule }, by: OWNER };
        const done = world.record(then.state, world.areas, [draft], contextAt(then.ms));
        ok(done.ok, 'a suggestion can be put aside');
        ok(
          !world.suggestions(done.value.state.areas, now).some((other) => other.rule === rule),
          `${rule} is still suggested after it was put aside`,
        );
        const sight = (states: typeof areas) => ({ states, earlier: states, lines: [], now });
        for (const [name, view] of Object.entries(world.views))
          if (name !== 'suggestions')
            deepStrictEqual(view(sight(done.value.state.areas)), view(sight(areas)), name);
        for (const tie of Object.keys(areas.network.ties)) {
          const wish = {
            tie,
            audience: 'professional',
            purpose: 'support',
            sections: [...sections],
            until: '2100-01-01',
          } as const;
          const told = JSON.stringify(world.wouldSee(areas, wish, now)) ?? '';
          ok(!suggestionRules.some((name) => told.includes(`"${name}"`)), 'a suggestion is shared');
        }
        ok(
          journalOf(world, then.entries).lines.every(({ id: line }) => line !== id),
          'nothing is written by itself',
        );
      }),
  },
];
