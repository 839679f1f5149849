import type { SafetyAdvice } from '../safety-for.ts';

/** The advice in Dutch: short lines, one action each, at most 15 words. */
export const safetyNl = {
  danger: [
    'Bel 112 als iemand niet wakker wordt, slecht ademt, blauw wordt of een aanval heeft.',
    'Ook als iemand erg in de war raakt.',
  ],
  'say-what-was-used': ['Zeg eerlijk wat er gebruikt is.'],
  'naloxone-at-hand': ['Is er naloxon in huis?', 'Zeg dat tegen 112.'],
  'on-the-side': ['Ademt iemand wel?', 'Leg die persoon op de zij en blijf erbij.'],
  'chest-or-heat': ['Pijn op de borst, of heel heet?', 'Bel 112.'],
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
  money: ['Veel geld verloren?', 'Beslis vandaag niets groots.', 'Bel iemand.'],
  suicide: ['Denk je aan zelfdoding?', 'Bel 113, dag en nacht.'],
} as const satisfies Readonly<Record<SafetyAdvice, readonly string[]>>;
