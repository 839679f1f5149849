import { wear as wearForms } from '../forms/wear.ts';
import type { BesidePage } from '../pages.ts';
import type { RecoveryPlan } from '../plan.ts';
import { cardPage } from './card-page.ts';
import { daysPage } from './days-page.ts';
import { mediaPage } from './media-page.ts';
import { outsidePage } from './outside-page.ts';
import { paperPage } from './paper-page.ts';
import { toolsPage } from './tools-page.ts';
import { wear as wearPaper } from './wear.ts';

/** Gives an element the look of what stands here. */
export function wear(element: Element): void {
  wearForms(element);
  wearPaper(element);
}

/** The pages of what stands beside the phases: what helps (P4), the emergency card (P5), special days (P6), paper, and the lock (P3). */
export function page(plan: RecoveryPlan, asked: BesidePage) {
  switch (asked.at) {
    case 'card':
      return cardPage(plan, asked.edit ?? false);
    case 'tools':
      return toolsPage(plan);
    case 'media':
      return mediaPage(plan);
    case 'days':
      return daysPage(plan, asked.day);
    case 'outside':
      return outsidePage(plan, asked);
    case 'paper':
      return paperPage(plan, asked.what);
  }
}
