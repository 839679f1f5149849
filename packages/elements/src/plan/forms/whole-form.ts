import type { Page } from '../pages.ts';
import type { RecoveryPlan } from '../plan.ts';

/** Where to go when a form is stored, and what to say there. */
export interface Next {
  readonly to: Page;
  readonly notice?: string;
}

/** What is being stored of a form. */
const underWay = new WeakMap<HTMLFormElement, string>();

const wordsIn = (form: FormData): string => JSON.stringify([...form]);

/**
 * Stores a form whole, and goes on. A second tap before it is stored does nothing more; who typed on meanwhile stays with
 * what is not stored yet.
 */
export const storing =
  (plan: RecoveryPlan, store: (form: FormData) => Promise<Next | undefined>) =>
  async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const { page } = plan;
    const data = new FormData(form);
    const said = wordsIn(data);
    if (underWay.get(form) === said) return;
    underWay.set(form, said);
    const next = await store(data);
    if (underWay.get(form) === said) underWay.delete(form);
    if (next && wordsIn(new FormData(form)) === said) plan.onward(page, next.to, next.notice);
  };

/** What a form began with: what another tab writes meanwhile may not change it under the hands of who is writing. */
export function atBegin<Value>(): (page: Page, now: Value) => Value {
  const begun = new WeakMap<Page, { readonly value: Value }>();
  return (page, now) => {
    const before = begun.get(page) ?? { value: now };
    begun.set(page, before);
    return before.value;
  };
}
