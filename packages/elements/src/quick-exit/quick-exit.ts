import { html, nothing, type PropertyDeclarations } from 'lit';
import { RecoveryElement } from '../element/recovery-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { en } from './en.ts';
import { leavePage, pageToShow } from './leave-page.ts';
import { nl } from './nl.ts';
import { styles } from './quick-exit.styles.ts';
import { ShiftPresses } from './shift-presses.ts';

const PRESSES = 3;

/**
 * A way off the page in one tap, for someone who is not safe: a fixed button, or Shift three times within five seconds. It covers
 * the page at once and replaces it, so Back does not return. Beside it stands what it can't do: clear the history.
 *
 * A modal dialog elsewhere would put the button out of reach; views around it must not open one.
 *
 * @csspart button - The fixed button.
 * @csspart about - The explanation, closed at first.
 * @cssproperty --rn-quick-exit-inset-block-end - Room below the button, such as the height of a tab bar.
 */
export class RecoveryQuickExit extends RecoveryElement<typeof nl> {
  static override styles = [tokens, controls, styles];

  static override readonly properties: PropertyDeclarations = { to: {}, presses: { state: true } };

  protected override readonly words = { area: 'quick-exit', catalogues: { nl, en } };

  /** The ordinary page to show: a web address, absolute or on the own site. */
  declare to: string | undefined;

  private presses = 0;

  private readonly shift = new ShiftPresses();
  private listening: AbortController | undefined;
  private fading: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.listening = new AbortController();
    // Captured on the window: no script of the page and no field can hold it back.
    const options = { capture: true, signal: this.listening.signal };
    window.addEventListener('keydown', (event) => this.pressed(event), options);
    window.addEventListener('pointerdown', () => this.shift.startOver(), options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening?.abort();
    clearTimeout(this.fading);
  }

  /** Covers the page and leaves it. */
  leave(): void {
    // Covered first: whatever goes wrong after it, nobody reads along.
    this.hidePage();
    this.go(pageToShow(this.to, document.baseURI));
  }

  override render() {
    return html`
      <button class="leave no-print" type="button" part="button" @click=${this.leave}>${this.say('leave')}</button>
      <details class="no-print" part="about">
        <summary>${this.say('about')}</summary>
        <div class="stack tight">
          <p>${this.say('aboutPage')}</p>
          <p>${this.say('aboutHistory')}</p>
          <p>${this.say('aboutKeys')}</p>
        </div>
      </details>
      <p class="sr" role="status">${this.presses === PRESSES - 1 ? this.say('onceMore') : nothing}</p>
      <dialog aria-labelledby="leaving" @cancel=${this.stay} @close=${this.hidePage}>
        <p id="leaving" role="alert">${this.say('leaving')}</p>
      </dialog>
    `;
  }

  protected go(address: string): void {
    leavePage(window, address, this.say('title'));
  }

  private pressed({ key, repeat, timeStamp }: KeyboardEvent): void {
    if (repeat) return;
    this.presses = this.shift.press(key, timeStamp);
    clearTimeout(this.fading);
    this.fading = setTimeout(() => {
      this.presses = 0;
    }, 5_000);
    if (this.presses >= PRESSES) this.leave();
  }

  /** Escape would uncover the page for whoever looks over the shoulder. */
  private stay(event: Event): void {
    event.preventDefault();
  }

  private hidePage(): void {
    try {
      const cover = this.renderRoot.querySelector('dialog');
      if (!cover?.open) cover?.showModal();
    } catch {
      document.body.hidden = true;
    }
  }
}
