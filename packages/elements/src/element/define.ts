import { warn } from './warn.ts';

/**
 * Registers an element, unless a copy is there already: then the first one stays, so that a page that loads two copies keeps
 * working. Warns in development when the other copy has another version (RN-E1).
 */
export function define(
  tag: `recovery-${string}`,
  element: CustomElementConstructor & { version?: string },
): void {
  const there = customElements.get(tag);
  if (!there) {
    customElements.define(tag, element);
    return;
  }
  if (there === element || Reflect.get(there, 'version') === element.version) return;
  warn('RN-E1', `<${tag}> is there already, in another version.`);
}
