/** What help now says as plain HTML, beside the words that it has in common with the element. */
export const nl = {
  someoneTrusted: 'Bel iemand die je vertrouwt. Of bel een van deze nummers.',
  openHours: 'Open: {hours}.',
  otherTimes: 'Soms andere tijden',
  everyDay: 'elke dag',
  firstToLast: '{first} tot en met {last}',
  daysFromTo: '{days} van {from} tot {to}',
  daysWhole: '{days} de hele dag',
  fromTo: 'van {from} tot {to}',
  wholeDay: 'de hele dag open',
  closed: 'dicht',
} as const;
