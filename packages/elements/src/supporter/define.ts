import { define } from '../element/define.ts';
import { RecoverySupporter } from './supporter.ts';

define('recovery-supporter', RecoverySupporter);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-supporter': RecoverySupporter;
  }
}
