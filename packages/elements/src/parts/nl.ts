/** What a tab of several parts says. */
export const nl = {
  sections: 'Onderdelen',
  notHere: 'Dit laden lukt nu niet. Is er internet? Hulp nu werkt.',
  reload: 'Laad de pagina opnieuw',
  tryAgain: 'Probeer het nog een keer',
  opening: 'Even wachten…',
} as const;
