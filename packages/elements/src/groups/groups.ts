import type { GroupShown } from '@recovery-network/core/guidance';
import { groupsShown } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import type { PropertyDeclarations } from 'lit';
import { styles } from '../noting/noting.styles.ts';
import type { Known } from '../noting/noting.ts';
import { areas } from '../together/areas.ts';
import { PagedElement } from '../together/paged.ts';
import { allPage } from './all-page.ts';
import { addPage, describePage } from './describe-page.ts';
import { firstPage } from './first-page.ts';
import { planPage, wasPage } from './going-page.ts';
import { groupPage } from './group-page.ts';
import { meetingPage } from './meeting-page.ts';
import { metPage } from './met-page.ts';
import { nl } from './nl.ts';
import type { Page } from './pages.ts';
import { fieldFor, isKnown, sentences } from './refused.ts';
import { timesPage } from './times-page.ts';
import { visitPage } from './visit-page.ts';

/**
 * Groups, their meetings, and going there. None stands above another, nobody counts how often somebody was there, and what was
 * said there stays there.
 */
export class RecoveryGroups extends PagedElement<typeof nl, Page, typeof areas> {
  static override styles = [...PagedElement.styles, styles];

  static override readonly properties: PropertyDeclarations = { most: { state: true } };

  protected override readonly words = {
    area: 'groups',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;

  /** How many visits to a group are shown. */
  declare most: number;

  constructor() {
    super();
    this.most = 30;
  }

  override get states(): Known | undefined {
    return this.known?.state?.areas;
  }

  /** Opens a page from outside: a group by its tie, or going there once by its visit. */
  open({ tie, entity }: { readonly tie?: string; readonly entity?: string } = {}): void {
    if (entity !== undefined) this.go({ at: 'visit', id: entity });
    else this.go(tie === undefined ? { at: 'all' } : { at: 'group', tie });
  }

  /** The groups that may be shown. */
  shown(states: Known): readonly GroupShown[] {
    return groupsShown(states, this.now());
  }

  override fieldOf(refusal: Refusal): string | undefined {
    return super.fieldOf(refusal) ?? fieldFor[refusal.key];
  }

  protected override start(): Page {
    return { at: 'all' };
  }

  protected override heading(): string {
    return this.say('title');
  }

  protected override view(page: Page, states: Known): unknown {
    switch (page.at) {
      case 'all':
        return allPage(this, states);
      case 'first':
        return firstPage(this, page);
      case 'add':
        return addPage(this, page);
      case 'group':
        return groupPage(this, states, page);
      case 'describe':
        return describePage(this, states, page);
      case 'meeting':
        return meetingPage(this, states, page);
      case 'times':
        return timesPage(this, states, page);
      case 'plan':
        return planPage(this, states, page);
      case 'was':
        return wasPage(this, states, page);
      case 'visit':
        return visitPage(this, states, page);
      case 'met':
        return metPage(this, states, page);
    }
  }

  protected override refusedWords({ key }: Refusal): string | undefined {
    return isKnown(key) ? this.say(sentences[key]) : undefined;
  }
}
