/** Our elements that say themselves what is not saved. */
export const SAYING =
  'recovery-network-map, recovery-together, recovery-expectations, recovery-sharing, recovery-reciprocity, recovery-groups, ' +
  'recovery-small-things, recovery-aftercare-parts, recovery-aftercare, recovery-agenda, recovery-tasks, recovery-plan, ' +
  'recovery-setbacks';

/** Our elements that a page may arrange itself. */
export const OURS = `recovery-check-in, recovery-help-now, recovery-supporter, ${SAYING}`;
