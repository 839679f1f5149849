/** A sound configuration that uses every part, as the text of its file would be parsed. */
export const kade = {
  $schema: './provider.schema.json',
  version: 1,
  name: 'Nazorg De Kade',
  site: 'https://kade.example/',
  country: 'nl',
  languages: ['nl', 'en'],
  title: { nl: 'Mijn overzicht', en: 'My overview' },
  quickExit: 'https://weather.example/',
  pages: {
    supporter: { nl: '/voor-naasten', en: '/en/close' },
    overview: 'https://kade.example/overzicht?a=1',
  },
  lines: [
    {
      id: 'kade-advies',
      name: { nl: 'Advieslijn', en: 'Advice line' },
      purpose: { nl: 'Advies over nazorg.', en: 'Advice about aftercare.' },
      audience: 'anyone',
      role: 'provider',
      human: true,
      channels: [
        { type: 'call', number: '010 000 00 00', cost: { nl: 'gratis', en: 'free' } },
        { type: 'sms', number: '+31600000000' },
        { type: 'chat', url: 'https://kade.example/chat?from=help&now=1' },
      ],
      hours: {
        zone: 'Europe/Amsterdam',
        weekly: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '22:00' }],
        exceptions: [
          { from: '2026-12-25', until: '2026-12-26', windows: [] },
          { from: '2026-12-31', until: '2026-12-31', windows: [{ from: '10:00', to: '16:00' }] },
        ],
      },
      source: 'made up',
      verifiedOn: '2026-11-01',
    },
  ],
  directory: [
    {
      id: 'linde',
      name: 'Inloop De Linde',
      kind: 'walk-in',
      purpose: 'Koffie en een praatje.',
      where: 'Lindelaan 1',
      distance: { nl: '10 minuten fietsen', en: '10 minutes by bicycle' },
      hours: 'always',
      phone: '010 000 00 01',
      url: 'https://linde.example/',
    },
  ],
  suggestions: {
    add: [
      {
        id: 'kade-walk-in',
        kind: 'handle',
        text: { nl: 'Ik loop De Linde binnen.', en: 'I walk in at De Linde.' },
      },
      { id: 'kade-late', kind: 'sign', level: 'watch', text: 'Ik kom te laat op de groep.' },
      { id: 'kade-call', kind: 'action', level: 'act', actor: 'professional', text: 'Je belt mij terug.' },
    ],
    replace: { 'sleep-badly': 'Ik lig wakker.' },
    remove: ['be-bored'],
  },
  texts: {
    nl: {
      'help-now': { helpNow: 'Direct hulp' },
      agenda: { stopsAfter: { one: '{count} keer nog', other: '{count} keren nog' } },
    },
  },
  theme: {
    '--rn-color': '#223',
    '--rn-background-color': 'oklch(98% 0.01 90)',
    '--rn-font-family': '"Kade Sans", serif',
  },
};
