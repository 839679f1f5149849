import type { Draft, State } from '@recovery-network/core/state';
import { shortName } from '../element/name-in-sentence.ts';
import type { Asking } from '../forms/asking.ts';
import type { DraftExtra, JournalHost } from '../journal-host/journal-host.ts';
import type { areas } from '../together/areas.ts';
import type { Written } from '../together/paged.ts';
import type { nl } from './nl.ts';

/** All that is known of a journal. */
export type Known = State<typeof areas>['areas'];

/** An element in which somebody writes down something about others. */
export interface Noting<Page extends object = object> extends Asking<Page> {
  readonly host: JournalHost | undefined;
  readonly states: Known | undefined;
  /** What the page says once, beside its content. */
  notice: string;
  now(): { readonly ms: number; readonly zone: string };
  say(key: keyof typeof nl | 'someone', values?: Readonly<Record<string, string | number>>): string;
  requestUpdate(): void;
  draft(type: string, about: string, data?: Draft['data'], extra?: DraftExtra): Draft | undefined;
  write(...drafts: readonly Draft[]): Promise<Written>;
}

/** A name to show; "someone" where it was erased. */
export const nameShown = (element: Pick<Noting, 'say'>, name: string): string =>
  shortName(name) || element.say('someone');

/** Writes down one thing, and stays; what is said when it is stored stands beside the page. False where it was refused. */
export async function writeOne(
  element: Noting,
  type: string,
  about: string,
  data: Draft['data'] = {},
  notice = '',
): Promise<boolean> {
  const { page } = element;
  const draft = element.draft(type, about, data);
  if (!draft || (await element.write(draft)) === 'refused') return false;
  if (element.page === page) element.notice = notice;
  return true;
}

/** Whether something that was written about an id is not stored yet: then nobody can say that it is not there. */
export const waits = ({ host }: Pick<Noting, 'host'>, id: string): boolean =>
  host?.pending.some((drafts) => drafts.some(({ about }) => about === id)) ?? false;
