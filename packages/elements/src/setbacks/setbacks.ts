import type { HardMoment, Reachable } from '@recovery-network/core/guidance';
import { hardMoment } from '@recovery-network/core/guidance';
import type { Line as HelpLine } from '@recovery-network/core/help-now';
import { linesFor } from '@recovery-network/core/help-now';
import type { Refusal } from '@recovery-network/core/journal';
import { dateNow } from '@recovery-network/core/shared';
import type { State } from '@recovery-network/core/state';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EachMinute } from '../element/each-minute.ts';
import { KeepFocus } from '../element/keep-focus.ts';
import { pointOut } from '../element/point-out.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { HelpFrom } from '../help-now/help-from.ts';
import type { HelpConfiguration, RecoveryHelpNow } from '../help-now/help-now.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import { talkView, toPeople } from '../help-now/talk-view.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { tokens } from '../styles/tokens.ts';
import { areas } from './areas.ts';
import { FoldedLines } from './folded-lines.ts';
import { keepingLine } from './keeping-line.ts';
import { nl } from './nl.ts';
import { type Line, type Page, type SetbacksHost, walks } from './pages.ts';
import { refusedLine } from './refused.ts';
import { styles } from './setbacks.styles.ts';
import { pageView } from './views.ts';
import { Writing } from './writing.ts';

/**
 * A hard moment, a craving, a good moment: three equal doors. After "I used" safety stands first, then people; all else comes
 * later, or never. Nothing is counted, nothing set back, and nobody is told.
 *
 * @fires recovery-contact - From the people it shows; see `<recovery-help-now>`. Not where nothing is to be stored (L9).
 */
export class RecoverySetbacks extends RecoveryElement<typeof nl, JournalHost, HelpConfiguration> {
  static override styles = [tokens, controls, fields, styles];

  static override readonly properties: PropertyDeclarations = {
    config: {},
    page: { state: true },
    talking: { state: true },
    notice: { state: true },
    refusal: { state: true },
    aside: { state: true },
  };

  /** Address of the provider's configuration, where no `<recovery-network>` around gives it. */
  declare config: string | undefined;

  protected override readonly words = {
    area: 'setbacks',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected readonly minute = new EachMinute(this);
  protected readonly help = new HelpFrom(this);
  protected readonly keepFocus = new KeepFocus(this);

  page: Page = { at: 'doors' };
  /** What the page says beside its content, once. */
  notice = '';
  declare refusal: Refusal | undefined;
  /** What was put out of sight last on this page, and what brings it back. */
  declare aside: { readonly about: string; readonly again: Line } | undefined;
  readonly writing: Writing = new Writing(this);
  lines: FoldedLines = new FoldedLines(this);
  /** The host, seen as one that has all that is read here. */
  known: SetbacksHost | undefined;
  talking = false;
  private journal: string | undefined;
  private moved = false;
  private waiting = 0;
  private atOnce: HardMoment | undefined;

  protected override createHost(): JournalHost {
    return sharedHost(this.store ?? 'recovery-network', areas);
  }

  /** What is known; undefined while the journal is opening, and where it does not open. */
  get states(): State<typeof areas>['areas'] | undefined {
    return this.known?.state?.areas;
  }

  /** Whether something that was written could not be saved yet. */
  get unsaved(): boolean {
    return (this.host?.pending.length ?? 0) > 0;
  }

  /** Whether somebody walks without storing anything: nobody around may note what is done meanwhile either (L9). */
  get walks(): boolean {
    return walks(this.page);
  }

  /** Today on the person's wall, `YYYY-MM-DD`. */
  get today(): string {
    return dateNow(this.now());
  }

  /** The provider's lines, or those of the country. */
  get helpLines(): readonly HelpLine[] {
    return this.configuration?.lines ?? linesFor('nl', []).lines;
  }

  /** Safety, and people for a hard moment. It needs no journal: while that opens, all advice and the lines are there. */
  get moment(): HardMoment {
    this.atOnce ??= hardMoment(this.states ?? {}, this.helpLines, this.now());
    return this.atOnce;
  }

  /** Opens a door from outside, also before the journal is there. */
  open(door: 'doors' | 'used' | 'craving' | 'win'): void {
    this.go({ at: door });
  }

  /** Opens a page and puts the focus on its heading. */
  go(page: Page): void {
    this.begin(page);
    this.moved = true;
  }

  /**
   * Goes on from a page when something was stored; false for whoever went on meanwhile, who is not pulled back. Who has the people
   * in view keeps them, and the keyboard stays there.
   */
  onward(from: Page, to: Page): boolean {
    if (this.page !== from) return false;
    const { talking } = this;
    this.go(to);
    this.talking = talking;
    this.moved = !talking;
    return true;
  }

  /** A date as words, with a capital: it stands at the beginning of a line. */
  dateText(date: string): string {
    const text = this.formatDate(date);
    return text.charAt(0).toLocaleUpperCase(this.language) + text.slice(1);
  }

  /** What was typed in a field of the page, or chosen there. */
  typed(id: string): string {
    const field = this.renderRoot.querySelector(`#${id}`);
    const asks =
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement;
    return asks ? field.value : '';
  }

  /** Says what can't be written down as it is, and at which field; nothing was tried. */
  refuse(key: 'day-missing' | 'kind-missing', field: string): false {
    this.refusal = { rule: 'L5', key, params: { field }, allowed: [] };
    return false;
  }

  /** The people to call now, and lines that are open; whoever makes a hard day harder is not among them. */
  people(
    only?: RecoveryHelpNow['only'],
    reachable: readonly Reachable[] = this.moment.someone.people,
  ): TemplateResult {
    return html`
      <recovery-help-now
        .host=${this.host}
        .configuration=${this.configuration}
        .only=${only}
        .first=${'someone'}
        .people=${peopleToCall(reachable)}
      ></recovery-help-now>
    `;
  }

  /** The same with 112 and 113 beside them, as a place to come to. */
  peopleHere(reachable?: readonly Reachable[]): TemplateResult {
    return html`
      <div id="people" role="group" aria-label=${this.say('callSomeone')} tabindex="-1">
        ${this.people(undefined, reachable)}
      </div>
    `;
  }

  /** Shows people, and lets the page and the keyboard come to them. */
  talk(): void {
    this.talking = true;
    void toPeople(this);
  }

  override render(): TemplateResult {
    const { page } = this;
    return html`
      <section class="stack" aria-labelledby="title" @recovery-contact=${this.contact}>
        ${keyed(page, pageView(this, page))} ${refusedLine(this)} ${this.unsaved && page.at === 'noted' ? nothing : keepingLine(this)}
        ${page.at === 'used' || page.at === 'craving' ? nothing : talkView(this, this.say('talkNow'), () => this.peopleHere())}
      </section>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Reckoned once for all that one picture shows of it.
    this.atOnce = undefined;
    if (changed.has('host')) this.known = this.host?.withAreas(areas);
    const journal = this.known?.state?.journal;
    if (journal === undefined || journal === this.journal) return;
    // Another journal: what was on the screen is not of this one, and may not be written back into it.
    if (this.journal !== undefined) {
      this.begin({ at: 'doors' });
      this.lines = new FoldedLines(this);
    }
    this.journal = journal;
  }

  /** A page as it begins: nothing was said there yet, and nothing of the one before is left. */
  private begin(page: Page): void {
    this.page = page;
    this.talking = false;
    this.notice = '';
    this.refusal = undefined;
    this.aside = undefined;
    this.writing.begin();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { length: waiting } = this.host?.pending ?? [];
    if ((changed.has('refusal') && this.refusal) || waiting > this.waiting) pointOut(this.renderRoot);
    this.waiting = waiting;
    if (!this.moved) return;
    this.moved = false;
    this.focus({ preventScroll: true });
    this.renderRoot.querySelector('#title')?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the focus on the heading, for whoever brings this into view. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#title');
    if (heading) heading.focus(options);
    else super.focus(options);
  }

  /** L9: where nothing is to be stored, nobody around hears of a call either. */
  private readonly contact = (event: Event): void => {
    if (this.walks) event.stopPropagation();
  };
}
