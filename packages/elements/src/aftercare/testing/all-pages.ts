import { asTrial } from '@recovery-network/core/aftercare';
import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { hostOf, write } from '../../noting/testing/opened.ts';
import { seal } from '../../together/post/post.ts';
import type { LivingPage } from '../living/pages.ts';
import type { Page, Wording } from '../pages.ts';
import { agreed, from, proposed, usual } from './opened.ts';

/** Living with it has tests of its own. */
type Here = Exclude<Page, LivingPage>;

type AllPages = { readonly [At in Here['at']]: readonly Extract<Here, { at: At }>[] };

const LONG = 'Jometdeheellangenaamdienergensafgebrokenkanworden'.repeat(2);

/** All that terms can say, with words that are as long as they may be. */
const whole = usual({
  ...{ reviewEvery: 6, words: 'zondagmiddag'.repeat(30), until: '2099-12-31' },
  components: [
    {
      ...{ kind: 'individual', often: 'weekly', who: LONG.slice(0, 80), standIn: LONG.slice(0, 80) },
      ...{ words: 'rustiger slapen'.repeat(15), until: '2027-03-01' },
    },
    { kind: 'skills' },
  ],
});

/** Every page, with something on each; a new kind of page does not compile until it is here. */
export async function allPages(day: Diary): Promise<readonly Page[]> {
  const [tie = '', ...others] = await writeDown(
    day,
    { name: LONG, phone: '06 0000 0101' },
    ...Array.from({ length: 7 }, (_, n) => ({ name: `Iemand ${n}` })),
  );
  const running = await agreed(day, tie, whole);
  const { trajectory } = running;
  const longer = usual({
    ...whole,
    until: undefined,
    whose: 'other',
    reviewEvery: 4,
    components: [{ kind: 'group' }],
  });
  const theirs = await proposed(day, tie, {
    by: 'them',
    terms: longer,
    trajectory,
    instead: running.termsId,
  });
  const mine = await proposed(day, others[0] ?? '');
  const noes = await proposed(day, others[1] ?? '');
  await write(
    day,
    'trajectory.not-agreed',
    { termsId: noes.termsId, view: 'Vaker'.repeat(40), lookAgain: '2026-12-01' },
    noes.trajectory,
    from(others[1] ?? ''),
  );
  const over = await agreed(day, others[2] ?? '');
  await write(day, 'trajectory.stopped', {}, over.trajectory);
  const draft = day.host.newId();
  await write(day, 'trajectory.drafted', { terms: usual(), with: others[3] ?? '' }, draft);
  const treatment = await write(day, 'treatment.noted', {
    kind: 'clinic',
    ends: '2026-11-20',
    several: true,
  });
  const own = day.host.newId();
  await write(day, 'trajectory.drafted', { terms: usual() }, own);
  await write(day, 'trajectory.kept-own', { terms: usual() }, own);
  const ready = await seal(
    {
      host: hostOf(day),
      states: hostOf(day).state?.areas,
      configuration: undefined,
      language: 'nl',
    },
    { tie, thread: trajectory, as: 'Robin' },
  );
  if (!ready.ok) throw new Error(ready.error);
  const id = () => day.host.newId();
  const fresh: Wording = { trajectory: id(), mark: id(), terms: usual() };
  const change: Wording = {
    trajectory,
    mark: id(),
    terms: { ...whole, until: '2027-01-01' },
    tie,
    instead: running.termsId,
  };
  const trial: Wording = {
    trajectory: mine.trajectory,
    mark: id(),
    terms: asTrial(usual()),
    tie: others[0] ?? '',
  };
  const pages: AllPages = {
    home: [{ at: 'home' }],
    safe: [{ at: 'safe' }],
    treatment: [
      { at: 'treatment', trajectory: id(), treatment: id() },
      { at: 'treatment', trajectory: id(), treatment: id(), another: true },
      { at: 'treatment', trajectory: id(), treatment },
    ],
    template: [{ at: 'template', trajectory: id() }],
    plan: [
      { at: 'plan', ...fresh },
      { at: 'plan', ...change },
      { at: 'plan', ...fresh, own: true },
    ],
    part: (['steps', 'starts', 'until', 'review', 'words'] as const).map((part) => ({
      at: 'part',
      part,
      ...change,
    })),
    component: [
      { at: 'component', place: 0, ...change },
      { at: 'component', place: 2, ...change },
    ],
    who: [{ at: 'who', ...fresh }],
    look: [
      { at: 'look', ...change },
      { at: 'look', ...trial },
      { at: 'look', ...fresh, tie },
    ],
    both: [
      { at: 'both', trajectory, asked: change },
      { at: 'both', trajectory, termsId: theirs.termsId },
    ],
    proposal: [
      { at: 'proposal', trajectory, termsId: theirs.termsId },
      { at: 'proposal', ...mine },
      { at: 'proposal', ...noes },
      { at: 'proposal', ...running },
    ],
    'not-yet': [{ at: 'not-yet', trajectory, termsId: theirs.termsId }],
    versions: [{ at: 'versions', trajectory }],
    as: [{ at: 'as', trajectory: mine.trajectory, asked: trial }],
    tell: [{ at: 'tell', trajectory }],
    send: [{ at: 'send', trajectory, ready: ready.value }],
  };
  return Object.values(pages).flat();
}
