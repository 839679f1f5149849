import { withAreas } from '../other-areas.ts';
import type { Fault } from '../world.ts';

export const nowhereFaults: readonly Fault[] = [
  {
    rule: 'N7',
    name: 'who was shown nowhere is back in the plan and on the card once they are erased',
    break: (world) => ({ ...world, eraseWhole: world.eraseEntity }),
  },
  {
    rule: 'N7',
    name: 'who was shown nowhere and erased is back where a device that did not know names them by their tie',
    break: (world) => withAreas(world, { network: { ...world.areas[0], hiding: (state) => state } }),
  },
];
