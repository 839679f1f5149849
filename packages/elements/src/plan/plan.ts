import type { PhaseShown, States } from '@recovery-network/core/guidance';
import { pageToOpen, reachableNow } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import type { Draft } from '@recovery-network/core/state';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { EachMinute } from '../element/each-minute.ts';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import type { PersonToCall } from '../help-now/help-now.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { answered } from '../styles/answered.ts';
import { controls } from '../styles/controls.ts';
import { levels } from '../styles/levels.ts';
import { tokens } from '../styles/tokens.ts';
import { type PlanAreas, planAreas } from './areas.ts';
import { configurationFrom, type PlanConfiguration } from './configuration.ts';
import { nl } from './nl.ts';
import type { Page } from './pages.ts';
import { styles } from './plan.styles.ts';
import { Suggested } from './suggested/suggested.ts';
import { pageShown, todayView } from './today-view.ts';

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

  page: Page = { at: 'plan' };
  declare refusal: Refusal | undefined;
  readonly suggested: Suggested = new Suggested(this);
  /** What the page says once, beside its content. */
  notice = '';
  private talking = false;
  /** What writing needs: fetched when somebody begins with it. */
  declare private writing: typeof import('./writing/writing.ts') | undefined;
  /** The same for what stands beside the phases. */
  declare private beside: typeof import('./beside/beside.ts') | undefined;
  /** It could not be had. */
  private missing = false;
  /** The host, seen as one that knows the plan too. */
  private known: JournalHost<PlanAreas> | undefined;
  private opensAt: string | undefined;
  private hadFocus = false;
  private moved = false;

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
    if (changed.has('config') && this.config) void this.configure(this.config);
    if (changed.has('host')) this.known = this.host?.withAreas(planAreas);
    const states = this.known?.state?.areas;
    const opensAt = states && pageToOpen(states, this.now()).id;
    // Another colour was chosen: that page is what matters now, whatever was being looked at before.
    if (this.opensAt !== opensAt && this.page.at === 'plan') this.page = { at: 'plan' };
    this.opensAt = opensAt;
    this.hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  override render(): TemplateResult {
    const states = this.known?.state?.areas;
    return html`
      <section class="stack" aria-labelledby="title">
        <h2 id="title" class=${this.page.at === 'paper' && this.page.what?.endsWith('card') ? 'no-print' : ''} tabindex="-1">${this.say('title')}</h2>
        ${this.keeping()} ${states ? this.view(states) : this.notOpen()} ${this.talk(states)}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A line that was taken away takes its button along: the keyboard goes on at the heading, not at the top of the page.
    if (!this.moved && !(this.hadFocus && !this.shadowRoot?.activeElement)) return;
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

  /** Opens a page and puts the focus on its heading. */
  go(page: Page): void {
    this.page = page;
    this.notice = '';
    this.refusal = undefined;
    this.talking = false;
    this.moved = true;
    void this.fetchFor(page);
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

  /** Who may be called on a hard moment at this hour. */
  reachable(): readonly PersonToCall[] {
    const states = this.known?.state?.areas;
    return states ? peopleToCall(reachableNow(states, this.now(), { hard: true })) : [];
  }

  /** The people to call now, and the lines. */
  people(): TemplateResult {
    return html`<recovery-help-now class="no-print" .host=${this.host} .configuration=${this.configuration} .first=${'someone'}
      .people=${this.reachable()}></recovery-help-now>`;
  }

  /** After a tap on a name: help now asks how it went. */
  called({ id, name }: PersonToCall): void {
    this.renderRoot.querySelector('recovery-help-now')?.called(id, nameInSentence(name));
  }

  /** Writes down what belongs together; false when it was refused or could not be kept, which the page then says. */
  async write(...drafts: readonly Draft[]): Promise<boolean> {
    const { host } = this;
    if (!host) return false;
    this.refusal = undefined;
    // What waits about the same thing goes before it: tried again later, it would be the last word.
    const waiting = host.pending.find(([first]) => first?.about === drafts[0]?.about) ?? [];
    const result = await host.record([...waiting, ...drafts]);
    if (result.ok || typeof result.error === 'string') return result.ok;
    this.refusal = result.error;
    // Refused is what was said last, and not what waited.
    if (waiting.length > 0) await host.record(waiting);
    return false;
  }

  /** Says what can't be written down as it is, and where that is; nothing was tried. */
  refuse(key: string, field: string): false {
    this.refusal = { rule: 'P1', key, params: { field }, allowed: [] };
    return false;
  }

  /** Never rejects: where it can't be had now, the plan is still there, and the next tap tries again. */
  private async fetchFor({ at }: Page): Promise<void> {
    const writes = at === 'write' || at === 'adopt' || at === 'versions';
    if (at === 'plan' || (writes ? this.writing : this.beside)) return;
    this.missing = false;
    try {
      if (writes) {
        const writing = await import('./writing/writing.ts');
        if (!this.writing) writing.wear(this);
        this.writing ??= writing;
      } else {
        const beside = await import('./beside/beside.ts');
        if (!this.beside) beside.wear(this);
        this.beside ??= beside;
      }
      this.moved = true;
    } catch {
      this.missing = true;
    }
  }

  private async retry(): Promise<void> {
    const done = await this.host?.retry();
    if (done?.ok === false && typeof done.error !== 'string') this.refusal = done.error;
  }

  /** The provider's lines, own texts and suggestions; without them those of the country and ours stand. */
  private async configure(address: string): Promise<void> {
    const found = await configurationFrom(address);
    if (found && this.config === address) this.configuration = found;
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
        return this.beside?.page(this, page) ?? this.coming();
    }
  }

  private coming(): TemplateResult {
    return html`${this.backButton()}<p class="quiet" role="status">${this.say(this.missing ? 'notHere' : 'opening')}</p>`;
  }

  /** Whether what was written is stored, where that is not so. */
  private keeping() {
    const { host } = this;
    if (host && host.pending.length > 0)
      return html`<p class="error row" role="alert">
        ${this.say('notSaved')} <button @click=${() => void this.retry()}>${this.say('tryAgain')}</button>
      </p>`;
    return html`<p class="quiet no-print" role="status">${host?.status === 'saving' ? this.say('saving') : this.notice}</p>`;
  }

  private notOpen() {
    if (!this.host?.problem) return html`<p class="quiet" role="status">${this.say('opening')}</p>`;
    return html`<p role="alert">${this.say('cannotOpen')}</p>
      <div><button @click=${() => void this.retry()}>${this.say('tryAgain')}</button></div>`;
  }

  /** Somebody to talk to, one tap away; on a page for *act* they are there already. */
  private talk(states: States | undefined) {
    if (states && this.showsPeople(states)) return nothing;
    return html`<div class="no-print">
        <button class="help" aria-expanded=${this.talking} @click=${() => {
          this.talking = !this.talking;
        }}>${this.say('talkNow')}</button>
      </div>
      ${this.talking ? this.people() : nothing}`;
  }

  private showsPeople(states: States): boolean {
    const { page } = this;
    return page.at === 'plan' && pageShown(states, this.now(), page.phase).level === 'act';
  }
}
