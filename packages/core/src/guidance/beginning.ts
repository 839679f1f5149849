import { tiesListed } from '../network/index.ts';
import type { Place } from './place.ts';
import { addPlace, helpNowPlace } from './place.ts';
import type { States } from './states.ts';

/** A network in which nobody stands yet (N11): nothing is wrong with it, and there is a way on. */
export interface Beginning {
  readonly key: 'empty' | 'knows-no-one';
  readonly places: readonly Place[];
}

/** How an empty network begins; `undefined` once somebody is in it. Who is shown nowhere is not (N7). */
export function beginning({ network }: States): Beginning | undefined {
  if (network && tiesListed(network).length > 0) return undefined;
  return network?.knowsNoOne
    ? { key: 'knows-no-one', places: [helpNowPlace, addPlace({ nature: 'professional' }), addPlace()] }
    : { key: 'empty', places: [addPlace(), helpNowPlace] };
}
