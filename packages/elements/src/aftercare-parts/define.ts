import { define } from '../element/define.ts';
import { RecoveryAftercareParts } from './aftercare-parts.ts';

define('recovery-aftercare-parts', RecoveryAftercareParts);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-aftercare-parts': RecoveryAftercareParts;
  }
}
