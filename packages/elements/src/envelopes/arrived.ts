import { takeFromAddress } from './address.ts';

/**
 * What a link brought to this page: taken out of the address as soon as this runs, and held in memory until an element
 * has taken it in.
 */
let text = takeFromAddress();

const listeners = new Set<() => void>();

// A link that is opened where this page stands already only changes the fragment.
window.addEventListener('hashchange', () => {
  text = takeFromAddress() ?? text;
  if (text !== undefined) for (const listener of [...listeners]) listener();
});

/** What came, until somebody took it. */
export const arrived = (): string | undefined => text;

/** Takes it: nobody else is given it. */
export function takeArrived(): string | undefined {
  const taken = text;
  text = undefined;
  return taken;
}

/** Calls a listener when something comes, until it is called off. */
export function whenArrives(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
