import { trajectoriesWith } from '@recovery-network/core/aftercare';
import { trajectoryShown } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { isWithin } from '../element/within.ts';
import { hostInMemory } from '../journal-host/in-memory.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { type Known, nameShown, waits } from '../noting/noting.ts';
import { areas } from '../together/areas.ts';
import { isWritten, KeepApart, networkAround, ownStore } from '../together/keep-apart.ts';
import { PagedElement } from '../together/paged.ts';
import { noteSaid } from '../together/telling.ts';
import { type Other, whosePage } from '../together/whose-page.ts';
import { styles } from './aftercare.styles.ts';
import { bothPage } from './both-page.ts';
import { componentPage } from './component-page.ts';
import { homePage } from './home-page.ts';
import { isLiving } from './living/pages.ts';
import { lookPage } from './look-page.ts';
import { nl } from './nl.ts';
import { notYetPage } from './not-yet-page.ts';
import type { Page } from './pages.ts';
import { partPage } from './part-page.ts';
import { planPage } from './plan-page.ts';
import { proposalPage } from './proposal-page.ts';
import { changing } from './propose.ts';
import { fieldOfKey, sentenceFor } from './refused.ts';
import { safePage } from './safe-page.ts';
import { asPage, sendPage, tellPage } from './send-page.ts';
import { templatePage } from './template-page.ts';
import { treatmentPage } from './treatment-page.ts';
import { versionsPage } from './versions-page.ts';
import { whoPage } from './who-page.ts';

/**
 * The time after a treatment, as two people agree it: how often there is contact, until when, who does what; and every way to
 * change that, which only both can say yes to. Nothing goes to the other by itself.
 *
 * @attr store - Name of the journal of an element that stands alone. On another's page than the person's it is that name with
 *   `-counsellor` or `-family`: what they say never gets into the person's (J11). Inside `<recovery-network>` it is in memory only.
 * @attr for - Whose page it is: `counsellor`, or `family` for somebody close; the person themselves where it is absent.
 */
export class RecoveryAftercare extends PagedElement<typeof nl, Page, typeof areas> {
  static override styles = [...PagedElement.styles, styles];

  static override readonly properties: PropertyDeclarations = {
    for: { reflect: true },
    entity: { attribute: false },
    tie: { attribute: false },
    keepsNothing: { attribute: false },
    said: { state: true },
    living: { state: true },
    missing: { state: true },
  };

  protected override readonly words = {
    area: 'aftercare',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;
  protected override readonly noteSaid = noteSaid;

  /** The trajectory with which it begins, where whatever is around shows that one. */
  declare entity: string | undefined;
  /** With whom something new begins, where whatever is around shows what there is with them. */
  declare tie: string | undefined;
  /** Whatever is around keeps nothing of this until somebody chooses that. */
  declare keepsNothing: boolean;
  /** What became of sending, as far as anybody can know. */
  declare said: string;
  /** What living with it is made of: fetched when somebody goes there. */
  declare private living: typeof import('./living/living.ts') | undefined;
  /** It could not be had. */
  declare private missing: boolean;
  #for: Other | undefined;
  #own: { readonly name: string; readonly host: JournalHost } | undefined;
  readonly #apart = new KeepApart(this, {
    own: (keeps) => this.#ownHost(keeps),
    movedOut: (host) => {
      if (!isWritten(host)) this.host = this.#ownHost(true);
    },
    hasOwn: () => this.host === this.#own?.host,
    isApart: () => !this.isPerson && networkAround(this) !== undefined,
  });
  /** What is new with `tie` was opened. */
  #hasBegun = false;
  /** The page that is being rendered shows whom to call. */
  isCallShown = false;

  constructor() {
    super();
    this.said = '';
    this.missing = false;
    this.keepsNothing = false;
  }

  /** Whose page it is. */
  get for(): Other | undefined {
    return this.#for;
  }

  set for(word: string | null | undefined) {
    this.#for = whosePage(word);
  }

  override get states(): Known | undefined {
    return this.known?.state?.areas;
  }

  /** Whether whoever reads here is the one in recovery. */
  get isPerson(): boolean {
    return this.for === undefined;
  }

  /** Opens a page from outside: `entity` a trajectory; `tie` what there is with somebody, or something new with them. */
  open({ tie, entity }: { readonly tie?: string; readonly entity?: string } = {}): void {
    if (entity !== undefined) this.go({ at: 'one', trajectory: entity });
    else if (tie === undefined) this.go({ at: 'home' });
    else {
      const there = this.states && trajectoriesWith(this.states.aftercare, tie).at(-1);
      if (there !== undefined) this.go({ at: 'one', trajectory: there });
      else this.begin((trajectory) => ({ at: 'template', trajectory, tie }));
    }
  }

  /** With whom it is, where they may be shown. */
  withWhom(trajectory: string): string | undefined {
    return this.states && trajectoryShown(this.states, trajectory, this.now())?.who?.id;
  }

  /** Somebody as in a sentence; "someone" where they may not be named. */
  nameOf(tie: string | undefined): string {
    const who = tie === undefined ? undefined : this.states?.network.ties[tie];
    return nameInSentence(nameShown(this, who && !who.hidden ? who.name : ''));
  }

  /** Whether a trajectory may be on the screen: not with somebody who is shown nowhere (N7). */
  mayShow(trajectory: string): boolean {
    return this.states !== undefined && trajectoryShown(this.states, trajectory, this.now()) !== undefined;
  }

  /** Where it goes on after a word: to telling it, where there is somebody to tell. */
  told(trajectory: string): Page {
    return this.withWhom(trajectory) === undefined ? { at: 'one', trajectory } : { at: 'tell', trajectory };
  }

  /** What holds, to be worded anew: longer, lighter, closer. */
  change(trajectory: string): void {
    const page = changing(this, trajectory);
    if (page) this.go(page);
  }

  /** To the calendar or to what somebody wants to do: another part of the tab; in it to `entity`. */
  toPart(to: 'agenda' | 'tasks', entity?: string): void {
    const detail = { to, ...(entity !== undefined && { entity }) };
    const asked = { bubbles: true, composed: true, cancelable: true, detail };
    this.dispatchEvent(new CustomEvent('recovery-aftercare-go', asked));
  }

  /** Whether there are other parts around. */
  get hasParts(): boolean {
    return isWithin(this, 'recovery-aftercare-parts');
  }

  /**
   * What was here is not, or may not be shown any more, in the same words for whatever reason (N7). What was just written about
   * an id and is not stored yet comes as soon as it is.
   */
  gone(id?: string): TemplateResult {
    const said = id !== undefined && waits(this, id) ? 'notKeptYet' : 'notThere';
    return html`${this.backTo({ at: 'home' })}<h3 class="heading" tabindex="-1">${this.say(said)}</h3>`;
  }

  override go(page: Page): void {
    super.go(page);
    this.said = '';
    if (isLiving(page)) void this.fetchLiving(page);
  }

  override fieldOf(refusal: Refusal): string | undefined {
    return super.fieldOf(refusal) ?? fieldOfKey(refusal.key);
  }

  protected override createHost(): JournalHost {
    return this.#ownHost(true);
  }

  /** The journal of whose page it is: the same one as long as it has the same name, or is in memory for the same side. */
  #ownHost(keeps: boolean): JournalHost {
    const name = keeps ? ownStore(this.store, this.for) : `(${this.for})`;
    if (this.#own?.name !== name)
      this.#own = { name, host: keeps ? sharedHost(name, this.areas) : hostInMemory(this.areas) };
    return this.#own.host;
  }

  protected override start(): Page {
    return this.entity === undefined ? { at: 'home' } : { at: 'one', trajectory: this.entity };
  }

  /** Where one trajectory, or what is new with somebody, is shown by whatever is around, that has the way back from it. */
  override backTo(page: Page, label?: string): TemplateResult {
    const isFirst =
      page.at === 'home' &&
      ((this.entity !== undefined && this.page.at === 'one') ||
        (this.tie !== undefined && (this.page.at === 'template' || this.page.at === 'one')));
    return isFirst ? html`` : super.backTo(page, label);
  }

  protected override heading(): string {
    if (this.for === 'counsellor') return this.say('title-counsellor');
    return this.say(this.for === 'family' ? 'title-family' : 'title');
  }

  protected override isTitled({ at }: Page): boolean {
    return at !== 'home' && (this.entity !== undefined || this.tie !== undefined);
  }

  /** Offered once: not under what a page itself shows of whom to call. */
  protected override talkView(): unknown {
    const { isCallShown } = this;
    this.isCallShown = false;
    return isCallShown ? nothing : super.talkView();
  }

  protected override view(page: Page, states: Known): unknown {
    this.isCallShown = false;
    // Somebody who is shown nowhere by now is on no page that was open before either (N7).
    if ('tie' in page && page.tie !== undefined && states.network.ties[page.tie]?.hidden) return this.gone();
    if (isLiving(page)) return this.living?.page(this, page, states) ?? this.coming(page);
    switch (page.at) {
      case 'home':
        return homePage(this, states);
      case 'safe':
        return safePage(this);
      case 'treatment':
        return treatmentPage(this, states, page);
      case 'template':
        return templatePage(this, states, page);
      case 'plan':
        return planPage(this, page);
      case 'part':
        return partPage(this, page);
      case 'component':
        return componentPage(this, page);
      case 'who':
        return whoPage(this, states, page);
      case 'look':
        return lookPage(this, page);
      case 'both':
        return bothPage(this, page);
      case 'proposal':
        return proposalPage(this, page);
      case 'not-yet':
        return notYetPage(this, page);
      case 'versions':
        return versionsPage(this, page);
      case 'as':
        return asPage(this, page);
      case 'tell':
        return tellPage(this, page);
      case 'send':
        return sendPage(this, states, page);
    }
  }

  protected override refusedWords(refusal: Refusal): string | undefined {
    const key = sentenceFor(refusal);
    return key && this.say(key);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for')) this.#apart.again();
    super.willUpdate(changed);
    if (changed.has('entity') && (this.entity !== undefined || changed.get('entity') !== undefined))
      this.page = this.start();
    if (this.tie !== undefined && this.entity === undefined && this.states && !this.#hasBegun) {
      this.#hasBegun = true;
      this.open({ tie: this.tie });
    }
    // Another journal, or a page that was given before: what it is made of may not be here yet.
    if (isLiving(this.page) && !this.living && !this.missing) void this.fetchLiving(this.page);
  }

  /** Never rejects: where it can't be had now, what stands here is still there, and the next tap tries again. */
  private async fetchLiving(page: Page): Promise<void> {
    if (this.living) return;
    this.missing = false;
    try {
      const living = await import('./living/living.ts');
      await living.comeIn(this);
      this.living = living;
      // The heading is there from now on; who went elsewhere meanwhile is not called back.
      await this.updateComplete;
      if (this.page === page && !this.talking)
        this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
    } catch {
      this.missing = true;
    }
  }

  private coming(page: Page): TemplateResult {
    return html`${this.backTo({ at: 'home' })}<p class="quiet" role="status">${this.say(this.missing ? 'cannotOpen' : 'opening')}</p>
      ${this.missing ? html`<div><button @click=${() => void this.fetchLiving(page)}>${this.say('retry')}</button></div>` : nothing}`;
  }
}
