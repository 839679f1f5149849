import { areas } from '@recovery-network/core/all';
import type { Answer, Item, Phase, Weeks } from '@recovery-network/core/check-in';
import {
  answers,
  checkInsByTime,
  currentPhase,
  defaultPhases,
  due,
  items,
  itemsOf,
  nextItem,
  openCheckIn,
  showsPeopleNow,
  suicideLineFirst,
  wishOf,
} from '@recovery-network/core/check-in';
import { isHardDay, reachableNow } from '@recovery-network/core/guidance';
import type { Draft } from '@recovery-network/core/state';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EachMinute } from '../element/each-minute.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import type { HelpConfiguration } from '../help-now/help-now.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { levels } from '../styles/levels.ts';
import { tokens } from '../styles/tokens.ts';
import { styles } from './check-in.styles.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { settingsView, type Way } from './settings-view.ts';
import { trendsView } from './trends-view.ts';

/** A question, the choice of a colour, the end, or what was said today. */
type Screen = Item | 'colour' | 'end' | 'today';

/** What the answers to "what would help now?" lead to. */
const wishWords = {
  talk: 'wishTalk',
  visit: 'wishVisit',
  practical: 'wishPractical',
  'more-help': 'wishMore',
} as const;

/**
 * How it goes: one question at a time, then a colour of one's own, then people. Every question can be skipped, leaving
 * loses nothing, and "I want to talk to someone now" stands on every screen.
 *
 * @fires recovery-contact - From the people it shows; see `<recovery-help-now>`.
 */
export class RecoveryCheckIn extends RecoveryElement<
  typeof nl,
  JournalHost<typeof areas>,
  HelpConfiguration
> {
  static override styles = [tokens, controls, fields, levels, styles];

  /** Address of the provider's configuration, for its lines, where no `<recovery-network>` around gives it. */
  @property() config: string | undefined;

  protected override readonly words = { area: 'check-in', catalogues: { nl, en } };
  protected readonly minute = new EachMinute(this);

  @state() private screen: Screen | undefined;
  @state() private checkIn: string | undefined;
  /** The answer that was tapped last, shown before it is stored: people follow the tap (C10). */
  @state() private tapped: { readonly item: Item; readonly answer: Answer } | undefined;
  @state() private talking = false;
  @state() private weeks: Weeks = 12;
  @state() private way: Way = 'own';
  @state() private refused = false;
  private moved = false;

  protected override createHost() {
    return sharedHost(this.store ?? 'recovery-network', areas);
  }

  override render() {
    const state = this.host?.state?.areas;
    if (!state && this.host?.status !== 'failed') return this.opening();
    const screen = this.current;
    return html`
      <section class="stack" aria-labelledby="title">
        ${screen === 'today' ? this.today() : screen === 'end' ? this.end() : screen === 'colour' ? this.colour() : this.question(screen)}
        ${this.saved()} ${screen === 'end' || this.hard ? nothing : this.talk()}
        ${
          screen === 'today' || screen === 1
            ? html`<div>
              ${trendsView(this, this.weeks, (weeks) => {
                this.weeks = weeks;
              })}
              ${settingsView(this, {
                way: this.way,
                choose: (way) => {
                  this.way = way;
                },
                record: (type, data) => void this.write((about) => [this.draftOf(type, about, data)]),
              })}
            </div>`
            : nothing
        }
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.moved) return;
    this.moved = false;
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  private get hard(): boolean {
    const states = this.host?.state?.areas;
    return states !== undefined && isHardDay(states, this.now());
  }

  /** Where the person is: where they went, else where they left off today, else the beginning. */
  private get current(): Screen {
    if (this.screen !== undefined) return this.screen;
    const checkIns = this.host?.state?.areas['check-in'];
    if (!checkIns) return 1;
    const now = this.now();
    if (this.hard) return 'end';
    const left = openCheckIn(checkIns, now);
    if (left) return nextItem(left) ?? 'colour';
    const day = this.formatDay(now.ms);
    const last = checkInsByTime(checkIns).at(-1);
    return last && this.formatDay(last.at) === day ? 'today' : 1;
  }

  private opening() {
    return html`<div class="stack"><p class="quiet">${this.say('opening')}</p>${this.talk()}</div>`;
  }

  private question(item: Item) {
    const checkIns = this.host?.state?.areas['check-in'];
    const now = this.now();
    const said = this.tapped?.item === item ? this.tapped.answer : this.known?.answers[item];
    const weekly = checkIns?.rhythm === 'weekly' && item >= 2 && item <= 6;
    const people = showsPeopleNow(item, said);
    return html`
      ${item === 1 && checkIns && due(checkIns, now) ? html`<p class="quiet">${this.say('dueNow')}</p>` : nothing}
      <h2 id="title" tabindex="-1">${this.say(`item${item}`)}</h2>
      ${item === 3 ? html`<p class="quiet">${this.say('item3hint')}</p>` : nothing}
      ${weekly ? html`<p class="quiet">${this.say('thisWeek')}</p>` : nothing}
      <div class="answers" role="group" aria-labelledby="title">
        ${answers.map(
          (answer) => html`
            <button aria-pressed=${said === answer} @click=${() => this.answer(item, answer)}>
              ${this.say(`item${item}a${answer}`)}
            </button>
          `,
        )}
      </div>
      ${
        people
          ? html`
            <section class="card stack tight" aria-labelledby="people">
              <h3 id="people">${this.say('peopleNow')}</h3>
              ${this.people(suicideLineFirst(item, said) ? 'suicide' : undefined)}
            </section>
          `
          : nothing
      }
      <div class="row">
        ${item === 1 ? nothing : html`<button class="plain" @click=${() => this.go(this.preceding(item))}>${this.say('back')}</button>`}
        ${
          said === undefined || said === null
            ? html`<button class="plain" @click=${() => this.answer(item, null)}>${this.say('skip')}</button>`
            : html`<button @click=${() => this.go(this.following(item))}>${this.say('next')}</button>`
        }
        ${this.checkInId ? html`<button class="plain" @click=${() => this.close()}>${this.say('done')}</button>` : nothing}
      </div>
    `;
  }

  private colour() {
    return html`
      <h2 id="title" tabindex="-1">${this.say('colour')}</h2>
      <p class="quiet">${this.say('colourHint')}</p>
      <div class="answers" role="group" aria-labelledby="title">
        ${defaultPhases.map(
          (phase) => html`
            <button class="level ${phase.colour}" @click=${() => this.choose(phase)}>${this.say(phase.colour)}</button>
          `,
        )}
      </div>
      <div class="row">
        <button class="plain" @click=${() => this.go(this.preceding('colour'))}>${this.say('back')}</button>
        <button class="plain" @click=${() => this.close()}>${this.say('skip')}</button>
        ${
          this.unasked === undefined
            ? nothing
            : html`<button class="plain" @click=${() => this.go(this.unasked ?? 'colour')}>${this.say('more')}</button>`
        }
      </div>
    `;
  }

  /** C4: every end shows people; an *act* day shows them at once and asks nothing more. */
  private end() {
    if (this.hard) {
      return html`
        <div class="level red stack tight">
          <h2 id="title" tabindex="-1">${this.say('act')}</h2>
          <p>${this.say('actCall')}</p>
          <p>${this.say('actNobody')}</p>
        </div>
        ${this.people()}
        <p><strong>${this.say('actDanger')}</strong></p>
        <p class="row">
          <span class="quiet">${this.say('passedHint')}</span>
          <button @click=${() => this.pass()}>${this.say('passed')}</button>
        </p>
      `;
    }
    const wish = this.known && wishOf(this.known);
    return html`
      <h2 id="title" tabindex="-1">${this.say('ended')}</h2>
      <p>${wish && wish !== 'nothing' ? this.say(wishWords[wish]) : this.say('endedPeople')}</p>
      ${this.people()}
      <div><button @click=${() => this.go('today')}>${this.say('done')}</button></div>
    `;
  }

  private today() {
    const checkIns = this.host?.state?.areas['check-in'];
    const phase = checkIns && currentPhase(checkIns, this.now());
    return html`
      <h2 id="title" tabindex="-1">${this.say('title')}</h2>
      <p class=${phase ? `level ${phase.colour}` : ''}>
        ${phase ? this.say('today', { phase: this.say(phase.colour) }) : this.say('todayNoColour')}
      </p>
      <div><button @click=${() => this.again()}>${this.say('again')}</button></div>
    `;
  }

  private people(first?: 'suicide') {
    const states = this.host?.state?.areas;
    const hard =
      first !== undefined || this.hard || showsPeopleNow(this.tapped?.item ?? 2, this.tapped?.answer);
    const people = states ? peopleToCall(reachableNow(states, this.now(), { hard })) : [];
    return html`<recovery-help-now only="someone" .first=${first} .config=${this.config} .people=${people}></recovery-help-now>`;
  }

  private talk() {
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
      ${this.talking ? this.people() : nothing}
    `;
  }

  private saved() {
    const { host } = this;
    if (host && host.pending.length > 0) {
      return html`
        <p class="error row" role="alert">
          ${this.say('notSaved')}
          <button @click=${() => void host.retry()}>${this.say('tryAgain')}</button>
        </p>
      `;
    }
    if (this.refused) return html`<p class="error" role="alert">${this.say('notPossible')}</p>`;
    const text =
      host?.status === 'saving'
        ? this.say('saving')
        : this.checkInId
          ? this.say('saved')
          : this.say('nobodyReads');
    return html`<p class="quiet" role="status">${text}</p>`;
  }

  private get checkInId(): string | undefined {
    const checkIns = this.host?.state?.areas['check-in'];
    return this.checkIn ?? (checkIns && openCheckIn(checkIns, this.now())?.id);
  }

  private get known() {
    const id = this.checkInId;
    return id === undefined ? undefined : this.host?.state?.areas['check-in'].checkIns[id];
  }

  private get length() {
    return this.known?.length ?? (this.host?.state?.areas['check-in'].rhythm === 'weekly' ? 'full' : 'short');
  }

  /** The first question that was not asked, for who wants more than the short form. */
  private get unasked(): Item | undefined {
    const { known } = this;
    return known && items.find((item) => known.answers[item] === undefined);
  }

  private following(item: Item): Screen {
    const list = itemsOf(this.length);
    const more = list.includes(item) ? list.slice(list.indexOf(item) + 1) : items.slice(item);
    return more.find((next) => this.known?.answers[next] === undefined) ?? 'colour';
  }

  private preceding(screen: Item | 'colour'): Screen {
    const asked = items.filter(
      (item) => this.known?.answers[item] !== undefined || itemsOf(this.length).includes(item),
    );
    return (screen === 'colour' ? asked : asked.filter((item) => item < screen)).at(-1) ?? 1;
  }

  private go(screen: Screen): void {
    this.screen = screen;
    this.tapped = undefined;
    this.talking = false;
    this.moved = true;
  }

  private again(): void {
    this.checkIn = this.host?.newId();
    this.go(1);
  }

  private async answer(item: Item, answer: Answer | null): Promise<void> {
    this.screen = item;
    this.tapped = answer === null ? undefined : { item, answer };
    const id = this.checkInId ?? this.host?.newId();
    if (id === undefined) return;
    const begins = !this.known;
    const { length } = this;
    this.checkIn = id;
    await this.write(() => [
      ...(begins ? [this.draftOf('check-in.opened', id, { length })] : []),
      this.draftOf('check-in.answered', id, { item, answer }),
    ]);
    if (this.screen === item && !showsPeopleNow(item, answer)) this.go(this.following(item));
  }

  private async choose({ id: phase, level }: Phase): Promise<void> {
    const id = this.checkInId;
    if (id === undefined) return;
    await this.write(() => [
      this.draftOf('check-in.coloured', id, { phase, level }),
      this.draftOf('check-in.closed', id, {}),
    ]);
    this.go('end');
  }

  private async close(): Promise<void> {
    const id = this.checkInId;
    if (id !== undefined) await this.write(() => [this.draftOf('check-in.closed', id, {})]);
    this.go('end');
  }

  private async pass(): Promise<void> {
    await this.write((about) => [this.draftOf('day.passed', about, {})]);
    this.checkIn = undefined;
    this.go('today');
  }

  private draftOf(type: string, about: string, data: Draft['data']): (host: JournalHost) => Draft {
    const via =
      type.startsWith('check-in.') && !type.endsWith('chosen') && !type.endsWith('paused') ? this.way : 'own';
    return (host) => host.draft(type, about, data, { via });
  }

  /** Writes drafts that belong together; what could not be stored stays with the host, and the screen says so. */
  private async write(make: (journal: string) => readonly ((host: JournalHost) => Draft)[]): Promise<void> {
    const { host } = this;
    const journal = host?.state?.journal;
    if (!host || journal === undefined) return;
    const done = await host.record(make(journal).map((draft) => draft(host)));
    this.refused = !done.ok && typeof done.error !== 'string';
  }
}
