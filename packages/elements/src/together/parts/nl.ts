/** The parts of the tab about two people. */
export const nl = {
  sections: 'Onderdelen van Samen',
  expectations: 'Wat we afspreken',
  sharing: 'Delen',
  reciprocity: 'Steun geven en krijgen',
  groups: 'Groepen',
  'small-things': 'Kleine dingen',
  notHere: 'Dit laden lukt nu niet. Is er internet? Hulp nu werkt.',
  reload: 'Laad de pagina opnieuw',
  tryAgain: 'Probeer het nog een keer',
  opening: 'Even wachten…',
} as const;
