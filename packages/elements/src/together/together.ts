import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LaterParts } from '../element/later-parts.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { HostProvider } from '../element/surroundings.ts';
import { arrived, takeArrived, whenArrives } from '../envelopes/arrived.ts';
import { HelpFrom } from '../help-now/help-from.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { providerFrom } from '../provider/provider-from.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { areas } from './areas.ts';
import type { TogetherConfiguration } from './configuration.ts';
import { en } from './parts/en.ts';
import { nl } from './parts/nl.ts';
import { styles } from './parts/parts.styles.ts';
import { type At, isPart, made, type Part, parts } from './parts/parts.ts';

/** What a link brought waits in memory only: the page that is loaded anew takes it out of its address again. */
function reloadWithWhatCame(): void {
  const text = arrived();
  const { pathname, search } = location;
  if (text !== undefined) history.replaceState(history.state, '', `${pathname}${search}${text}`);
  location.reload();
}

/**
 * What two people have with each other, in one place: what they agree, what they share, giving and getting, groups, small things.
 * What a link brought to the page is opened here.
 */
export class RecoveryTogether extends RecoveryElement<typeof nl, JournalHost, TogetherConfiguration> {
  static override styles = [tokens, controls, styles];

  static override readonly properties: PropertyDeclarations = {
    config: {},
    shown: { state: true },
    within: { state: true },
  };

  /** Address of the provider's configuration, where no `<recovery-network>` around gives it. */
  declare config: string | undefined;

  protected override readonly words = { area: 'together', catalogues: { nl, en } };

  protected readonly help = new HelpFrom(this, providerFrom);
  private readonly provider = new HostProvider<JournalHost, TogetherConfiguration>(this);
  private shown: Part = 'expectations';
  /** The parts of which a page beyond the first is shown: it has its own way back, and nothing else asks for attention. */
  private within: ReadonlySet<string> = new Set();
  private readonly later = new LaterParts<Part>({
    fetch: (part) => this.fetchPart(part),
    view: (part) => made[part].view(),
    coming: () => html`<p class="quiet" role="status">${this.say('opening')}</p>`,
    missing: (again, still) => html`
      <p class="error row" role="alert">
        <span>${this.say('notHere')}</span>
        <button @click=${still ? reloadWithWhatCame : again}>${this.say(still ? 'reload' : 'tryAgain')}</button>
      </p>
    `,
    changed: () => this.requestUpdate(),
  });
  private stopListening: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.provider.announce();
    this.addEventListener('recovery-together-go', this.wantsToGo);
    this.addEventListener('recovery-page', this.turns);
    this.stopListening = whenArrives(() => void this.takeIn());
    if (arrived() === undefined) void this.later.fetch(this.shown);
    else void this.takeIn();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('recovery-together-go', this.wantsToGo);
    this.removeEventListener('recovery-page', this.turns);
    this.stopListening?.();
  }

  protected override createHost(): JournalHost {
    return sharedHost(this.store ?? 'recovery-network', areas);
  }

  /** All parts are over one journal, and read one file of the provider. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { host, configuration } = this;
    if (changed.has('host') || changed.has('configuration')) this.provider.give({ host, configuration });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Sharing could not be had when something came, and is here now.
    if (arrived() !== undefined && this.inside('sharing')) void this.takeIn();
  }

  protected fetchPart(part: Part): Promise<unknown> {
    return made[part].fetch();
  }

  /** The same for a part by its name; nothing where there is none of that name. */
  async go(name: string, at: At = {}): Promise<void> {
    if (isPart(name)) await this.open(name, at);
  }

  /** Opens a part, and in it somebody or something. */
  async open(part: Part, at: At = {}): Promise<void> {
    await this.show(part);
    if (this.shown !== part) return;
    const inside = this.inside(part);
    await inside?.updateComplete;
    if (at.tie !== undefined || at.entity !== undefined) inside?.open(at);
    inside?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  /** Puts the focus where the shown part begins. */
  override focus(options?: FocusOptions): void {
    const inside = this.inside(this.shown);
    if (inside) inside.focus(options);
    else super.focus(options);
  }

  override render() {
    const { shown } = this;
    const [first] = parts;
    const go = (part: Part) => () => void this.open(part);
    return html`
      ${
        shown === first || this.within.has(`recovery-${shown}`)
          ? nothing
          : html`<div class="back no-print"><button class="plain" @click=${go(first)}>‹ ${this.say(first)}</button></div>`
      }
      ${this.later.render(shown)}
      <nav class="parts no-print" ?hidden=${this.within.has(`recovery-${shown}`)} aria-label=${this.say('sections')}>
        ${parts
          .filter((part) => part !== first && part !== shown)
          .map((part) => html`<button @click=${go(part)}>${this.say(part)}</button>`)}
      </nav>
    `;
  }

  private inside(part: Part) {
    return this.renderRoot.querySelector(`recovery-${part}`);
  }

  private async show(part: Part): Promise<void> {
    this.shown = part;
    await this.later.fetch(part);
    await this.updateComplete;
  }

  /** What a link brought is opened where sharing is; nothing else of the page is asked first. */
  private async takeIn(): Promise<void> {
    await this.show('sharing');
    const sharing = this.renderRoot.querySelector('recovery-sharing');
    await this.host?.whenReady();
    await sharing?.updateComplete;
    if (!sharing) return;
    const text = takeArrived();
    if (text !== undefined) await sharing.receiveText(text);
  }

  private readonly turns = (event: Event) => {
    const [from] = event.composedPath();
    if (!(event instanceof CustomEvent) || !(from instanceof Element)) return;
    const others = new Set(this.within);
    if (event.detail?.inside === true) others.add(from.localName);
    else others.delete(from.localName);
    this.within = others;
  };

  private readonly wantsToGo = (event: Event) => {
    if (!(event instanceof CustomEvent) || typeof event.detail?.to !== 'string') return;
    event.preventDefault();
    event.stopPropagation();
    const { to, tie, entity } = event.detail;
    void this.go(to, {
      ...(typeof tie === 'string' && { tie }),
      ...(typeof entity === 'string' && { entity }),
    });
  };
}
