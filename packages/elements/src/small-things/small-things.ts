import type { Refusal } from '@recovery-network/core/journal';
import type { Pillar } from '@recovery-network/core/small-things';
import type { PropertyDeclarations } from 'lit';
import { styles } from '../noting/noting.styles.ts';
import type { Known } from '../noting/noting.ts';
import { areas } from '../together/areas.ts';
import { PagedElement } from '../together/paged.ts';
import { allPage } from './all-page.ts';
import { lookPage } from './look-page.ts';
import { lookedPage, looksPage } from './looked-page.ts';
import { nl } from './nl.ts';
import { noddedPage, nodPage } from './nod-page.ts';
import type { Page } from './pages.ts';
import { isKnown, sentences } from './refused.ts';
import { whyPage } from './why-page.ts';

/**
 * Small things with a place of their own: why somebody does this, a gentle look at what a network rests on, and a nod without
 * words. Nothing is added up, and nothing is sent by itself.
 *
 * @fires recovery-together-go - Where another part of the tab is asked for: `{ to }`. Only inside `<recovery-together>`.
 */
export class RecoverySmallThings extends PagedElement<typeof nl, Page, typeof areas> {
  static override styles = [...PagedElement.styles, styles];

  static override readonly properties: PropertyDeclarations = { most: { state: true } };

  protected override readonly words = {
    area: 'small-things',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;

  /** How many looks are shown. */
  declare most: number;

  /** As long as the page is there, and written nowhere. */
  readonly #held = new Map<string, string>();

  constructor() {
    super();
    this.most = 20;
  }

  override get states(): Known | undefined {
    return this.known?.state?.areas;
  }

  /** Opens a page from outside: a nod to a tie, or one look at the pillars. */
  open({ tie, entity }: { readonly tie?: string; readonly entity?: string } = {}): void {
    if (tie !== undefined) this.go({ at: 'nod', tie });
    else this.go(entity === undefined ? { at: 'all' } : { at: 'looked', id: entity });
  }

  /** A note that was typed on one pillar of a look and is not stored: it wants a word with it. */
  held(look: string, pillar: Pillar): string | undefined {
    return this.#held.get(`${look} ${pillar}`);
  }

  /** Holds what stands in the field, where it is not what is stored: nothing that was typed is lost by going on. */
  hold(look: string, pillar: Pillar, stored = ''): void {
    const note = this.renderRoot.querySelector<HTMLTextAreaElement>('#note')?.value.trim() ?? '';
    if (note === stored) this.letGo(look, pillar);
    else this.#held.set(`${look} ${pillar}`, note);
  }

  letGo(look: string, pillar: Pillar): void {
    this.#held.delete(`${look} ${pillar}`);
  }

  override fieldOf(refusal: Refusal): string | undefined {
    return super.fieldOf(refusal) ?? (refusal.key === 'text-missing' ? 'why' : undefined);
  }

  protected override start(): Page {
    return { at: 'all' };
  }

  protected override heading(): string {
    return this.say('title');
  }

  protected override view(page: Page, states: Known): unknown {
    switch (page.at) {
      case 'all':
        return allPage(this, states);
      case 'why':
        return whyPage(this, states, page);
      case 'look':
        return lookPage(this, states, page);
      case 'looked':
        return lookedPage(this, states, page);
      case 'looks':
        return looksPage(this, states);
      case 'nod':
        return nodPage(this, states, page);
      case 'nodded':
        return noddedPage(this, states, page);
    }
  }

  protected override refusedWords({ key }: Refusal): string | undefined {
    return isKnown(key) ? this.say(sentences[key]) : undefined;
  }
}
