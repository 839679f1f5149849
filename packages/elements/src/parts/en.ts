import type { Words } from '../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  sections: 'Parts',
  notHere: 'Loading this doesn’t work now. Is there internet? Help now works.',
  reload: 'Reload the page',
  tryAgain: 'Try again',
  opening: 'One moment…',
};
