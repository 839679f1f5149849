/** The fields of what lies nested in an entry of the network: `unknownField` looks for others. */
const span = { from: true, to: true } as const;

export const REACH = { phone: true, message: true, email: true, place: true } as const;
export const RANGE = { minDays: true, maxDays: true } as const;
export const HOURS = {
  zone: true,
  weekly: { days: true, ...span },
  exceptions: { from: true, until: true, windows: span },
} as const;
