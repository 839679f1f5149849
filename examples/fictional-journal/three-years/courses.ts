import type { Component, Terms } from '@recovery-network/core/aftercare';

/** Terms of a template with names in them: talks with somebody, as often as the steps say, and who stands in. */
export const withPeople = (terms: Terms, who: string, standIn?: string): Terms => ({
  ...terms,
  components: (terms.components ?? []).map((one) =>
    one.kind === 'individual' ? talks(one, who, standIn) : one,
  ),
});

function talks({ often: _often, ...rest }: Component, who: string, standIn: string | undefined): Component {
  return { ...rest, who, ...(standIn !== undefined && { standIn }) };
}
