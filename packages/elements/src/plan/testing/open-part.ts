import { headingsOn, press, settled, waitFor } from '../../element/testing/on-screen.ts';

/** Opens something that is fetched first, and waits for its heading. */
export async function openPart(element: Element, name: string, heading = name): Promise<void> {
  await press(element, name);
  await waitFor(() => headingsOn(element)[1] === heading, heading);
  await settled();
}
