import { defaultPhases } from '@recovery-network/core/check-in';
import type { Place } from '@recovery-network/core/guidance';
import { reachableNow } from '@recovery-network/core/guidance';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { fetchAftercare } from '../aftercare/fetch.ts';
import type { PhaseToChoose } from '../check-in/phase-to-choose.ts';
import { EachMinute } from '../element/each-minute.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { HostProvider } from '../element/surroundings.ts';
import type { RecoveryHelpNow } from '../help-now/help-now.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import { areas } from '../journal-host/areas.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { fetchMap } from '../network/fetch.ts';
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
import { OURS, OWN, THEIRS } from './arranging.ts';
import type { Door } from './doors-view.ts';
import { frameView } from './frame-view.ts';
import { Going } from './going.ts';
import { JournalCare, type LoadResult } from './journal-care.ts';
import { isLater, type LaterView, laterViews } from './later-views.ts';
import { nl } from './nl.ts';
import { styles } from './recovery-network.styles.ts';
import { Room } from './room.ts';

/** What is on the screen. */
export type View = 'today' | 'people' | 'together' | 'aftercare' | 'plan' | 'moment' | 'help-now';

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
  readonly later = laterViews(this, (view) => this.fetchView(view));
  private readonly afterwards = new AfterFirstView(this, () => this.fetchMore());
  private readonly appearance = new Appearance(this);
  private readonly provider = new HostProvider<JournalHost<typeof areas>, Provider>(this);
  readonly room = new Room(this);
  private readonly going = new Going(this);
  /** Where "back" leads from help now. */
  cameFrom: View = 'today';
  /** A view was opened, and where it begins has not had the focus yet. */
  moved = false;
  /** The provider's file is not to be had: what the page itself holds may know its numbers. */
  declare private unreadable: boolean | undefined;
  /** Somebody else reads this on the person's phone. */
  declare handedOver: boolean | undefined;
  private readonly within = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.provider.announce();
    // Children may come later than this element, where its script does not wait for the page.
    this.within.observe(this, { childList: true, subtree: true, attributeFilter: ['for'] });
    window.addEventListener('online', this.askAgain);
    this.addEventListener('recovery-page', this.handed);
    this.going.connected();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('recovery-page', this.handed);
    this.appearance.giveNameBack();
    this.within.disconnect();
    window.removeEventListener('online', this.askAgain);
    this.going.disconnected();
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
  goTo(place: Place): Promise<void> {
    return this.going.to(place);
  }

  /** Opens one of the doors of a hard or a good moment. */
  openDoor(door: Door): Promise<void> {
    return this.going.through(door);
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

  /** Where our own elements stand. */
  get inside(): ParentNode {
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
    return frameView(this);
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

  get planShown(): RecoveryPlan | null {
    return this.inside.querySelector<RecoveryPlan>('recovery-plan');
  }

  get helpNow(): RecoveryHelpNow | null {
    return this.renderRoot.querySelector<RecoveryHelpNow>('#help-now');
  }

  /** Whether the page arranges our elements itself. */
  get arranged(): boolean {
    return this.arranges(OURS);
  }

  /** Whether all that it arranges is somebody else's, of whom nothing is kept here (J11). */
  get isForOthers(): boolean {
    return this.arranges(THEIRS) && !this.arranges(OWN);
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

  /** Somebody else holds the phone: no tab leads to what is not theirs. */
  private readonly handed = (event: Event) => {
    if (event instanceof CustomEvent) this.handedOver = event.detail?.theirs;
  };

  private readonly askAgain = () => {
    this.afterwards.askAgain();
    if (this.unreadable) void this.configure();
  };

  /** The provider's own numbers are not known here, or not yet. */
  get missesFile(): boolean {
    return Boolean(this.config) && (this.unreadable ?? true);
  }
}
