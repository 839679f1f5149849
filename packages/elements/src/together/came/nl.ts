/** What is said where a link brought something to a page that can't open it. */
export const nl = {
  came: 'Met deze link kwam iets mee. Deze pagina kan het niet openen.',
  toOverview: 'Is het een antwoord aan jou? Open je overzicht',
  toSupporter: 'Vraagt iemand jou iets? Open die pagina',
  toCounsellor: 'Ben je begeleider? Open die pagina',
  nowhere: 'Open de link op de pagina waarvoor hij is gemaakt.',
} as const;
