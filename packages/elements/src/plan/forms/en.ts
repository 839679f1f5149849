import type { Words } from '../../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  nobody: 'No name',
  add: 'Add',
  takeAway: 'Take away',
  takeAwayLine: 'Take away: {text}',
  examples: 'Examples',
  erase: 'Erase',
  eraseCard: 'Your emergency card goes away, also what was on it before. You can’t get it back.',
  eraseVersion: 'This plan goes away, with all that was in it. You can’t get it back.',
  eraseVersions: 'This plan goes away, and what came of it on another device too. You can’t undo this.',
  eraseVersionHeld:
    'This plan goes away. The plan in use now came of it and goes away too. You can’t undo this.',
  eraseTool: 'This goes away, with what you wrote about it. After “Take away” it is still in your data.',
  eraseDay: 'This day goes away, with your plan for it. After “Take away” it is still in your data.',
  written: 'Written down.',
  eraseYes: 'Yes, erase this',
  erased: 'It is erased.',
  changedSince: 'Your last change is not saved.',
  eraseFailed: 'Erasing did not work. Try again.',
  'refused-too-few-phases': 'A plan has at least three phases.',
  'refused-too-many-phases': 'A plan has at most five phases.',
  'refused-same-title': 'Another phase has this name. Choose another name.',
  'refused-no-steady': 'A plan also has a phase for when things go well.',
  'refused-no-act': 'A plan also has a phase for when you need help.',
  'refused-text-missing': 'Nothing is here yet. Write something, or choose an example.',
  'refused-too-long': 'This is too long. Make it shorter.',
  'refused-too-many': 'Nothing more fits here. Take something away first.',
  'refused-no-such-date': 'Choose a date that exists.',
};
