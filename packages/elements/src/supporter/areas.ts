import { aftercare } from '@recovery-network/core/aftercare';
import { expectations } from '@recovery-network/core/expectations';
import { network } from '@recovery-network/core/network';
import { sharing } from '@recovery-network/core/sharing';

/** What the other side needs to know: who asked, what was said, and what they may see. Nothing else is kept for them. */
export const areas = [network, expectations, sharing, aftercare] as const;
