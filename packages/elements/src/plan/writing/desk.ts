import { draftShown, planShown } from '@recovery-network/core/guidance';
import type { PlanPhase } from '@recovery-network/core/plan';
import { currentPlan, draftNow, emptyPages, versionOf } from '@recovery-network/core/plan';
import type { RecoveryPlan } from '../plan.ts';

/** A draft as it is being written: all phases, and with whom. */
export interface Draft {
  readonly phases: readonly PlanPhase[];
  readonly together: string;
}

/**
 * The draft on which somebody is writing. Every step is stored whole at once, in its turn, so that leaving loses nothing; what
 * could not be stored is written along with the next step. Here, and only here, lines of people who are shown nowhere go
 * along unseen: a page that wrote down what it shows would erase them.
 */
export class Desk {
  readonly #plan: RecoveryPlan;
  #id: string | undefined;
  /** What was written and is not stored yet. */
  #unsaved: Draft | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(plan: RecoveryPlan) {
    this.#plan = plan;
  }

  /** The id of the draft: of the one that waits, or of one that begins with the first step. */
  get id(): string | undefined {
    const waiting = this.#state && draftNow(this.#state)?.id;
    if (waiting !== undefined && !this.#unsaved) this.#id = waiting;
    // One that was adopted or put away meanwhile is no draft any more: what is written next begins another.
    else if (this.#id !== undefined && !this.#unsaved && this.#known(this.#id)) this.#id = undefined;
    this.#id ??= this.#plan.host?.newId();
    return this.#id;
  }

  /** Whether there is something of this draft in the journal. */
  get isStored(): boolean {
    return this.#state !== undefined && draftNow(this.#state)?.id === this.id;
  }

  get draft(): Draft {
    if (this.#unsaved) return this.#unsaved;
    const state = this.#state;
    const from = state && (draftNow(state) ?? currentPlan(state));
    return { phases: from?.phases ?? emptyPages, together: from?.together ?? '' };
  }

  /** With whom, as it may be shown: not where those words name somebody who is shown nowhere (N7). */
  get togetherShown(): string {
    const states = this.#plan.journal?.state?.areas;
    const { together } = this.draft;
    const stored = states && (draftNow(states.plan) ?? currentPlan(states.plan))?.together;
    if (!states || together !== stored) return together;
    return (draftShown(states) ?? planShown(states))?.together ?? '';
  }

  /** Stores the draft with a change. A refusal takes the change back, and the page says why. */
  async write(change: Partial<Draft>): Promise<boolean> {
    const { host } = this.#plan;
    const about = this.id;
    if (!host || about === undefined) return false;
    const next = { ...this.draft, ...change };
    this.#unsaved = next;
    const { phases, together } = next;
    const written = this.#turn.then(async () => {
      const draft = host.draft('plan.drafted', about, { phases, ...(together.trim() && { together }) });
      const done = await this.#plan.write(draft);
      if (this.#unsaved === next && (done || this.#plan.refusal)) this.#unsaved = undefined;
      this.#plan.requestUpdate();
      return done;
    });
    this.#turn = written;
    return written;
  }

  /** Changes one phase. */
  writePhase(id: string, change: Partial<PlanPhase>): Promise<boolean> {
    const phases = this.draft.phases.map((phase) => (phase.id === id ? { ...phase, ...change } : phase));
    return this.write({ phases });
  }

  #known(id: string): boolean {
    return this.#state !== undefined && versionOf(this.#state, id) !== undefined;
  }

  get #state() {
    return this.#plan.journal?.state?.areas.plan;
  }
}

const desks = new WeakMap<RecoveryPlan, { readonly journal: string | undefined; readonly desk: Desk }>();

/** The desk of an element; another journal has another. */
export function deskOf(plan: RecoveryPlan): Desk {
  const journal = plan.journal?.state?.journal;
  const known = desks.get(plan);
  if (known?.journal === journal && known) return known.desk;
  const desk = new Desk(plan);
  desks.set(plan, { journal, desk });
  return desk;
}
