import type { Suggestions } from '@recovery-network/core/suggestions';
import type { ReactiveControllerHost } from 'lit';

const languages: Readonly<Record<string, () => Promise<{ readonly suggestions: Suggestions }>>> = {
  nl: () => import('./dutch.ts'),
  en: () => import('./english.ts'),
};

/** The suggestions in the language of the page (P4): fetched when somebody first needs them, and never in two languages. */
export class Suggested {
  readonly #element: ReactiveControllerHost;
  readonly #found = new Map<string, Suggestions>();
  readonly #coming = new Set<string>();

  constructor(element: ReactiveControllerHost) {
    this.#element = element;
  }

  /** Those of a language; `undefined` until they are here. Where they can't be had, own words still can be written. */
  in(language: string): Suggestions | undefined {
    const tag = language.split('-')[0] === 'nl' ? 'nl' : 'en';
    const fetch = languages[tag];
    if (fetch && !this.#found.has(tag) && !this.#coming.has(tag)) {
      this.#coming.add(tag);
      fetch().then(
        ({ suggestions }) => {
          this.#found.set(tag, suggestions);
          this.#element.requestUpdate();
        },
        () => this.#coming.delete(tag),
      );
    }
    return this.#found.get(tag);
  }
}
