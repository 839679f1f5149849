import { rootsOf, upwards } from './ancestors.ts';

/** The language of an element: its own `lang`, its ancestors' through shadow roots, the page's, then Dutch. */
export function languageOf(element: Element): string {
  for (const ancestor of upwards(element)) {
    const tag = ancestor.getAttribute('lang')?.trim();
    if (tag) return canonical(tag);
  }
  // An element that is not in the page yet still speaks the language of the page.
  return canonical(element.ownerDocument.documentElement.lang || 'nl');
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'nl';
  } catch {
    return 'nl';
  }
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i.test(language) ? 'rtl' : 'ltr';
}

const listeners = new Set<() => void>();
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` changes in any tree above the element, until `signal` is aborted. One observer serves all elements of the
 * page; with the last of them it is gone.
 */
export function watchLanguage(element: Element, changed: () => void, signal: AbortSignal): void {
  listeners.add(changed);
  observer ??= new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  for (const root of rootsOf(element)) {
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  signal.addEventListener('abort', () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
    observed = new WeakSet();
  });
}
