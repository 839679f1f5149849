import { currentColour, defaultPhases } from '@recovery-network/core/check-in';
import type { RecoveryCheckIn } from './check-in.ts';
import type { PhaseToChoose } from './phase-to-choose.ts';

type Plan = typeof import('./plan-phases.ts');

/**
 * The phases to choose among (C3): those of the person's plan. `<recovery-network>` gives them; a check-in that stands alone
 * fetches what knows the plan after its first view, and has green, orange and red until then.
 */
export class Phases {
  readonly #element: RecoveryCheckIn;
  #asked = false;
  #plan: Plan | undefined;
  #host: ReturnType<NonNullable<RecoveryCheckIn['host']>['withAreas']> | undefined;

  constructor(element: RecoveryCheckIn) {
    this.#element = element;
    element.addController({ hostUpdated: () => void this.#fetch() });
  }

  get now(): readonly PhaseToChoose[] {
    const element = this.#element;
    const states = this.#host?.state?.areas;
    return element.phases ?? (states && this.#plan?.phasesToChoose(element, states)) ?? defaultPhases;
  }

  /** The one that was chosen today. */
  get chosen(): PhaseToChoose | undefined {
    const { host } = this.#element;
    const colour = host?.state && currentColour(host.state.areas['check-in'], host.now());
    return this.now.find(({ id }) => id === colour?.phase);
  }

  async #fetch(): Promise<void> {
    const element = this.#element;
    if (this.#asked || element.phases || !element.host?.state) return;
    this.#asked = true;
    try {
      this.#plan = await import('./plan-phases.ts');
      this.#host = element.host?.withAreas(this.#plan.planAreas);
      element.requestUpdate();
    } catch {
      // The three colours are there.
    }
  }
}
