import { define } from '../element/define.ts';
import '../help-now/define.ts';
import { RecoveryNetworkMap } from './network.ts';

define('recovery-network-map', RecoveryNetworkMap);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-network-map': RecoveryNetworkMap;
  }
}
