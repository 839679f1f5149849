import type { Words } from '../words/words.ts';
import type { nl } from './doors-nl.ts';

export const en: Words<typeof nl> = {
  used: 'I {verbs}',
  usedOwn: 'I {verbs} ({words})',
  verbUsed: 'used',
  verbDrank: 'drank',
  verbSmoked: 'smoked',
  verbGambled: 'gambled',
  verbGamed: 'played games',
  cravingNow: 'I have a craving now',
  goodMoment: 'Good moment',
};
