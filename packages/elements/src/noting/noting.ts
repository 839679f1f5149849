import type { State } from '@recovery-network/core/state';
import { shortName } from '../element/name-in-sentence.ts';
import type { Asking } from '../forms/asking.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import type { areas } from '../together/areas.ts';
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
  say(key: keyof typeof nl | 'someone'): string;
  requestUpdate(): void;
}

/** A name to show; "someone" where it was erased. */
export const nameShown = (element: Pick<Noting, 'say'>, name: string): string =>
  shortName(name) || element.say('someone');
