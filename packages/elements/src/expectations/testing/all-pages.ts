import type { Terms } from '@recovery-network/core/expectations';
import { termsIdOf } from '@recovery-network/core/expectations';
import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { hostOf, write } from '../../noting/testing/opened.ts';
import { seal } from '../../together/post/post.ts';
import type { Page } from '../pages.ts';
import { agreed, from, noted, proposed, walk } from './between.ts';

type AllPages = { readonly [At in Page['at']]: readonly Extract<Page, { at: At }>[] };

const LONG = 'Marloesmetdeheellangenaamdienergensafgebrokenkanworden'.repeat(2);

/** All that terms can say, with words that are as long as they may be. */
const whole = (zone: string): Terms => ({
  ...{ ...walk, words: 'zondagmiddag'.repeat(30), does: 'other' },
  when: { how: 'weekly', days: [1, 3, 5], from: '18:00', to: '20:00', zone },
  often: { every: 2, unit: 'week' },
  from: '2026-11-01',
  until: '2099-12-31',
  limits: { proposer: 'Niet met de kinderen erbij.', other: 'Niet na tien uur.' },
});

/** Every page, with something on each; a new kind of page does not compile until it is here. */
export async function allPages(day: Diary): Promise<readonly Page[]> {
  const [tie = '', ahmed = ''] = await writeDown(
    day,
    { name: LONG, phone: '06 0000 0101' },
    { name: 'Ahmed' },
    ...Array.from({ length: 7 }, (_, n) => ({ name: `Iemand ${n}` })),
  );
  const { zone } = day.host.now();
  const running = await agreed(day, tie, whole(zone));
  await write(day, 'expectation.paused', { until: '2026-12-24' }, running.thread);
  await write(day, 'expectation.review-opened', { termsId: running.termsId }, running.thread, from(tie));
  for (let n = 0; n < 2; n++) await write(day, 'expectation.tried', { how: 'not-this-time' }, running.thread);
  const change = { ...walk, does: 'proposer', words: 'Op zaterdag.' } as const;
  const mark = day.host.newId();
  const named = { thread: running.thread, mark, terms: change, instead: running.termsId };
  const data = { termsId: termsIdOf(named), mark, terms: change, instead: running.termsId };
  await write(day, 'expectation.proposed', data, running.thread, from(tie));
  const asked = await proposed(day, tie, { by: 'them', terms: { ...walk, ask: 'eat-together' } });
  const waits = await proposed(day, tie, { terms: { ...walk, ask: 'sport-together' } });
  const refused = await proposed(day, ahmed);
  await write(day, 'expectation.declined', { termsId: refused.termsId }, refused.thread, from(ahmed));
  const stopped = await agreed(day, tie);
  await write(day, 'expectation.released', { termsIds: [stopped.termsId] }, stopped.thread);
  const spoken = await noted(day, tie, { ...walk, ask: 'coffee-together' });
  const draft = day.host.newId();
  await write(day, 'expectation.drafted', { with: tie, terms: walk }, draft);
  await write(
    day,
    'expectation.limits-stated',
    { limits: { words: 'Niet na tien uur.' } },
    waits.thread,
    from(tie),
  );
  const host = hostOf(day);
  const post = {
    ...{ host, configuration: undefined, language: 'nl' },
    get states() {
      return host.state?.areas;
    },
  };
  const ready = await seal(post, { tie, thread: waits.thread, as: 'Sanne' });
  if (!ready.ok) throw new Error(ready.error);
  const wording = { thread: draft, tie, mark: day.host.newId() };
  const handed = { thread: waits.thread, tie, termsId: waits.termsId };
  const one = (thread: string) => ({ at: 'one', thread }) as const;
  const pages: AllPages = {
    all: [{ at: 'all' }, { at: 'all', tie }],
    one: [running, asked, waits, refused, stopped]
      .map(({ thread }) => one(thread))
      .concat(one(spoken), one(draft)),
    who: [{ at: 'who' }],
    smaller: [{ at: 'smaller', tie: ahmed }],
    what: [{ at: 'what', ...wording, thread: day.host.newId() }],
    more: [
      { at: 'more', ...wording, terms: whole(zone) },
      { at: 'more', ...wording, terms: walk, handed },
    ],
    look: [{ at: 'look', ...wording, terms: whole(zone) }],
    as: [{ at: 'as', thread: waits.thread }],
    tell: [{ at: 'tell', thread: waits.thread }],
    send: [{ at: 'send', thread: waits.thread, ready: ready.value }],
    hand: [
      { at: 'hand', ...handed },
      { at: 'hand', thread: draft, tie, asked: { ...wording, terms: walk } },
    ],
    theirs: [{ at: 'theirs', ...handed }],
    'their-limits': [{ at: 'their-limits', ...handed }],
    returned: [{ at: 'returned', thread: waits.thread }],
    decline: [{ at: 'decline', thread: asked.thread, termsId: asked.termsId }],
    no: [{ at: 'no', thread: refused.thread }],
    pause: [{ at: 'pause', thread: running.thread }],
    limits: [{ at: 'limits' }, { at: 'limits', tie }],
    needs: [{ at: 'needs' }],
    talks: [{ at: 'talks' }, { at: 'talks', card: 'not-this-time', thread: running.thread }],
    paper: [{ at: 'paper', thread: running.thread }],
  };
  return Object.values(pages).flat();
}
