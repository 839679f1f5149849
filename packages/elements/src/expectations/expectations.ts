import type { StatedLimits } from '@recovery-network/core/expectations';
import { expectationOf, proposalsSeen, proposerOf } from '@recovery-network/core/expectations';
import {
  type AgreementShown,
  agreementShown,
  agreementsShown,
  askingNow,
} from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Known, waits } from '../noting/noting.ts';
import { areas } from '../together/areas.ts';
import { PagedElement } from '../together/paged.ts';
import { noteSaid } from '../together/telling.ts';
import { allPage } from './all-page.ts';
import { styles } from './expectations.styles.ts';
import { lookPage } from './look-page.ts';
import { morePage } from './more-page.ts';
import { nl } from './nl.ts';
import { declinePage, noPage } from './no-pages.ts';
import { onePage } from './one-page.ts';
import { isBeside, MOST_PAST, type Page } from './pages.ts';
import { pausePage } from './pause-page.ts';
import { fieldOfKey, sentenceFor } from './refused.ts';
import { asPage, sendPage, tellPage } from './send-page.ts';
import { handPage, returnedPage, theirsPage } from './together-pages.ts';
import { whatPage } from './what-page.ts';
import { smallerPage, whoPage } from './who-page.ts';

/**
 * What two people ask of each other: a clear ask, a kind no, what holds and what waits, and every version of it. Nothing goes to
 * the other by itself.
 */
export class RecoveryExpectations extends PagedElement<typeof nl, Page, typeof areas> {
  static override styles = [...PagedElement.styles, styles];

  static override readonly properties: PropertyDeclarations = {
    beside: { state: true },
    missing: { state: true },
    said: { state: true },
    past: { state: true },
    how: { state: true },
  };

  protected override readonly words = {
    area: 'expectations',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;
  protected override readonly noteSaid = noteSaid;

  /** What stands beside the agreements: fetched when somebody opens it. */
  declare private beside: typeof import('./beside/beside.ts') | undefined;
  /** It could not be had. */
  declare private missing: boolean;
  /** What became of sending, as far as the person can know. */
  declare said: string;
  /** How many that are over are shown. */
  declare past: number;
  /** How the time of something is chosen, while it is. */
  declare how: string | undefined;

  /** The page for which it was fetched beside another. */
  private fetchedFor: Page | undefined;

  /** About whom it was asked to open, until it is known what there is. */
  private awaited: string | undefined;

  constructor() {
    super();
    this.missing = false;
    this.said = '';
    this.past = MOST_PAST;
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
    else if (!this.states) this.awaited = tie;
    else if (
      this.states &&
      agreementsShown(this.states, this.now(), Number.POSITIVE_INFINITY).some(({ who }) => who.id === tie)
    )
      this.go({ at: 'all', tie });
    else this.ask(tie);
  }

  /** Something new, with somebody or with whoever is chosen next. */
  ask(tie?: string): void {
    const may = tie !== undefined && this.states ? askingNow(this.states, tie, this.now()) : 'not-now';
    if (tie === undefined || may === 'not-now') this.go({ at: 'who' });
    else if (may === 'smaller-once') this.go({ at: 'smaller', tie });
    else this.word(tie);
  }

  /** Words something new for somebody. The thread has its id from the first look, so that a double tap begins one. */
  word(tie: string): void {
    const { host } = this;
    if (host) this.go({ at: 'what', thread: host.newId(), tie, mark: host.newId() });
  }

  /** Opens an agreement. */
  show({ id }: Pick<AgreementShown, 'id'>): void {
    this.go({ at: 'one', thread: id });
  }

  /** An agreement with somebody who may be shown. */
  agreement(thread: string): AgreementShown | undefined {
    return this.states && agreementShown(this.states, thread, this.now());
  }

  /** Where it goes on after a word of the owner's: to telling it, where there is somebody to tell. */
  afterWord(thread: string): Page {
    const one = this.states && expectationOf(this.states.expectations, thread);
    const travels = one !== undefined && proposalsSeen(one).some((seen) => proposerOf(seen) !== undefined);
    return travels ? { at: 'tell', thread } : { at: 'one', thread };
  }

  /** One word in a thread, and then the offer to tell it. */
  async tellAfter(
    type: string,
    thread: string,
    data: Readonly<Record<string, unknown>>,
    notice: 'goOnKept' | 'stoppedKept' | 'resumedKept' | 'reviewKept' | 'limitsToTell',
  ): Promise<void> {
    const { page } = this;
    const draft = this.draft(type, thread, data);
    if (draft && (await this.write(draft)) !== 'refused')
      this.onward(page, this.afterWord(thread), this.say(notice));
  }

  /**
   * What was here is not, or may not be shown any more, in the same words for whatever reason (N7). What was just written about
   * an id and is not stored yet comes as soon as it is.
   */
  gone(id?: string): TemplateResult {
    const said = id !== undefined && waits(this, id) ? 'notKeptYet' : 'notThere';
    return html`${this.backTo({ at: 'all' })}<h3 class="heading" tabindex="-1">${this.say(said)}</h3>`;
  }

  /** Limits in sentences (E4): fetched with what stands beside, and there as soon as it is. */
  limitLines(limits: StatedLimits): readonly string[] {
    // Once for a page: what can't be had is not asked for again and again.
    if (!this.beside && this.fetchedFor !== this.page) {
      this.fetchedFor = this.page;
      void this.fetchBeside();
    }
    return this.beside?.limitsText(this, limits) ?? [];
  }

  /** The people and lines to call, on this page. */
  callSomebody(): void {
    if (!this.talking) this.renderRoot.querySelector<HTMLElement>('button.help')?.click();
  }

  override go(page: Page): void {
    super.go(page);
    this.said = '';
    this.how = undefined;
    this.past = MOST_PAST;
    if (isBeside(page)) void this.fetchBeside(page);
  }

  override fieldOf(refusal: Refusal): string | undefined {
    return super.fieldOf(refusal) ?? fieldOfKey(refusal.key);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { awaited } = this;
    if (awaited === undefined || !this.states) return;
    this.awaited = undefined;
    this.open({ tie: awaited });
  }

  protected override start(): Page {
    return { at: 'all' };
  }

  /** From handing the phone over until it is given back. */
  protected override isTheirs(page: Page): boolean {
    return (
      page.at === 'theirs' ||
      page.at === 'their-limits' ||
      page.at === 'returned' ||
      (page.at === 'more' && page.handed !== undefined)
    );
  }

  protected override heading(): string {
    return this.say('title');
  }

  protected override view(page: Page, states: Known): unknown {
    // Somebody who is shown nowhere by now is on no page that was open before either (N7).
    if ('tie' in page && page.tie !== undefined && states.network.ties[page.tie]?.hidden) return this.gone();
    if (isBeside(page)) return this.beside?.page(this, page, states) ?? this.coming(page);
    switch (page.at) {
      case 'all':
        return allPage(this, states, page.tie);
      case 'one':
        return onePage(this, states, page.thread);
      case 'who':
        return whoPage(this, states);
      case 'smaller':
        return smallerPage(this, states, page.tie);
      case 'what':
        return whatPage(this, states, page);
      case 'more':
        return morePage(this, states, page);
      case 'look':
        return lookPage(this, states, page);
      case 'as':
        return asPage(this, page);
      case 'tell':
        return tellPage(this, page);
      case 'send':
        return sendPage(this, states, page);
      case 'hand':
        return handPage(this, states, page);
      case 'theirs':
        return theirsPage(this, page);
      case 'returned':
        return returnedPage(this, page);
      case 'decline':
        return declinePage(this, page);
      case 'no':
        return noPage(this, states, page);
      case 'pause':
        return pausePage(this, page);
    }
  }

  protected override refusedWords(refusal: Refusal): string | undefined {
    const key = sentenceFor(refusal);
    if (key === 'refused-limit-number')
      return this.say(key, { most: String(refusal.params?.['most'] ?? '') });
    return key && this.say(key);
  }

  /** Never rejects: where it can't be had now, the agreements are still there, and the next tap tries again. */
  private async fetchBeside(page?: Page): Promise<void> {
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
    const back: Page = page.at === 'their-limits' ? { ...page, at: 'theirs' } : { at: 'all' };
    return html`${this.backTo(back)}<p class="quiet" role="status">${this.say(this.missing ? 'notHere' : 'opening')}</p>
      ${this.missing ? html`<div><button @click=${() => void this.fetchBeside(page)}>${this.say('retry')}</button></div>` : nothing}`;
  }
}
