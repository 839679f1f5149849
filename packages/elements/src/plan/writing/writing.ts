import type { WritingPage } from '../pages.ts';
import type { RecoveryPlan } from '../plan.ts';
import { adoptPage } from './adopt-page.ts';
import { versionsPage } from './versions-page.ts';
import { writePage } from './write-page.ts';

export { wear } from '../forms/wear.ts';

/** The pages on which a plan is written, adopted and kept (P1, P2). */
export function page(plan: RecoveryPlan, asked: WritingPage): unknown {
  switch (asked.at) {
    case 'write':
      return writePage(plan, asked.phase);
    case 'adopt':
      return adoptPage(plan);
    case 'versions':
      return versionsPage(plan, asked.version);
  }
}
