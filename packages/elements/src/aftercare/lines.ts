import { countryFiles, type Line } from '@recovery-network/core/help-now';
import type { RecoveryAftercare } from './aftercare.ts';

/** The lines that the page knows of, as help now has them: the provider's, else those of the country. */
export const linesOf = ({ configuration }: RecoveryAftercare): readonly Line[] =>
  configuration?.lines ?? countryFiles.get('nl') ?? [];
