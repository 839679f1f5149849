import { fixture, html } from '@open-wc/testing';
import { settled, waitFor } from '../../element/testing/on-screen.ts';
import type { HelpConfiguration } from '../../help-now/help-now.ts';
import type { JournalHost } from '../../journal-host/journal-host.ts';
import { createJournalHost } from '../../journal-host/shared-host.ts';
import { memoryStore } from '../../store/memory.ts';
import { type FaultyStore, faulty } from '../../store/testing/faulty.ts';
import { Party } from '../../together/testing/party.ts';
import '../define.ts';
import { areas } from '../areas.ts';
import type { Page } from '../pages.ts';
import type { RecoverySupporter } from '../supporter.ts';
import { came, freshStore, linkOf, linkToSend, pageWith } from './asked.ts';

const WALL = '2026-11-22T15:00:00+01:00';

/** Long words without a space, as people write them when they are tired. */
const LONG = 'wijzienwelmaarikweethetechtniet'.repeat(8);

/** A journal of whoever was asked, with a clock that the test sets and a store that can refuse. */
export interface Book {
  readonly host: JournalHost<typeof areas>;
  readonly store: FaultyStore;
  at(wall: string): void;
}

export async function book(): Promise<Book> {
  let ms = Date.parse(WALL);
  const store = faulty(memoryStore());
  const host = createJournalHost({ areas, store, clock: () => ({ ms, zone: 'Europe/Amsterdam' }) });
  host.subscribe(() => undefined);
  await host.whenReady();
  return {
    host,
    store,
    at: (wall) => {
      ms = Date.parse(wall);
    },
  };
}

export async function openedOver(
  { host }: Pick<Book, 'host'>,
  lang = 'nl',
  theme = 'light',
  configuration?: HelpConfiguration,
): Promise<RecoverySupporter> {
  const element = await fixture<RecoverySupporter>(
    html`<recovery-supporter lang=${lang} theme=${theme} store=${freshStore()} .host=${host} .configuration=${configuration}></recovery-supporter>`,
  );
  await waitFor(() => element.states !== undefined && element.pieces.later !== undefined, 'the journal');
  await settled();
  return element;
}

/** Everything that somebody can be asked, answer and be shown: each kind of page, and each way in which a question may stand. */
export async function allPages(element: RecoverySupporter): Promise<readonly Page[]> {
  const jo = await Party.ready(WALL);
  const tie = await jo.knows('Marloes');
  const ask = async (words: string, more: object = {}) => {
    const thread = jo.host.newId();
    const termsId = await jo.proposes(tie, thread, words, more);
    await came(element, await linkOf(jo, { tie, thread, as: 'Jo' }));
    return { thread, termsId };
  };
  const press = async (label: string) => {
    const button = [...element.renderRoot.querySelectorAll('button')].find(
      (one) => one.textContent === label,
    );
    button?.click();
    await waitFor(() => element.page.at === 'send', label);
    await settled();
  };
  const words = 'Wil je met mij wandelen?';
  const when = { how: 'weekly', days: [7], from: '10:00', to: '12:00', zone: 'Europe/Amsterdam' };
  const asked = await ask(words, { when, limits: { proposer: LONG } });
  const { page: first } = element;
  if (first.at !== 'question') throw new Error(element.trouble);
  const own = first.tie;
  const running = await ask(LONG);
  await press(element.say('yes'));
  const ready = element.page.at === 'send' ? element.page : undefined;
  await jo.opens(linkToSend(element));
  const paused = await ask('Koken');
  await press(element.say('yes'));
  element.go({ at: 'pause', tie: own, thread: paused.thread });
  await pageWith(element, element.say('takeAPause'));
  await press(element.say('pauseSend'));
  const taken = await ask('Bellen');
  await jo.write('expectation.withdrawn', taken.thread, { termsId: taken.termsId });
  await came(element, await linkOf(jo, { tie, thread: taken.thread }));
  const card = jo.host.newId();
  const grant = jo.host.newId();
  await jo.write('needs-card.written', card, { helps: ['Thee', LONG], helpsNot: [], approach: 'Rustig' });
  await jo.write('grant.given', grant, {
    tie,
    audience: 'supporter',
    purpose: 'support',
    sections: ['needs', 'wins'],
    until: '2027-02-01',
    wording: 1,
  });
  await came(element, await linkOf(jo, { tie, grant, copy: true }));
  await waitFor(() => element.page.at === 'copy', 'the copy');
  const copy = element.page;
  const about = (thread: string) => ({ tie: own, thread });
  if (!ready) throw new Error('nothing was sent');
  return [
    { at: 'home' },
    { at: 'person', tie: own },
    { at: 'question', ...about(asked.thread) },
    { at: 'question', ...about(running.thread) },
    { at: 'question', ...about(paused.thread) },
    { at: 'question', ...about(taken.thread) },
    { at: 'question', ...about('01a202e9-b380-7000-8000-00000000ffff') },
    { at: 'no', ...about(asked.thread) },
    { at: 'other', ...about(asked.thread), mark: '01a202e9-b380-7000-8000-00000000aaaa' },
    { at: 'pause', ...about(running.thread) },
    { at: 'limits', ...about(running.thread) },
    { at: 'stop', tie: own },
    copy,
    ready,
  ];
}
