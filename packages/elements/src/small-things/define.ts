import '../help-now/define.ts';
import { define } from '../element/define.ts';
import { RecoverySmallThings } from './small-things.ts';

define('recovery-small-things', RecoverySmallThings);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-small-things': RecoverySmallThings;
  }
}
