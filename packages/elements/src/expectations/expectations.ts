import { type AgreementShown, agreementsShown, askingNow } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Known } from '../noting/noting.ts';
import { areas } from '../together/areas.ts';
import { PagedElement } from '../together/paged.ts';
import { allPage } from './all-page.ts';
import { nl } from './nl.ts';
import { isBeside, type Page } from './pages.ts';

/**
 * What two people ask of each other: a clear ask, a kind no, what holds and what waits, and every version of it. Nothing goes to
 * the other by itself.
 */
export class RecoveryExpectations extends PagedElement<typeof nl, Page, typeof areas> {
  static override readonly properties: PropertyDeclarations = {
    beside: { state: true },
    missing: { state: true },
    said: { state: true },
  };

  protected override readonly words = {
    area: 'expectations',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;

  /** What stands beside the agreements: fetched when somebody opens it. */
  declare private beside: typeof import('./beside/beside.ts') | undefined;
  /** It could not be had. */
  declare private missing: boolean;
  /** What became of sending, as far as the person can know. */
  declare said: string;

  constructor() {
    super();
    this.missing = false;
    this.said = '';
  }

  override get states(): Known | undefined {
    return this.known?.state?.areas;
  }

  /** The journal about which the owner speaks of themselves. */
  get ownJournal(): string {
    return this.known?.state?.journal ?? '';
  }

  /**
   * Opens a page from outside. `entity`: that agreement. `tie`: what is agreed with somebody, or something new where nothing is.
   */
  open({ tie, entity }: { readonly tie?: string; readonly entity?: string } = {}): void {
    if (entity !== undefined) this.go({ at: 'one', thread: entity });
    else if (tie === undefined) this.go({ at: 'all' });
    else if (this.states && agreementsShown(this.states, this.now()).some(({ who }) => who.id === tie))
      this.go({ at: 'all', tie });
    else this.ask(tie);
  }

  /** Something new, with somebody or with whoever is chosen next. */
  ask(tie?: string): void {
    const { states, host } = this;
    const may = tie !== undefined && states ? askingNow(states, tie, this.now()) : 'not-now';
    if (tie === undefined || may === 'not-now' || !host) this.go({ at: 'who' });
    else if (may === 'smaller-once') this.go({ at: 'smaller', tie });
    else this.go({ at: 'what', thread: host.newId(), tie, mark: host.newId() });
  }

  /** Opens an agreement; one that was only worded goes on there. */
  show({ id }: Pick<AgreementShown, 'id'>): void {
    this.go({ at: 'one', thread: id });
  }

  override go(page: Page): void {
    super.go(page);
    this.said = '';
    if (isBeside(page)) void this.fetchBeside(page);
  }

  protected override start(): Page {
    return { at: 'all' };
  }

  protected override heading(): string {
    return this.say('title');
  }

  protected override view(page: Page, states: Known): unknown {
    if (isBeside(page)) return this.beside?.page(this, page, states) ?? this.coming(page);
    switch (page.at) {
      case 'all':
        return allPage(this, states, page.tie);
      default:
        return nothing;
    }
  }

  protected override refusedWords({ key }: Refusal): string | undefined {
    return key === 'malformed' ? this.say('refusedTooLong') : undefined;
  }

  /** Never rejects: where it can't be had now, the agreements are still there, and the next tap tries again. */
  private async fetchBeside(page: Page): Promise<void> {
    this.missing = false;
    try {
      this.beside ??= await import('./beside/beside.ts');
      // The heading is there from now on; who went elsewhere meanwhile is not called back.
      await this.updateComplete;
      if (this.page === page && !this.talking)
        this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
    } catch {
      this.missing = true;
    }
  }

  private coming(page: Page): TemplateResult {
    return html`${this.backTo({ at: 'all' })}<p class="quiet" role="status">${this.say(this.missing ? 'notHere' : 'opening')}</p>
      ${this.missing ? html`<div><button @click=${() => void this.fetchBeside(page)}>${this.say('retry')}</button></div>` : nothing}`;
  }
}
