import type { Answer, Item, Wish } from '@recovery-network/core/check-in';
import {
  checkInsByTime,
  nextItem,
  openCheckIn,
  remindsNow,
  showsPeopleNow,
  wishOf,
} from '@recovery-network/core/check-in';
import { isHardDay } from '@recovery-network/core/guidance';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { EachMinute } from '../element/each-minute.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import { HelpFrom } from '../help-now/help-from.ts';
import type { HelpConfiguration } from '../help-now/help-now.ts';
import { areas } from '../journal-host/areas.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import type { OwnSuggestions } from '../plan/suggested/suggested.ts';
import { answered } from '../styles/answered.ts';
import { controls } from '../styles/controls.ts';
import { levels } from '../styles/levels.ts';
import { tokens } from '../styles/tokens.ts';
import { styles } from './check-in.styles.ts';
import { actView, closedView, endView, todayView } from './end-view.ts';
import { FoldedLines } from './folded-lines.ts';
import { keepingLine } from './keeping-line.ts';
import { nl } from './nl.ts';
import { talkView } from './people-view.ts';
import type { PhaseToChoose } from './phase-to-choose.ts';
import { Phases } from './phases.ts';
import { colourView, questionView } from './question-view.ts';
import { following, preceding, type Screen, unasked } from './screens.ts';
import { type CheckInHost, Sitting, unsavedCheckIn } from './sitting.ts';

/** A provider's own suggestions say the signs that somebody took over from them. */
type CheckInConfiguration = HelpConfiguration & { readonly suggestions?: OwnSuggestions | undefined };

/**
 * How it goes: one question at a time, then a colour of one's own, then people. Every question can be skipped, leaving
 * loses nothing, and "I want to talk to someone now" stands on every screen.
 *
 * @fires recovery-contact - From the people it shows; see `<recovery-help-now>`.
 */
export class RecoveryCheckIn extends RecoveryElement<typeof nl, CheckInHost, CheckInConfiguration> {
  static override styles = [tokens, controls, answered, levels, styles];

  static override readonly properties: PropertyDeclarations = {
    config: {},
    phases: { attribute: false },
    went: { state: true },
    talking: { state: true },
    refused: { state: true },
  };

  /** Address of the provider's configuration, where no `<recovery-network>` around gives it. */
  declare config: string | undefined;

  /** The phases of the person's plan (C3), where somebody around knows them. */
  declare phases: readonly PhaseToChoose[] | undefined;

  protected override readonly words = {
    area: 'check-in',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected readonly minute = new EachMinute(this);
  protected readonly help = new HelpFrom(this);

  /** Where the person went, and since when (ms); nowhere yet where it is absent. */
  declare private went: { readonly to: Screen; readonly at: number } | undefined;
  talking = false;
  private refused = false;
  readonly toChoose: Phases = new Phases(this);
  private readonly internals = this.attachInternals();
  private readonly lines: FoldedLines = new FoldedLines(this);
  sitting: Sitting | undefined;
  private journal: string | undefined;
  /** What the next picture has to bring into sight. */
  private moved: 'title' | 'people' | undefined;

  protected override createHost() {
    return sharedHost(this.store ?? 'recovery-network', areas);
  }

  protected override willUpdate(): void {
    const journal = this.host?.state?.journal;
    // Another journal: what was on the screen is not of this one.
    if (journal !== undefined && journal !== this.journal) {
      if (this.journal !== undefined) this.went = undefined;
      this.sitting = undefined;
      this.journal = journal;
    }
    if (this.host?.state) this.sitting ??= this.left(this.host);
  }

  override render() {
    const { host } = this;
    if (!host?.state) return html`<section class="stack">${this.notOpen()}</section>`;
    const { screen } = this;
    this.tellAround(screen);
    return html`
      <section class="stack" aria-labelledby="title">
        ${this.view(screen)} ${keepingLine(this, { begun: this.sitting?.begun ?? false, again: this.refused && (() => this.begin()) })} ${screen === 'end' && this.hard ? nothing : talkView(this)}
        ${screen === 'today' || (screen === 1 && !this.showsPeople(screen)) ? this.lines.view(this.sitting?.begun ?? false) : nothing}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { moved } = this;
    if (!moved) return;
    this.moved = undefined;
    if (moved === 'title') this.focus({ preventScroll: true });
    // By itself the keyboard would stay under a bar that covers the question, or pull the page up to its middle.
    this.renderRoot.querySelector(`#${moved}`)?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the focus on the question, for whoever brings this into view. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#title');
    if (heading) heading.focus(options);
    else super.focus(options);
  }

  /** The person's own words for a phase, or those of its colour. */
  titleOf({ title, colour }: PhaseToChoose): string {
    return title?.trim() || this.say(colour);
  }

  /** `:state(people)`: who to call is on the screen here, so that what stands around need not show it too. */
  private tellAround(screen: Screen): void {
    const people = this.talking || this.showsPeople(screen);
    this.internals.states?.[people ? 'add' : 'delete']('people');
  }

  private showsPeople(screen: Screen): boolean {
    if (screen === 'colour') return this.wish !== undefined;
    return screen === 'end' || (screen !== 'today' && showsPeopleNow(screen, this.sitting?.answers[screen]));
  }

  /** What the person wished for; nothing where it is fine as it is. */
  private get wish(): Exclude<Wish, 'nothing'> | undefined {
    const wish = this.sitting && wishOf(this.sitting);
    return wish === 'nothing' ? undefined : wish;
  }

  /** A day on which only people and help matter (X4), stored or not. */
  get hard(): boolean {
    const states = this.host?.state?.areas;
    return this.sitting?.hard || (states !== undefined && isHardDay(states, this.now()));
  }

  private isToday(ms: number): boolean {
    return this.formatDay(ms) === this.formatDay(this.now().ms);
  }

  /** Where the person is: where they went, else where they left off today, else the beginning. */
  private get screen(): Screen {
    const { went, sitting, hard } = this;
    const ended = went?.to === 'end' || went?.to === 'today';
    // An element that stays on a page overnight begins a new day too.
    if (went && !(ended && !hard && !this.isToday(went.at))) return went.to;
    if (hard) return 'end';
    if (sitting?.begun) return nextItem(sitting) ?? 'colour';
    const checkIns = this.host?.state?.areas['check-in'];
    const last = checkIns && checkInsByTime(checkIns).at(-1);
    return last && this.isToday(last.at) ? 'today' : 1;
  }

  private view(screen: Screen) {
    switch (screen) {
      case 'today':
        return todayView(this, this.toChoose.chosen, () => this.begin());
      case 'end':
        if (this.hard) return actView(this, () => void this.pass());
        return endView(this, this.wish, () => this.finish());
      case 'colour': {
        const more = this.sitting && unasked(this.sitting);
        const steps = {
          back: () => this.go(this.sitting ? preceding('colour', this.sitting) : 1),
          skip: () => void this.close(),
          more: more && (() => this.go(more)),
        };
        return colourView(this, (phase) => void this.choose(phase), steps, this.wish);
      }
      default:
        return this.question(screen);
    }
  }

  private question(item: Item) {
    const checkIns = this.host?.state?.areas['check-in'];
    const { sitting } = this;
    const said = sitting?.answers[item];
    const weekly = checkIns?.rhythm === 'weekly' && item >= 2 && item <= 6;
    const hints = [
      item === 1 && checkIns && remindsNow(checkIns, this.now()) && this.say('dueNow'),
      item === 3 && this.say('item3hint'),
      weekly && this.say('thisWeek'),
    ].filter((hint) => hint !== undefined && hint !== false);
    return questionView(this, item, said, hints, (answer) => void this.answer(item, answer), {
      back: item === 1 || !sitting ? undefined : () => this.go(preceding(item, sitting)),
      next: said && sitting ? () => this.go(following(item, sitting)) : undefined,
      skip: said ? undefined : () => void this.answer(item, null),
      done: sitting?.begun ? () => void this.close() : undefined,
    });
  }

  private notOpen() {
    const { host } = this;
    if (host?.problem) return closedView(this, () => void this.retry());
    return html`<p class="quiet" role="status">${this.say('opening')}</p>${talkView(this)}`;
  }

  /** The check-in of today that was left before its end. */
  private left(host: CheckInHost): Sitting | undefined {
    const checkIns = host.state?.areas['check-in'];
    const id = (checkIns && openCheckIn(checkIns, this.now())?.id) ?? unsavedCheckIn(host);
    return id === undefined ? undefined : this.sit(host, id);
  }

  private sit(host: CheckInHost, id: string): Sitting {
    const length = host.state?.areas['check-in'].rhythm === 'weekly' ? 'full' : 'short';
    return new Sitting(host, id, { length, way: this.lines.way });
  }

  private go(to: Screen): void {
    this.went = { to, at: this.now().ms };
    this.talking = false;
    this.refused = false;
    this.moved = 'title';
  }

  private begin(): void {
    this.sitting = undefined;
    this.go(1);
  }

  private finish(): void {
    this.sitting = undefined;
    this.lines.way = 'own';
    this.go('today');
  }

  /** The next question comes at the tap, stored or not; after a fifth answer people stay in view (C10). */
  private async answer(item: Item, answer: Answer | null): Promise<void> {
    const { host } = this;
    if (!host) return;
    this.sitting ??= this.sit(host, host.newId());
    const writing = this.sitting.answer(item, answer);
    const people = showsPeopleNow(item, answer);
    this.go(people ? item : following(item, this.sitting));
    if (people) this.moved = 'people';
    this.refused = !(await writing);
  }

  private async choose(phase: PhaseToChoose): Promise<void> {
    const writing = this.sitting?.choose(phase);
    this.go('end');
    this.refused = !((await writing) ?? true);
  }

  private async close(): Promise<void> {
    const writing = this.sitting?.close();
    this.go('end');
    this.refused = !((await writing) ?? true);
  }

  private async pass(): Promise<void> {
    this.finish();
    await this.note('day.passed', {});
  }

  /** Writes something about the journal as a whole: a rhythm, a pause, "it passed". */
  async note(type: string, data: Readonly<Record<string, unknown>>): Promise<void> {
    const { host } = this;
    const journal = host?.state?.journal;
    if (!host || journal === undefined) return;
    await this.hear(host.record([host.draft(type, journal, data)]));
  }

  /** Tries again what could not be saved. */
  async retry(): Promise<void> {
    await this.hear(this.host?.retry());
  }

  /** What may not be, or not any more, is said. */
  private async hear(writing: ReturnType<CheckInHost['record' | 'retry']> | undefined): Promise<void> {
    const done = await writing;
    this.refused = done?.ok === false && typeof done.error !== 'string';
  }
}
