import { ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { termsOf } from '../../src/aftercare/index.ts';
import { emptyPages } from '../../src/plan/index.ts';
import { isoAt } from '../../src/shared/index.ts';
import { entityId } from '../arbitrary.ts';
import { attemptId, blank, contextAt, JOURNAL_ID, journalOf, START, ZONE } from '../play.ts';
import { onRandom } from '../trial.ts';
import type { Proof, World } from '../world.ts';

/**
 * A journal that names one person wherever something can name somebody, by their tie or in words: looked at before they
 * are shown nowhere, after, and after they were erased too: each now, and at a moment at which their tie was not there yet.
 */
function naming(world: World, name: string, number: string, another: string) {
  const [tie, version, tool, day, win, craving] = [0, 1, 2, 3, 4, 5].map((n) => entityId(n));
  const [task, list, course, of, set, other, own, treatment] = [10, 11, 12, 13, 14, 15, 16, 17].map((n) =>
    entityId(n),
  );
  const rule = { how: 'weekly', days: [1], from: '10:00', minutes: 45, zone: ZONE, starts: '2026-03-02' };
  const terms = {
    ...termsOf('standard', { starts: '2026-04-01', whose: 'proposer' }),
    words: `${name} knows`,
    components: [{ kind: 'individual', who: name, standIn: name, words: `with ${name}` }],
  };
  const call = [
    { name: name.toUpperCase() },
    { name: 'a friend', number },
    { name: `${name}, at work`, number: another },
    { name: 'home', number: `${number} or ${another}` },
    { name: 'Noor', number: '1' },
  ];
  const theirs = [{ actor: 'close', text: `${name} comes by`, tie }];
  const phases = emptyPages.map((page) => ({ ...page, actions: theirs }));
  const on = { kind: 'monthly', day: 28 };
  const written = [
    ['tie.added', tie, { name, start: 'supporting', reach: { phone: number } }],
    ['plan.drafted', version, { phases, together: `With ${name}, at home` }],
    [
      'plan.adopted',
      version,
      {
        approved: [
          { name: ` ${name} `, role: 'close' },
          { name: '', role: 'me', tie },
        ],
      },
    ],
    ['plan.card-written', JOURNAL_ID, { call }],
    ['plan.outside-lock', JOURNAL_ID, { names: [tie], actPage: true }],
    ['plan.tool-written', tool, { kind: 'craving-step', text: `cycle with ${name}`, tie }],
    ['plan.day-written', day, { title: 'payday', on, plan: '', ties: [tie], mark: 'plain' }],
    ['craving.noted', craving, {}],
    ['craving.helped', craving, { what: 'call', text: `called ${name}` }],
    ['craving.helped', craving, { what: 'own', tool, text: `cycle with ${number}` }],
    ['tie.described', tie, { name: `${name}-renamed`, reach: { phone: another } }],
    ['win.noted', win, { day: isoAt(START, ZONE).slice(0, 10), text: 'by the sea', tie }],
    ['win.shared', win, { with: tie, channel: 'call' }],
    ['task.written', task, { kind: 'practical', text: `${name} helps me move`, with: tie }],
    ['task.done', task, { tie }],
    ['trajectory.drafted', course, { with: tie, terms }],
    ['trajectory.drafted', of, { terms }],
    ['trajectory.waiting', of, { since: '2026-03-01', with: tie, untilThen: `call ${name}`, ifWorse: name }],
    ['trajectory.talk-prepared', of, { say: [`${name} says`], ask: [`is ${name} there?`, 'more?'] }],
    ['trajectory.kept-own', own, { terms }],
    ['treatment.noted', treatment, { kind: 'clinic', ends: '2026-03-20', by: `the clinic of ${name}` }],
    ['appointment.set', set, { what: 'individual', with: tie, rule }],
    ['appointment.set', other, { what: 'individual', who: `${name} again`, rule, trajectory: course }],
    ['appointment.away', entityId(18), { with: tie, from: '2026-04-01', until: '2026-04-08' }],
    [
      'checklist.answered',
      list,
      { item: 'home', answer: 'arranged', words: `At ${name}, for now`, with: tie },
    ],
  ] as const;
  const later = START + 3_600_000;
  const drafts = [
    ...written.map(([type, about = '', data], n) => ({ id: attemptId(5, n), type, about, data })),
    { id: attemptId(5, 99), type: 'tie.shown-nowhere', about: tie ?? '', data: {} },
  ].map((draft) => ({ ...draft, at: isoAt(draft.type.startsWith('tie.') ? later : START, ZONE) }));
  const recorded = (some: typeof drafts) => {
    const done = world.record(world.fold(blank(), world.areas), world.areas, some, contextAt(later));
    ok(done.ok, 'a life that names somebody');
    return done.value;
  };
  const { entries, state } = recorded(drafts);
  const journal = journalOf(world, entries);
  const erasure = { id: attemptId(5, 100), about: tie ?? '' };
  const erased = world.eraseWhole(journal, world.areas, erasure, contextAt(later));
  ok(erased.ok, 'who is shown nowhere can be erased');
  const elsewhere = {
    ...{ id: attemptId(6, 1), type: 'plan.tool-written', v: 1, about: entityId(6), device: 'tablet' },
    ...{ at: isoAt(START, ZONE), recordedAt: isoAt(START, ZONE), seq: 90, by: 'owner', via: 'own' as const },
    data: { kind: 'practice', text: `breathe with ${name}`, tie },
  };
  const after = world.withLines(erased.value.journal, [elsewhere]);
  const moments = [
    { journal, now: state.areas },
    { journal: erased.value.journal, now: erased.value.state.areas },
    { journal: after, now: world.fold(after, world.areas).areas },
  ].flatMap(({ journal: lines, now }) => {
    const then = world.foldUntil(lines, world.areas, START).areas;
    ok(Object.keys(then.network.ties).length === 0, 'a moment before the tie');
    return [now, { ...then, networkNow: now.network }];
  });
  return {
    before: recorded(drafts.slice(0, -1)).state.areas,
    left: JSON.stringify(erased.value.journal),
    sights: moments.map((states) => ({
      ...{ states, earlier: states, lines: [], now: { ms: later, zone: ZONE } },
    })),
  };
}

/** Names that nothing of ours says by chance. */
const unlikelyName = fc.stringMatching(/^[a-zéüşđ]{3,8}$/).map((letters) => `zx${letters} de wqit`);

const aNumber = fc.stringMatching(/^06[0-9]{8}$/);

export const nowhereProofs: readonly Proof[] = [
  {
    rule: 'N7',
    says: 'who is shown nowhere is told of in no view, by their tie or in words: not in the plan, on the card by whatever number, among steps, days, wins and what helped, not at a moment before their tie was written down, and not once they were erased',
    run: (world, effort) =>
      onRandom(
        fc.property(unlikelyName, aNumber, aNumber, (name, number, another) => {
          const { before, left, sights: after } = naming(world, name, number, another);
          strictEqual(world.cardShown(before).call.length, 5, 'all are on the card until then');
          const says = [name, number, another].find((one) => left.toLowerCase().includes(one));
          strictEqual(says, undefined, 'the journal says who was erased');
          for (const sight of after)
            for (const [view, show] of Object.entries(world.views)) {
              const shown = (JSON.stringify(show(sight)) ?? '').toLowerCase();
              const told = [name, number, another, entityId(0)].find((one) => shown.includes(one));
              strictEqual(told, undefined, `${view} tells of who is shown nowhere`);
            }
        }),
        effort,
      ),
  },
];
