import { define } from '../element/define.ts';
import { RecoveryQuickExit } from './quick-exit.ts';

define('recovery-quick-exit', RecoveryQuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-quick-exit': RecoveryQuickExit;
  }
}
