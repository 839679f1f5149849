import type { Line, LineNow, Place } from '@recovery-network/core/help-now';
import { behindDoors, countryFiles } from '@recovery-network/core/help-now';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { EachMinute } from '../element/each-minute.ts';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { RecoveryElement } from '../element/recovery-element.ts';
import type { HostLike, WordsConfiguration } from '../element/surroundings.ts';
import { essentials } from '../styles/essentials.ts';
import { tokens } from '../styles/tokens.ts';
import { afterCall, type Call } from './after-call.ts';
import { styles } from './help-now.styles.ts';
import { nl } from './nl.ts';
import { hasNumber, lineWay, personWay, urgentWay } from './ways.ts';

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

/** How many people stand on the screen of a hard moment; all others are one tap deeper. */
const FEW = 3;

/** They are there without any configuration, and need no clock: a test holds that all of them are open day and night. */
const countryLines: readonly LineNow[] = (countryFiles.get('nl') ?? []).map((line) => ({
  line,
  status: { open: true },
}));

/**
 * Three doors on one screen: danger now, thoughts of suicide, somebody to talk to now. Asks nothing, needs no journal, and
 * works with the lines of the country when the provider's configuration can't be had.
 *
 * @slot - The static help that stands on the page without our script; shown when the configuration can't be read.
 * @fires recovery-contact - After a call, `{ id, result: 'spoken' | 'no-answer' }`: which person or line, nothing else.
 */
export class RecoveryHelpNow extends RecoveryElement<typeof nl, HostLike, HelpConfiguration> {
  static override styles = [tokens, essentials, styles];

  static override readonly properties: PropertyDeclarations = {
    config: {},
    only: {},
    first: {},
    people: { attribute: false },
    unreadable: { state: true },
    configured: { state: true },
    call: { state: true },
  };

  /** Address of the provider's configuration, where no `<recovery-network>` around gives it. */
  declare config: string | undefined;
  /**
   * `someone`: only the third door, what is there now; `open`: the same beside the provider's own lines; `advice`: only the
   * provider's own lines. For a place that has the rest beside it.
   */
  declare only: 'someone' | 'open' | 'advice' | undefined;
  /** The door that comes first. With `someone` what stands around has said what this is: no heading then. */
  declare first: 'suicide' | 'someone' | undefined;
  /** Who can be reached now, in the order to call them. */
  declare people: readonly PersonToCall[] | undefined;

  protected override readonly words = {
    area: 'help-now',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected readonly minute = new EachMinute(this);

  /** What was read from `config`; it is the configuration where nobody around gave one. */
  private loaded: HelpConfiguration | undefined;
  declare private unreadable: boolean | undefined;
  /** What a provider's configuration needs is fetched where there is one; until then the lines of the country stand alone. */
  declare configured: typeof import('./configured.ts') | undefined;
  private coming: Promise<void> | undefined;
  /** The call that was made from here last, until it is known how it went. */
  declare private call: Call | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const given = changed.has('configuration') && !this.configured;
    if (changed.has('config') ? this.config : given) this.coming = this.configure();
  }

  override render() {
    const { people = [], only } = this;
    if (this.unreadable && this.childElementCount > 0 && people.length === 0) return html`<slot></slot>`;
    const { configuration, configured } = this;
    const lines = configuration?.lines && configured?.linesNow(configuration.lines, this.now());
    const help = behindDoors(lines ?? countryLines, people.filter(hasNumber));
    const { open, later, people: reachable } = help.someone;
    // Where this is part of a hard moment, a long list would stand between the person and the lines that are always open.
    const rest = only || this.first === 'someone' ? reachable.slice(FEW) : [];
    const someone = html`
      <div>
        ${reachable.filter((person) => !rest.includes(person)).map((person) => personWay(this, person))}
        ${open.filter(({ line }) => only !== 'open' || line.role !== 'provider').map((line) => lineWay(this, line))}
        ${this.deeper(
          'morePeople',
          rest.map((person) => personWay(this, person)),
        )}
        ${only ? nothing : later.map((line) => lineWay(this, line))} ${this.withoutNumber(people)}
      </div>
    `;
    const after = afterCall(this, this.call, help);
    if (only === 'advice') {
      const ways = help.advice.map((line) => lineWay(this, line));
      return html`<div class="stack tight">${after}<div>${ways}</div></div>`;
    }
    const suicide = this.door('suicide', help.suicide);
    if (only)
      return html`<div class="stack tight">${after} ${this.first === 'suicide' ? suicide : nothing} ${someone}</div>`;
    const doors = {
      danger: this.door('danger', help.danger),
      suicide,
      someone: html`
        <section class="door card" aria-labelledby="someone">
          <h3 id="someone" tabindex="-1">${this.say('someone')}</h3>
          ${someone}
        </section>
      `,
    };
    const { [this.first ?? 'danger']: first, ...others } = doors;
    return html`
      <section class="stack" aria-label=${this.say('helpNow')}>
        ${this.first === 'someone' ? nothing : html`<h2 id="title" tabindex="-1">${this.say('helpNow')}</h2>`}
        ${after}
        ${first} ${Object.values(others)}
        ${this.first === 'someone' ? nothing : html`<p class="quiet">${this.say('nobodyReads')}</p>`}
        <div>
          ${this.deeper(
            'homeNotSafe',
            help.homeSafety.map((line) => lineWay(this, line)),
          )}
          ${this.deeper('nearby', configured?.placeWays(this, configuration?.directory ?? []) ?? [])}
        </div>
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('call') && changed.get('call') !== this.call)
      this.renderRoot.querySelector<HTMLElement>(this.call ? '#after' : '#title, #someone, .call')?.focus();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.coming;
    return super.getUpdateComplete();
  }

  /** Puts the focus where this begins, for whoever brings it into view: a question after a call, a heading, or the third door. */
  override focus(options?: FocusOptions & { readonly door?: 'someone' | undefined }): void {
    const place = this.call ? '#after' : options?.door ? '#someone' : '#title, #someone';
    const heading = this.renderRoot.querySelector<HTMLElement>(place);
    if (heading) heading.focus(options);
    else super.focus(options);
  }

  /** After a tap on a number, of somebody with a name for in a sentence: the question how it went waits for whoever comes back from the call (H5). */
  called(id: string, name: string): void {
    this.call = { id, name, tried: this.call?.result === 'no-answer' ? this.call.tried : [] };
  }

  /** How the call went; nothing, where there was none. */
  answered(result?: 'spoken' | 'no-answer'): void {
    const { call } = this;
    if (!call) return;
    this.call = result && { ...call, tried: [...call.tried, call.id], result };
    if (!result) return;
    const detail = { id: call.id, result };
    this.dispatchEvent(new CustomEvent('recovery-contact', { detail, bubbles: true, composed: true }));
  }

  private door(name: 'danger' | 'suicide', lines: readonly LineNow[]) {
    if (lines.length === 0) return nothing;
    return html`
      <section class="door card urgent" aria-labelledby=${name}>
        ${lines.map(({ line }, n) => urgentWay(this, n === 0 ? html`<h3 id=${name}>${this.say(name)}</h3>` : nothing, line))}
      </section>
    `;
  }

  /** They are there, but not by telephone: named last, so that no one looks for them in vain. */
  private withoutNumber(people: readonly PersonToCall[]) {
    const names = people.filter((person) => !hasNumber(person)).map(({ name }) => nameInSentence(name));
    return names.length > 0 && !this.only
      ? html`<p class="quiet">${this.say('withoutNumber', { names: this.formatList(names) })}</p>`
      : nothing;
  }

  private deeper(title: 'homeNotSafe' | 'nearby' | 'morePeople', ways: readonly unknown[]) {
    if (ways.length === 0) return nothing;
    return html`
      <details>
        <summary>${this.say(title)}</summary>
        ${ways}
      </details>
    `;
  }

  private async configure(): Promise<void> {
    const address = this.config;
    try {
      this.configured = await import('./configured.ts');
      if (!address) return;
      const { provider, problems } = await this.configured.loadHelp(address);
      if (this.config !== address) return;
      if (this.configuration === this.loaded || !this.configuration?.lines)
        this.configuration = this.loaded = provider;
      // A problem of the file as a whole: what the page itself holds is then the better answer.
      this.unreadable = problems.some(({ path }) => path === '');
    } catch {
      this.unreadable = true;
    }
    if (this.unreadable) addEventListener('online', () => this.configure(), { once: true });
  }
}
