/** Every word that the app itself says. What stands between braces is filled in. */
export const words = {
  call: 'Call {name}',
  row: '{name}, {when}',
  dayAndNight: 'day and night',
  until: 'until {time}',
  hoursNotKnown: 'hours not known',
  needsHelp: 'You said that you need help now. Start at the top.',
  name: 'Name',
  phone: 'Phone number',
  writeDown: 'Write down who supports me',
  refused: 'Write a name first, a short one.',
  tryAgain: 'Try again',
  'not-kept': 'This browser keeps nothing here. All works until you close the page.',
  'storage-full': 'There is no room left. What you wrote last is not saved yet.',
  'storage-refused': 'This browser could not save what you wrote last.',
  'newer-version': 'A newer version wrote here. Close this page and open it again.',
  damaged: 'Some of what you wrote can’t be opened. It is still there.',
  blocked: 'Close the other tabs with this page first.',
} as const;

/** A text of the app, filled in. */
export function say(key: keyof typeof words, filling: Readonly<Record<string, string>> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => filling[name] ?? '');
}
