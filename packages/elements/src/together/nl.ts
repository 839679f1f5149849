import { nl as keeping } from '../journal-host/nl.ts';

/** What the elements about two people say, whichever of them it is. */
export const nl = {
  ...keeping,
  talkNow: 'Ik wil nu iemand spreken',
  callSomeone: 'Bel iemand',
  opening: 'Even wachten…',
  cannotOpen: 'Dit is nu niet te openen.',
  saving: 'Bezig met bewaren…',
  changedSince: 'Je laatste verandering is niet bewaard.',
  retry: 'Probeer het nog een keer',
  nobodyReads: 'Niemand leest dit nu mee. Wat je schrijft, blijft op dit apparaat.',
  refused: 'Dit kan nu niet. Er is niets bewaard.',
  back: 'Terug',
  someone: 'iemand',
} as const;
