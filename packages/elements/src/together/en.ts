import { en as keeping } from '../journal-host/en.ts';
import type { Words } from '../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  ...keeping,
  talkNow: 'I want to talk to someone now',
  callSomeone: 'Call someone',
  opening: 'One moment…',
  cannotOpen: 'This can’t be opened now.',
  saving: 'Saving…',
  changedSince: 'Your last change is not saved.',
  retry: 'Try again',
  nobodyReads: 'Nobody is reading this now. What you write stays on this device.',
  refused: 'Not possible now. Nothing was saved.',
  back: 'Back',
  someone: 'someone',
};
