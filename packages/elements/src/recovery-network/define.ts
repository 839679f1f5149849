import '../check-in/define.ts';
import '../help-now/define.ts';
import '../quick-exit/define.ts';
import { define } from '../element/define.ts';
import { RecoveryNetwork } from './recovery-network.ts';

define('recovery-network', RecoveryNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-network': RecoveryNetwork;
  }
}
