import type { States } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import { grantOf, type Section } from '@recovery-network/core/sharing';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { isWithin } from '../element/within.ts';
import { areas } from '../together/areas.ts';
import { copyStyles } from '../together/copy/copy-view.ts';
import { PagedElement } from '../together/paged.ts';
import { noteSaid } from '../together/telling.ts';
import { allPage } from './all-page.ts';
import { nl } from './nl.ts';
import { pageView } from './page-view.ts';
import type { Page } from './pages.ts';
import { receiving } from './receiving.ts';
import { refusedWords } from './refused.ts';
import { styles } from './sharing.styles.ts';

/**
 * Who sees what of a journal, for its owner: to give it, to see it as the other does, to stop; to invite somebody, and to open what
 * came. Nothing is shared by default, and nothing leaves but by the person's own hand.
 *
 * @fires recovery-together-go - `{ to: 'expectations', tie?, entity? }`: inside `<recovery-together>`, to what two people agree.
 */
export class RecoverySharing extends PagedElement<typeof nl, Page, typeof areas> {
  static override styles = [...PagedElement.styles, ...copyStyles, styles];

  static override readonly properties: PropertyDeclarations = { said: { state: true } };

  protected override readonly words = {
    area: 'sharing',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;
  protected override readonly noteSaid = noteSaid;

  /** What was said on the page from which something is sent: copied, or whether it left. */
  declare said: string;
  private busy = false;

  constructor() {
    super();
    this.said = '';
  }

  override get states(): States | undefined {
    return this.known?.state?.areas;
  }

  /** Opens from outside all that is shared with somebody (`tie`), or something that somebody sees (`entity`: a grant). */
  open({ tie, entity }: { readonly tie?: string; readonly entity?: string } = {}): void {
    const { sharing } = this.states ?? {};
    if (entity !== undefined && sharing && grantOf(sharing, entity)) this.go({ at: 'seen', grant: entity });
    else this.go(tie === undefined ? { at: 'all' } : { at: 'person', tie });
  }

  /** Opens what came, by a link or as a text, and shows it; where that can't be, why, with the text kept (D4). */
  async receiveText(text: string): Promise<void> {
    this.go({ at: 'open', text });
    await this.host?.whenReady();
    await receiving(this, text);
  }

  override go(page: Page): void {
    super.go(page);
    this.said = '';
  }

  /** Does one thing at a time: a second tap before the first is done does nothing more. */
  async once(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await work().finally(() => {
      this.busy = false;
    });
  }

  /** Somebody's name, for use in a sentence. */
  nameOf({ name }: { readonly name: string }): string {
    return nameInSentence(name.trim() || this.say('someone'));
  }

  /** Parts of a journal, in a sentence. */
  partsText(parts: readonly Section[], more: readonly string[] = []): string {
    return this.formatList([...parts.map((part) => this.say(`list-${part}`)), ...more]);
  }

  /** A way to what two people agree, where there is one around; nothing else. */
  agreementsButton(label: string, at: { readonly tie?: string; readonly entity?: string }) {
    if (!isWithin(this, 'recovery-together')) return nothing;
    const go = () =>
      this.dispatchEvent(
        new CustomEvent('recovery-together-go', {
          bubbles: true,
          composed: true,
          cancelable: true,
          detail: { to: 'expectations', ...at },
        }),
      );
    return html`<div class="no-print"><button @click=${go}>${label}</button></div>`;
  }

  /** Where something came about the time after a treatment: the way to it, where that is around. */
  aftercareButton(thread: string) {
    if (!isWithin(this, 'recovery-network')) return html`<p>${this.say('atAftercare')}</p>`;
    const go = () =>
      this.dispatchEvent(
        new CustomEvent('recovery-network-go', {
          bubbles: true,
          composed: true,
          cancelable: true,
          detail: { to: 'aftercare', part: 'aftercare', entity: thread },
        }),
      );
    return html`<div class="no-print"><button class="primary" @click=${go}>${this.say('toAftercare')}</button></div>`;
  }

  /** Shows whom to call now, and lets the keyboard come to them. */
  async showPeople(): Promise<void> {
    this.talking = true;
    await this.updateComplete;
    const people = this.renderRoot.querySelector<HTMLElement>('#people');
    people?.focus({ preventScroll: true });
    people?.scrollIntoView({ block: 'start' });
  }

  protected override start(): Page {
    return { at: 'all' };
  }

  protected override heading(): string {
    return this.say('title');
  }

  protected override view(page: Page, states: States): unknown {
    // Who may be shown no longer has no page any more, and nothing says why (N7).
    return pageView(this, page, states) ?? allPage(this, states);
  }

  protected override refusedWords(refusal: Refusal): string | undefined {
    return refusedWords(this, refusal);
  }
}
