import type { SafetyAdvice } from '../safety-for.ts';

/** What stands beside a piece of advice: whom it says to call, where it was read, and whether somebody checked it. */
export interface AboutAdvice {
  /** The door of help now that it leads to, or a doctor of one's own. */
  readonly call?: 'danger' | 'suicide' | 'someone' | 'doctor';
  readonly sources: readonly string[];
  /** The date on which a physician checked it; null until one did. */
  readonly verifiedOn: string | null;
}

const redCross = 'https://www.rodekruis.nl/ehbo/overdosis-drugs-of-medicijnen/';
const redCrossFlanders =
  'https://www.rodekruis.be/wat-kan-jij-doen/volg-een-opleiding/eerstehulptips/overdosis-drugs/';
const drugcom =
  'https://drugcom.de/wissenstests/opiate/weitere-informationen-zu-opiaten/massnahmen-beim-drogennotfall';
const sciensano = 'https://www.sciensano.be/nl/gezondheidsonderwerpen/illegale-drugs/behandeling';
const ghb = 'https://thuisarts.nl/drugs/ik-wil-stoppen-met-ghb-of-minder-gebruiken';
const alcohol = 'https://www.minderdrinken.nl/alcohol/stoppen/afbouwschema-stoppen-met-alcohol';
const calmingPills =
  'https://www.jellinek.nl/vraag-antwoord/hoe-kun-je-ontwennen-van-slaap-en-kalmeringsmiddelen/';
const medicines = 'https://productie.plusonline.nl/gezondheid-en-medicijnen/hulp-bij-afbouwen-medicijnen';

/** Read as excerpts; none was checked by a physician yet. */
export const safetyAbout: Readonly<Record<SafetyAdvice, AboutAdvice>> = {
  danger: { call: 'danger', sources: [redCross, sciensano], verifiedOn: null },
  'say-what-was-used': { sources: [drugcom], verifiedOn: null },
  // Who may give it differs by country; whoever answers the emergency call knows.
  'naloxone-at-hand': {
    call: 'danger',
    sources: ['https://www.mdhg.nl/plea-for-naloxone/'],
    verifiedOn: null,
  },
  'on-the-side': { sources: [redCross, sciensano], verifiedOn: null },
  'chest-or-heat': {
    call: 'danger',
    sources: ['https://mainline.nl/cocaine/ehbo/', redCross],
    verifiedOn: null,
  },
  'not-alone': { call: 'someone', sources: [sciensano], verifiedOn: null },
  'no-more': { sources: [sciensano, redCross], verifiedOn: null },
  'no-extra-medicines': { sources: [redCross], verifiedOn: null },
  'less-tolerance': { sources: ['https://www.bmj.com/content/326/7396/959'], verifiedOn: null },
  'not-suddenly': { call: 'doctor', sources: [ghb, alcohol, calmingPills, medicines], verifiedOn: null },
  'ghb-not-less': { sources: [ghb], verifiedOn: null },
  'ask-about-medicines': { call: 'doctor', sources: [calmingPills, medicines], verifiedOn: null },
  'sit-down': {
    sources: [
      'https://www.nu.nl/gezondheid/6080255/tijdens-corona-minder-cocaine-en-amfetaminegebruik-maar-meer-ketamine.html',
    ],
    verifiedOn: null,
  },
  'quiet-place': { call: 'someone', sources: [redCrossFlanders, sciensano], verifiedOn: null },
  'not-driving': {
    sources: ['https://swov.nl/nl/factsheet/drugs-en-geneesmiddelen'],
    verifiedOn: null,
  },
  'out-of-reach': {
    sources: ['https://www.antigifcentrum.be/andere/elektronische-sigaretten-en-de-vloeibare-navullingen'],
    verifiedOn: null,
  },
  rest: { sources: ['https://www.gameninfo.nl/publiek/gezondgamen'], verifiedOn: null },
  money: {
    call: 'someone',
    sources: [
      'https://eenvandaag.avrotros.nl/artikelen/1-op-de-3-probleemgokkers-denkt-aan-zelfmoord-gevoelens-kunnen-ontstaan-in-opwelling-161607',
    ],
    verifiedOn: null,
  },
  suicide: { call: 'suicide', sources: ['https://www.113.nl/'], verifiedOn: null },
};
