import type { Tie } from '@recovery-network/core/network';
import type { JournalHost } from '../../journal-host/journal-host.ts';
import '../define.ts';
import type { RecoveryNetworkMap } from '../network.ts';
import type { MapAreas } from '../pages.ts';
import { hostWith } from './people.ts';

/** An element on a page with so many people, and what a test does with it: by the words that a person reads. */
export class Visit {
  readonly map: RecoveryNetworkMap;
  readonly host: JournalHost<MapAreas>;

  constructor(map: RecoveryNetworkMap, host: JournalHost<MapAreas>) {
    this.map = map;
    this.host = host;
  }

  get ties(): readonly Tie[] {
    return Object.values(this.host.state?.areas.network.ties ?? {});
  }

  tie(name: string): Tie {
    const tie = this.ties.find((one) => one.name === name);
    if (!tie) throw new Error(`Nobody is called ${name}.`);
    return tie;
  }

  all(selector: string): HTMLElement[] {
    return [...this.map.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  one(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`Nothing is at ${selector}.`);
    return found;
  }

  /** What a person can read; what is folded away included. */
  get text(): string {
    return this.map.renderRoot.textContent ?? '';
  }

  /** The names of the buttons and links that are there. */
  get actions(): string[] {
    return this.all('button, a').map((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  }

  /** Presses a button by its name, or by how it begins. */
  async press(name: string): Promise<void> {
    const index = this.actions.findIndex((one) => one === name || one.startsWith(`${name} `));
    const button = this.all('button, a')[index];
    if (!button) throw new Error(`No button "${name}" among: ${this.actions.join(' | ')}`);
    button.click();
    await this.settled();
  }

  /** Opens all that is folded away, also inside of it. */
  async unfold(): Promise<void> {
    for (let round = 0; round < 2; round++) {
      for (const details of this.all('details')) details.setAttribute('open', '');
      await this.settled();
    }
  }

  async fill(name: string, value: string): Promise<void> {
    const field = this.one(`[name="${name}"], #${name}`);
    if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
      field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** The page of somebody, as a tap on the map opens it. */
  async open(name: string): Promise<void> {
    this.map.go({ at: 'tie', tie: this.tie(name).id });
    await this.settled();
  }

  /** Until what was written is on the disk and on the screen. */
  async settled(): Promise<void> {
    for (let round = 0; round < 40; round++) {
      await new Promise((done) => setTimeout(done, 5));
      await this.map.updateComplete;
      if (this.host.status !== 'saving' && round > 3) return;
    }
  }
}

interface Place {
  readonly language?: string;
  readonly width?: number;
  /** What is around the element. */
  readonly inside?: HTMLElement;
}

/** An element over a journal that the test made. */
export async function visitTo(
  host: JournalHost<MapAreas>,
  { language = 'nl', width = 360, inside = document.createElement('div') }: Place = {},
): Promise<Visit> {
  document.querySelector('.visit')?.remove();
  inside.className = 'visit';
  document.body.append(inside);
  inside.lang = language;
  inside.style.width = `${width}px`;
  const map = document.createElement('recovery-network-map');
  map.host = host;
  inside.append(map);
  const found = new Visit(map, host);
  await map.updateComplete;
  await map.fetchPages();
  await found.settled();
  return found;
}

export const visit = async (count: number, language = 'nl', width = 360): Promise<Visit> =>
  visitTo(await hostWith(count), { language, width });
