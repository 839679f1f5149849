/** A pause, an end of whatever kind, and the way back from it. */
export const nl = {
  // A break, and stopping: what goes on beside it.
  stillAppointments: 'Je afspraken staan nog. Zeg ze zelf af, of laat ze staan.',
  stillMedicines: 'Gebruik je medicijnen? Stop daar niet ineens mee. Bel eerst een arts.',

  // A pause.
  pauseText: 'Een pauze hoort erbij. Wat is afgesproken, blijft staan.',
  pauseLastDay: 'Pauze tot en met',
  pauseHint: 'Tot en met {day} kan zonder iets te vragen.',
  pauseTooLong: 'Tot en met {day} kan dit alleen. Langer kan als jullie allebei ja zeggen.',
  pauseTooLongOwn: 'Tot en met {day} kan dit. Langer? Dan kun je stoppen. Terugkomen kan altijd.',
  pausePropose: 'Vraag {name} om deze langere pauze',
  pauseTake: 'Pauze nemen',
  pauseKept: 'De pauze staat erin.',
  pauseAlready: 'Je hebt al pauze tot en met {day}.',

  // Stopping.
  stopTitle: 'Wil je stoppen?',
  stopText: 'Dat mag altijd. Een reden is niet nodig.',
  stopStays: 'Je mensen en je plan blijven van jou. Terugkomen kan altijd.',
  stopStaysTheirs: 'Er komt te staan: “Gestopt door {me}”. {name} kan altijd terugkomen.',
  stopTheirsText: 'Dit is niet samen besloten. Zo leest {name} het ook, als jij het stuurt.',
  stopTitleTheirs: 'Stop jij met deze nazorg?',
  stopFirstTheirs: 'Bespreek het eerst met {name}. Je kunt ook samen afronden.',
  stopTheirsCall: 'Vertel {name} wie nu te bereiken is.',
  stopWords: 'Wil je er iets bij zeggen?',
  stopYes: 'Ja, stoppen',
  stopNot: 'Toch niet',
  stopped: 'Deze nazorg is gestopt',
  stoppedText: 'Wat je deed, blijft staan. Je mensen en je plan blijven van jou.',
  stoppedTextTheirs: 'Hier staat nu: “Gestopt door {me}”. Zo leest {name} het ook, als jij het stuurt.',
  stoppedUnsent: '{name} weet het pas als jij het stuurt.',
  stoppedSend: 'Stuur het naar {name}',
  stoppedBack: 'Toch niet: terugkomen',
  myself: 'jou',

  // Elsewhere.
  transferText: 'Deze nazorg gaat verder bij iemand anders. Dit plan houdt hier dan op.',
  transferTo: 'Bij wie of waar ga je verder?',
  transferToTheirs: 'Bij wie of waar gaat {name} verder?',
  transferHint: 'Een naam of plek. {name} kan dit lezen.',
  transferHintOwn: 'Een naam of plek.',
  transferStays: 'Je mensen en je plan blijven van jou.',
  transferYes: 'Verder bij een ander',
  transferKept: 'Het staat erin.',

  // Finishing.
  roundText: 'Samen afronden geldt pas als jullie allebei ja zeggen.',
  roundOn: 'Op welke dag?',
  roundNext: 'Verder',
  roundOwn: 'Een plan van jezelf stop je zelf.',
  // Text 11 of the words.
  closing: 'Jij en {name} ronden de nazorg af op {day}. Dat besloten jullie samen.',
  closed: 'Jij en {name} rondden de nazorg af op {day}. Dat besloten jullie samen.',
  closingStays: 'Je mensen en je plan blijven van jou.',
  closingStaysTheirs: 'De mensen en het plan van {name} blijven van {name}.',
  closingAgain: 'Wil je later weer hulp? Bel {number}.',
  closingAgainNoNumber: 'Wil je later weer hulp? Kom dan terug.',
  closingNoWait: 'Je hoeft niet te wachten tot het slecht gaat.',

  // Text 12 of the words.
  backTitle: 'Welkom terug',
  backText: 'Alles staat er nog. Je hoeft niets in te halen.',
  backNumbers: 'Namen en nummers kunnen veranderd zijn. Kijk die eerst even na.',
  backHow: 'Wat wil je nu?',
  backCheck: 'Nummers nakijken',
  backLook: 'Rondkijken',
  backBegin: 'Opnieuw beginnen',
  backBeginText: 'Je begint met wat er was. Alles mag anders.',
  backNoNumbers: 'Er staan nog geen nummers.',
  backTitleTheirs: '{name} kan terugkomen',
  backTextTheirs: 'Alles staat er nog. Jullie beginnen met wat er was.',
} as const;
