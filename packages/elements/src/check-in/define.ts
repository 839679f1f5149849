import '../help-now/define.ts';
import { define } from '../element/define.ts';
import { RecoveryCheckIn } from './check-in.ts';

define('recovery-check-in', RecoveryCheckIn);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-check-in': RecoveryCheckIn;
  }
}
