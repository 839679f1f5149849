import type { Asking } from './asking.ts';

/** Where to go when a form is stored, and what to say there. */
export interface Next<Page> {
  readonly to: Page;
  readonly notice?: string;
}

/** What is being stored of a form: with which button that was tapped last. */
interface UnderWay {
  button: HTMLElement | null;
}
const underWay = new WeakMap<HTMLFormElement, UnderWay>();

const wordsIn = (form: FormData): string => JSON.stringify([...form]);

/**
 * Stores a form whole, and goes on. A tap before it is stored stores nothing more: who typed on meanwhile, or tapped another answer,
 * stays, and is told that this is not stored. Without a next page it was refused, and the page says why.
 */
export const storing =
  <Page extends object>(element: Asking<Page>, store: (form: FormData) => Promise<Next<Page> | undefined>) =>
  async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const { page } = element;
    const before = underWay.get(form);
    if (before) {
      before.button = event.submitter;
      return;
    }
    const tap: UnderWay = { button: event.submitter };
    const data = new FormData(form, tap.button);
    const said = wordsIn(data);
    underWay.set(form, tap);
    const next = await store(data).finally(() => underWay.delete(form));
    if (!next) return;
    if (wordsIn(new FormData(form, tap.button)) === said) element.onward(page, next.to, next.notice);
    else element.stay(page);
  };
