import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LaterParts } from '../element/later-parts.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { HostProvider } from '../element/surroundings.ts';
import { HelpFrom } from '../help-now/help-from.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { providerFrom } from '../provider/provider-from.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { areas } from '../together/areas.ts';
import type { TogetherConfiguration } from '../together/configuration.ts';
import type { WordSet, Words } from '../words/words.ts';
import type { nl } from './nl.ts';
import { styles } from './parts.styles.ts';

/** Where something of a part is: somebody, or one thing of it. */
export interface At {
  readonly tie?: string | undefined;
  readonly entity?: string | undefined;
}

/** What a part is made of, and where that comes from. */
export interface Made {
  readonly fetch: () => Promise<unknown>;
  readonly view: () => unknown;
}

/** The element of a part: it has pages of its own. */
interface Opened extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  open(at: { readonly tie?: string; readonly entity?: string }): void;
}

/** Whether the element of a part is registered by now. */
const isOpened = (element: Element | null): element is Opened =>
  element instanceof HTMLElement && 'open' in element && 'updateComplete' in element;

/**
 * Several elements over one journal in one place: the first of them at once, the others a tap away, each fetched when it is asked
 * for. A part leads to another by the event that `asks` names: `{ to, tie?, entity? }`.
 */
export abstract class PartsElement<Nl extends Words<typeof nl>, Part extends string> extends RecoveryElement<
  Nl,
  JournalHost,
  TogetherConfiguration
> {
  static override styles = [tokens, controls, styles];

  static override readonly properties: PropertyDeclarations = {
    config: {},
    shown: { state: true },
    within: { state: true },
  };

  /** Address of the provider's configuration, where no `<recovery-network>` around gives it. */
  declare config: string | undefined;

  /** The parts in the order in which they stand; the first is shown first. */
  protected abstract readonly parts: readonly [Part, ...Part[]];
  /** What each part is made of. */
  protected abstract readonly made: Readonly<Record<Part, Made>>;
  /** The event by which a part asks for another. */
  protected abstract readonly asks: string;
  /** What a part is called. */
  protected abstract label(part: Part): string;

  protected readonly help = new HelpFrom(this, providerFrom);
  private readonly provider = new HostProvider<JournalHost, TogetherConfiguration>(this);
  /** The part that is shown; the first until another is opened. */
  declare private shown: Part | undefined;
  /** The parts of which a page beyond the first is shown: it has its own way back, and nothing else asks for attention. */
  private within: ReadonlySet<string> = new Set();
  private readonly later = new LaterParts<Part>({
    fetch: (part) => this.fetchPart(part),
    view: (part) => this.made[part].view(),
    coming: () => html`<p class="quiet" role="status">${this.sayFrom(this.common, 'opening')}</p>`,
    missing: (again, still) => html`
      <p class="error row" role="alert">
        <span>${this.sayFrom(this.common, 'notHere')}</span>
        <button @click=${still ? () => this.reload() : again}>${this.sayFrom(this.common, still ? 'reload' : 'tryAgain')}</button>
      </p>
    `,
    changed: () => this.requestUpdate(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.provider.announce();
    this.addEventListener(this.asks, this.wantsToGo);
    this.addEventListener('recovery-page', this.turns);
    this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(this.asks, this.wantsToGo);
    this.removeEventListener('recovery-page', this.turns);
  }

  protected override createHost(): JournalHost {
    return sharedHost(this.store ?? 'recovery-network', areas);
  }

  /** All parts are over one journal, and read one file of the provider. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { host, configuration } = this;
    if (changed.has('host') || changed.has('configuration')) this.provider.give({ host, configuration });
  }

  /** What is shown first. */
  protected begin(): void {
    void this.later.fetch(this.current);
  }

  protected fetchPart(part: Part): Promise<unknown> {
    return this.made[part].fetch();
  }

  /** Where nothing else helps any more. */
  protected reload(): void {
    location.reload();
  }

  /** Opens a part by its name; nothing where there is none of that name. */
  async go(name: string, at: At = {}): Promise<void> {
    const part = this.parts.find((one) => one === name);
    if (part !== undefined) await this.open(part, at);
  }

  /** Opens a part, and in it somebody or something. */
  async open(part: Part, at: At = {}): Promise<void> {
    await this.show(part);
    if (this.shown !== part) return;
    const inside = this.inside(part);
    await inside?.updateComplete;
    const { tie, entity } = at;
    if (tie !== undefined || entity !== undefined)
      inside?.open({ ...(tie !== undefined && { tie }), ...(entity !== undefined && { entity }) });
    inside?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  /** Puts the focus where the shown part begins. */
  override focus(options?: FocusOptions): void {
    const inside = this.inside(this.current);
    if (inside) inside.focus(options);
    else super.focus(options);
  }

  override render(): unknown {
    const { current } = this;
    const [first] = this.parts;
    const go = (part: Part) => () => void this.open(part);
    const isWithin = this.within.has(`recovery-${current}`);
    return html`
      ${
        current === first || isWithin
          ? nothing
          : html`<div class="back no-print"><button class="plain" @click=${go(first)}>‹ ${this.label(first)}</button></div>`
      }
      ${this.later.render(current)}
      <nav class="parts no-print" ?hidden=${isWithin} aria-label=${this.sayFrom(this.common, 'sections')}>
        ${this.parts
          .filter((part) => part !== first && part !== current)
          .map((part) => html`<button @click=${go(part)}>${this.label(part)}</button>`)}
      </nav>
    `;
  }

  protected inside(part: Part): Opened | undefined {
    const element = this.renderRoot.querySelector(`recovery-${part}`);
    return isOpened(element) ? element : undefined;
  }

  protected async show(part: Part): Promise<void> {
    this.shown = part;
    await this.later.fetch(part);
    await this.updateComplete;
  }

  private get current(): Part {
    return this.shown ?? this.parts[0];
  }

  /** The words that all of these have. */
  private get common(): WordSet<Words<typeof nl>> {
    return this.words;
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
      tie: typeof tie === 'string' ? tie : undefined,
      entity: typeof entity === 'string' ? entity : undefined,
    });
  };
}
