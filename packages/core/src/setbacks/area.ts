import type { Area } from '../journal/area.ts';
import { allowedAbout } from './allowed.ts';
import { concernHandlers } from './concerns.ts';
import { setbackHandlers } from './notes.ts';
import { ownDateHandlers } from './own-dates.ts';
import type { SetbacksState } from './state.ts';
import { isSetbacksState, noSetbacks } from './state.ts';

/** What it is about, setbacks, and the days that a person counts. */
export const setbacks: Area<'setbacks', SetbacksState> = {
  name: 'setbacks',
  prefixes: ['setback', 'concern', 'own-date', 'recovery-time'],
  empty: noSetbacks,
  allowed: allowedAbout,
  isState: isSetbacksState,
  handlers: [...concernHandlers, ...setbackHandlers, ...ownDateHandlers],
};
