import { checkIn } from '@recovery-network/core/check-in';
import { craving } from '@recovery-network/core/craving';
import { network } from '@recovery-network/core/network';
import { plan } from '@recovery-network/core/plan';
import { setbacks } from '@recovery-network/core/setbacks';
import { wins } from '@recovery-network/core/wins';

/** What a hard moment and a good one need: what was noted of both, and the people and the plan beside it. */
export const areas = [network, checkIn, plan, setbacks, craving, wins] as const;
