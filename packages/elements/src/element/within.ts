import { upwards } from './ancestors.ts';

/** Whether an element of this name stands around another one, also outside of its shadow. */
export const isWithin = (element: Element, name: string): boolean =>
  [...upwards(element)].some(({ localName }) => localName === name);
