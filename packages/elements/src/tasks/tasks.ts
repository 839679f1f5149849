import type { Refusal } from '@recovery-network/core/journal';
import { checklistOf } from '@recovery-network/core/tasks';
import type { PropertyDeclarations } from 'lit';
import { styles as notingStyles } from '../noting/noting.styles.ts';
import type { Known } from '../noting/noting.ts';
import { sheetStyles } from '../noting/sheet.styles.ts';
import { areas } from '../together/areas.ts';
import { PagedElement } from '../together/paged.ts';
import { allPage, kindPage } from './all-page.ts';
import { checklistPage, itemPage } from './checklist-page.ts';
import { donePage } from './done-page.ts';
import { metPage } from './met-page.ts';
import { nl } from './nl.ts';
import type { Page } from './pages.ts';
import { fieldFor, isKnown, sentences } from './refused.ts';
import { taskPage } from './task-page.ts';
import { styles } from './tasks.styles.ts';
import { writePage } from './write-page.ts';

/**
 * What somebody wants to do, with whom, and what was done. It is not counted, nothing is late, and all of it can be put away.
 * Before a treatment ends, and shortly after, the list of what to look at stands first.
 *
 * @fires recovery-network-go - `{ to: 'together', part: 'expectations', tie }`: to ask who helps. Only inside `<recovery-network>`.
 * @fires recovery-aftercare-go - `{ to: 'agenda' }`: to the first appointment. Only inside `<recovery-aftercare-parts>`.
 */
export class RecoveryTasks extends PagedElement<typeof nl, Page, typeof areas> {
  static override styles = [...PagedElement.styles, notingStyles, sheetStyles, styles];

  static override readonly properties: PropertyDeclarations = { most: { state: true } };

  protected override readonly words = {
    area: 'tasks',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;

  /** How many things of one list are shown. */
  declare most: number;

  constructor() {
    super();
    this.most = 30;
  }

  override get states(): Known | undefined {
    return this.known?.state?.areas;
  }

  /** Opens a page from outside: one thing to do by its id, or the list before a treatment ends by its id or `checklist`. */
  open({ entity }: { readonly tie?: string; readonly entity?: string } = {}): void {
    if (entity === undefined) this.go({ at: 'all' });
    else this.go(this.#isList(entity) ? { at: 'checklist' } : { at: 'task', id: entity });
  }

  #isList(entity: string): boolean {
    const { states } = this;
    return entity === 'checklist' || (!!states && checklistOf(states.tasks, entity) !== undefined);
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
      case 'write':
        return writePage(this, states, page);
      case 'task':
        return taskPage(this, states, page);
      case 'kind':
        return kindPage(this, states, page);
      case 'done':
        return donePage(this, states);
      case 'met':
        return metPage(this, states, page);
      case 'checklist':
        return checklistPage(this, states, page);
      case 'item':
        return itemPage(this, states, page);
    }
  }

  protected override refusedWords({ key }: Refusal): string | undefined {
    return isKnown(key) ? this.say(sentences[key]) : undefined;
  }
}
