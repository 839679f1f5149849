import { type Asked, field as askedField } from '../../forms/fields.ts';
import type { RecoveryPlan } from '../plan.ts';
import { asking } from './refused.ts';

/** A field of a form of the plan, with its label above, and below it why it was refused. */
export const field = (plan: RecoveryPlan, name: string, label: string, asked?: Asked) =>
  askedField(asking(plan), name, label, asked);
