import type { Refusal } from '@recovery-network/core/journal';
import type { PropertyDeclarations } from 'lit';
import { styles } from '../noting/noting.styles.ts';
import type { Known } from '../noting/noting.ts';
import { areas } from '../together/areas.ts';
import { PagedElement } from '../together/paged.ts';
import { allPage } from './all-page.ts';
import { nl } from './nl.ts';
import { notePage } from './note-page.ts';
import { notedPage } from './noted-page.ts';
import type { Page } from './pages.ts';
import { fieldFor, isKnown, sentences } from './refused.ts';
import { thanksPage } from './thanks-page.ts';

/**
 * Giving and getting support: off until the person opens it, and closed again as easily. It says in a word what it lately comes
 * to, to the person alone; nobody gets a figure, and no support is a debt.
 */
export class RecoveryReciprocity extends PagedElement<typeof nl, Page, typeof areas> {
  static override styles = [...PagedElement.styles, styles];

  static override readonly properties: PropertyDeclarations = {
    fine: { state: true },
    most: { state: true },
    mostAside: { state: true },
  };

  protected override readonly words = {
    area: 'reciprocity',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;

  /** For whom the person said that doing much is fine like this (R6): until the page closes, and written nowhere. */
  declare fine: ReadonlySet<string>;
  /** How many lines are shown of what was noted. */
  declare most: number;
  /** The same of what was put out of sight. */
  declare mostAside: number;

  constructor() {
    super();
    this.fine = new Set();
    this.most = 30;
    this.mostAside = 30;
  }

  override get states(): Known | undefined {
    return this.known?.state?.areas;
  }

  /** The journal about which the person says how they want to look. */
  get ownJournal(): string {
    return this.known?.state?.journal ?? '';
  }

  /**
   * Opens a page from outside. `tie`: to note something that was given to somebody or got; with `entity`, a noted contact, it
   * is filled in from there. `entity` alone: something that was noted.
   */
  open({ tie, entity }: { readonly tie?: string; readonly entity?: string } = {}): void {
    const fresh = this.host?.newId();
    if (tie !== undefined && fresh)
      this.go({ at: 'note', id: fresh, tie, ...(entity !== undefined && { contact: entity }) });
    else if (tie === undefined && entity !== undefined) this.go({ at: 'note', id: entity });
    else this.go({ at: 'all' });
  }

  /** A thing that is noted now, with an id of its own, so that a double tap writes it once. */
  note(tie?: string, contact?: string): void {
    const id = this.host?.newId();
    if (id) this.go({ at: 'note', id, ...(tie && { tie }), ...(contact && { contact }) });
  }

  /** Somebody is thanked, also for something that was noted. */
  thank(tie?: string, thanks?: string): void {
    const id = this.host?.newId();
    if (id) this.go({ at: 'thanks', id, ...(tie && { tie }), ...(thanks && { thanks }) });
  }

  override fieldOf(refusal: Refusal): string | undefined {
    return super.fieldOf(refusal) ?? (this.page.at === 'note' ? fieldFor[refusal.key] : undefined);
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
      case 'note':
        return notePage(this, states, page);
      case 'thanks':
        return thanksPage(this, states, page);
      case 'noted':
        return notedPage(this, states);
    }
  }

  protected override refusedWords({ key }: Refusal): string | undefined {
    return isKnown(key) ? this.say(sentences[key]) : undefined;
  }
}
