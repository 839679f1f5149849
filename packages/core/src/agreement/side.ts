import type { Entry } from '../journal/entry.ts';
import { OWNER } from '../journal/entry.ts';

/** The two sides of a thread, seen from the journal in which it stands. */
export type Side = 'mine' | 'theirs';

export const bothSides = ['mine', 'theirs'] as const satisfies readonly Side[];

export const otherSide = (side: Side): Side => (side === 'mine' ? 'theirs' : 'mine');

/** Whose word it is. */
export const sideOf = ({ by }: Pick<Entry, 'by'>): Side => (by === OWNER ? 'mine' : 'theirs');
