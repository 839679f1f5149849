import type { Suggestions } from '@recovery-network/core/suggestions';
import type { ReactiveControllerHost } from 'lit';
import { warn } from '../../element/warn.ts';

/** A provider's own suggestions, as `provider.json` holds them. */
export type OwnSuggestions = Readonly<Record<string, unknown>>;

type With = (language: string, own: OwnSuggestions | undefined) => Suggestions;

const languages: Readonly<Record<string, () => Promise<{ readonly suggestions: With }>>> = {
  nl: () => import('./dutch.ts'),
  en: () => import('./english.ts'),
};

/** Who has them on the screen. */
export interface Asking extends ReactiveControllerHost {
  readonly configuration?: { readonly suggestions?: OwnSuggestions | undefined } | undefined;
}

/**
 * The suggestions in the language of the page (P4), with those of the provider: fetched when somebody first needs them, and never
 * in two languages.
 */
export class Suggested {
  readonly #element: Asking;
  readonly #found = new Map<string, With>();
  readonly #coming = new Set<string>();
  #last:
    | { readonly language: string; readonly own: OwnSuggestions | undefined; readonly all: Suggestions }
    | undefined;

  constructor(element: Asking) {
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
    const found = this.#found.get(tag);
    return found && this.#with(found, language);
  }

  #with(found: With, language: string): Suggestions {
    const own = this.#element.configuration?.suggestions;
    if (this.#last?.language === language && this.#last.own === own) return this.#last.all;
    const all = found(language, own);
    this.#last = { language, own, all };
    for (const { path, key } of all.problems) warn('RN-E20', `suggestions.${path} (P4): ${key}`);
    return all;
  }
}
