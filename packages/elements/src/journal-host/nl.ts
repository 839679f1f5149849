/** What is wrong with keeping, for all who say it. */
export const nl = {
  notKept: 'Deze browser bewaart hier niets. Alles werkt, tot je de pagina sluit.',
  storageFull: 'Er is geen ruimte meer op dit apparaat.',
  storageRefused: 'Deze browser wil hier niets bewaren. Hulp nu werkt wel.',
  newerVersion: 'Een nieuwere versie heeft dit bewaard. Laad de pagina opnieuw. Hulp nu werkt wel.',
  damaged: 'Een deel is niet te openen. Het is wel bewaard. Hulp nu werkt.',
  blocked: 'Deze pagina staat nog open in een ander tabblad. Sluit dat tabblad eerst.',
  notSaved: 'Je laatste stap is nog niet bewaard.',
} as const;
