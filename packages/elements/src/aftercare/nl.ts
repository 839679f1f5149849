import { nl as together } from '../together/nl.ts';

export const nl = {
  ...together,
  title: 'Mijn nazorg',
} as const;
