import type { SafetyAdvice } from '../safety-for.ts';

/** The advice in Dutch: short lines, one action each, at most 15 words. Numbers stand in the lines of each country. */
export const safetyNl = {
  danger: [
    'Bel het alarmnummer als iemand niet wakker wordt, slecht ademt of blauw wordt.',
    'Ook als iemand een aanval heeft of erg in de war raakt.',
  ],
  'say-what-was-used': ['Zeg eerlijk wat er gebruikt is.'],
  'naloxone-at-hand': ['Is er naloxon in huis?', 'Zeg dat ook als je belt.'],
  'on-the-side': [
    'Ademt iemand wel, maar wordt die niet wakker?',
    'Leg die persoon op de zij en blijf erbij.',
  ],
  'chest-or-heat': ['Pijn op de borst, of heel heet?', 'Bel het alarmnummer.'],
  'not-alone': ['Ben je alleen?', 'Bel iemand.'],
  'no-more': ['Neem nu niets extra en meng niets.'],
  'no-extra-medicines': ['Neem geen extra medicijnen en meng niets.'],
  'less-tolerance': ['Je lichaam kan minder hebben dan vroeger.'],
  'not-suddenly': [
    'Wil je stoppen met alcohol, GHB, opiaten, kalmerende pillen of medicijnen?',
    'Stop niet ineens.',
    'Bel eerst een arts.',
  ],
  'ghb-not-less': ['Bij GHB geldt dat ook voor minder gebruiken.'],
  'ask-about-medicines': ['Heb je vragen over je medicijnen?', 'Bel je huisarts of apotheek.'],
  'sit-down': ['Met ketamine val je snel.', 'Ga zitten of liggen.'],
  'quiet-place': ['Ben je bang of in paniek?', 'Ga naar een rustige plek.', 'Vraag iemand om te blijven.'],
  'not-driving': ['Wiet of hasj gebruikt?', 'Rijd nu niet.'],
  'out-of-reach': ['Heb je een vape?', 'Leg die weg waar geen kind erbij kan.'],
  rest: ['Lang gegamed?', 'Leg het scherm weg en rust uit.'],
  money: ['Veel geld verloren?', 'Beslis vandaag niets groots.', 'Bel iemand.'],
  suicide: ['Denk je aan zelfdoding?', 'Praat er nu met iemand over.', 'Dat kan dag en nacht.'],
} as const satisfies Readonly<Record<SafetyAdvice, readonly string[]>>;
