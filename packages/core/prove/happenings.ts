import fc from 'fast-check';

/** One thing that happens between the devices; what is impossible at that moment does not happen. */
export interface Happening {
  readonly device: number;
  readonly what: 'say' | 'send' | 'deliver' | 'meet';
  readonly pick: number;
  readonly datum: number;
}

const MANY = 2 ** 16;

export const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({
    device: fc.nat(MANY),
    what: fc.oneof(
      { weight: 5, arbitrary: fc.constant('say' as const) },
      { weight: 4, arbitrary: fc.constant('send' as const) },
      { weight: 4, arbitrary: fc.constant('deliver' as const) },
      { weight: 1, arbitrary: fc.constant('meet' as const) },
    ),
    pick: fc.nat(MANY),
    datum: fc.nat(MANY),
  }),
  { minLength: 20, maxLength: 80, size: 'max' },
);
