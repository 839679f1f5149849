import type { SafetyAdvice } from '../safety-for.ts';

/** The advice in English: short lines, one action each, at most 15 words. Numbers stand in the lines of each country. */
export const safetyEn = {
  danger: [
    "Call the emergency number if someone won't wake up, breathes badly or turns blue.",
    'Also if someone has a seizure or becomes very confused.',
  ],
  'say-what-was-used': ['Say honestly what was used.'],
  'naloxone-at-hand': ['Is there naloxone in the house?', 'Say so when you call.'],
  'on-the-side': ['Is the person breathing, but not waking up?', 'Lay them on their side and stay.'],
  'chest-or-heat': ['Pain in the chest, or very hot?', 'Call the emergency number.'],
  'not-alone': ['Are you alone?', 'Call someone.'],
  'no-more': ["Take nothing extra now and don't mix."],
  'no-extra-medicines': ["Take no extra medicines and don't mix."],
  'less-tolerance': ['Your body may handle less than before.'],
  'not-suddenly': [
    'Want to stop alcohol, GHB, opioids, calming pills or medicines?',
    "Don't stop at once.",
    'Call a doctor first.',
  ],
  'ghb-not-less': ['With GHB this also goes for using less.'],
  'ask-about-medicines': ['Do you have questions about your medicines?', 'Call your GP or pharmacy.'],
  'sit-down': ['With ketamine you fall easily.', 'Sit or lie down.'],
  'quiet-place': ['Are you afraid or in a panic?', 'Go to a quiet place.', 'Ask someone to stay.'],
  'not-driving': ['Used weed or hash?', "Don't drive now."],
  'out-of-reach': ['Do you have a vape?', 'Put it where no child can get it.'],
  rest: ['Gamed for a long time?', 'Put the screen away and rest.'],
  money: ['Lost a lot of money?', 'Decide nothing big today.', 'Call someone.'],
  suicide: ['Thinking of suicide?', 'Talk to someone about it now.', 'You can, day and night.'],
} as const satisfies Readonly<Record<SafetyAdvice, readonly string[]>>;
