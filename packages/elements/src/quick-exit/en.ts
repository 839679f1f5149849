import type { Words } from '../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  leave: 'Leave quickly',
  about: 'What does "Leave quickly" do?',
  aboutPage: '"Leave quickly" shows an ordinary page at once. The Back button won\'t bring you back here.',
  aboutHistory:
    'Please note: your phone still remembers that you were here. You can delete that yourself under "History".',
  aboutKeys: 'Do you have a keyboard? Then press Shift three times, quickly.',
  onceMore: 'Press Shift once more to leave.',
  leaving: 'You are leaving this page.',
  title: 'One moment',
};
