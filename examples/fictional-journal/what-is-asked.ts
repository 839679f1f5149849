import type { Terms } from '@recovery-network/core/expectations';

// What Robin and the people around ask of each other and offer, in their words.

const zone = 'Europe/Amsterdam';

export const onSunday: Terms = {
  does: 'other',
  ask: 'call-me-if-silent',
  words: 'Hoor je zondag niets van mij? Dan bel jij mij.',
  support: 'emotional',
  channel: 'call',
  when: { how: 'weekly', days: [7], from: '19:00', to: '21:00', zone },
  limits: { other: 'Niet op mijn werk.' },
};
export const eachDay: Terms = {
  does: 'other',
  words: 'Jij belt mij elke avond.',
  support: 'emotional',
  channel: 'call',
};
export const allMoney: Terms = {
  does: 'other',
  ask: 'look-at-my-money',
  words: 'Jij beheert mijn geld.',
  support: 'practical',
};
export const bankCard: Terms = {
  does: 'proposer',
  ask: 'keep-my-bank-card',
  words: 'Ik bewaar je pinpas, van loondag tot maandag. Meer niet.',
  support: 'practical',
  often: { every: 1, unit: 'month' },
};
export const lateCalls: Terms = {
  does: 'other',
  ask: 'call-in-the-evening',
  words: 'Ik mag je tot half twaalf bellen als ik trek heb.',
  support: 'emotional',
  channel: 'call',
  when: { how: 'weekly', days: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '23:30', zone },
};
export const walking: Terms = {
  does: 'other',
  ask: 'walk-together',
  words: 'Op zaterdag een uur lopen.',
  support: 'company',
  channel: 'visit',
};
export const offered: Terms = {
  does: 'proposer',
  ask: 'offer-to-cook',
  words: 'Ik kook een keer in de week voor je.',
  support: 'practical',
};
export const theCat: Terms = {
  does: 'other',
  ask: 'look-after-my-pet',
  words: 'Je past op de kat als ik weg ben.',
  support: 'practical',
};
export const toTown: Terms = {
  does: 'other',
  ask: 'along-to-town-hall',
  words: 'Ga je mee naar de gemeente?',
  support: 'practical',
};
export const party: Terms = {
  does: 'other',
  ask: 'party-together',
  words: 'Kom je naast me staan op het feest van mijn werk?',
  support: 'company',
  channel: 'visit',
};
export const running: Terms = {
  does: 'other',
  ask: 'sport-together',
  words: 'Weer samen hardlopen?',
  support: 'company',
};
