import { fixture, html } from '@open-wc/testing';
import { nameOf, settled, waitFor } from '../../element/testing/on-screen.ts';
import type { HelpConfiguration } from '../../help-now/help-now.ts';
import { Party } from '../../together/testing/party.ts';
import '../define.ts';
import type { RecoverySupporter } from '../supporter.ts';

let count = 0;

/** A name under which nothing was ever kept. */
export const freshStore = (): string => `supporter-${Date.now()}-${count++}`;

/** Somebody who asks, on the day on which the test runs: links are opened by the clock of the device. */
export const somebody = (): Promise<Party> => Party.ready(new Date().toISOString());

export const WORDS = 'Mag ik je bellen als het moeilijk is?';

/** What was asked of somebody, and the link that brings it. */
export interface Invited {
  readonly jo: Party;
  readonly tie: string;
  readonly thread: string;
  readonly termsId: string;
  readonly link: string;
}

export async function invited(more: object = {}, words = WORDS): Promise<Invited> {
  const jo = await somebody();
  const tie = await jo.knows('Marloes');
  const thread = jo.host.newId();
  const termsId = await jo.proposes(tie, thread, words, { support: 'emotional', channel: 'call', ...more });
  return { jo, tie, thread, termsId, link: await linkOf(jo, { tie, thread, as: 'Jo' }) };
}

/** A link with its secret, for somebody who may have kept nothing. */
export async function linkOf(jo: Party, letter: Parameters<Party['seals']>[0]): Promise<string> {
  const { sealed } = await jo.seals(letter);
  if (!sealed.linkWithSecret) throw new Error('too long for a link');
  return sealed.linkWithSecret;
}

/** The element alone on a page. */
export async function opened({
  store = freshStore(),
  lang = 'nl',
  theme = 'light',
  configuration,
}: {
  store?: string;
  lang?: string;
  theme?: string;
  configuration?: HelpConfiguration;
} = {}): Promise<RecoverySupporter> {
  const element = await fixture<RecoverySupporter>(
    html`<recovery-supporter lang=${lang} theme=${theme} store=${store} .configuration=${configuration}></recovery-supporter>`,
  );
  await waitFor(() => element.states !== undefined && element.pieces.later !== undefined, 'the journal');
  await settled();
  return element;
}

/** Opens what came, and waits until it is on the screen. */
export async function came(element: RecoverySupporter, text: string): Promise<void> {
  await element.receiveText(text);
  await element.updateComplete;
  await settled();
}

/** Waits for the page with a heading that begins so. */
export async function pageWith(element: RecoverySupporter, heading: string): Promise<void> {
  await waitFor(() => {
    const shown = element.renderRoot.querySelector('.heading');
    return shown !== null && nameOf(shown).startsWith(heading);
  }, `the page "${heading}"`);
  await settled();
}

/** The link that stands ready to be sent. */
export function linkToSend(element: RecoverySupporter): string {
  if (element.page.at !== 'send') throw new Error(`Nothing is ready to send on "${element.page.at}"`);
  const { link } = element.page.ready.sealed;
  if (!link) throw new Error('no link');
  return link;
}

export const isKeptAs = async (store: string): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name?.includes(store));

/** Types into a field of the page, as a person does. */
export function typeInto(element: RecoverySupporter, name: string, text: string): void {
  const field = element.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    `[name="${name}"]`,
  );
  if (!field) throw new Error(`No field ${name}`);
  field.value = text;
}

export function tick(element: RecoverySupporter, name: string, value: string): void {
  const box = element.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
  if (!box) throw new Error(`Nothing to tick: ${name} ${value}`);
  box.click();
}
