import { html } from 'lit';

/** How far a part is that comes later. */
type Found = 'coming' | 'here' | 'missing' | 'missing-still';

/** What each part is made of, and what stands in its place meanwhile. */
export interface Parts<Part extends string> {
  /** Fetches what a part is made of. */
  readonly fetch: (part: Part) => Promise<unknown>;
  /** The part itself. Once here it stays as it was left. */
  readonly view: (part: Part) => unknown;
  readonly coming: (part: Part) => unknown;
  /** Where it can't be had: a way to ask again; `still`: for the second time, when only loading the page again may help. */
  readonly missing: (again: () => void, still: boolean) => unknown;
  /** Something changed. */
  readonly changed: () => void;
}

/** Fetches a part when it is shown; where it can't be had, the person can ask again. */
export class LaterParts<Part extends string> {
  readonly #parts: Parts<Part>;
  readonly #found = new Map<Part, Found>();
  readonly #fetching = new Map<Part, Promise<void>>();

  constructor(parts: Parts<Part>) {
    this.#parts = parts;
  }

  isComing(part: Part): boolean {
    return this.#found.get(part) === 'coming';
  }

  /** Resolves when it is here, or can't be had. Never rejects. */
  fetch(part: Part): Promise<void> {
    const before = this.#found.get(part);
    const asked = this.#fetching.get(part);
    if (asked && (before === 'coming' || before === 'here')) return asked;
    this.#found.set(part, 'coming');
    const fetching = this.#parts.fetch(part).then(
      () => this.#note(part, 'here'),
      // Some browsers remember for as long as the page lives that a module could not be had.
      () => this.#note(part, before === undefined ? 'missing' : 'missing-still'),
    );
    this.#fetching.set(part, fetching);
    this.#parts.changed();
    return fetching;
  }

  /** What was fetched, and only the one that is shown in sight. */
  render(shown: Part | undefined) {
    return [...this.#found].map(
      ([part, found]) => html`<div ?hidden=${part !== shown}>${this.#inside(part, found)}</div>`,
    );
  }

  #inside(part: Part, found: Found) {
    const { view, coming, missing } = this.#parts;
    if (found === 'here') return view(part);
    if (found === 'coming') return coming(part);
    return missing(() => void this.fetch(part), found === 'missing-still');
  }

  #note(part: Part, found: Found): void {
    this.#found.set(part, found);
    this.#parts.changed();
  }
}
