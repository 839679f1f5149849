import { dateNow, isRecord, type Now } from '@recovery-network/core/shared';
import { type Section, sections, sectionsApart } from '@recovery-network/core/sharing';

/** What may be shown of a copy that came: parts, what is in them, and its last day. */
export interface CopyShown {
  readonly parts: readonly Section[];
  /** `undefined` where it was only told that something will be shown. */
  readonly copy: Readonly<Record<string, unknown>> | undefined;
  /** `YYYY-MM-DD`. */
  readonly until: string;
}

/**
 * What may be shown of what somebody else shared, on whichever side: nothing after its last day (D1), and of the parts that are
 * about others none, whatever an envelope says, but to somebody who treats them, each alone (D3). `undefined` where its time is over.
 */
export function copyShown(
  came: { readonly grant?: unknown; readonly copy?: unknown },
  now: Now,
): CopyShown | undefined {
  const grant = isRecord(came.grant) ? came.grant : {};
  const until = String(grant['until'] ?? '');
  if (until < dateNow(now)) return undefined;
  const parts = partsOf(grant);
  return { parts, until, copy: came.copy === undefined ? undefined : only(came.copy, parts) };
}

function partsOf(grant: Readonly<Record<string, unknown>>): readonly Section[] {
  const named = Array.isArray(grant['sections']) ? grant['sections'] : [];
  const known = sections.filter((one) => named.includes(one));
  const apart = grant['purpose'] === 'treatment' && known.length === 1;
  return apart ? known : known.filter((one) => !sectionsApart.includes(one));
}

const only = (copy: unknown, parts: readonly Section[]): Readonly<Record<string, unknown>> =>
  isRecord(copy)
    ? Object.fromEntries(Object.entries(copy).filter(([part]) => parts.some((one) => one === part)))
    : {};
