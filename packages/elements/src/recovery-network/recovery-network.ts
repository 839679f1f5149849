import { areas } from '@recovery-network/core/all';
import type { Place } from '@recovery-network/core/guidance';
import { reachableNow } from '@recovery-network/core/guidance';
import { textIn } from '@recovery-network/core/help-now';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { EachMinute } from '../element/each-minute.ts';
import { neutralTitle } from '../element/neutral-title.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { HostProvider } from '../element/surroundings.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import type { HostProblem, JournalHost, LoadProblem } from '../journal-host/journal-host.ts';
import { createJournalHost, sharedHost } from '../journal-host/shared-host.ts';
import type { RecoveryNetworkMap } from '../network/network.ts';
import { loadProvider, type Provider } from '../provider/provider.ts';
import { memoryStore } from '../store/memory.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { tokens } from '../styles/tokens.ts';
import { nl } from './nl.ts';
import { styles } from './recovery-network.styles.ts';
import { todayView } from './today-view.ts';

/** What is on the screen. */
export type View = 'today' | 'people' | 'help-now';

const views = ['today', 'people'] as const satisfies readonly View[];

const problems = {
  'not-kept': 'notKept',
  'storage-full': 'storageFull',
  'storage-refused': 'storageRefused',
  'newer-version': 'newerVersion',
  damaged: 'damaged',
  blocked: 'blocked',
} as const satisfies Record<HostProblem, keyof typeof nl>;

const loadProblems = {
  'not-json': 'loadNotJson',
  'not-a-journal': 'loadNotAJournal',
  'newer-version': 'loadNewerVersion',
  'other-journal': 'loadOtherJournal',
  'storage-full': 'storageFull',
  'storage-refused': 'storageRefused',
  damaged: 'damaged',
} as const satisfies Record<LoadProblem, keyof typeof nl>;

/** What taking in a file came to, with the sentence that the person reads. */
export interface LoadResult {
  readonly ok: boolean;
  readonly message: string;
}

/**
 * The one tag for a provider's page: opens the journal, reads the configuration, gives both to all inside, and lays out
 * Today, People and Help now. With elements of ours as children it lays out those instead.
 *
 * @slot - Static help for a page without our script; or our own elements, where a page arranges them itself.
 * @attr config - Address of `provider.json`.
 * @attr lang - Language; else that of the place where it stands.
 * @attr store - Name of the journal in this browser, for pages with several.
 */
export class RecoveryNetwork extends RecoveryElement<typeof nl, JournalHost<typeof areas>, Provider> {
  static override styles = [tokens, controls, fields, styles];

  @property() config: string | undefined;

  @query('recovery-network-map') private map: RecoveryNetworkMap | undefined;

  protected override readonly words = {
    area: 'recovery-network',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected readonly minute = new EachMinute(this);

  @state() private view: View = 'today';
  @state() private notice = '';
  @state() private asked = false;
  @state() erasing = false;

  /** Views that were shown once stay as they were left. */
  private readonly shown = new Set<View>(['today']);
  private readonly provider = new HostProvider<JournalHost<typeof areas>, Provider>(this);
  private giveTitleBack: (() => void) | undefined;
  private moved = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.provider.announce();
    this.addEventListener('recovery-network-go', this.wantsToGo);
    this.addEventListener('recovery-contact', this.called);
    this.nameThePage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('recovery-network-go', this.wantsToGo);
    this.removeEventListener('recovery-contact', this.called);
    this.giveTitleBack?.();
    this.giveTitleBack = undefined;
  }

  protected override createHost() {
    return sharedHost(this.store ?? 'recovery-network', areas);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('config')) void this.configure();
    if (changed.has('host') || changed.has('configuration')) {
      const { host, configuration } = this;
      const selfTerm = configuration?.selfTerm && textIn(configuration.selfTerm, this.language);
      this.provider.give({ host, configuration, ...(selfTerm && { selfTerm }) });
    }
    if (changed.has('configuration')) this.dress();
  }

  /** Takes in a copy: its text, or JSON that was parsed already. Never rejects; says in words what became of it. */
  async load(file: unknown): Promise<LoadResult> {
    const { host } = this;
    if (!host) return this.tell(false, this.say('opening'));
    const done = await host.load(file);
    if (!done.ok) return this.tell(false, this.say(loadProblems[done.error]));
    const { how, added } = done.value;
    return this.tell(true, how === 'adopted' ? this.say('adopted') : this.say('merged', { count: added }));
  }

  /** Shows a view, and puts the focus where it begins. */
  open(view: View): void {
    this.view = view;
    this.shown.add(view);
    this.moved = true;
  }

  /** Goes to where guidance points: a view, and in it a person, the form for a new one, or the people to call. */
  async goTo(place: Place): Promise<void> {
    this.open(place.tab);
    await this.updateComplete;
    const { map } = this;
    if (place.tab !== 'people' || !map) return;
    await map.updateComplete;
    if (place.open === 'add') map.go({ at: 'add' });
    else if (place.entity && place.open === 'ask') map.go({ at: 'tie', tie: place.entity, part: 'ask' });
    else if (place.entity) map.go({ at: 'tie', tie: place.entity });
  }

  get isNew(): boolean {
    return this.host?.state?.seq === 0 && !this.asked;
  }

  get peopleNow() {
    const states = this.host?.state?.areas;
    return states ? peopleToCall(reachableNow(states, this.now())) : [];
  }

  keep(): void {
    this.asked = true;
    void this.host?.requestPersistence();
  }

  /** Nothing of this visit is kept: what was made to keep it in goes too. */
  async keepNothing(): Promise<void> {
    this.asked = true;
    await this.host?.eraseEverything();
    this.host = createJournalHost({ areas, store: memoryStore() });
    this.notice = this.say('keepsNothing');
  }

  askToErase(erasing: boolean): void {
    this.erasing = erasing;
  }

  async eraseAll(): Promise<void> {
    const done = await this.host?.eraseEverything();
    this.erasing = false;
    if (!done) return;
    this.notice = done.ok ? this.say('erased') : this.say(problems[done.error]);
  }

  async keepSafe(): Promise<void> {
    const kept = (await this.host?.requestPersistence()) ?? false;
    this.notice = this.say(kept ? 'keptSafe' : 'notKeptSafe');
  }

  async saveCopy(): Promise<void> {
    const file = await this.host?.exportJournal();
    if (!file) return;
    if (!file.ok) {
      this.notice = this.say(problems[file.error]);
      return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file.value)], { type: 'application/json' }));
    link.download = `${this.say('copyName')}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  override render() {
    const { view } = this;
    return html`
      <div class="top row apart">
        <h2 id="title" tabindex="-1">${this.say('title')}</h2>
        ${
          view === 'help-now'
            ? html`<button @click=${() => this.open('today')}>${this.say('backFromHelp')}</button>`
            : html`<button class="help" @click=${() => this.open('help-now')}>${this.say('helpNow')}</button>`
        }
      </div>
      <div class="layout">
        ${this.arranged ? nothing : this.tabs()}
        <div class="views">
          ${this.problem()}
          ${this.notice ? html`<p class="notice" role="status">${this.notice}</p>` : nothing}
          ${this.arranged ? html`<div ?hidden=${view === 'help-now'}><slot></slot></div>` : this.own()}
          <div ?hidden=${view !== 'help-now'}>
            <recovery-help-now id="help-now" .people=${this.peopleNow}></recovery-help-now>
          </div>
        </div>
      </div>
      <recovery-quick-exit .to=${this.configuration?.quickExit}></recovery-quick-exit>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.moved) return;
    this.moved = false;
    this.renderRoot.querySelector<HTMLElement>(this.view === 'help-now' ? '#help-now' : '#title')?.focus();
    this.scrollIntoView({ block: 'start' });
  }

  private tabs() {
    return html`
      <nav class="tabs no-print" aria-label=${this.say('sections')}>
        ${views.map(
          (view) => html`
            <button aria-current=${view === this.view ? 'page' : nothing} @click=${() => this.open(view)}>${this.say(view)}</button>
          `,
        )}
      </nav>
    `;
  }

  private own() {
    if (!this.host?.state) {
      return html`<p class="quiet" role="status" ?hidden=${this.view === 'help-now'}>${this.host?.problem ? nothing : this.say('opening')}</p>`;
    }
    return html`
      <div ?hidden=${this.view !== 'today'}>${todayView(this)}</div>
      ${
        this.shown.has('people')
          ? html`<div ?hidden=${this.view !== 'people'}><recovery-network-map></recovery-network-map></div>`
          : nothing
      }
    `;
  }

  private problem() {
    const { host } = this;
    if (!host?.problem) return nothing;
    const again = host.pending.length > 0 || !host.state;
    return html`
      <p class="error row" role="alert">
        <span>${this.say(problems[host.problem])}</span>
        ${again ? html`<button @click=${() => void host.retry()}>${this.say('tryAgain')}</button>` : nothing}
      </p>
    `;
  }

  /** Whether the page arranges our elements itself. */
  private get arranged(): boolean {
    return [...this.children].some((child) => child.localName.startsWith('recovery-'));
  }

  private tell(ok: boolean, message: string): LoadResult {
    this.notice = message;
    return { ok, message };
  }

  private async configure(): Promise<void> {
    const { config } = this;
    if (!config) return;
    const { provider } = await loadProvider(config);
    if (this.config !== config) return;
    this.configuration = provider;
    this.nameThePage();
  }

  private dress(): void {
    for (const [token, value] of Object.entries(this.configuration?.theme ?? {}))
      this.style.setProperty(token, value);
  }

  /** A neutral name on the tab, so that a glance at the screen or the history says nothing (safety 7). */
  private nameThePage(): void {
    const own = this.configuration?.title;
    this.giveTitleBack?.();
    this.giveTitleBack = neutralTitle(own ? textIn(own, this.language) : this.say('pageTitle'));
  }

  private readonly wantsToGo = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    const { to } = event.detail;
    if (to === 'help-now' || to === 'people' || to === 'today') this.open(to);
  };

  /** After a call to one of the person's people: noted, so that the next name comes first for a while (H5, N15). */
  private readonly called = (event: Event) => {
    const { host } = this;
    if (!(event instanceof CustomEvent) || !host) return;
    const { id, result } = event.detail;
    if (typeof id !== 'string' || !host.state?.areas.network.ties[id]) return;
    void host.record([host.draft('contact.noted', id, { channel: 'call', startedBy: 'me', result })]);
  };
}
