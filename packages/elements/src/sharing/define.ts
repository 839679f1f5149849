import '../help-now/define.ts';
import { define } from '../element/define.ts';
import { RecoverySharing } from './sharing.ts';

define('recovery-sharing', RecoverySharing);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-sharing': RecoverySharing;
  }
}
