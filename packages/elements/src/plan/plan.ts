import type { PhaseShown, States } from '@recovery-network/core/guidance';
import { pageToOpen } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import type { Draft } from '@recovery-network/core/state';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { EachMinute } from '../element/each-minute.ts';
import { KeepFocus } from '../element/keep-focus.ts';
import { pointOut } from '../element/point-out.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { HelpFrom } from '../help-now/help-from.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { recordInOrder } from '../journal-host/record-in-order.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { providerFrom } from '../provider/provider-from.ts';
import { answered } from '../styles/answered.ts';
import { controls } from '../styles/controls.ts';
import { levels } from '../styles/levels.ts';
import { tokens } from '../styles/tokens.ts';
import { type PlanAreas, planAreas } from './areas.ts';
import type { PlanConfiguration } from './configuration.ts';
import { keepingLine, notOpen } from './keeping-line.ts';
import { fetchMedia } from './media-folded.ts';
import { nl } from './nl.ts';
import type { Page } from './pages.ts';
import { talkOnPlan } from './people-view.ts';
import { styles } from './plan.styles.ts';
import { Suggested } from './suggested/suggested.ts';
import { todayView } from './today-view.ts';

/** What came of writing something down: what could not be kept waits with the journal, and is tried again. */
export type Written = 'stored' | 'waits' | 'refused';

/**
 * What somebody wrote down for when it gets harder: opens at the page of today, is made together with others, and keeps every
 * version. On a page for a hard day people and lines to call stand beside it.
 *
 * @fires recovery-contact - From the people it shows; see `<recovery-help-now>`.
 */
export class RecoveryPlan extends RecoveryElement<typeof nl, JournalHost, PlanConfiguration> {
  static override styles = [tokens, controls, answered, levels, styles];

  static override readonly properties: PropertyDeclarations = {
    config: {},
    page: { state: true },
    talking: { state: true },
    refusal: { state: true },
    notice: { state: true },
    aside: { state: true },
    writing: { state: true },
    beside: { state: true },
    missing: { state: true },
  };

  /** Address of the provider's configuration, where no `<recovery-network>` around gives it. */
  declare config: string | undefined;

  protected override readonly words = {
    area: 'plan',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected readonly minute = new EachMinute(this);
  protected readonly help = new HelpFrom(this, providerFrom);
  protected readonly keepFocus = new KeepFocus(this);

  page: Page = { at: 'plan' };
  declare refusal: Refusal | undefined;
  readonly suggested: Suggested = new Suggested(this);
  /** What the page says once, beside its content. */
  notice = '';
  /** What was taken away last on this page, and what puts it back. */
  declare aside: { readonly text: string; readonly back: () => unknown } | undefined;
  /** Whether somebody asked for the people to call. */
  talking = false;
  /** What writing needs: fetched when somebody begins with it. */
  declare private writing: typeof import('./writing/writing.ts') | undefined;
  /** The same for what stands beside the phases. */
  declare private beside: typeof import('./beside/beside.ts') | undefined;
  /** It could not be had. */
  missing = false;
  /** The host, seen as one that knows the plan too. */
  private known: JournalHost<PlanAreas> | undefined;
  private opensAt: string | undefined;
  private moved = false;
  /** What was said last about something, until it is stored. */
  private readonly underWay = new Map<string, { readonly said: string; readonly done: Promise<Written> }>();
  private journalId: string | undefined;

  protected override createHost(): JournalHost {
    return sharedHost(this.store ?? 'recovery-network', planAreas);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Whoever comes back finds the page of today (P3), and what they were writing where it was.
    if (this.page.at === 'plan') this.page = { at: 'plan' };
  }

  /** The journal with what the plan needs; its `state` is undefined until all of that is there. */
  get journal(): JournalHost<PlanAreas> | undefined {
    return this.known;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('host')) {
      this.known = this.host?.withAreas(planAreas);
      // The page that was asked for stays; what another journal gave is not written into this one.
      this.journalId = undefined;
      this.aside = undefined;
    }
    const { areas: states, journal } = this.known?.state ?? {};
    if (this.journalId !== undefined && journal !== undefined && journal !== this.journalId) this.startOver();
    this.journalId = journal ?? this.journalId;
    const opensAt = states && pageToOpen(states, this.now()).id;
    // Another colour was chosen: that page is what matters now, whatever was being looked at before.
    if (this.opensAt !== undefined && this.opensAt !== opensAt && this.page.at === 'plan')
      this.page = { at: 'plan' };
    this.opensAt = opensAt ?? this.opensAt;
  }

  override render(): TemplateResult {
    const states = this.known?.state?.areas;
    return html`
      <section class="stack" aria-labelledby="title">
        <h2 id="title" class=${this.page.at === 'paper' && this.page.what?.endsWith('card') ? 'no-print' : ''} tabindex="-1">${this.say('title')}</h2>
        ${keepingLine(this)} ${states ? this.view(states) : notOpen(this)} ${talkOnPlan(this, states)}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Nobody who types somewhere else by now is taken from there.
    const types = this.shadowRoot?.activeElement?.matches('input, textarea, select');
    if (changed.has('refusal') && this.refusal && !types) pointOut(this.renderRoot);
    if (!this.moved) return;
    this.moved = false;
    const heading =
      this.renderRoot.querySelector<HTMLElement>('.heading') ??
      this.renderRoot.querySelector<HTMLElement>('#title');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the focus on the heading, for whoever brings this into view. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#title');
    if (heading) heading.focus(options);
    else super.focus(options);
  }

  /** All was erased, here or in another tab, or a copy was opened: nothing of what stood here may be written back. */
  private startOver(): void {
    this.page = { at: 'plan' };
    this.notice = '';
    this.aside = undefined;
    this.refusal = undefined;
    this.opensAt = undefined;
    this.underWay.clear();
  }

  /** Opens a page and puts the focus on its heading. */
  go(page: Page): void {
    this.page = page;
    this.notice = '';
    this.aside = undefined;
    this.refusal = undefined;
    this.talking = false;
    this.moved = true;
    void this.fetchFor(page);
  }

  /**
   * The next page, after something was stored on one. Who went elsewhere meanwhile is not pulled back, and who is looking at
   * people to call keeps them, with the keyboard where it is.
   */
  onward(from: Page, to: Page, notice = ''): void {
    if (this.page !== from) return;
    const { talking } = this;
    this.go(to);
    this.notice = notice;
    this.talking = talking;
    this.moved = !talking;
  }

  backButton(): TemplateResult {
    return html`<div class="no-print"><button type="button" class="plain" @click=${() => this.go({ at: 'plan' })}>‹ ${this.say('back')}</button></div>`;
  }

  /** The person's own title of a phase, or the words of its colour. */
  titleOf({ title, colour }: Pick<PhaseShown, 'title' | 'colour'>): string {
    return title.trim() || this.say(colour);
  }

  /** Own words, or those of the suggestion that was taken over. */
  lineText({ text, from }: { readonly text: string; readonly from?: string | undefined }): string {
    if (text !== '' || from === undefined) return text;
    return this.suggested.in(this.language)?.texts.get(from) ?? '';
  }

  /** Writes something down; once, however often it was tapped before it is stored. What was refused, or waits, the page says. */
  write(draft: Draft): Promise<Written> {
    const { type, about, data } = draft;
    const said = JSON.stringify([type, data]);
    const last = this.underWay.get(about);
    if (last?.said === said) return last.done;
    const done = this.record(draft).finally(() => {
      if (this.underWay.get(about)?.done === done) this.underWay.delete(about);
    });
    this.underWay.set(about, { said, done });
    return done;
  }

  private async record(draft: Draft): Promise<Written> {
    const { host } = this;
    if (!host) return 'refused';
    this.refusal = undefined;
    // The way back is there until something else is written.
    this.aside = undefined;
    const result = await recordInOrder(host, draft.about, [draft]);
    if (result.ok) return 'stored';
    if (typeof result.error === 'string') return 'waits';
    this.refusal = result.error;
    return 'refused';
  }

  /** Says what can't be written down as it is, and where that is; nothing was tried. */
  refuse(key: string, field: string): void {
    this.refusal = { rule: 'P1', key, params: { field }, allowed: [] };
  }

  /** Never rejects: where it can't be had now, the plan is still there, and the next tap tries again. */
  private async fetchFor(page: Page): Promise<void> {
    const { at } = page;
    const writes = at === 'write' || at === 'adopt' || at === 'versions';
    this.missing = false;
    if (at === 'plan' || (this.isHere(page) && (writes ? this.writing : this.beside))) return;
    try {
      if (writes) {
        const writing = await import('./writing/writing.ts');
        if (!this.writing) writing.wear(this);
        this.writing ??= writing;
      } else {
        const beside = await import('./beside/beside.ts');
        if (!this.beside) beside.wear(this);
        this.beside ??= beside;
        if (at === 'media') await fetchMedia();
        this.requestUpdate();
      }
      // Who went elsewhere meanwhile is not called back.
      if (this.page === page && !this.talking) this.moved = true;
    } catch {
      this.missing = true;
    }
  }

  /** Tries again what could not be saved, or opened. */
  async retry(): Promise<void> {
    const done = await this.host?.retry();
    if (done?.ok === false && typeof done.error !== 'string') this.refusal = done.error;
  }

  private view(states: States): unknown {
    const { page } = this;
    switch (page.at) {
      case 'plan':
        return todayView(this, states, page.phase);
      case 'write':
      case 'adopt':
      case 'versions':
        return this.writing?.page(this, page) ?? this.coming();
      default:
        return (this.isHere(page) && this.beside?.page(this, page)) || this.coming();
    }
  }

  /** Whether what a page shows beside its own part is there. */
  private isHere({ at }: Page): boolean {
    return at !== 'media' || customElements.get('recovery-plan-media') !== undefined;
  }

  private coming(): TemplateResult {
    const again = () => void this.fetchFor(this.page);
    return html`${this.backButton()}<p class="quiet" role="status">${this.say(this.missing ? 'notHere' : 'opening')}</p>
      ${this.missing ? html`<div><button @click=${again}>${this.say('tryAgain')}</button></div>` : nothing}`;
  }
}
