import { reachableNow, type States } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import { dateNow } from '@recovery-network/core/shared';
import type { Areas, Draft } from '@recovery-network/core/state';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EachMinute } from '../element/each-minute.ts';
import { KeepFocus } from '../element/keep-focus.ts';
import { pointOut } from '../element/point-out.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { isWithin } from '../element/within.ts';
import { arrived, whenArrives } from '../envelopes/arrived.ts';
import { HelpFrom } from '../help-now/help-from.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import { talkView } from '../help-now/talk-view.ts';
import type { DraftExtra, JournalHost } from '../journal-host/journal-host.ts';
import { recordInOrder } from '../journal-host/record-in-order.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { providerFrom } from '../provider/provider-from.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { tokens } from '../styles/tokens.ts';
import type { WordSet, Words } from '../words/words.ts';
import type { TogetherConfiguration } from './configuration.ts';
import { keepingLine, notOpen } from './keeping-line.ts';
import type { nl } from './nl.ts';
import { styles } from './together.styles.ts';

/** What came of writing something down: what could not be kept waits with the journal, and is tried again. */
export type Written = 'stored' | 'waits' | 'refused';

/** What takes in what a link brings, wherever it stands on a page. */
const TAKING = 'recovery-network, recovery-together, recovery-supporter';

/** What is on the screen: one question, one main action. */
export interface AnyPage {
  readonly at: string;
}

/**
 * What the elements about two people share: pages over one journal, what is said when something is not stored or refused, and
 * people to call in two taps from every page (X1).
 *
 * @csspart title - The title, which a page with a heading of its own can take out of sight; it names the element for who does not see.
 * @fires recovery-page - `{ inside, theirs }`: whether a page beyond the first is shown, and whether somebody else holds the phone.
 */
export abstract class PagedElement<
  Nl extends Words<typeof nl>,
  Page extends AnyPage,
  A extends Areas,
> extends RecoveryElement<Nl, JournalHost, TogetherConfiguration> {
  static override styles = [tokens, controls, fields, styles];

  static override readonly properties: PropertyDeclarations = {
    config: {},
    page: { state: true },
    talking: { state: true },
    refusal: { state: true },
    notice: { state: true },
  };

  /** Address of the provider's configuration, where no `<recovery-network>` around gives it. */
  declare config: string | undefined;

  /** What it has to know of the journal. */
  protected abstract readonly areas: A;
  /** The same of what is known: `this.known?.state?.areas`. */
  abstract get states(): States | undefined;

  protected readonly minute = new EachMinute(this);
  protected readonly help = new HelpFrom(this, providerFrom);
  protected readonly keepFocus = new KeepFocus(this);

  page: Page = this.start();
  declare refusal: Refusal | undefined;
  /** What the page says once, beside its content. */
  notice = '';
  /** Whether somebody asked for the people to call. */
  talking = false;
  /** The host, seen as one that has all that is read here. */
  known: JournalHost<A> | undefined;
  /** What leads on from a page that can't open what a link brought. */
  #came: typeof import('./came/came.ts') | undefined;
  #stopListening: (() => void) | undefined;
  #moved = false;
  #told = JSON.stringify([false, false]);
  /** The page on which was tapped last, where nothing was written down since. */
  #tappedOn: Page | undefined;
  #waiting = 0;
  #journal: string | undefined;
  /** What was said last about something, until it is stored. */
  readonly #underWay = new Map<string, Promise<Written>>();

  /** The page with which it begins. */
  protected abstract start(): Page;
  /** The content of a page, with a heading of class `heading` and tabindex -1 first, except on the page with which it begins. */
  protected abstract view(page: Page, states: States): unknown;
  /** The title, which stands above every page. */
  protected abstract heading(): string;
  /** Takes note of what was written down, or waits to be, where it goes to another. */
  protected readonly noteSaid?: (host: JournalHost, drafts: readonly Draft[]) => void;
  /** Why something can't be, in words; undefined where there are none of its own. */
  protected abstract refusedWords(refusal: Refusal): string | undefined;

  protected override createHost(): JournalHost {
    return sharedHost(this.store ?? 'recovery-network', this.areas);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = whenArrives(() => void this.#leadOn());
    if (arrived() !== undefined) void this.#leadOn();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** Today on the person's wall, `YYYY-MM-DD`. */
  get today(): string {
    return dateNow(this.now());
  }

  /** The words that all of these elements have. */
  get common(): WordSet<Words<typeof nl>> {
    return this.words;
  }

  /** A page on which something new is written, with its id, so that a double tap writes it once. */
  begin(page: (id: string) => Page): void {
    const id = this.host?.newId();
    if (id) this.go(page(id));
  }

  /** Opens a page and puts the focus on its heading. */
  go(page: Page): void {
    this.page = page;
    this.notice = '';
    this.refusal = undefined;
    this.talking = false;
    this.#moved = true;
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
    this.#moved = !talking;
  }

  stay(from: Page): void {
    if (this.page === from) this.notice = this.sayFrom(this.common, 'changedSince');
  }

  /** Writes down what belongs together; once, however often it was tapped before it is stored. */
  write(...drafts: readonly Draft[]): Promise<Written> {
    this.#tappedOn = undefined;
    const said = JSON.stringify(drafts.map(({ type, about, data }) => [type, about, data]));
    const before = this.#underWay.get(said);
    if (before) return before;
    const done = this.record(drafts).finally(() => this.#underWay.delete(said));
    this.#underWay.set(said, done);
    return done;
  }

  /** The same in one step; undefined without a journal. */
  draft(type: string, about: string, data: Draft['data'] = {}, extra: DraftExtra = {}): Draft | undefined {
    return this.host?.draft(type, about, data, extra);
  }

  /** Says what can't be written down as it is, and at which field; nothing was tried. */
  refuse(key: string, field: string, rule = 'E1'): undefined {
    this.refusal = { rule, key, params: { field }, allowed: [] };
  }

  fieldOf({ params }: Refusal): string | undefined {
    const field = params?.['field'];
    return field === undefined ? undefined : String(field);
  }

  sentenceOf(refusal: Refusal): string {
    return this.refusedWords(refusal) ?? this.sayFrom(this.common, 'refused');
  }

  /** Tries again what could not be saved, or opened. */
  async retry(): Promise<void> {
    const done = await this.host?.retry();
    if (done?.ok === false && typeof done.error !== 'string') this.refusal = done.error;
  }

  /** Back to a page, above the heading of another. */
  backTo(page: Page, label: string = this.sayFrom(this.common, 'back')): TemplateResult {
    return html`<div class="no-print"><button type="button" class="plain" @click=${() => this.go(page)}>‹ ${label}</button></div>`;
  }

  override render(): TemplateResult {
    const { page, states } = this;
    return html`
      <section class="stack" aria-labelledby="title" @click=${{ handleEvent: this.#once, capture: true }}>
        ${
          this.isTitled(page)
            ? html`<p id="title" hidden>${this.heading()}</p>`
            : html`<h2 id="title" part="title" tabindex="-1" class=${this.isTheirs(page) ? 'sr' : ''}>${this.heading()}</h2>`
        }
        ${keepingLine(this, page.at === this.start().at)} ${this.#came?.cameView(this)}
        ${states ? keyed(page, this.view(page, states)) : notOpen(this)}
        ${this.#isHelpedAround(page) ? nothing : this.talkView()}
      </section>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('host')) this.known = this.host?.withAreas(this.areas);
    const journal = this.known?.state?.journal;
    if (journal === undefined || journal === this.#journal) return;
    // Another journal: what was on the screen is not of this one, and may not be written back into it.
    if (this.#journal !== undefined) {
      this.page = this.start();
      this.notice = '';
      this.refusal = undefined;
    }
    this.#journal = journal;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { length: waiting } = this.host?.pending ?? [];
    if ((changed.has('refusal') && this.refusal) || waiting > this.#waiting) pointOut(this.renderRoot);
    this.#waiting = waiting;
    this.#tellPage();
    if (!this.#moved) return;
    this.#moved = false;
    const heading =
      this.renderRoot.querySelector<HTMLElement>('.heading') ??
      this.renderRoot.querySelector<HTMLElement>('#title');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }

  async #leadOn(): Promise<void> {
    if (document.querySelector(TAKING)) return;
    this.#came ??= await import('./came/came.ts').catch(() => undefined);
    this.requestUpdate();
  }

  /** Whether the way to somebody to talk to stands around this already. */
  #isHelpedAround(page: Page): boolean {
    const { parentNode } = this;
    const around = parentNode instanceof Element && isWithin(parentNode, 'recovery-supporter');
    return around || (this.isTheirs(page) && isWithin(this, 'recovery-network'));
  }

  /** Whether somebody else holds this phone now: only what is theirs to see may be in reach then. */
  protected isTheirs(_page: Page): boolean {
    return false;
  }

  /** Whether what is around says already where this is: the page has its own heading, and a second title says nothing. */
  protected isTitled(_page: Page): boolean {
    return false;
  }

  /** The second tap of two on a button that led to another page, or wrote something down, says nothing about what stands in its place. */
  readonly #once = (event: Event): void => {
    const isSecond = event instanceof MouseEvent && event.detail > 1;
    if (isSecond && this.page !== this.#tappedOn) {
      event.preventDefault();
      event.stopPropagation();
    } else if (!isSecond) this.#tappedOn = this.page;
  };

  /** What is around leaves a page its room, and hides what is not theirs who hold the phone. */
  #tellPage(): void {
    const inside = this.page.at !== this.start().at;
    const theirs = this.isTheirs(this.page);
    const told = JSON.stringify([inside, theirs]);
    if (told === this.#told) return;
    this.#told = told;
    const detail = { inside, theirs };
    this.dispatchEvent(new CustomEvent('recovery-page', { bubbles: true, composed: true, detail }));
  }

  /** Puts the focus on the heading, for whoever brings this into view. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(
      this.isTitled(this.page) ? '.heading' : '#title',
    );
    if (heading) heading.focus(options);
    else super.focus(options);
  }

  /** X1: two taps from every page to a call. */
  protected talkView(): unknown {
    return talkView(this, this.sayFrom(this.common, 'talkNow'), () => this.people());
  }

  private people() {
    const { states } = this;
    return html`
      <div id="people" class="no-print" role="group" aria-label=${this.sayFrom(this.common, 'callSomeone')} tabindex="-1">
        <recovery-help-now
          .host=${this.host}
          .configuration=${this.configuration}
          .first=${'someone'}
          .people=${states ? peopleToCall(reachableNow(states, this.now())) : []}
        ></recovery-help-now>
      </div>
    `;
  }

  private async record(drafts: readonly Draft[]): Promise<Written> {
    const { host } = this;
    const [first] = drafts;
    if (!host || !first) return 'refused';
    this.refusal = undefined;
    const result = await recordInOrder(host, first.about, drafts);
    if (result.ok || typeof result.error === 'string') this.noteSaid?.(host, drafts);
    if (result.ok) return 'stored';
    if (typeof result.error === 'string') return 'waits';
    this.refusal = result.error;
    return 'refused';
  }
}
