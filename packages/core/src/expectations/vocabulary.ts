/** What kind of support an expectation is about: the kinds of the network (N3). */
export const supportKinds = ['emotional', 'practical', 'advice', 'company', 'encouragement'] as const;
export type SupportKind = (typeof supportKinds)[number];

/** Ways to be in touch, as in the network (N9). */
export const contactWays = ['call', 'message', 'visit'] as const;
export type ContactWay = (typeof contactWays)[number];

/** Who does it: the one who proposed it, or the other. So terms say the same on both devices. */
export const doers = ['proposer', 'other'] as const;
export type Doer = (typeof doers)[number];

/** How something went (E6). There is no "broken". */
export const outcomes = ['helps', 'helps-not', 'not-this-time'] as const;
export type Outcome = (typeof outcomes)[number];
