import { html } from 'lit';
import type { Made } from '../../parts/parts.ts';

/** The parts of the tab, in the order in which they stand. */
export const parts = ['expectations', 'sharing', 'reciprocity', 'groups', 'small-things'] as const;
export type Part = (typeof parts)[number];

/** What each part is made of, and where that comes from. */
export const made: Readonly<Record<Part, Made>> = {
  expectations: {
    fetch: () => import('../../expectations/define.ts'),
    view: () => html`<recovery-expectations></recovery-expectations>`,
  },
  sharing: {
    fetch: () => import('../../sharing/define.ts'),
    view: () => html`<recovery-sharing></recovery-sharing>`,
  },
  reciprocity: {
    fetch: () => import('../../reciprocity/define.ts'),
    view: () => html`<recovery-reciprocity></recovery-reciprocity>`,
  },
  groups: {
    fetch: () => import('../../groups/define.ts'),
    view: () => html`<recovery-groups></recovery-groups>`,
  },
  'small-things': {
    fetch: () => import('../../small-things/define.ts'),
    view: () => html`<recovery-small-things></recovery-small-things>`,
  },
};
