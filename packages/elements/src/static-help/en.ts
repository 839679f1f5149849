import type { Words } from '../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  someoneTrusted: 'Call someone you trust. Or call one of these numbers.',
  openHours: 'Open: {hours}.',
  otherTimes: 'Sometimes other times',
  everyDay: 'every day',
  firstToLast: '{first} to {last}',
  daysFromTo: '{days} from {from} to {to}',
  daysWhole: '{days} all day',
  fromTo: 'from {from} to {to}',
  wholeDay: 'open all day',
  closed: 'closed',
};
