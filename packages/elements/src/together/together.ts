import type { PropertyValues } from 'lit';
import { arrived, takeArrived, whenArrives } from '../envelopes/arrived.ts';
import { PartsElement } from '../parts/parts.ts';
import { en } from './parts/en.ts';
import { nl } from './parts/nl.ts';
import { made, type Part, parts } from './parts/parts.ts';

/**
 * What two people have with each other, in one place: what they agree, what they share, giving and getting, groups, small things.
 * What a link brought to the page is opened here.
 */
export class RecoveryTogether extends PartsElement<typeof nl, Part> {
  protected override readonly words = { area: 'together', catalogues: { nl, en } };
  protected override readonly parts = parts;
  protected override readonly made = made;
  protected override readonly asks = 'recovery-together-go';
  private stopListening: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopListening = whenArrives(() => void this.takeIn());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  protected override begin(): void {
    if (arrived() === undefined) super.begin();
    else void this.takeIn();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Sharing could not be had when something came, and is here now.
    if (arrived() !== undefined && this.inside('sharing')) void this.takeIn();
  }

  protected override label(part: Part): string {
    return this.say(part);
  }

  /** What a link brought waits in memory only: the page that is loaded anew takes it out of its address again. */
  protected override reload(): void {
    const text = arrived();
    const { pathname, search } = location;
    if (text !== undefined) history.replaceState(history.state, '', `${pathname}${search}${text}`);
    super.reload();
  }

  /** What a link brought is opened where sharing is; nothing else of the page is asked first. */
  private async takeIn(): Promise<void> {
    await this.show('sharing');
    const sharing = this.renderRoot.querySelector('recovery-sharing');
    await this.host?.whenReady();
    await sharing?.updateComplete;
    if (!sharing) return;
    const text = takeArrived();
    if (text !== undefined) await sharing.receiveText(text);
  }
}
