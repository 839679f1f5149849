import { html } from 'lit';
import type { Made } from '../parts/parts.ts';
import { PartsElement } from '../parts/parts.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const parts = ['aftercare', 'agenda', 'tasks'] as const;
type Part = (typeof parts)[number];

const made: Readonly<Record<Part, Made>> = {
  aftercare: {
    fetch: () => import('../aftercare/define.ts'),
    view: () => html`<recovery-aftercare></recovery-aftercare>`,
  },
  agenda: {
    fetch: () => import('../agenda/define.ts'),
    view: () => html`<recovery-agenda></recovery-agenda>`,
  },
  tasks: {
    fetch: () => import('../tasks/define.ts'),
    view: () => html`<recovery-tasks></recovery-tasks>`,
  },
};

/** The time after treatment in one place: the aftercare that was agreed, the calendar, and what somebody wants to do. */
export class RecoveryAftercareParts extends PartsElement<typeof nl, Part> {
  protected override readonly words = { area: 'aftercare-parts', catalogues: { nl, en } };
  protected override readonly parts = parts;
  protected override readonly made = made;
  protected override readonly asks = 'recovery-aftercare-go';

  protected override label(part: Part): string {
    return this.say(part);
  }
}
