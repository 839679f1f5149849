import { fixture, html } from '@open-wc/testing';
import type { States } from '@recovery-network/core/guidance';
import { settled } from '../../element/testing/on-screen.ts';
import { carriedBy } from '../../envelopes/carrying.ts';
import { type Opened, openEnvelope } from '../../envelopes/envelopes.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { hostOf, write } from '../../noting/testing/opened.ts';
import type { TogetherConfiguration } from '../../together/configuration.ts';
import type { Post } from '../../together/post/post.ts';
import '../define.ts';
import type { RecoverySharing } from '../sharing.ts';

/** The element alone on a page, over a journal of the test. */
export async function opened(
  day: Pick<Diary, 'host'>,
  lang = 'nl',
  theme = 'light',
  configuration?: TogetherConfiguration,
): Promise<RecoverySharing> {
  const element = await fixture<RecoverySharing>(
    html`<recovery-sharing lang=${lang} theme=${theme} .host=${hostOf(day)} .configuration=${configuration}></recovery-sharing>`,
  );
  await day.host.whenReady();
  await settled();
  return element;
}

export function statesOf(day: Pick<Diary, 'host'>): States {
  const states = hostOf(day).state?.areas;
  if (!states) throw new Error('the journal is not open');
  return states;
}

/** The journal as something that sends and receives without a screen. */
export const postOf = (day: Pick<Diary, 'host'>): Post => ({
  host: hostOf(day),
  get states() {
    return statesOf(day);
  },
  configuration: undefined,
  language: 'nl',
});

/** Somebody sees something until a day. */
export const given = (
  day: Diary,
  tie: string,
  sections: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  write(day, 'grant.given', {
    ...{ tie, audience: 'supporter', purpose: 'support', sections, until: '2026-12-20', wording: 1 },
    ...more,
  });

/** Something to see in every part that anybody may be given. */
export async function full(day: Diary, tie: string): Promise<void> {
  const page = (colour: string, symbol: string, level: string, more = {}) => ({
    ...{ id: colour, title: '', colour, symbol, level, signs: [], actions: [] },
    ...more,
  });
  const signs = [{ text: 'Ik slaap slecht.' }];
  const actions = [
    { actor: 'close', text: 'Kom bij mij langs.', tie },
    { actor: 'me', text: 'Ik ga wandelen.' },
  ];
  const phases = [
    page('green', 'circle', 'steady', { signs: [{ text: 'Ik kook zelf.' }] }),
    page('orange', 'diamond', 'watch', { signs, actions }),
    page('red', 'square', 'act'),
  ];
  const plan = await write(day, 'plan.drafted', { phases });
  await write(day, 'plan.adopted', { approved: [] }, plan);
  await write(day, 'plan.card-written', { approach: 'Rustig praten.', children: 'Noor, 7 jaar' });
  const on = { kind: 'yearly', month: 12, day: 25 };
  await write(day, 'plan.day-written', {
    title: 'Kerst',
    on,
    plan: 'Taart eten.',
    ties: [],
    mark: 'celebrate',
  });
  await write(day, 'win.noted', { day: '2026-11-20', text: 'Ik heb gezongen.' });
  const card = { helps: ['Luisteren'], helpsNot: ['Advies'], approach: 'Kalm blijven.', hardDay: 'Bel mij.' };
  await write(day, 'needs-card.written', card);
}

/** The link that stands on the screen on which something is sent. */
export function linkOn(element: RecoverySharing): string {
  const { page } = element;
  const link = page.at === 'send' ? (page.ready.sealed.linkWithSecret ?? page.ready.sealed.link) : undefined;
  if (!link) throw new Error(`nothing to send on ${page.at}`);
  return link;
}

/** What whoever gets a link can read in it. */
export async function insideOf(link: string): Promise<Opened['envelope']> {
  const done = await openEnvelope(link, { site: location.origin });
  if (!done.ok) throw new Error(done.error.reason);
  return done.value.envelope;
}

export const secretIn = (link: string): string => carriedBy(link)?.secret ?? '';
