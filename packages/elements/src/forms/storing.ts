import type { Asking } from './asking.ts';

/** Where to go when a form is stored, and what to say there. */
export interface Next<Page> {
  readonly to: Page;
  readonly notice?: string;
}

/** What is being stored of a form. */
const underWay = new WeakMap<HTMLFormElement, string>();
/** With which button other words of it were stored meanwhile. */
const tappedAgain = new WeakMap<HTMLFormElement, HTMLElement | null>();

const wordsIn = (form: FormData): string => JSON.stringify([...form]);

/**
 * Stores a form whole, and goes on. A second tap before it is stored does nothing more; who typed on meanwhile stays with
 * what is not stored yet, and where that was tapped it follows, as a change of what is stored by then. Without a next page it was
 * refused, and the page says why.
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
    if (underWay.has(form)) {
      if (underWay.get(form) !== said) tappedAgain.set(form, event.submitter);
      return;
    }
    underWay.set(form, said);
    const next = await store(data).finally(() => underWay.delete(form));
    const button = tappedAgain.get(form);
    tappedAgain.delete(form);
    if (next && wordsIn(new FormData(form, button ?? event.submitter)) === said)
      element.onward(page, next.to, next.notice);
    else if (button !== undefined && element.page === page) {
      // By then the page knows what is stored.
      await element.updateComplete;
      form.requestSubmit(button);
    }
  };
