import type { Words } from '../../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  dataWhere: 'All is kept encrypted on this device. If you clear your browser, it is gone here.',
  copy: 'Save a copy',
  copyHint: 'Whoever opens the file can read it. Keep it in a safe place. Pictures and sounds are not in it.',
  copyName: 'my-overview',
  open: 'Open a copy',
  erase: 'Delete everything',
  eraseSure: 'Everything on this device goes away. This can’t be undone. Do you want that?',
  eraseYes: 'Yes, delete everything',
  eraseNo: 'No, leave it',
  eraseDisk: 'What was on the disk before may stay there for a while.',
  erased: 'Everything is deleted.',
  eraseFailed: 'Deleting did not work. Try again.',
  keepSafe: 'Ask the browser to keep this',
  keptSafe: 'The browser keeps this for longer now.',
  notKeptSafe: 'The browser does not promise this. Save a copy now and then.',
  adopted: 'The copy is open. What you wrote is here again.',
  merged: {
    one: 'The copy was added. {count} line came in.',
    other: 'The copy was added. {count} lines came in.',
  },
  loadNotJson: 'This file can’t be read. It may not be complete. Choose another file.',
  loadNotAJournal: 'This is not a copy of this overview. Choose another file.',
  loadNewerVersion: 'This copy is from a newer version. Open it on a newer page.',
  loadOtherJournal:
    'This copy is someone else’s. Nothing has changed. Delete everything first if you want to open it.',
  loadFailed: 'Opening this copy did not work. Nothing has changed. Is there room left on this device?',
  setAside: {
    one: 'One line can’t be read. It is kept.',
    other: '{count} lines can’t be read. They are kept.',
  },
};
