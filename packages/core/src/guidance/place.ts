import type { Nature, Support } from '../network/index.ts';

/** Where something leads: a tab, the tag that stands there, and what of it to open. */
export interface Place {
  readonly tab: 'today' | 'people' | 'together' | 'aftercare' | 'plan' | 'help-now';
  readonly tag:
    | 'recovery-check-in'
    | 'recovery-network-map'
    | 'recovery-expectations'
    | 'recovery-aftercare'
    | 'recovery-agenda'
    | 'recovery-tasks'
    | 'recovery-plan'
    | 'recovery-help-now';
  /** The tie, the check-in, the phase of the plan, the agreement, trajectory, appointment, task or list that it is about. */
  readonly entity?: string;
  /** What to open there: the form for a new tie, the ask of a tie, or the door to someone to talk to. */
  readonly open?: 'add' | 'ask' | 'someone';
  /** What the form for a new tie may be filled with. */
  readonly suggest?: { readonly nature?: Nature; readonly gives?: Support };
}

export const helpNowPlace: Place = { tab: 'help-now', tag: 'recovery-help-now' };

export const someonePlace = (entity?: string): Place => ({
  ...helpNowPlace,
  open: 'someone',
  ...(entity !== undefined && { entity }),
});

export const peoplePlace: Place = { tab: 'people', tag: 'recovery-network-map' };

export const tiePlace = (entity: string, open?: 'ask'): Place => ({
  ...peoplePlace,
  entity,
  ...(open && { open }),
});

export const addPlace = (suggest?: Place['suggest']): Place => ({
  ...peoplePlace,
  open: 'add',
  ...(suggest && { suggest }),
});

export const checkInPlace = (entity?: string): Place => ({
  tab: 'today',
  tag: 'recovery-check-in',
  ...(entity !== undefined && { entity }),
});

/** What two people agree on. */
export const agreementPlace = (entity: string): Place => ({
  tab: 'together',
  tag: 'recovery-expectations',
  entity,
});

/** A part of aftercare, and what of it. */
export const aftercarePlace = (
  tag: 'recovery-aftercare' | 'recovery-agenda' | 'recovery-tasks',
  entity?: string,
): Place => ({ tab: 'aftercare', tag, ...(entity !== undefined && { entity }) });

/** The page of the plan for one phase. */
export const planPlace = (phase: string): Place => ({ tab: 'plan', tag: 'recovery-plan', entity: phase });
