import type { States } from '@recovery-network/core/guidance';
import { nothing } from 'lit';
import { areas } from '../together/areas.ts';
import { PagedElement } from '../together/paged.ts';
import { nl } from './nl.ts';
import type { Page } from './pages.ts';

export class RecoveryAgenda extends PagedElement<typeof nl, Page, typeof areas> {
  protected override readonly words = {
    area: 'agenda',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;

  override get states(): States | undefined {
    return this.known?.state?.areas;
  }

  /** Opens a page from outside. */
  open(_at: { readonly tie?: string; readonly entity?: string } = {}): void {
    this.go({ at: 'all' });
  }

  protected override start(): Page {
    return { at: 'all' };
  }

  protected override heading(): string {
    return this.say('title');
  }

  protected override view(): unknown {
    return nothing;
  }

  protected override refusedWords(): undefined {
    return undefined;
  }
}
