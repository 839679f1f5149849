import type { Words } from '../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  notKept: 'This browser keeps nothing here. All works until you close the page.',
  storageFull: 'There is no room left on this device.',
  storageRefused: 'This browser won’t keep anything here. Help now does work.',
  newerVersion: 'A newer version kept this. Load the page again. Help now does work.',
  damaged: 'A part can’t be opened. It is kept. Help now works.',
  blocked: 'This page is still open in another tab. Close that tab first.',
  notSaved: 'Your last step is not saved yet.',
};
