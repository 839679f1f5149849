import type { Words } from '../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  save: 'Save',
  change: 'Change',
  putAside: 'Don’t show any more',
  letStand: 'Let it stand after all',
  away: 'Put away',
  older: 'Show more',
  chooseSomeone: 'Choose someone',
  someoneElse: 'Someone else',
  next: 'Next',
  nobodyYet: 'Nobody is here yet. First write someone down under People. One name is enough.',
  writeSomeoneDown: 'Write someone down',
  asOf: 'This is how it was on {day}.',
  notThere: 'This is no longer here.',
  send: 'Send',
  sendHow: 'You send this yourself, in a message. You can change the text.',
  copied: 'Copied. Paste it into a message. Was it sent?',
  copyYourself: 'Copying doesn’t work here. Copy the text above yourself. Was it sent?',
  isItSent: 'Was it sent? We can’t see that.',
  sent: 'Yes, sent',
  notSent: 'No, not sent',
  erase: 'Erase',
  eraseYes: 'Yes, erase this',
  erased: 'It is erased.',
  eraseFailed: 'Erasing didn’t work. Please try again.',
};
