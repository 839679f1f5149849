import { define } from '../element/define.ts';
import '../help-now/define.ts';
import { RecoveryTasks } from './tasks.ts';

define('recovery-tasks', RecoveryTasks);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-tasks': RecoveryTasks;
  }
}
