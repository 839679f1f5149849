import type { HardMoment, Reachable } from '@recovery-network/core/guidance';
import { hardMoment } from '@recovery-network/core/guidance';
import { linesFor } from '@recovery-network/core/help-now';
import type { Refusal } from '@recovery-network/core/journal';
import { wallTime } from '@recovery-network/core/shared';
import type { State } from '@recovery-network/core/state';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EachMinute } from '../element/each-minute.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { HelpFrom } from '../help-now/help-from.ts';
import type { HelpConfiguration, RecoveryHelpNow } from '../help-now/help-now.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { tokens } from '../styles/tokens.ts';
import { areas } from './areas.ts';
import { FoldedLines } from './folded-lines.ts';
import { keepingLine, refusedLine } from './keeping-line.ts';
import { nl } from './nl.ts';
import type { Line, Page, SetbacksHost } from './pages.ts';
import { styles } from './setbacks.styles.ts';
import { pageView } from './views.ts';

/**
 * A hard moment, a craving, a good moment: three equal doors. After "I used" safety stands first, then people; all else comes
 * later, or never. Nothing is counted, nothing set back, and nobody is told.
 *
 * @fires recovery-contact - From the people it shows; see `<recovery-help-now>`.
 */
export class RecoverySetbacks extends RecoveryElement<typeof nl, SetbacksHost, HelpConfiguration> {
  static override styles = [tokens, controls, fields, styles];

  static override readonly properties: PropertyDeclarations = {
    config: {},
    page: { state: true },
    talking: { state: true },
    notice: { state: true },
    refusal: { state: true },
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

  page: Page = { at: 'doors' };
  /** What the page says beside its content, once. */
  notice = '';
  declare refusal: Refusal | undefined;
  /** The text that was given to be stored last on this page: leaving a field and pressing a button say it twice. */
  sent: { readonly text: string; readonly done: Promise<boolean> } | undefined;
  readonly lines: FoldedLines = new FoldedLines(this);
  private talking = false;
  private journal: string | undefined;
  private moved = false;
  private turn: Promise<unknown> = Promise.resolve();

  protected override createHost(): SetbacksHost {
    return sharedHost(this.store ?? 'recovery-network', areas);
  }

  /** What is known; undefined while the journal is opening, and where it does not open. */
  get states(): State<typeof areas>['areas'] | undefined {
    return this.host?.state?.areas;
  }

  /** Today on the person's wall, `YYYY-MM-DD`. */
  get today(): string {
    const { ms, zone } = this.now();
    return wallTime(ms, zone).date;
  }

  /** Safety, and people for a hard moment. It needs no journal: while that opens, all advice and the lines are there. */
  get moment(): HardMoment {
    const lines = this.configuration?.lines ?? linesFor('nl', []).lines;
    return hardMoment(this.states ?? {}, lines, this.now());
  }

  /** Opens a door from outside. */
  open(door: 'doors' | 'used' | 'craving' | 'win'): void {
    if (door === 'craving' || door === 'win') this.go({ at: door, id: this.host?.newId() ?? '' });
    else this.go({ at: door });
  }

  /** Opens a page and puts the focus on its heading. */
  go(page: Page): void {
    this.page = page;
    this.talking = false;
    this.notice = '';
    this.refusal = undefined;
    this.sent = undefined;
    this.moved = true;
  }

  /** A date as words; at noon no zone makes another day of it. */
  dateText(date: string): string {
    return this.formatDay(Date.parse(`${date}T12:00:00Z`));
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

  /**
   * Writes down what belongs together, in its turn; false when it may not be, which the page then says. What can't be saved now
   * waits with the host, and goes along with what comes after.
   */
  write(about: string, ...lines: readonly Line[]): Promise<boolean> {
    const written = this.turn.then(() => this.record(about, lines));
    this.turn = written;
    return written;
  }

  private async record(about: string, lines: readonly Line[]): Promise<boolean> {
    const { host } = this;
    if (!host) return false;
    const drafts = lines.map((line) => host.draft(line.type, line.about ?? about, line.data));
    const waiting = host.pending.find(([first]) => first?.about === about) ?? [];
    const done = await host.record([...waiting, ...drafts]);
    this.refusal = done.ok || typeof done.error === 'string' ? undefined : done.error;
    return this.refusal === undefined;
  }

  /** Erases all that was written about something (J7). */
  async erase(about: string): Promise<boolean> {
    const done = await this.host?.eraseEntity(about);
    return done?.ok ?? false;
  }

  /** Tries again what could not be saved. */
  async retry(): Promise<void> {
    const done = await this.host?.retry();
    this.refusal = done?.ok === false && typeof done.error !== 'string' ? done.error : undefined;
  }

  /** The people to call now, and lines that are open; whoever makes a hard day harder is not among them. */
  people(
    only: RecoveryHelpNow['only'] = 'someone',
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

  /** Shows people, and lets the page come to them. */
  talk(): void {
    this.talking = true;
  }

  override render(): TemplateResult {
    const { page } = this;
    const id = 'id' in page ? page.id : '';
    const part = page.at === 'part' ? page.part : '';
    return html`
      <section class="stack" aria-labelledby="title">
        ${keyed(`${page.at} ${id} ${part}`, pageView(this, page))} ${refusedLine(this)} ${keepingLine(this)}
        ${page.at === 'used' || page.at === 'craving' ? nothing : this.talkNow()}
      </section>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('host')) this.host?.withAreas(areas);
    const journal = this.host?.state?.journal;
    if (journal === undefined || journal === this.journal) return;
    // Another journal: what was on the screen is not of this one.
    if (this.journal !== undefined) this.page = { at: 'doors' };
    this.journal = journal;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('talking') && this.talking)
      this.renderRoot.querySelector('#people')?.scrollIntoView({ block: 'nearest' });
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

  /** X1: two taps from every page to a call. */
  private talkNow() {
    return html`
      <div>
        <button
          class="help"
          aria-expanded=${this.talking}
          @click=${() => {
            this.talking = !this.talking;
          }}
        >
          ${this.say('talkNow')}
        </button>
      </div>
      ${this.talking ? html`<div id="people">${this.people()}</div>` : nothing}
    `;
  }
}
