import { defaultPhases } from '@recovery-network/core/check-in';
import type { Place } from '@recovery-network/core/guidance';
import { reachableNow } from '@recovery-network/core/guidance';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { fetchAftercare } from '../aftercare/fetch.ts';
import type { RecoveryCheckIn } from '../check-in/check-in.ts';
import type { PhaseToChoose } from '../check-in/phase-to-choose.ts';
import { EachMinute } from '../element/each-minute.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { HostProvider } from '../element/surroundings.ts';
import { arrived, whenArrives } from '../envelopes/arrived.ts';
import type { RecoveryHelpNow } from '../help-now/help-now.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import { areas } from '../journal-host/areas.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { fetchMap } from '../network/fetch.ts';
import type { RecoveryNetworkMap } from '../network/network.ts';
import type { At } from '../parts/parts.ts';
import { fetchPlan } from '../plan/fetch.ts';
import type { RecoveryPlan } from '../plan/plan.ts';
import { loadProvider, type Provider } from '../provider/provider.ts';
import { fetchSetbacks } from '../setbacks/fetch.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { tokens } from '../styles/tokens.ts';
import { fetchTogether } from '../together/fetch.ts';
import { AfterFirstView, type More } from './after-first-view.ts';
import { Appearance } from './appearance.ts';
import { OURS } from './arranging.ts';
import { dataView } from './data-view.ts';
import { type Door, hardDoors } from './doors-view.ts';
import { JournalCare, type LoadResult } from './journal-care.ts';
import { isLater, type LaterView, laterViews } from './later-views.ts';
import { nl } from './nl.ts';
import { noticesView, notOpenView } from './notices-view.ts';
import { styles } from './recovery-network.styles.ts';
import { Room } from './room.ts';
import { firstView, todayView } from './today-view.ts';

/** What is on the screen. */
export type View = 'today' | 'people' | 'together' | 'aftercare' | 'plan' | 'moment' | 'help-now';

const tabs = [
  ['today', 'tabToday'],
  ['people', 'tabPeople'],
  ['together', 'tabTogether'],
  ['aftercare', 'tabAftercare'],
  ['plan', 'tabPlan'],
] as const satisfies readonly (readonly [View, keyof typeof nl])[];

/** Where the views that come later are fetched. */
const fetchers = {
  people: fetchMap,
  together: fetchTogether,
  aftercare: fetchAftercare,
  plan: fetchPlan,
  moment: fetchSetbacks,
} as const satisfies Record<LaterView, () => Promise<unknown>>;

/**
 * The one tag for a provider's page: opens the journal, reads the configuration, gives both to all inside, and lays out
 * Today, People, Together, Aftercare, Plan, a hard or a good moment, and Help now. With elements of ours as children it lays out those instead.
 *
 * @slot - Static help for a page without our script; or our own elements, where a page arranges them itself.
 * @attr config - Address of `provider.json`.
 * @attr lang - Language; else that of the place where it stands.
 * @attr store - Name of the journal in this browser, for pages with several.
 */
export class RecoveryNetwork extends RecoveryElement<typeof nl, JournalHost<typeof areas>, Provider> {
  static override styles = [tokens, controls, fields, styles];

  static override readonly properties: PropertyDeclarations = {
    config: {},
    view: { state: true },
    unreadable: { state: true },
    handedOver: { state: true },
  };

  declare config: string | undefined;

  protected override readonly words = {
    area: 'recovery-network',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected readonly minute = new EachMinute(this);
  readonly care: JournalCare = new JournalCare(this);

  /** What is on the screen; `open` changes it. */
  view: View = 'today';
  private readonly later = laterViews(this, (view) => this.fetchView(view));
  private readonly afterwards = new AfterFirstView(this, () => this.fetchMore());
  private readonly appearance = new Appearance(this);
  private readonly provider = new HostProvider<JournalHost<typeof areas>, Provider>(this);
  private readonly room = new Room(this);
  /** Where "back" leads from help now. */
  private cameFrom: View = 'today';
  private moved = false;
  private stopWaiting: (() => void) | undefined;
  /** The provider's file is not to be had: what the page itself holds may know its numbers. */
  declare private unreadable: boolean | undefined;
  /** Somebody else reads this on the person's phone. */
  declare private handedOver: boolean | undefined;
  private readonly within = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.provider.announce();
    // Children may come later than this element, where its script does not wait for the page.
    this.within.observe(this, { childList: true, subtree: true });
    window.addEventListener('online', this.askAgain);
    this.addEventListener('recovery-network-go', this.wantsToGo);
    this.addEventListener('recovery-contact', this.called);
    this.addEventListener('recovery-page', this.handed);
    this.stopWaiting = whenArrives(this.opensCame);
    if (arrived() !== undefined) this.opensCame();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('recovery-network-go', this.wantsToGo);
    this.removeEventListener('recovery-contact', this.called);
    this.removeEventListener('recovery-page', this.handed);
    this.appearance.giveNameBack();
    this.within.disconnect();
    window.removeEventListener('online', this.askAgain);
    this.stopWaiting?.();
  }

  protected override createHost() {
    return sharedHost(this.store ?? 'recovery-network', areas);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('config')) void this.configure();
    const { host, configuration } = this;
    if (changed.has('host') || changed.has('configuration')) this.provider.give({ host, configuration });
    if (changed.has('configuration')) this.appearance.dress(configuration);
    if (changed.has('host')) this.afterwards.bringIn();
    if (this.isConnected) this.appearance.nameThePage();
  }

  /** Takes in a copy: its text, or JSON that was parsed already. Never rejects; says in words what became of it. */
  async load(file: unknown): Promise<LoadResult> {
    const more = await this.fetchRest();
    return more ? more.load(this, file, 'top') : this.care.tell(false, this.say('notHere'), 'top');
  }

  /** Shows a view, and puts the focus where it begins. */
  open(view: View): void {
    if (this.view !== 'help-now') this.cameFrom = this.view;
    if (view !== this.view) this.care.forgetNotice();
    this.view = view;
    if (isLater(view)) void this.later.fetch(view);
    this.moved = true;
  }

  /** What was opened is on its way. */
  get waits(): boolean {
    return (
      isLater(this.view) && this.later.isComing(this.view) && Boolean(this.host?.state) && !this.arranged
    );
  }

  /** What came after the first view, once it is here. */
  get more(): More | undefined {
    return this.afterwards.more;
  }

  /** It could not be had. */
  get lacksMore(): boolean {
    return this.afterwards.lacking;
  }

  /** Asks for it now, where it is not here; undefined where it can't be had. Never rejects. */
  fetchRest(): Promise<More | undefined> {
    return this.afterwards.fetch();
  }

  protected fetchMore(): Promise<More> {
    return import('./more.ts');
  }

  protected fetchView(view: LaterView): Promise<unknown> {
    return fetchers[view]();
  }

  /** Reloads the page, where nothing else helps any more. */
  reload(): void {
    location.reload();
  }

  /** Goes to where guidance points: a view, and in it a person, the form for a new one, a page of the plan, or the people to call. */
  async goTo(place: Place): Promise<void> {
    if (place.tab === 'aftercare' || place.tab === 'together')
      return this.openPart(place.tab, place.tag.slice('recovery-'.length), place);
    const inside = await this.arrive(place.tab);
    if (place.tag === 'recovery-network-map') {
      const map = inside.querySelector<RecoveryNetworkMap>(place.tag);
      await map?.updateComplete;
      map?.open(place);
    } else if (place.tag === 'recovery-plan')
      this.planShown?.go({ at: 'plan', ...(place.entity && { phase: place.entity }) });
    else if (place.tag === 'recovery-check-in') inside.querySelector<RecoveryCheckIn>(place.tag)?.focus();
    else this.helpNow?.focus({ door: place.open === 'someone' ? 'someone' : undefined });
  }

  /** Opens one of the doors of a hard or a good moment. Where those can't be had, people to call can. */
  async openDoor(door: Door): Promise<void> {
    const known = this.inside.querySelector('recovery-setbacks');
    if (known) this.open('moment');
    const there = known ?? (await this.arrive('moment')).querySelector('recovery-setbacks');
    // Whoever went on meanwhile is not pulled back.
    if (!there || this.view !== 'moment') return;
    // It takes the focus itself; twice would make the browser lay out the page twice.
    this.moved = false;
    there.open(door);
    await there.updateComplete;
    this.scrollIntoView({ block: 'start' });
  }

  /** Opens a part of a tab that has several, and in it somebody or something. */
  private async openPart(tab: 'together' | 'aftercare', part: string, at?: At): Promise<void> {
    const inside = await this.arrive(tab);
    const tag = tab === 'together' ? 'recovery-together' : 'recovery-aftercare-parts';
    await inside.querySelector(tag)?.go(part, at);
  }

  /** Opens a view, and waits until what it is made of is there. */
  private async arrive(view: View): Promise<ParentNode> {
    this.open(view);
    if (isLater(view)) await this.later.fetch(view);
    await this.updateComplete;
    return this.inside;
  }

  /** What the hardest minute needs is made before it is asked for. */
  private standReady(): void {
    if (!this.isConnected || this.arranged) return;
    for (const view of ['moment', 'plan'] as const) void this.later.fetch(view);
    // Who has lost the connection can still save a copy, and erase.
    Promise.all([import('../journal-host/copies.ts'), import('../journal-host/amending.ts')]).catch(
      () => undefined,
    );
  }

  private get inside(): ParentNode {
    return this.arranged ? this : this.renderRoot;
  }

  /** After a tap on a number elsewhere: help now asks how it went, and has the next name (H5). */
  calling(id: string, name: string): void {
    this.helpNow?.called(id, name);
    this.open('help-now');
  }

  /** What is known where the areas that come later are here too. */
  get laterStates(): AfterFirstView['states'] {
    return this.afterwards.states;
  }

  /** The phases of the plan, for the check-in; green, orange and red until the plan is here. */
  get phasesToChoose(): readonly PhaseToChoose[] {
    const { more, laterStates } = this;
    return (laterStates && more?.phasesToChoose(this, laterStates)) ?? defaultPhases;
  }

  get peopleNow() {
    const states = this.host?.state?.areas;
    return states ? peopleToCall(reachableNow(states, this.now())) : [];
  }

  override render() {
    const { view, arranged } = this;
    const bare = arranged || this.handedOver;
    return html`
      <div class="whole ${this.room.size}">
        <div class="top row apart ${view === 'plan' || view === 'together' || view === 'aftercare' ? 'no-print' : ''}">
          <h2 id="title" tabindex="-1">${this.say('title')}</h2>
          ${
            view === 'help-now'
              ? html`<button @click=${() => this.open(this.cameFrom)}>${this.say('backFromHelp')}</button>`
              : html`<button class="help" @click=${() => this.open('help-now')}>${this.say('helpNow')}</button>`
          }
        </div>
        <div class="layout ${bare ? '' : 'tabbed'}">
          ${bare ? nothing : this.tabs()}
          <div class="views">
            ${noticesView(this)}
            ${arranged ? this.theirs() : this.own()}
            <div ?hidden=${view !== 'help-now'}>
              <recovery-help-now id="help-now" .people=${this.peopleNow}></recovery-help-now>
              ${arranged ? nothing : hardDoors(this)}
            </div>
            ${arranged || !this.missesFile ? nothing : html`<div ?hidden=${view !== 'help-now' && this.host?.state}><slot></slot></div>`}
            <recovery-quick-exit .to=${this.configuration?.quickExit}></recovery-quick-exit>
          </div>
        </div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What the page arranged itself has the person's own people too (H3), and the phases of their plan (C3).
    for (const checkIn of this.querySelectorAll('recovery-check-in')) checkIn.phases = this.phasesToChoose;
    for (const help of this.querySelectorAll('recovery-help-now')) help.people = this.peopleNow;
    if (this.host?.state) void this.afterwards.come(() => this.standReady());
    if (!this.moved) return;
    this.moved = false;
    if (this.view === 'help-now') this.helpNow?.focus({ preventScroll: true });
    else if (this.view === 'plan' && this.planShown) this.planShown.focus({ preventScroll: true });
    else this.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  private get planShown(): RecoveryPlan | null {
    return this.inside.querySelector<RecoveryPlan>('recovery-plan');
  }

  private get helpNow(): RecoveryHelpNow | null {
    return this.renderRoot.querySelector<RecoveryHelpNow>('#help-now');
  }

  private tabs() {
    return html`
      <nav class="tabs no-print" aria-label=${this.say('sections')}>
        ${tabs.map(
          ([view, name]) => html`
            <button aria-current=${view === this.view ? 'page' : nothing} @click=${() => this.open(view)}>${this.say(name)}</button>
          `,
        )}
      </nav>
    `;
  }

  private own() {
    const { host, view } = this;
    const open = Boolean(host?.state);
    // What to do at a hard moment needs no journal.
    const there = open || view === 'moment' ? view : undefined;
    return html`
      ${view === 'moment' || view === 'help-now' ? nothing : firstView(this)}
      ${
        open
          ? html`<div class="page" ?hidden=${view !== 'today'}>${todayView(this)}</div>`
          : html`<div class="today" ?hidden=${view === 'help-now' || view === 'moment'}>${notOpenView(this)}</div>`
      }
      ${this.later.render(isLater(there) ? there : undefined)}
    `;
  }

  /** What the page itself arranged, between what belongs to the journal as a whole. */
  private theirs() {
    return html`
      <div class="today" ?hidden=${this.view === 'help-now'}>
        ${firstView(this)} <slot></slot> ${this.host?.state || this.host?.problem ? dataView(this) : nothing}
      </div>
    `;
  }

  /** Whether the page arranges our elements itself. */
  get arranged(): boolean {
    return this.arranges(OURS);
  }

  /** Whether it put some element inside. */
  arranges(selector: string): boolean {
    return this.querySelector(selector) !== null;
  }

  private async configure(): Promise<void> {
    const { config } = this;
    if (!config) return;
    const { provider, problems } = await loadProvider(config);
    if (this.config !== config) return;
    this.configuration = provider;
    this.unreadable = problems.some(({ path }) => path === '');
  }

  /** A link brought something to this page: it is opened where two people's things are, unless a page for the other side is here. */
  private readonly opensCame = () => {
    if (!document.querySelector('recovery-supporter')) this.open('together');
  };

  /** Somebody else holds the phone: no tab leads to what is not theirs. */
  private readonly handed = (event: Event) => {
    if (event instanceof CustomEvent) this.handedOver = event.detail?.theirs;
  };

  private readonly askAgain = () => {
    this.afterwards.askAgain();
    if (this.unreadable) void this.configure();
  };

  /** The provider's own numbers are not known here, or not yet. */
  private get missesFile(): boolean {
    return Boolean(this.config) && (this.unreadable ?? true);
  }

  private readonly wantsToGo = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    const { to, part, tie, entity } = event.detail ?? {};
    if ((to === 'together' || to === 'aftercare') && part)
      void this.openPart(to, String(part), { tie, entity });
    else if (to === 'help-now' || to === 'today' || isLater(to)) this.open(to);
  };

  /** After a call to one of the person's people: noted, so that the next name comes first for a while (H5, N15). */
  private readonly called = (event: Event) => {
    const { host } = this;
    if (!(event instanceof CustomEvent) || !host) return;
    // Somebody who walks without storing and calls from help now meanwhile finds nothing of it later (L9).
    const fromMoment = this.view === 'help-now' && this.cameFrom === 'moment';
    if (fromMoment && this.inside.querySelector('recovery-setbacks')?.walks) return;
    const { id, result } = event.detail ?? {};
    if (typeof id !== 'string' || !host.state?.areas.network.ties[id]) return;
    if (result !== 'spoken' && result !== 'no-answer') return;
    void host.record([host.draft('contact.noted', id, { channel: 'call', startedBy: 'me', result })]);
  };
}
