import type { Asking } from './asking.ts';

/** Where to go when a form is stored, and what to say there. */
export interface Next<Page> {
  readonly to: Page;
  readonly notice?: string;
}

/** What is being stored of a form. */
const underWay = new WeakMap<HTMLFormElement, string>();

const wordsIn = (form: FormData): string => JSON.stringify([...form]);

/**
 * Stores a form whole, and goes on. A second tap before it is stored does nothing more; who typed on meanwhile stays with
 * what is not stored yet. Without a next page it was refused, and the page says why.
 */
export const storing =
  <Page extends object>(element: Asking<Page>, store: (form: FormData) => Promise<Next<Page> | undefined>) =>
  async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const { page } = element;
    const data = new FormData(form, event.submitter);
    const said = wordsIn(data);
    if (underWay.get(form) === said) return;
    underWay.set(form, said);
    const next = await store(data).finally(() => {
      if (underWay.get(form) === said) underWay.delete(form);
    });
    if (next && wordsIn(new FormData(form, event.submitter)) === said)
      element.onward(page, next.to, next.notice);
  };
