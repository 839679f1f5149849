import { draftShown, planShown } from '@recovery-network/core/guidance';
import type { PlanPhase } from '@recovery-network/core/plan';
import { currentPlan, draftNow, emptyPages, versionOf } from '@recovery-network/core/plan';
import type { RecoveryPlan, Written } from '../plan.ts';

/** A draft as it is being written: all phases, and with whom. */
export interface Draft {
  readonly phases: readonly PlanPhase[];
  readonly together: string;
}

/** One step of writing: what it makes of a draft, whatever another tab made of that meanwhile. */
export type Change = (draft: Draft) => Partial<Draft>;

/**
 * The draft on which somebody is writing. Every step is stored whole at once, in its turn, so that leaving loses nothing; what
 * could not be stored is written along with the next step. Here, and only here, lines of people who are shown nowhere go
 * along unseen: a page that wrote down what it shows would erase them.
 */
export class Desk {
  readonly #plan: RecoveryPlan;
  #id: string | undefined;
  /** What was done and is not stored yet: on its way, or waiting. */
  #steps: readonly Change[] = [];
  #onTheWay = 0;
  #turn: Promise<Written> = Promise.resolve('stored');

  constructor(plan: RecoveryPlan) {
    this.#plan = plan;
  }

  /** The id of the draft: of the one that waits, or of one that begins with the first step. */
  get id(): string | undefined {
    const waiting = this.#state && draftNow(this.#state)?.id;
    const unsaved = this.#unsaved.length > 0;
    if (waiting !== undefined && !unsaved) this.#id = waiting;
    // One that was adopted or put away meanwhile is no draft any more: what is written next begins another.
    else if (this.#id !== undefined && !unsaved && this.#known(this.#id)) this.#id = undefined;
    this.#id ??= this.#plan.host?.newId();
    return this.#id;
  }

  /** Whether there is something of this draft in the journal. */
  get isStored(): boolean {
    return this.#state !== undefined && draftNow(this.#state)?.id === this.id;
  }

  get draft(): Draft {
    return after(this.#stored, this.#unsaved);
  }

  /** With whom, as it may be shown: not where those words name somebody who is shown nowhere (N7). */
  get togetherShown(): string {
    const states = this.#plan.journal?.state?.areas;
    const { together } = this.draft;
    if (!states || together !== this.#stored.together) return together;
    return (draftShown(states) ?? planShown(states))?.together ?? '';
  }

  /** Stores the draft with a change. A refusal takes the change back, and the page says why. */
  write(change: Change): Promise<Written> {
    const { host } = this.#plan;
    const about = this.id;
    if (!host || about === undefined) return Promise.resolve('refused');
    this.#steps = [...this.#unsaved, change];
    this.#onTheWay++;
    this.#plan.requestUpdate();
    this.#turn = this.#turn.then(async () => {
      const done = this.#steps.slice(0, this.#steps.indexOf(change) + 1);
      const { phases, together } = after(this.#stored, done);
      const draft = host.draft('plan.drafted', about, { phases, ...(together.trim() && { together }) });
      const written = await this.#plan.write(draft);
      this.#onTheWay--;
      if (written !== 'waits') {
        const gone = written === 'stored' ? done : [change];
        this.#steps = this.#steps.filter((step) => !gone.includes(step));
      }
      this.#plan.requestUpdate();
      return written;
    });
    return this.#turn;
  }

  /** Changes one phase. */
  writePhase(id: string, change: (phase: PlanPhase) => Partial<PlanPhase>): Promise<Written> {
    return this.write(({ phases }) => ({
      phases: phases.map((phase) => (phase.id === id ? { ...phase, ...change(phase) } : phase)),
    }));
  }

  /** Waits for every step, and stores the draft where there was none. */
  async finish(): Promise<Written> {
    const asked = this.#onTheWay > 0;
    const last = await this.#turn;
    if (asked && last === 'refused') return last;
    if (this.#unsaved.length > 0) return 'waits';
    return this.isStored ? 'stored' : this.write(() => ({}));
  }

  /** What waited and was stored since by another try, or refused there, is not done once more. */
  get #unsaved(): readonly Change[] {
    const waits = this.#plan.host?.pending.some(([first]) => first?.about === this.#id) ?? false;
    if (this.#onTheWay === 0 && !waits) this.#steps = [];
    return this.#steps;
  }

  get #stored(): Draft {
    const state = this.#state;
    const from = state && (draftNow(state) ?? currentPlan(state));
    return { phases: from?.phases ?? emptyPages, together: from?.together ?? '' };
  }

  #known(id: string): boolean {
    return this.#state !== undefined && versionOf(this.#state, id) !== undefined;
  }

  get #state() {
    return this.#plan.journal?.state?.areas.plan;
  }
}

function after(draft: Draft, steps: readonly Change[]): Draft {
  let so = draft;
  for (const step of steps) so = { ...so, ...step(so) };
  return so;
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
