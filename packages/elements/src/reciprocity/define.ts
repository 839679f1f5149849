import '../help-now/define.ts';
import { define } from '../element/define.ts';
import { RecoveryReciprocity } from './reciprocity.ts';

define('recovery-reciprocity', RecoveryReciprocity);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-reciprocity': RecoveryReciprocity;
  }
}
