import type { Terms } from '@recovery-network/core/aftercare';
import type { Diary } from '../../../journal-host/testing/diary.ts';
import { writeDown } from '../../../journal-host/testing/diary.ts';
import { hostOf, write } from '../../../noting/testing/opened.ts';
import { seal } from '../../../together/post/post.ts';
import type { Page } from '../../pages.ts';
import type { LivingPage } from '../pages.ts';
import { agreed, from, halfYear, own, proposed } from './lives.ts';

type AllPages = { readonly [At in LivingPage['at']]: readonly Extract<LivingPage, { at: At }>[] };

const LONG = 'Noormetdeheellangenaamdienergensafgebrokenkanworden'.repeat(2);
const words = 'zondagmiddag'.repeat(20);

/** Every page, with something on each; a new kind of page does not compile until it is here. */
export async function allPages(day: Diary): Promise<readonly Page[]> {
  const [noor = ''] = await writeDown(day, { name: LONG, phone: '06 0000 0101' });
  const terms: Terms = {
    ...halfYear,
    words,
    components: [{ kind: 'individual', who: 'x'.repeat(80), words }],
  };
  const running = await agreed(day, noor, { terms });
  const { trajectory, termsId } = running;
  const ask = await write(day, 'trajectory.more-asked', { wants: 'more', words }, trajectory);
  await write(day, 'trajectory.paused', { until: '2026-12-12' }, trajectory, from(noor));
  await write(day, 'trajectory.imposed', { by: 'rechter', what: words, until: '2027-01-01' }, trajectory);
  await write(day, 'trajectory.talk-prepared', { say: ['Het gaat goed.'], ask: [] }, trajectory);
  await proposed(day, noor, {
    by: 'them',
    trajectory,
    instead: termsId,
    terms: { ...terms, until: '2027-09-01' },
  });
  const looked = await agreed(day, noor);
  const review = await opensReview(day, looked.trajectory, looked.termsId, noor);
  await write(
    day,
    'trajectory.reviewed',
    { review, helped: words, goOn: false },
    looked.trajectory,
    from(noor),
  );
  const not = await proposed(day, noor);
  const view = { termsId: not.termsId, view: words, lookAgain: '2026-12-20' };
  await write(day, 'trajectory.not-agreed', view, not.trajectory, from(noor));
  const stopped = await agreed(day, noor);
  await write(day, 'trajectory.stopped', { words }, stopped.trajectory);
  const theirs = await agreed(day, noor);
  await write(day, 'trajectory.stopped', {}, theirs.trajectory, from(noor));
  const moved = await agreed(day, noor);
  await write(day, 'trajectory.transferred', { to: words.slice(0, 200) }, moved.trajectory);
  const waits = await write(day, 'trajectory.drafted', { with: noor, terms: halfYear });
  await write(day, 'trajectory.waiting', { since: '2026-11-01', untilThen: words, ifWorse: words }, waits);
  const alone = await own(day);
  const said = await own(day);
  await write(day, 'trajectory.more-asked', { wants: 'other', words, because: 'setback' }, said);
  await write(day, 'trajectory.imposed', { by: 'rechter', what: words }, said);
  await write(day, 'trajectory.paused', { until: '2026-12-12' }, said);
  await write(day, 'treatment.noted', { kind: 'clinic', ends: '2026-11-20' });
  const post = {
    host: hostOf(day),
    states: hostOf(day).state?.areas,
    configuration: undefined,
    language: 'nl',
  };
  const ready = await seal(post, { tie: noor, thread: trajectory, as: 'Robin' });
  if (!ready.ok) throw new Error(ready.error);
  const on = { trajectory };
  const pages: AllPages = {
    one: [trajectory, looked.trajectory, not.trajectory, stopped.trajectory, theirs.trajectory]
      .concat(moved.trajectory, waits, alone)
      .map((one) => ({ at: 'one', trajectory: one })),
    review: [
      { at: 'review', ...on },
      { at: 'review', trajectory: looked.trajectory },
    ],
    'review-both': [{ at: 'review-both', trajectory: looked.trajectory, review }],
    pause: [{ at: 'pause', ...on }],
    stop: [{ at: 'stop', ...on }],
    stopped: [{ at: 'stopped', trajectory: stopped.trajectory }],
    transfer: [{ at: 'transfer', ...on }],
    more: [
      { at: 'more', ...on, because: ['setback'] },
      { at: 'more', ...on, because: ['setback', 'move'] },
    ],
    asked: [
      { at: 'asked', ...on, ask },
      { at: 'asked', ...on, ask, ready: ready.value },
    ],
    less: [{ at: 'less', ...on }],
    along: [{ at: 'along', trajectory: said, mark: hostOf(day).newId(), terms: halfYear, tie: noor }],
    'along-sent': [{ at: 'along-sent', trajectory: said }],
    waiting: [
      { at: 'waiting', trajectory: waits },
      { at: 'waiting', trajectory: not.trajectory },
    ],
    imposed: [{ at: 'imposed', ...on }],
    'rounding-off': [
      { at: 'rounding-off', ...on },
      { at: 'rounding-off', trajectory: alone },
    ],
    disagree: [{ at: 'disagree', trajectory: not.trajectory }],
    back: [{ at: 'back', trajectory: stopped.trajectory }],
    talk: [{ at: 'talk', ...on }],
    missed: [{ at: 'missed', ...on }],
    gap: [{ at: 'gap' }],
    print: [{ at: 'print', ...on }],
    suggestions: [{ at: 'suggestions' }],
  };
  return [{ at: 'home' }, ...Object.values(pages).flat()];
}

/** One of the two opens a look at it again; gives what it is called. */
export async function opensReview(
  { host }: Pick<Diary, 'host'>,
  trajectory: string,
  termsId: string,
  by?: string,
): Promise<string> {
  const draft = host.draft('trajectory.review-opened', trajectory, { termsId }, by ? from(by) : {});
  const done = await host.record([draft]);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value[0]?.id ?? '';
}
