import type { ForSupporter, TalkCards } from './cards.ts';

export const talksNl: TalkCards = {
  'ask-for-something': {
    title: 'Iets vragen',
    lines: [
      'Kies één ding dat nu helpt.',
      'Zeg wat, wanneer en tot wanneer.',
      'Zeg erbij dat nee zeggen mag.',
      'Wacht rustig op het antwoord.',
    ],
    begin: 'Ik wil je iets vragen. Nee zeggen mag.',
  },
  'not-this-time': {
    title: 'Het lukte een paar keer niet',
    lines: [
      'Niemand deed iets fout.',
      'Zeg wat je merkte, zonder verwijt.',
      'Vraag hoe het voor de ander is.',
      'Maak het samen kleiner, anders, of stop ermee.',
    ],
    begin: 'Het lukte de laatste keren niet. Zullen we kijken wat wel past?',
  },
  'say-what-helps': {
    title: 'Zeggen wat helpt',
    lines: [
      'Noem eerst iets dat al helpt.',
      'Zeg dan één ding dat anders mag.',
      'Zeg wat je in plaats daarvan wilt.',
    ],
    begin: 'Het helpt mij als jij dit doet.',
  },
  'say-no': {
    title: 'Nee zeggen',
    lines: ['Nee is een heel antwoord.', 'Een reden is niet nodig.', 'Je mag ook iets kleiners aanbieden.'],
    begin: 'Dit kan ik nu niet doen.',
  },
  'hear-no': {
    title: 'Een nee horen',
    lines: [
      'Nee zegt niet dat jij iets fout deed.',
      'Vraag niet naar de reden.',
      'Bedank voor het eerlijke antwoord.',
      'Kijk wie je nog meer kunt vragen.',
    ],
    begin: 'Goed dat je het zegt. Dank je wel.',
  },
  'change-it': {
    title: 'Iets veranderen',
    lines: [
      'Zeg wat je wilt houden.',
      'Zeg wat je anders wilt, en vanaf wanneer.',
      'Tot jullie het eens zijn, blijft het zoals het was.',
    ],
    begin: 'Ik wil onze afspraak een beetje veranderen.',
  },
  'stop-it': {
    title: 'Ermee stoppen',
    lines: ['Je mag altijd stoppen.', 'Zeg het op tijd, dan weet de ander het.', 'Bedank voor wat er was.'],
    begin: 'Ik wil met deze afspraak stoppen. Dank je wel voor alles.',
  },
  'say-limits': {
    title: 'Je grenzen zeggen',
    lines: [
      'Zeg wat je kunt doen, en wat niet.',
      'Zeg op welke uren je er bent.',
      'Zeg wie er nog meer gebeld kan worden.',
      'Je bent geen hulpdienst.',
    ],
    begin: 'Dit kan ik voor je doen, en dit niet.',
  },
  'say-thanks': {
    title: 'Dank je wel zeggen',
    lines: ['Noem iets dat de ander deed.', 'Zeg wat het voor jou deed.', 'Meer hoeft niet.'],
    begin: 'Dank je wel. Dat hielp mij echt.',
  },
  'listen-well': {
    title: 'Goed luisteren',
    lines: [
      'Leg je telefoon weg en neem de tijd.',
      'Laat de ander uitpraten.',
      'Geef geen oordeel en los niets op.',
      'Vraag: wat heb je nu nodig?',
    ],
    begin: 'Ik luister. Neem de tijd.',
  },
  'tell-about-me': {
    title: 'Vertellen hoe het met je is',
    lines: [
      'Jij kiest wat je vertelt.',
      'Een klein stukje is genoeg.',
      'Zeg wat de ander ermee mag doen.',
      'Je mag stoppen als het te veel wordt.',
    ],
    begin: 'Ik wil je iets over mij vertellen. Je hoeft niets op te lossen.',
  },
};

export const forSupporterNl: ForSupporter = {
  title: 'Wat is dit?',
  lines: [
    'Iemand die jij kent, vraagt jou iets.',
    'Je mag ja zeggen, nee zeggen of iets anders voorstellen.',
    'Een reden is niet nodig.',
    'Je kunt altijd stoppen of een pauze nemen.',
    'Zeg gerust wat je wel en niet kunt doen.',
    'Jij bent geen hulpdienst. Bij direct gevaar belt iedereen 112.',
    'Luisteren is vaak genoeg. Je hoeft niets op te lossen.',
    'Je hoeft dit niet alleen te doen.',
  ],
};
