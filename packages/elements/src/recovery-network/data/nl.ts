/** What is said where somebody looks after their own data. */
export const nl = {
  dataWhere: 'Alles staat versleuteld op dit apparaat. Wis je je browser? Dan is het hier weg.',
  copy: 'Bewaar een kopie',
  copyHint:
    'Iedereen die het bestand opent, kan het lezen. Bewaar het op een veilige plek. Foto’s en geluiden gaan niet mee.',
  copyName: 'mijn-overzicht',
  open: 'Open een kopie',
  erase: 'Wis alles',
  eraseSure: 'Alles op dit apparaat gaat weg. Dit kan niet terug. Wil je dat?',
  eraseYes: 'Ja, wis alles',
  eraseNo: 'Nee, laat staan',
  eraseDisk: 'Wat al op de schijf stond, kan daar nog even blijven.',
  erased: 'Alles is gewist.',
  eraseFailed: 'Wissen lukte niet. Probeer het nog een keer.',
  keepSafe: 'Vraag de browser om dit te bewaren',
  keptSafe: 'De browser bewaart dit nu langer.',
  notKeptSafe: 'De browser belooft dit niet. Maak af en toe een kopie.',
  adopted: 'De kopie is geopend. Wat je schreef, staat er weer.',
  merged: {
    one: 'De kopie is erbij gezet. Er kwam {count} regel bij.',
    other: 'De kopie is erbij gezet. Er kwamen {count} regels bij.',
  },
  loadNotJson: 'Dit bestand is niet te lezen. Misschien is het niet compleet. Kies een ander bestand.',
  loadNotAJournal: 'Dit is geen kopie van dit overzicht. Kies een ander bestand.',
  loadNewerVersion: 'Deze kopie komt uit een nieuwere versie. Open hem op een nieuwere pagina.',
  loadOtherJournal:
    'Deze kopie is van iemand anders. Er is niets veranderd. Wis eerst alles als je deze wilt openen.',
  loadFailed: 'Deze kopie openen lukte niet. Er is niets veranderd. Is er nog ruimte op dit apparaat?',
  setAside: {
    one: 'Eén regel is niet leesbaar. Hij is wel bewaard.',
    other: '{count} regels zijn niet leesbaar. Ze zijn wel bewaard.',
  },
} as const;
