import '../help-now/define.ts';
import { define } from '../element/define.ts';
import { RecoveryGroups } from './groups.ts';

define('recovery-groups', RecoveryGroups);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-groups': RecoveryGroups;
  }
}
