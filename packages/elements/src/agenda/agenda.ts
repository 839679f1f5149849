import { appointmentShown } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import { wallTime } from '@recovery-network/core/shared';
import type { PropertyDeclarations } from 'lit';
import { timeText } from '../element/dates.ts';
import { styles as notingStyles } from '../noting/noting.styles.ts';
import type { Known } from '../noting/noting.ts';
import { sheetStyles } from '../noting/sheet.styles.ts';
import { areas } from '../together/areas.ts';
import { PagedElement } from '../together/paged.ts';
import { styles } from './agenda.styles.ts';
import { allPage } from './all-page.ts';
import { appointmentPage } from './appointment-page.ts';
import { awayPage } from './away-page.ts';
import { coursePage } from './course-page.ts';
import { filePage } from './file-page.ts';
import { foundPage, importPage } from './import-page.ts';
import { nl } from './nl.ts';
import type { Chosen, Page } from './pages.ts';
import { paperPage } from './paper-page.ts';
import { fieldFor, isKnown, sentences } from './refused.ts';
import { movePage, offPage, timePage } from './time-page.ts';
import { wholePage } from './whole-page.ts';
import { writePage } from './write-page.ts';

/**
 * What comes next, by day: appointments, and groups beside them. Not going is as normal as going; each time brings the next
 * date and no figure.
 *
 * @fires recovery-network-go - `{ to: 'together', part: 'groups', tie }`: to a group. Only inside `<recovery-network>`.
 * @fires recovery-aftercare-go - `{ to: 'aftercare', entity }`: to what was agreed. Only inside `<recovery-aftercare-parts>`.
 */
export class RecoveryAgenda extends PagedElement<typeof nl, Page, typeof areas> {
  static override styles = [...PagedElement.styles, notingStyles, sheetStyles, styles];

  static override readonly properties: PropertyDeclarations = {
    weeks: { state: true },
    most: { state: true },
    chosen: { state: true },
  };

  protected override readonly words = {
    area: 'agenda',
    catalogues: { nl },
    later: { en: () => import('./en.ts') },
  };
  protected override readonly areas = areas;

  /** What reads files of calendars, fetched when somebody opens one. */
  fetchReader = (): Promise<typeof import('./read-file.ts')> => import('./read-file.ts');
  /** How many weeks ahead are shown. */
  declare weeks: number;
  /** How many of a list are shown. */
  declare most: number;
  /** What was chosen on a page, and other words and fields of its form follow. */
  declare chosen: ({ readonly page: Page } & Chosen) | undefined;

  constructor() {
    super();
    this.weeks = 4;
    this.most = 30;
  }

  override get states(): Known | undefined {
    return this.known?.state?.areas;
  }

  /** Opens a page from outside: an appointment by its id, and the time that is today where there is one. */
  open({ entity }: { readonly tie?: string; readonly entity?: string } = {}): void {
    const now = this.now();
    const next =
      entity !== undefined && this.states ? appointmentShown(this.states, entity, now)?.next : undefined;
    const isToday = next && wallTime(next.start, now.zone).date === this.today;
    if (entity === undefined) this.go({ at: 'all' });
    else this.go(isToday ? { at: 'time', id: entity, on: next.on } : { at: 'appointment', id: entity });
  }

  chosenOn(page: Page): Chosen {
    return this.chosen?.page === page ? this.chosen : {};
  }

  /** A time by the clock of another zone: `09:00`. */
  formatTimeIn(ms: number, zone: string): string {
    return timeText(ms, zone, this.language);
  }

  override fieldOf(refusal: Refusal): string | undefined {
    return super.fieldOf(refusal) ?? fieldFor[refusal.key];
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
      case 'write':
        return writePage(this, states, page);
      case 'course':
        return coursePage(this, states);
      case 'whole':
        return wholePage(this, states);
      case 'appointment':
        return appointmentPage(this, states, page);
      case 'time':
        return timePage(this, states, page);
      case 'move':
        return movePage(this, states, page);
      case 'off':
        return offPage(this, states, page);
      case 'away':
        return awayPage(this, states, page);
      case 'file':
        return filePage(this, states);
      case 'import':
        return importPage(this, states);
      case 'found':
        return foundPage(this, states, page);
      case 'paper':
        return paperPage(this, states, page);
    }
  }

  protected override refusedWords({ key }: Refusal): string | undefined {
    return isKnown(key) ? this.say(sentences[key]) : undefined;
  }
}
