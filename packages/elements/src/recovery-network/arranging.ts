const parts =
  'recovery-network-map, recovery-together, recovery-expectations, recovery-sharing, recovery-reciprocity, recovery-groups, ' +
  'recovery-small-things, recovery-aftercare-parts, recovery-aftercare, recovery-agenda, recovery-tasks, recovery-plan, ' +
  'recovery-setbacks';

/** Our elements that a page may arrange itself. */
export const OURS = `recovery-check-in, recovery-help-now, recovery-supporter, ${parts}`;

/** Those of somebody else than the person: of what they say nothing is kept there (J11). */
export const THEIRS = 'recovery-supporter, recovery-aftercare[for]:not([for=""])';

const own = `:not(${THEIRS}, recovery-supporter *)`;

/** Those over the person's journal that say themselves what is not saved. */
export const SAYING = `:is(${parts})${own}`;

/** Those in which the person's own words are written down. */
export const OWN = `:is(recovery-check-in, ${parts})${own}`;
