import { define } from '../element/define.ts';
import { RecoveryHelpNow } from './help-now.ts';

define('recovery-help-now', RecoveryHelpNow);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-help-now': RecoveryHelpNow;
  }
}
