/** The people around Robin. All invented; numbers that begin with 060 are not in use in the Netherlands. */

import type { Channel, Ring, Support, TieKind } from '@recovery-network/core/network';

export interface Someone {
  readonly name: string;
  readonly kind: TieKind;
  readonly ring: Ring;
  readonly why: string;
  readonly gives?: readonly Support[];
  readonly phone?: string;
  readonly place?: string;
  /** Does this already: nobody has to ask. Professionals, groups, communities and lines always do. */
  readonly supports?: true;
  /** Weekly windows in which this person may be reached, and how. */
  readonly reachable?: {
    readonly days: readonly number[];
    readonly from: string;
    readonly to: string;
    readonly channels: readonly Channel[];
  };
}

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const workdays = [1, 2, 3, 4, 5] as const;

export const people = {
  marloes: {
    name: 'Marloes',
    kind: 'family',
    ring: 'very-close',
    why: 'Mijn zus. Zij luistert zonder meteen raad te geven.',
    gives: ['emotional', 'company'],
    phone: '06 00000101',
    supports: true,
    reachable: { days: everyDay, from: '17:00', to: '22:00', channels: ['call', 'message'] },
  },
  noor: {
    name: 'Noor',
    kind: 'therapist',
    ring: 'close',
    why: 'Gesprek om de week, op maandag.',
    gives: ['advice', 'emotional'],
    phone: '0349 202 110',
    reachable: { days: [1, 2, 4], from: '09:00', to: '17:00', channels: ['call'] },
  },
  vanVliet: {
    name: 'Dokter Van Vliet',
    kind: 'addiction-physician',
    ring: 'further',
    why: 'Vragen over mijn medicijnen.',
    gives: ['advice'],
    phone: '0349 202 120',
    reachable: { days: workdays, from: '08:30', to: '12:00', channels: ['call'] },
  },
  huisarts: {
    name: 'Mijn huisarts',
    kind: 'gp',
    ring: 'further',
    why: 'Voor alles wat met mijn lichaam is.',
    gives: ['advice'],
    phone: '0349 202 130',
    reachable: { days: workdays, from: '08:00', to: '17:00', channels: ['call'] },
  },
  hulplijn: {
    name: 'Hulplijn van Kadelicht',
    kind: 'helpline',
    ring: 'further',
    why: 'Als ik niet weet wie ik moet bellen.',
    gives: ['advice', 'emotional'],
    phone: '0349 200 722',
    reachable: { days: workdays, from: '07:00', to: '22:00', channels: ['call'] },
  },
  groep: {
    name: 'NA-groep op dinsdag',
    kind: 'group',
    ring: 'close',
    why: 'Mensen die hetzelfde meemaken.',
    gives: ['company', 'encouragement'],
    place: 'Zaaltje achter de bibliotheek, 19:30',
  },
  ahmed: {
    name: 'Ahmed',
    kind: 'friend',
    ring: 'close',
    why: 'Kent mij van voor alles. Met hem kan ik lachen.',
    gives: ['company', 'practical'],
    phone: '06 00000102',
    reachable: { days: everyDay, from: '09:00', to: '21:00', channels: ['call', 'message', 'visit'] },
  },
  carla: {
    name: 'Carla',
    kind: 'buddy',
    ring: 'close',
    why: 'Zij is al zes jaar gestopt. Ik mag haar ook laat bellen.',
    gives: ['emotional', 'encouragement', 'advice'],
    phone: '06 00000103',
    reachable: { days: everyDay, from: '07:00', to: '24:00', channels: ['call', 'message'] },
  },
  els: {
    name: 'Els van hiernaast',
    kind: 'neighbour',
    ring: 'further',
    why: 'Thee drinken. Zij past op de kat.',
    gives: ['practical', 'company'],
    phone: '06 00000104',
    supports: true,
    reachable: { days: everyDay, from: '10:00', to: '18:00', channels: ['visit', 'call'] },
  },
  youssef: {
    name: 'Youssef',
    kind: 'colleague',
    ring: 'further',
    why: 'Samen lunchen op mijn werk.',
    gives: ['company'],
    phone: '06 00000105',
  },
  oma: {
    name: 'Oma Riet',
    kind: 'family',
    ring: 'very-close',
    why: 'Zij is altijd blij als ik bel.',
    gives: ['company'],
    phone: '06 00000106',
    supports: true,
    reachable: { days: everyDay, from: '10:00', to: '20:00', channels: ['call', 'visit'] },
  },
  tim: {
    name: 'Tim',
    kind: 'friend',
    ring: 'further',
    why: 'Hardlopen op zaterdag.',
    gives: ['company', 'encouragement'],
    phone: '06 00000107',
  },
  jeroen: {
    name: 'Jeroen',
    kind: 'family',
    ring: 'further',
    why: 'Mijn broer. We hadden ruzie over geld.',
    gives: ['practical'],
    phone: '06 00000108',
  },
  dennis: {
    name: 'Dennis',
    kind: 'peer',
    ring: 'further',
    why: 'Ken ik van de groep. Samen naar huis lopen.',
    gives: ['company', 'encouragement'],
    phone: '06 00000109',
  },
  koor: {
    name: 'Koor op donderdag',
    kind: 'community',
    ring: 'further',
    why: 'Zingen. Daar gaat het eens over iets anders.',
    gives: ['company'],
    place: 'Buurthuis De Brug, 20:00',
  },
  fatima: {
    name: 'Fatima',
    kind: 'volunteer',
    ring: 'further',
    why: 'Helpt mij met brieven en geld.',
    gives: ['practical'],
    phone: '0349 202 140',
    supports: true,
    reachable: { days: [2, 4], from: '10:00', to: '14:00', channels: ['call', 'visit'] },
  },
  mick: {
    name: 'Mick',
    kind: 'friend',
    ring: 'outside',
    why: 'Oude vriend. Met hem gebruikte ik.',
    phone: '06 00000110',
  },
  ronald: {
    name: 'Ronald',
    kind: 'other',
    ring: 'outside',
    why: 'Belt soms nog.',
  },
  lotte: {
    name: 'Lotte',
    kind: 'friend',
    ring: 'further',
    why: 'Zou ik weer willen zien.',
    phone: '06 00000111',
  },
} as const satisfies Record<string, Someone>;

export type PersonName = keyof typeof people;
