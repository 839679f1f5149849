import { checkIn } from '@recovery-network/core/check-in';
import { network } from '@recovery-network/core/network';
import { plan } from '@recovery-network/core/plan';

/** The plan, the people whom it names, and the colour of the day at which it opens. */
export const planAreas = [network, checkIn, plan] as const;

export type PlanAreas = typeof planAreas;
