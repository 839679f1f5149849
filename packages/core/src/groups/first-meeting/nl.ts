import type { FirstMeeting } from './parts.ts';

export const firstMeetingNl: FirstMeeting = {
  'what-to-expect': {
    title: 'Wat kun je verwachten?',
    lines: [
      'De eerste keer is spannend. Dat is voor bijna iedereen zo.',
      'Iemand zegt je gedag en legt uit hoe het gaat.',
      'Iedereen daar maakt iets mee dat op het jouwe lijkt.',
    ],
  },
  together: {
    title: 'Samen gaan',
    lines: [
      'Je kunt iemand vragen om mee te gaan.',
      'Vraag vooraf of dat bij deze groep kan.',
      'Spreek ook af hoe je weer naar huis gaat.',
    ],
  },
  'you-may-pass': {
    title: 'Je hoeft niets te zeggen',
    lines: [
      'Alleen luisteren is goed.',
      'Zeg gerust: "Ik luister vandaag."',
      'Je mag altijd eerder weggaan.',
    ],
  },
  'how-it-works': {
    title: 'Hoe werkt een groep?',
    lines: [
      'Mensen vertellen om de beurt. Anderen luisteren.',
      'Je mag alleen je voornaam zeggen.',
      'Elke groep heeft eigen afspraken. Vraag ernaar.',
    ],
  },
  'what-stays-there': {
    title: 'Wat blijft in de groep?',
    lines: [
      'Vraag wat de groep hierover heeft afgesproken.',
      'Vertel zelf ook niet verder wat anderen zeggen.',
    ],
  },
  'if-it-clashes': {
    title: 'Als het niet klikt',
    lines: [
      'Dat kan gebeuren. Het zegt niets over jou.',
      'Praat er na afloop over met iemand die je vertrouwt.',
      'Je mag het nog een keer proberen, of niet.',
    ],
  },
  'another-group': {
    title: 'Een andere groep kiezen',
    lines: [
      'Groepen verschillen veel van elkaar.',
      'Probeer een andere dag, een andere plek of een groep online.',
      'Je kunt ook bij meer groepen gaan kijken.',
    ],
  },
};
