import { nothing } from 'lit';
import type { RecoveryAftercare } from '../aftercare.ts';
import { tellingView } from '../send-page.ts';
import type { Seen } from './seen.ts';

/** What is not known of what the owner said, with the way to send it. An ask of theirs says itself how far it got (A3). */
export const toldView = (element: RecoveryAftercare, it: Seen) =>
  hasOwnAsk(it) ? nothing : tellingView(element, it.id, waitsForThem(it));

/** Whether only the other's answer is waited for: who proposed something else has seen it. */
const waitsForThem = ({ shown: { open } }: Seen): boolean =>
  open.length > 0 && open.every(({ waitsFor }) => waitsFor === 'theirs');

const hasOwnAsk = ({ shown: { asks } }: Seen): boolean =>
  asks.some(({ side, heard }) => side === 'mine' && !heard);
