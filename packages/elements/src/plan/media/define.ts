import { define } from '../../element/define.ts';
import { RecoveryPlanMedia } from './plan-media.ts';

define('recovery-plan-media', RecoveryPlanMedia);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-plan-media': RecoveryPlanMedia;
  }
}
