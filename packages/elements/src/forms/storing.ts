import type { Asking } from './asking.ts';

/** Where to go when a form is stored, and what to say there. */
export interface Next<Page> {
  readonly to: Page;
  readonly notice?: string;
}

/** What is said by a tap, and with which button. */
interface Tap {
  readonly said: string;
  readonly button: HTMLElement | null;
}

/** What is being stored of a form, and what was tapped meanwhile with other words in it. */
interface UnderWay extends Tap {
  again?: Tap;
}
const underWay = new WeakMap<HTMLFormElement, UnderWay>();

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
    const tap: UnderWay = { said: wordsIn(data), button: event.submitter };
    const before = underWay.get(form);
    if (before) {
      if (before.said !== tap.said) before.again = tap;
      return;
    }
    underWay.set(form, tap);
    const next = await store(data).finally(() => underWay.delete(form));
    const { said, button } = tap.again ?? tap;
    const now = wordsIn(new FormData(form, button));
    if (next && now === tap.said) element.onward(page, next.to, next.notice);
    else if (tap.again && now === said && element.page === page) {
      // By then the page knows what is stored.
      await element.updateComplete;
      if (form.contains(button)) form.requestSubmit(button);
    }
  };
