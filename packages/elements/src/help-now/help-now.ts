import type { HelpNow, Line, LineNow, Place } from '@recovery-network/core/help-now';
import { afterNoAnswer, helpNow, linesFor, nearby, textIn, waysOf } from '@recovery-network/core/help-now';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EachMinute } from '../element/each-minute.ts';
import { callHref, smsHref } from '../element/reach.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import type { HostLike, WordsConfiguration } from '../element/surroundings.ts';
import { loadProvider } from '../provider/provider.ts';
import { essentials } from '../styles/essentials.ts';
import { tokens } from '../styles/tokens.ts';
import { en } from './en.ts';
import { styles } from './help-now.styles.ts';
import { nl } from './nl.ts';

/** Somebody to call now, as help now needs them; who they are otherwise stays where it is known. */
export interface PersonToCall {
  readonly id: string;
  readonly name: string;
  readonly phone?: string | undefined;
  readonly message?: string | undefined;
  /** Until when they may be called (ms); absent where no end is known. */
  readonly until?: number | undefined;
  /** False where the person never said when they can be called. */
  readonly hoursKnown: boolean;
}

/** What help now reads of the provider's configuration. */
export interface HelpConfiguration extends WordsConfiguration {
  readonly lines?: readonly Line[] | undefined;
  readonly directory?: readonly Place[] | undefined;
}

const countryLines = linesFor('nl', []).lines;

/**
 * Three doors on one screen: danger now, thoughts of suicide, somebody to talk to now. Asks nothing, needs no journal, and
 * works with the lines of the country when the provider's configuration can't be had.
 *
 * @slot - The static help that stands on the page without our script; shown when the configuration can't be read.
 * @fires recovery-contact - After a call, `{ id, result: 'spoken' | 'no-answer' }`: which person or line, nothing else.
 */
export class RecoveryHelpNow extends RecoveryElement<typeof nl, HostLike, HelpConfiguration> {
  static override styles = [tokens, essentials, styles];

  /** Address of the provider's configuration, where no `<recovery-network>` around gives it. */
  @property() config: string | undefined;
  /**
   * `someone`: only the third door; `open`: of that, what is there now; `advice`: only the provider's own lines. For a
   * place that has the rest beside it.
   */
  @property() only: 'someone' | 'open' | 'advice' | undefined;
  /** `suicide`: this door comes first and open. */
  @property() first: 'suicide' | undefined;
  /** Who can be reached now, in the order to call them. */
  @property({ attribute: false }) people: readonly PersonToCall[] = [];

  protected override readonly words = { area: 'help-now', catalogues: { nl, en } };
  protected readonly minute = new EachMinute(this);

  @state() private loaded: HelpConfiguration | undefined;
  @state() private unreadable = false;
  /** Whom the person tapped to call just now, and all who were tried since. */
  @state() private called: string | undefined;
  @state() private tried: readonly string[] = [];
  @state() private noAnswer = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('config') && this.config) void this.load(this.config);
  }

  override render() {
    if (this.unreadable && this.childElementCount > 0) return html`<slot></slot>`;
    const configuration = this.configuration?.lines ? this.configuration : this.loaded;
    const now = this.now();
    const help = helpNow(configuration?.lines ?? countryLines, this.people, now);
    if (this.only === 'advice') {
      return html`<div>${help.advice.map((one) => (one.status.open ? this.line(one) : this.closed(one)))}</div>`;
    }
    if (this.only) {
      const suicide = this.first === 'suicide' ? this.door('suicide', help.suicide) : nothing;
      return html`<div class="stack tight">${suicide} ${this.afterCall(help)} ${this.someone(help)}</div>`;
    }
    const urgent = [this.door('danger', help.danger), this.door('suicide', help.suicide)];
    return html`
      <section class="stack" aria-labelledby="title">
        <h2 id="title" tabindex="-1">${this.say('helpNow')}</h2>
        ${this.afterCall(help)}
        <div class="doors">
          ${this.first === 'suicide' ? urgent.reverse() : urgent}
          <section class="door card" aria-labelledby="someone">
            <h3 id="someone">${this.say('someone')}</h3>
            ${this.someone(help)}
          </section>
        </div>
        <p class="quiet">${this.say('nobodyReads')}</p>
        ${this.deeper(help.homeSafety)} ${this.places(configuration?.directory ?? [])}
      </section>
    `;
  }

  /** Puts the focus on the heading, for whoever brings this into view. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#title');
    if (heading) heading.focus(options);
    else super.focus(options);
  }

  private door(name: 'danger' | 'suicide', lines: readonly LineNow[]) {
    if (lines.length === 0) return nothing;
    return html`
      <section class="door card urgent" aria-labelledby=${name}>
        <h3 id=${name}>${this.say(name)}</h3>
        ${lines.map(
          ({ line }) => html`
            <div class="way">
              <p class="quiet">${textIn(line.purpose, this.language)}</p>
              <div class="ways">${this.ways(line)}</div>
            </div>
          `,
        )}
      </section>
    `;
  }

  private someone(help: HelpNow<PersonToCall>) {
    const { people, open, later } = help.someone;
    return html`
      <div>
        ${people.map((person) => this.person(person))} ${open.map((one) => this.line(one))}
        ${this.only === 'open' ? nothing : later.map((one) => this.closed(one))}
      </div>
    `;
  }

  private person(person: PersonToCall) {
    const hours =
      person.until !== undefined
        ? this.say('mayCallUntil', { time: this.formatTime(person.until) })
        : person.hoursKnown
          ? ''
          : this.say('hoursUnknown');
    const call = person.phone ? callHref(person.phone) : undefined;
    const sms = person.message ? smsHref(person.message, '') : undefined;
    return html`
      <div class="way">
        <div>
          <p class="name"><bdi>${person.name}</bdi></p>
          <p class="quiet">${call || sms ? hours : this.say('noNumber')}</p>
        </div>
        <div class="ways">
          ${
            call
              ? html`<a class="call" href=${call} @click=${() => this.callTapped(person.id)}
                >${this.say('call', { name: person.name })}</a
              >`
              : nothing
          }
          ${
            sms
              ? html`<a class="button" href=${sms} @click=${() => this.callTapped(person.id)}
                >${this.say('message', { name: person.name })}</a
              >`
              : nothing
          }
        </div>
      </div>
    `;
  }

  private line({ line, status }: LineNow) {
    return html`
      <div class="way">
        <div>
          <p class="name">${textIn(line.name, this.language)}</p>
          <p class="quiet">${textIn(line.purpose, this.language)} ${this.openText(status.until)}</p>
        </div>
        <div class="ways">${this.ways(line)}</div>
      </div>
    `;
  }

  private openText(until: number | undefined): string {
    return until === undefined
      ? this.say('dayAndNight')
      : this.say('openUntil', { time: this.formatTime(until) });
  }

  private closed({ line, status }: LineNow) {
    return html`
      <div class="way">
        <div>
          <p class="name">${textIn(line.name, this.language)}</p>
          <p class="quiet">${this.closedText(status.opensAt)}</p>
        </div>
      </div>
    `;
  }

  private closedText(opensAt: number | undefined): string {
    if (opensAt === undefined) return this.say('closedForLong');
    const [day, today] = [this.formatDay(opensAt), this.formatDay(this.now().ms)];
    const time = this.formatTime(opensAt);
    return day === today ? this.say('closedNow', { time }) : this.say('closedUntilDay', { day, time });
  }

  private ways(line: Line): TemplateResult[] {
    // The first number is the one to call; an older one beside it is there for who needs it.
    return waysOf(line).map(({ type, href, shown, cost }, n) => {
      const text =
        type === 'call'
          ? this.say('callNumber', { number: shown })
          : type === 'sms'
            ? this.say('textNumber', { number: shown })
            : this.say('chatAt', { address: shown });
      const price = cost ? html` <span class="sr">(${textIn(cost, this.language)})</span>` : nothing;
      return type === 'call'
        ? html`<a class=${n === 0 ? 'call' : 'button'} href=${href} @click=${() => this.callTapped(line.id)}>${text}${price}</a>`
        : html`<a class="button" href=${href} target=${type === 'chat' ? '_blank' : nothing} rel="noopener">${text}${price}</a>`;
    });
  }

  private deeper(lines: readonly LineNow[]) {
    if (lines.length === 0) return nothing;
    return html`
      <details>
        <summary>${this.say('homeNotSafe')}</summary>
        ${lines.map((one) => this.line(one))}
      </details>
    `;
  }

  private places(places: readonly Place[]) {
    if (places.length === 0) return nothing;
    return html`
      <details>
        <summary>${this.say('nearby')}</summary>
        ${nearby(places, this.now()).map(({ place, status }) => {
          const call = place.phone ? callHref(place.phone) : undefined;
          const { language } = this;
          const open = status
            ? status.open
              ? this.openText(status.until)
              : this.closedText(status.opensAt)
            : '';
          return html`
            <div class="way">
              <div>
                <p class="name">${textIn(place.name, language)}</p>
                <p class="quiet">
                  ${[place.purpose, place.where, place.distance].map((text) => (text ? `${textIn(text, language)} ` : ''))}${open}
                </p>
              </div>
              <div class="ways">
                ${call ? html`<a class="call" href=${call}>${this.say('callNumber', { number: place.phone ?? '' })}</a>` : nothing}
                ${place.url ? html`<a class="button" href=${place.url} rel="noopener">${this.say('website')}</a>` : nothing}
              </div>
            </div>
          `;
        })}
      </details>
    `;
  }

  /** H5: after a call, the question whether there was an answer; after a no, the next name and a line. */
  private afterCall(help: HelpNow<PersonToCall>) {
    const { called } = this;
    if (called === undefined) return nothing;
    const name = this.nameOf(called, help);
    if (!this.noAnswer) {
      return html`
        <div class="card stack tight" role="status">
          <p>${this.say('spoken', { name })}</p>
          <div class="row">
            <button @click=${() => this.answered('spoken')}>${this.say('yes')}</button>
            <button @click=${() => this.answered('no-answer')}>${this.say('no')}</button>
          </div>
        </div>
      `;
    }
    const { person, line } = afterNoAnswer(help, this.tried);
    return html`
      <div class="card stack tight" role="status">
        <p>${this.say('noAnswer', { name })}</p>
        ${person ? this.person(person) : nothing} ${line ? this.line(line) : nothing}
        <p class="quiet">${this.say('mayTake')}</p>
      </div>
    `;
  }

  private nameOf(id: string, help: HelpNow<PersonToCall>): string {
    const person = this.people.find((one) => one.id === id);
    if (person) return person.name;
    const all = [...help.danger, ...help.suicide, ...help.someone.open, ...help.homeSafety];
    const line = all.find((one) => one.line.id === id)?.line;
    return line ? textIn(line.name, this.language) : '';
  }

  private callTapped(id: string): void {
    this.called = id;
    this.noAnswer = false;
  }

  private answered(result: 'spoken' | 'no-answer'): void {
    const id = this.called;
    if (id === undefined) return;
    this.dispatchEvent(
      new CustomEvent('recovery-contact', { detail: { id, result }, bubbles: true, composed: true }),
    );
    if (result === 'spoken') {
      this.called = undefined;
      this.tried = [];
    } else {
      this.tried = [...this.tried, id];
      this.noAnswer = true;
    }
  }

  private async load(address: string): Promise<void> {
    const { provider, problems } = await loadProvider(address);
    if (this.config !== address) return;
    this.loaded = provider;
    // A problem of the file as a whole: what the page itself holds is then the better answer.
    this.unreadable = problems.some(({ path }) => path === '');
  }
}
