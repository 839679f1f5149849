export const nl = {
  leave: 'Snel weg',
  about: 'Wat doet "Snel weg"?',
  aboutPage: 'Met "Snel weg" zie je meteen een gewone pagina. Teruggaan kan dan niet met de terugknop.',
  aboutHistory:
    'Let op: je telefoon onthoudt wel dat je hier was. Dat kun je zelf wissen bij "Geschiedenis".',
  aboutKeys: 'Heb je een toetsenbord? Druk dan drie keer snel op Shift.',
  onceMore: 'Druk nog één keer op Shift om weg te gaan.',
  leaving: 'Je gaat weg van deze pagina.',
  title: 'Even geduld',
} as const;
