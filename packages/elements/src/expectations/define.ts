import '../help-now/define.ts';
import { define } from '../element/define.ts';
import { RecoveryExpectations } from './expectations.ts';

define('recovery-expectations', RecoveryExpectations);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-expectations': RecoveryExpectations;
  }
}
