import { define } from '../element/define.ts';
import '../help-now/define.ts';
import { RecoveryAftercare } from './aftercare.ts';

define('recovery-aftercare', RecoveryAftercare);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-aftercare': RecoveryAftercare;
  }
}
