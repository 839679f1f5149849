import type { ReflectionPart } from '@recovery-network/core/setbacks';
import type { Draft } from '@recovery-network/core/state';
import type { JournalHost } from '../journal-host/journal-host.ts';
import type { areas } from './areas.ts';

export type SetbacksHost = JournalHost<typeof areas>;

/** Which setback is looked back on; `undefined` where all of it is walked and nothing is stored (L9). */
export type Kept = string | undefined;

/** What is on the screen: one question, one main action. What is new on a page gets its id when it is first written. */
export type Page =
  | { readonly at: 'doors' | 'used' | 'before' | 'walked' | 'craving' | 'win' }
  | { readonly at: 'when' | 'noted' | 'setback' | 'erase'; readonly id: string }
  | { readonly at: 'part'; readonly id: Kept; readonly part: ReflectionPart; readonly alone?: boolean }
  | { readonly at: 'share'; readonly id: string; readonly text: string };

/** Whether a page is walked without anything being stored. */
export const walks = (page: Page): boolean =>
  page.at === 'walked' || (page.at === 'part' && page.id === undefined);

/** What is written about something: a type, and what it says; `about` where that is something else. */
export interface Line {
  readonly type: string;
  readonly data: Draft['data'];
  readonly about?: string;
}
