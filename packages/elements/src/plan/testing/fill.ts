import { allOn, settled } from '../../element/testing/on-screen.ts';

/** Types in a field and leaves it. */
export async function fill(element: Element, selector: string, value: string): Promise<void> {
  const [field] = allOn(element, selector);
  if (
    !(
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
  )
    throw new Error(`No field is at ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

/** Types a line in one list of a phase and adds it. */
export async function addLine(element: Element, list: string, value: string): Promise<void> {
  await fill(element, `form[data-list="${list}"] [name="text"]`, value);
  const [button] = allOn(element, `form[data-list="${list}"] button`);
  button?.click();
  await settled();
}

/** What stands in a field. */
export function standsIn(element: Element, selector: string): string | undefined {
  const [field] = allOn(element, selector);
  const asks =
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement;
  return asks ? field.value : undefined;
}
