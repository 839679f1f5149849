import { define } from '../element/define.ts';
import '../help-now/define.ts';
import { RecoveryAgenda } from './agenda.ts';

define('recovery-agenda', RecoveryAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-agenda': RecoveryAgenda;
  }
}
