import type { Place } from '@recovery-network/core/guidance';
import { type Line, linesFor } from '@recovery-network/core/help-now';
import type { Refusal } from '@recovery-network/core/journal';
import { type NetworkState, type Ring, type Tie, tiesListed } from '@recovery-network/core/network';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { EachMinute } from '../element/each-minute.ts';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { isWithin } from '../element/within.ts';
import { HelpFrom } from '../help-now/help-from.ts';
import { areas } from '../journal-host/areas.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { mapColours } from '../styles/map-colours.ts';
import { tokens } from '../styles/tokens.ts';
import { addPage, emptyMap, nobodyPage, placePage } from './add-tie.ts';
import { Dragging } from './dragging.ts';
import { folded } from './folded.ts';
import { glide } from './glide.ts';
import { helpPage } from './help-page.ts';
import { Keyboard } from './keyboard.ts';
import { mapTools, viewChoice } from './map-tools.ts';
import { mapView, rankingOf } from './map-view.ts';
import { styles } from './network.styles.ts';
import { nl } from './nl.ts';
import { isForm, type MapAreas, type MapConfiguration, type Page, type Past } from './pages.ts';
import { refusedText, statusLine } from './status.ts';
import { listView, waitingPage } from './tie-list.ts';
import { Writing } from './writing.ts';

/**
 * The people around somebody: a map with rings, its twin as a list, and a page per person.
 *
 * @slot - Static help for a page without our script and for an element that stands alone.
 * @fires recovery-network-go - `{ to: 'help-now' }`: the person wants help now; `{ to: 'together', part, tie }`: what they agree or share with
 *   somebody. Cancel it where something else shows it.
 */
export class RecoveryNetworkMap extends RecoveryElement<typeof nl, JournalHost<MapAreas>, MapConfiguration> {
  static override styles = [tokens, controls, fields, mapColours, styles];

  static override readonly properties: PropertyDeclarations = {
    config: {},
    view: {},
    page: { state: true },
    width: { state: true },
    current: { state: true },
    past: { state: true },
    showPairs: { state: true },
    unfolded: { state: true },
    typed: { state: true },
    notice: { state: true },
    refusal: { state: true },
    announcement: { state: true },
    later: { state: true },
    missing: { state: true },
  };

  /** Address of the provider's configuration, where no `<recovery-network>` around gives it. */
  declare config: string | undefined;
  /** What is shown first: the `picture`, or its twin, the `list`. */
  view: 'picture' | 'list' = 'picture';

  protected override readonly words = {
    area: 'network',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected readonly minute = new EachMinute(this);
  protected readonly help = new HelpFrom(this);

  page: Page = { at: 'map' };
  /** Width in CSS pixels, in steps: the picture is drawn for it. */
  width = 360;
  /** The tie that the keyboard is at. */
  declare current: string | undefined;
  past: Past = { days: 0 };
  showPairs = false;
  unfolded: ReadonlySet<string> = new Set();
  typed = '';
  /** What the page says beside its content, once: something was noted, a text was copied. */
  notice = '';
  declare refusal: Refusal | undefined;
  private announcement = '';

  readonly dragging = new Dragging();
  readonly writing: Writing = new Writing(this);
  private readonly keyboard = new Keyboard(this);
  private sizes: ResizeObserver | undefined;
  /** What is behind the map: fetched once it is on the screen, so that it is there sooner. */
  declare later: typeof import('./later.ts') | undefined;
  private fetching: Promise<void> | undefined;
  /** It could not be had. */
  missing = false;
  fetchLater: () => Promise<typeof import('./later.ts')> = () => import('./later.ts');

  protected override createHost(): JournalHost<MapAreas> {
    return sharedHost(this.store ?? 'recovery-network', areas);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.measure();
    // A frame later: what changes size while sizes are being told makes browsers report an error to the page.
    this.sizes = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    this.sizes.observe(this);
    document.addEventListener('visibilitychange', this.unseen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.unseen);
    this.sizes?.disconnect();
    this.dragging.cancel();
  }

  /** What is known of the people around; undefined while the journal is opening. */
  get network(): NetworkState | undefined {
    return this.host?.state?.areas.network;
  }

  /** Where a <recovery-network> is around, that shows help now at all times, and what is wrong with keeping. */
  get alone(): boolean {
    return !isWithin(this, 'recovery-network');
  }

  get wide(): boolean {
    return this.width >= 720;
  }

  /** The lines to call where nobody picks up. */
  get lines(): readonly Line[] {
    return this.configuration?.lines ?? linesFor('nl', []).lines;
  }

  /** Opens what a hint or a next step leads to: a person, asking them, or the form for somebody new. */
  open(place: Pick<Place, 'entity' | 'open' | 'suggest'>): void {
    const { entity } = place;
    if (entity !== undefined) {
      this.go({ at: 'tie', tie: entity, ...(place.open === 'ask' && { part: 'ask' }) });
    } else this.go(place.open === 'add' ? { at: 'add', ...place.suggest } : { at: 'map' });
  }

  /** Opens a page and puts the focus on its heading. */
  go(page: Page): void {
    const from = this.page;
    // The id of somebody new is there from the first look at the form: saved twice, it is still one person.
    this.page = page.at === 'add' ? { tie: this.host?.newId(), ...page } : page;
    this.notice = '';
    this.announcement = '';
    this.refusal = undefined;
    // Neither a name that was searched for (N7) nor an earlier day outlives its field.
    this.typed = '';
    this.past = { days: 0 };
    this.keyboard.next =
      page.at === 'map' && 'tie' in from ? `[data-at="${this.indexOf(from.tie ?? '')}"]` : '.heading';
    if ('tie' in page) this.current = page.tie;
    void this.fetchPages();
  }

  /** Unfolds what is folded away, or folds it again. */
  fold(name: string): void {
    const others = new Set(this.unfolded);
    this.unfolded = others.delete(name) ? others : others.add(name);
    if (name === 'past') this.past = { days: 0 };
  }

  /** Puts the keyboard at a tie. */
  focusOn(tie: string): void {
    this.current = tie;
    this.keyboard.next = `[data-at="${this.indexOf(tie)}"]`;
  }

  /** One step back: from a question to the person, from the person to the map. */
  back(): void {
    const { page } = this;
    this.go(page.at === 'tie' && page.part ? { at: 'tie', tie: page.tie } : { at: 'map' });
  }

  /** Says what can't be written down as it is, and where that is; nothing was tried. */
  refuse(key: string, field: string): false {
    this.refusal = { rule: 'N5', key, params: { field }, allowed: [] };
    return false;
  }

  /** Moves a tie to a ring, and says so to who can't see it move. `seen`: who dragged it there saw it. */
  async move(tie: Tie, ring: Ring, seen = false): Promise<void> {
    const before = this.spotsOf(tie).map((shape) => shape.getAttribute('transform'));
    if (ring === tie.ring || !(await this.writing.note(tie.id, 'tie.moved', { ring }))) return;
    await this.updateComplete;
    if (!seen) for (const [i, shape] of this.spotsOf(tie).entries()) glide(shape, before[i]);
    this.announcement = this.say('moved', { name: this.nameOf(tie), ring: this.say(`ring-${ring}`) });
  }

  /** The name of a tie, for use in a sentence. */
  nameOf(tie: Pick<Tie, 'name'> | undefined): string {
    return nameInSentence(tie?.name.trim() || this.say('someone'));
  }

  /** Asks whoever is around to show help now; where nobody does, it is shown here. */
  helpNow(): void {
    if (this.wantsToGo({ to: 'help-now' })) this.go({ at: 'help' });
  }

  /** Goes to what the person has with somebody, where a <recovery-network> around shows it. */
  goTogether(part: 'expectations' | 'groups' | 'sharing', tie: string): void {
    this.wantsToGo({ to: 'together', part, tie });
  }

  /** False where something around shows it. */
  private wantsToGo(detail: { readonly to: string; readonly part?: string; readonly tie?: string }): boolean {
    return this.dispatchEvent(
      new CustomEvent('recovery-network-go', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }

  override render(): TemplateResult {
    const { network, page } = this;
    return html`<section class="stack" aria-labelledby="title" @keydown=${this.escape}>
      <header class="row apart">
        <h2 id="title" class=${page.at === 'map' ? 'heading' : this.wide ? '' : 'sr'} tabindex="-1">${this.say('title')}</h2>
        ${this.alone ? html`<button class="help" @click=${this.helpNow}>${this.say('helpNow')}</button>` : nothing}
      </header>
      ${statusLine(this)} ${isForm(page) ? nothing : refusedText(this)}
      <p class=${page.at === 'map' ? 'notice' : 'sr'} role="status">${this.announcement}</p>
      ${page.at === 'help' && !network ? helpPage(this) : network ? this.body(network) : nothing}
      <div class="static-help"><slot></slot></div>
    </section>`;
  }

  protected override firstUpdated(): void {
    // After the first paint: whoever looks at the map waits for nothing else.
    requestAnimationFrame(() => setTimeout(() => void this.fetchPages()));
  }

  /** What is on the screen is complete when the page that is open is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.later || (this.page.at !== 'tie' && this.page.at !== 'summary')) return done;
    await this.fetchPages();
    return super.getUpdateComplete();
  }

  /** Never rejects: where the pages can't be had now, a call still can, and the next tap tries again. */
  async fetchPages(): Promise<void> {
    if (this.later) return;
    this.fetching ??= this.fetchLater().then(
      (later) => {
        this.later = later;
        this.missing = false;
      },
      () => {
        this.missing = true;
      },
    );
    await this.fetching;
    this.fetching = undefined;
  }

  /** Where there is room the map stays beside what is asked; on a phone one thing at a time. */
  private body(network: NetworkState): TemplateResult {
    const panel = this.panel(network);
    const nobody = tiesListed(network).length === 0;
    if (nobody || (panel && !this.wide)) return panel ?? emptyMap(this, network);
    return html`<div class=${this.wide ? 'beside' : 'stack'}>
      <div class="stack">${viewChoice(this)}
        ${this.view === 'list' ? listView(this, network) : mapView(this, network)}
        ${folded(this, 'past', this.say('past'), () => this.later?.pastView(this, network))}</div>
      ${panel ? html`<div class="card">${panel}</div>` : mapTools(this, network)}
    </div>`;
  }

  private panel(network: NetworkState): TemplateResult | undefined {
    const { page } = this;
    switch (page.at) {
      case 'map':
        return undefined;
      case 'add': {
        // Kept after all, by trying again.
        const added = network.ties[page.tie ?? ''];
        return added ? placePage(this, added) : addPage(this, network, page);
      }
      case 'help':
        return helpPage(this);
      case 'nobody':
        return nobodyPage(this);
      default: {
        const tie = 'tie' in page ? network.ties[page.tie] : undefined;
        if (page.at === 'place') return tie && placePage(this, tie);
        return this.later ? this.later.laterPage(this, network, page) : waitingPage(this, tie);
      }
    }
  }

  private readonly escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.page.at === 'map') return;
    event.stopPropagation();
    this.back();
  };

  /** The shape of a tie in the picture, and its letters. */
  private spotsOf({ id }: Tie): Element[] {
    return [...this.renderRoot.querySelectorAll(`svg [data-at="${this.indexOf(id)}"]`)];
  }

  private indexOf(tie: string): number {
    return (this.network && rankingOf(this.network).get(tie)) ?? -1;
  }

  private measure(): void {
    const { width } = this.getBoundingClientRect();
    if (width > 0) this.width = Math.max(240, Math.floor(width / 40) * 40);
    else this.unseen();
  }

  /** Somebody else may be the next to look: who is shown nowhere, and was found, is gone again then (N7). */
  private readonly unseen = () => {
    const { page } = this;
    if (document.visibilityState === 'visible' && this.getBoundingClientRect().width > 0) return;
    this.typed = '';
    if ('tie' in page && this.network?.ties[page.tie ?? '']?.hidden) this.page = { at: 'map' };
  };
}
