import { define } from '../element/define.ts';
import { RecoveryTogether } from './together.ts';

define('recovery-together', RecoveryTogether);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-together': RecoveryTogether;
  }
}
