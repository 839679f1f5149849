import '../help-now/define.ts';
import { define } from '../element/define.ts';
import { RecoverySetbacks } from './setbacks.ts';

define('recovery-setbacks', RecoverySetbacks);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-setbacks': RecoverySetbacks;
  }
}
