import type { States } from '@recovery-network/core/guidance';
import { homeView } from './home-view.ts';
import { noView } from './no-view.ts';
import type { Page } from './pages.ts';
import { questionView } from './question-view.ts';
import { sendingView } from './sending-view.ts';
import type { RecoverySupporter } from './supporter.ts';

/** The pages that are made of what is here from the beginning. */
const ALWAYS: readonly Page['at'][] = ['home', 'question', 'no', 'send'];

/** What pages are made of: what reads and answers a question is here at once, the rest is fetched when somebody goes there. */
export class Pieces {
  readonly #element: RecoverySupporter;
  /** What nobody needs to read a question and to answer it. */
  later: typeof import('./later.ts') | undefined;
  /** What shows a copy. */
  #copying: typeof import('./copy-page.ts') | undefined;
  /** What shows what is agreed for the time after a treatment. */
  #nursing: typeof import('./aftercare-page.ts') | undefined;

  constructor(element: RecoverySupporter) {
    this.#element = element;
  }

  /** Whether all is here that a page is made of. */
  has({ at }: Page): boolean {
    if (at === 'copy') return this.#copying !== undefined;
    if (at === 'aftercare') return this.#nursing !== undefined;
    return ALWAYS.includes(at) || this.later !== undefined;
  }

  /** Fetches what a page is made of. Never rejects. */
  async fetchFor(at: Page['at']): Promise<void> {
    if (at === 'copy') await this.#fetchCopying();
    else if (at === 'aftercare') this.#nursing ??= await import('./aftercare-page.ts').catch(() => undefined);
    else this.later ??= await import('./later.ts').catch(() => undefined);
    this.#element.requestUpdate();
  }

  page(page: Page, states: States): unknown {
    const element = this.#element;
    switch (page.at) {
      case 'home':
        return homeView(element, states);
      case 'person':
        return this.later?.personView(element, page, states);
      case 'question':
        return questionView(element, page, states);
      case 'no':
        return noView(element, page, states);
      case 'other':
        return this.later?.otherView(element, page, states);
      case 'pause':
        return this.later?.pauseView(element, page);
      case 'limits':
        return this.later?.limitsView(element, page, states);
      case 'send':
        return sendingView(element, page);
      case 'stop':
        return this.later?.stopView(element, page, states);
      case 'copy':
        return this.#copying?.copyPage(element, page, states);
      case 'aftercare':
        return this.#nursing?.aftercarePage(element, page);
    }
  }

  async #fetchCopying(): Promise<void> {
    const copying = await import('./copy-page.ts').catch(() => undefined);
    if (this.#copying || !copying) return;
    copying.wear(this.#element);
    this.#copying = copying;
  }
}
