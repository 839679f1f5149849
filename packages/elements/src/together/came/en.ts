import type { Words } from '../../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  came: 'Something came with this link. This page can’t open it.',
  toOverview: 'Is it an answer to you? Open your overview',
  toSupporter: 'Does someone ask you something? Open that page',
  toCounsellor: 'Are you a counsellor? Open that page',
  nowhere: 'Open the link on the page that it was made for.',
};
