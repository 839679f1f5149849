import type { Terms } from '@recovery-network/core/aftercare';

/** Terms of a template with names in them: talks with somebody, and who stands in. */
export const withPeople = (terms: Terms, who: string, standIn?: string): Terms => ({
  ...terms,
  components: (terms.components ?? []).map((one) =>
    one.kind === 'individual' ? { ...one, who, ...(standIn !== undefined && { standIn }) } : one,
  ),
});
