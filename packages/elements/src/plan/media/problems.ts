import type { Refusal } from '@recovery-network/core/journal';
import type { StoreProblem } from '../../store/port.ts';
import type { nl } from './nl.ts';
import type { TakeInProblem } from './take-in.ts';

/** Why something was not kept, and at which field that is said. */
export interface Objection {
  readonly field: 'file' | 'text';
  readonly key: `media-${
    | TakeInProblem
    | 'no-file'
    | 'text-missing'
    | 'too-long-text'
    | 'too-many-media'
    | 'no-room-for-media'
    | 'refused'
    | 'not-kept'}` &
    keyof typeof nl;
}

export const objectTo = (field: Objection['field'], key: Objection['key']): Objection => ({ field, key });

/** What a refusal of the journal, or a problem with storage, means here. */
export function objectionOf(error: Refusal | StoreProblem): Objection {
  if (typeof error === 'string') return objectTo('file', 'media-not-kept');
  if (error.key === 'text-missing') return objectTo('text', 'media-text-missing');
  if (error.key === 'too-many-media' || error.key === 'no-room-for-media')
    return objectTo('file', `media-${error.key}`);
  return objectTo('file', 'media-refused');
}
