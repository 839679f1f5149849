import '../help-now/define.ts';
import { define } from '../element/define.ts';
import { RecoveryPlan } from './plan.ts';

define('recovery-plan', RecoveryPlan);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-plan': RecoveryPlan;
  }
}
