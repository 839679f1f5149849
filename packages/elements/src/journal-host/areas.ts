import { checkIn } from '@recovery-network/core/check-in';
import { network } from '@recovery-network/core/network';

/** The areas that the first view is made of. Elements that show others bring these in when they are first shown. */
export const areas = [network, checkIn] as const;
