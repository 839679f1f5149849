import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { fetchWords } from '../words/fetch.ts';
import { fill } from '../words/fill.ts';
import { findText, languageChain, spokenLanguage } from '../words/find.ts';
import type { Catalogue, Params, WordSet } from '../words/words.ts';
import { dateOnWall, dateText, timeText } from './dates.ts';
import { deviceZone } from './device-zone.ts';
import { directionOf, languageOf, watchLanguage } from './language.ts';
import {
  type HostLike,
  onProvider,
  requestHost,
  type Surroundings,
  type WordsConfiguration,
} from './surroundings.ts';
import { version } from './version.ts';
import { isWithin } from './within.ts';

/**
 * What all our elements share: the language of where they stand, their words, dates in that language, and the
 * journal host and configuration of the `<recovery-network>` around them.
 *
 * `Nl` is the type of the Dutch catalogue, `Host` and `Configuration` are what the element needs of its surroundings.
 *
 * @attr theme - `light` or `dark`; without it what the device asks for.
 */
export abstract class RecoveryElement<
  Nl extends Catalogue = Catalogue,
  Host extends HostLike = HostLike,
  Configuration extends WordsConfiguration = WordsConfiguration,
> extends LitElement {
  static readonly version: string = version;

  // Not by decorators, here and in every element: a page does without their code.
  static override readonly properties: PropertyDeclarations = {
    host: { attribute: false },
    configuration: { attribute: false },
    store: {},
  };

  /** The journal host; set by the `<recovery-network>` around, or by an app. */
  declare host: Host | undefined;
  /** The provider's configuration; set like the host. */
  declare configuration: Configuration | undefined;
  /** Name of the journal for an element that stands alone. */
  declare store: string | undefined;

  /** The element's own words: `words = { area: 'check-in', catalogues: { nl }, later: { en: () => import('./en.ts') } }`. */
  protected abstract readonly words: WordSet<Nl>;

  /** The language of the place where the element stands, as a canonical tag. */
  #place = 'nl';
  #frame: HTMLElement | undefined;
  /** What the page put inside; seen until something of ours could be shown. */
  readonly #theirs = document.createElement('slot');
  #leaving: AbortController | undefined;
  #heard: Host | undefined;
  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    this.#place = languageOf(this);
    super.connectedCallback();
    const leaving = new AbortController();
    this.#leaving = leaving;
    watchLanguage(this, () => this.#languageMayHaveChanged(), leaving.signal);
    onProvider(() => this.#requestSurroundings(), leaving.signal);
    this.#listenTo(this.host);
    this.#requestSurroundings();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.#leaving = undefined;
    this.#listenTo(undefined);
  }

  /** The language that the words are shown in: the nearest to the place's that this element has. */
  get language(): string {
    return spokenLanguage(this.words, this.#chain, this.configuration?.texts);
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  /** Now, by the host's clock when there is one (tests and examples have their own). */
  now(): { readonly ms: number; readonly zone: string } {
    return this.host?.now() ?? { ms: Date.now(), zone: deviceZone() };
  }

  /** A text of this element, filled. A provider's own text wins; what is missing comes in the next language. */
  say<Key extends keyof Nl & string>(key: Key, ...params: Params<Nl[Key]>): string {
    return this.sayFrom(this.words, key, ...params);
  }

  /** The same for words that came later, with what they are said in. */
  sayFrom<Later extends Catalogue, Key extends keyof Later & string>(
    words: WordSet<Later>,
    key: Key,
    ...params: Params<Later[Key]>
  ): string {
    const text = findText(words, key, this.#chain, this.configuration?.texts);
    return fill(text, params[0], this.#locale);
  }

  /** `22:00` */
  formatTime(ms: number): string {
    return timeText(ms, this.now().zone, this.#locale);
  }

  /** `vandaag`, `morgen`, `gisteren`, `maandag 23 november`; with the year when it is another year. */
  formatDay(ms: number): string {
    return this.formatDate(dateOnWall(ms, this.now().zone));
  }

  /** The same for a date, `YYYY-MM-DD`, which is that day in every zone. */
  formatDate(date: string): string {
    const { ms, zone } = this.now();
    return dateText(date, dateOnWall(ms, zone), this.#locale);
  }

  /** `Marloes, Ahmed en Kees`; with `or`: `Marloes, Ahmed of Kees`. */
  formatList(items: readonly string[], joined: 'and' | 'or' = 'and'): string {
    const type = joined === 'and' ? 'conjunction' : 'disjunction';
    return new Intl.ListFormat(this.#locale, { type }).format(items);
  }

  /**
   * For an element that stands alone: the host to use when no `<recovery-network>` is around it. Without an override
   * it goes without one.
   */
  protected createHost(): Host | undefined {
    return undefined;
  }

  /**
   * Everything is rendered inside one box that says the language and direction of the words, so that screen
   * readers pronounce them rightly even on a page in another language. Until the first words are here, what the page put
   * inside the element is seen.
   */
  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    // Where style elements stand in for adopted sheets, lit would render before the first of them, outside the box.
    this.renderOptions.renderBefore = null;
    const frame = document.createElement('div');
    frame.className = 'frame';
    frame.append(this.#theirs);
    root.append(frame);
    this.#frame = frame;
    return frame;
  }

  /** Waits at first for words in the language of the place, so that no other language flashes by. */
  protected override scheduleUpdate() {
    const coming = fetchWords(this.words, this.#chain, () => this.requestUpdate());
    return coming && !this.hasUpdated ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    if (changed.has('host') && this.isConnected) this.#listenTo(this.host);
    if (this.#frame) {
      this.#frame.lang = this.#locale;
      this.#frame.dir = this.direction;
    }
    super.update(changed);
    this.#theirs.remove();
  }

  get #chain(): string[] {
    return languageChain(this.#place, this.configuration?.languages);
  }

  /** For numbers and dates: the place's own tag where the words are in that language, so `nl-BE` stays `nl-BE`. */
  get #locale(): string {
    const { language } = this;
    return this.#place.toLowerCase().split('-')[0] === language.split('-')[0] ? this.#place : language;
  }

  #languageMayHaveChanged(): void {
    const place = languageOf(this);
    if (place === this.#place) return;
    this.#place = place;
    this.requestUpdate();
  }

  #listenTo(host: Host | undefined): void {
    if (host === this.#heard) return;
    this.#unsubscribe?.();
    this.#heard = host;
    this.#unsubscribe = host?.subscribe(() => this.requestUpdate());
  }

  #requestSurroundings(): void {
    if (!this.#leaving) return;
    let answered = false;
    const receive = (given: Surroundings<Host, Configuration>) => {
      answered = true;
      this.host = given.host ?? this.host;
      this.configuration = given.configuration ?? this.configuration;
    };
    requestHost(this, receive, this.#leaving.signal);
    // Inside a <recovery-network> that is not defined yet, the answer comes when it is.
    if (!answered && !this.#networkIsComing()) this.host ??= this.createHost();
  }

  #networkIsComing(): boolean {
    return !customElements.get('recovery-network') && isWithin(this, 'recovery-network');
  }
}
