import type { States } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { HostProvider } from '../element/surroundings.ts';
import { arrived, takeArrived, whenArrives } from '../envelopes/arrived.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import type { TogetherConfiguration } from '../together/configuration.ts';
import { KeepApart, networkAround, ownStore } from '../together/keep-apart.ts';
import { PagedElement } from '../together/paged.ts';
import { noteSaid } from '../together/telling.ts';
import { type Other, whosePage } from '../together/whose-page.ts';
import { areas } from './areas.ts';
import { Arriving } from './arriving.ts';
import { Leaving } from './leaving.ts';
import { nl } from './nl.ts';
import type { Page } from './pages.ts';
import { Pieces } from './pieces.ts';
import { Places } from './places.ts';
import { fieldFor, sentenceFor } from './refused.ts';
import { styles } from './supporter.styles.ts';
import { worriedView } from './worried-view.ts';

/**
 * The other side: what a link brought to somebody who is asked something, and their answer, in two taps and without an account (D4).
 * Nothing is kept on the device unless they choose that. It never shows whether anything was read, a balance, or other people (D3).
 *
 * It has a journal of its own. Of a `<recovery-network>` around it, it takes the provider's configuration and nothing else, and keeps
 * nothing there.
 *
 * @attr store - Name under which the journal is kept, where somebody keeps it, with `-family` or `-counsellor` after it. Where there
 *   is none: `recovery-supporter`, and `recovery-counsellor` for counsellors.
 * @attr for - `counsellor`: for whose profession it is. Else for family and friends, who may have something for themselves here too.
 * @attr config - Address of the provider's configuration: lines to call, own words, where answers are opened.
 */
export class RecoverySupporter extends PagedElement<typeof nl, Page, typeof areas> {
  static override styles = [...PagedElement.styles, styles];

  static override readonly properties: PropertyDeclarations = {
    trouble: { state: true },
    sentHow: { state: true },
    keepingAsked: { state: true },
    looking: { state: true },
    for: {},
  };

  protected override readonly words = {
    area: 'supporter',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;
  protected override readonly noteSaid = noteSaid;

  /** What could not be opened or sent, in a sentence. */
  declare trouble: string;
  /** How an answer left, as far as anybody knows. */
  declare sentHow: string;
  /** Whether somebody said that nothing is to be kept. */
  declare keepingAsked: boolean;
  /** It is not known yet whether something is kept here. */
  declare looking: boolean;

  #for: Other | undefined;
  private readonly provider = new HostProvider<JournalHost, TogetherConfiguration>(this);
  readonly arriving = new Arriving(this);
  readonly leaving = new Leaving(this);
  readonly pieces = new Pieces(this);
  readonly places = new Places(this, () =>
    networkAround(this) ? undefined : ownStore(this.store, this.for ?? 'family'),
  );
  private stopListening: (() => void) | undefined;
  private busy = false;
  private coming: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.trouble = '';
    this.sentHow = '';
    this.keepingAsked = false;
    this.looking = false;
    new KeepApart(this, {
      own: (keeps) => (this.host && (keeps || this.places.onlyInMemory()) ? this.host : this.createHost()),
      movedOut: () => void this.places.look().then(() => this.requestUpdate()),
      hasOwn: () => this.keepsNothing || this.isKept,
      isApart: () => true,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.provider.announce();
    this.stopListening = whenArrives(() => this.takeWhatArrived());
    if (!this.looking) this.takeWhatArrived();
  }

  /** For whom this page is. */
  get for(): Other | undefined {
    return this.#for;
  }

  set for(word: string | null | undefined) {
    this.#for = whosePage(word);
  }

  /** What stands inside is over the journal of this side, whatever is around. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { host, configuration } = this;
    if (changed.has('host') || changed.has('configuration')) this.provider.give({ host, configuration });
  }

  protected override firstUpdated(): void {
    // What nobody needs to read a question.
    void this.pieces.fetchFor('person');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  override get states(): States | undefined {
    return this.looking ? undefined : this.known?.state?.areas;
  }

  /** Nothing is kept of what is on the screen. */
  get keepsNothing(): boolean {
    return this.places.keepsNothing;
  }

  /** Inside the tag of somebody else nobody is asked to keep anything. */
  get mayKeep(): boolean {
    return this.places.name !== undefined;
  }

  /** This is the journal that somebody chose to keep here. */
  get isKept(): boolean {
    return this.places.isKept;
  }

  /** Somebody as in a sentence. */
  nameOf(tie: string): string {
    return nameInSentence(this.states?.network?.ties[tie]?.name ?? '') || this.say('someone');
  }

  /** Opens what somebody got, pasted or in a file, and shows what it asks, or why it can't be opened. */
  receiveText(text: string): Promise<void> {
    return this.inTurn(() => this.arriving.open(text));
  }

  /** One thing after the other: what is tapped twice is done once. */
  async once(work: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } finally {
      this.busy = false;
    }
  }

  override go(page: Page): void {
    if (this.pieces.has(page)) {
      super.go(page);
      this.trouble = '';
      this.sentHow = '';
      this.leaving.stay();
    } else void this.goLater(page);
  }

  override async retry(): Promise<void> {
    this.trouble = '';
    await super.retry();
  }

  /** Keeps on this device what was in memory until now. What comes meanwhile waits, and is kept with it. */
  keep(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.keepsNothing || !this.mayKeep) return;
      const { page } = this;
      const problem = await this.places.keep();
      if (problem) {
        this.trouble = this.say(problem);
        return;
      }
      // Added to what is kept, it is in another journal now, and still what is looked at.
      if (this.page !== page) this.go(page);
      this.notice = this.say('kept');
    });
  }

  /** Leaves what is in memory, and shows what is kept here. */
  showKept(): Promise<void> {
    return this.inTurn(async () => {
      if (!(await this.leaving.asks())) await this.places.toKept();
    });
  }

  /** The same after it was asked: what is in memory is kept with it, or gone. */
  leave(first: 'keep' | 'leave', then: () => Promise<void>): Promise<void> {
    return this.inTurn(async () => {
      const problem = first === 'keep' ? await this.places.keep() : await this.places.toKept();
      if (problem) this.trouble = this.say(problem);
      else await then();
    });
  }

  /** Erases all of it, here and on the disk (J7). */
  forget(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.keepsNothing && !this.isKept) return;
      this.keepingAsked = false;
      this.go({ at: 'home' });
      const { isBeside } = this.places;
      const erased = await this.places.erase();
      this.notice = this.say(!erased ? 'eraseFailed' : isBeside ? 'erasedOne' : 'erased');
    });
  }

  protected override start(): Page {
    return { at: 'home' };
  }

  protected override heading(): string {
    return this.say(this.for === 'counsellor' ? 'title-counsellor' : 'title');
  }

  protected override createHost(): JournalHost {
    this.looking = true;
    const memory = this.places.begin();
    void this.lookForKept();
    return memory;
  }

  protected override view(page: Page, states: States): unknown {
    return html`
      ${this.trouble ? html`<p class="error" role="alert">${this.trouble}</p>` : nothing}
      ${this.arriving.openAnewButton()} ${this.leaving.view()}
      ${this.pieces.page(page, states)}
    `;
  }

  protected override refusedWords(refusal: Refusal): string | undefined {
    const found = sentenceFor(refusal);
    if (!found) return undefined;
    if ('plain' in found) return this.say(found.plain);
    return this.say(found.named, {
      name:
        'tie' in this.page && this.page.tie !== undefined ? this.nameOf(this.page.tie) : this.say('someone'),
    });
  }

  override fieldOf(refusal: Refusal): string | undefined {
    return super.fieldOf(refusal) ?? fieldFor[refusal.key];
  }

  /** X1: in the place of the people of somebody who has a network, what to do about another, and with whom to talk. */
  protected override talkView(): unknown {
    return worriedView(this);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.places.isAnother()) void this.inTurn(() => this.letGo());
  }

  private async letGo(): Promise<void> {
    this.keepingAsked = false;
    this.go({ at: 'home' });
    await this.places.letGo();
    this.notice = this.say('erased');
  }

  /** What changes where the words are, and what comes in, one after the other. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.coming = this.coming.then(work, work);
    return this.coming;
  }

  /** Fetches what a page is made of; who went elsewhere meanwhile stays there. */
  private async goLater(page: Page): Promise<void> {
    const { page: from } = this;
    await this.pieces.fetchFor(page.at);
    if (!this.pieces.has(page)) this.trouble = this.sayFrom(this.common, 'cannotOpen');
    else if (this.page === from) this.go(page);
  }

  private takeWhatArrived(): void {
    // Before whatever is around is there, there is no journal to take it in.
    if (this.looking || !this.host || arrived() === undefined) return;
    const text = takeArrived();
    if (text !== undefined) void this.receiveText(text);
  }

  private async lookForKept(): Promise<void> {
    await this.places.look();
    this.looking = false;
    this.takeWhatArrived();
  }
}
