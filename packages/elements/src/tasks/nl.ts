import { nl as together } from '../together/nl.ts';

export const nl = {
  ...together,
  title: 'Wat ik wil doen',
} as const;
