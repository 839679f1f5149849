/** What somebody gave or got (R1). */
export const exchangeKinds = [
  'listening',
  'practical',
  'company',
  'thanks',
  'encouragement',
  'experience',
  'offer',
] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

export const directions = ['given', 'received'] as const;
export type Direction = (typeof directions)[number];

export const sizes = ['small', 'medium', 'large'] as const;
export type Size = (typeof sizes)[number];

export const weightOfSize: Readonly<Record<Size, number>> = { small: 1, medium: 2, large: 3 };

/** What giving and getting lately comes to (R3), in words and never in a figure. */
export const balances = ['quiet', 'mutual', 'leaning', 'carrying'] as const;
export type Balance = (typeof balances)[number];
