import type { $ZodString } from 'zod/v4/core';
import { string } from './schema.ts';

/** A time of the day, `HH:MM`. */
export const clock = (): $ZodString => string(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A name that a zone may have; whether this device knows it is asked by `knownZone` of `shared/`. */
export const ZONE_NAME = /^[A-Za-z][A-Za-z0-9+_/-]{0,63}$/;
export const zone = (): $ZodString => string(ZONE_NAME);
