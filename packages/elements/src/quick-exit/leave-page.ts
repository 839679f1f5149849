import { LEAVING } from '../element/leaving.ts';
import { warn } from '../element/warn.ts';

/** An ordinary page without advertisements and without a trace of care. A provider may name another. */
const ORDINARY_PAGE = 'https://www.wikipedia.org/';

/** Where to go: a web address of the provider, or the ordinary page when it is none. */
export function pageToShow(address: string | undefined, base: string): string {
  if (!address) return ORDINARY_PAGE;
  try {
    // Not by URL.canParse: phones that stay at iOS 16 don't have it.
    const { protocol, href } = new URL(address, base);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // No address at all.
  }
  warn('RN-E2', 'The page for quick exit is no web address; the ordinary page is used.');
  return ORDINARY_PAGE;
}

/**
 * Replaces the page: the Back button does not lead to it. The next page is not told where the person came from. The
 * browser's list of visited pages still holds it, and the words beside the button say so.
 */
export function leavePage(view: Window, address: string, neutralTitle: string): void {
  const { document } = view;
  document.title = neutralTitle;
  const silence = document.createElement('meta');
  silence.name = 'referrer';
  silence.content = 'no-referrer';
  document.head.append(silence);
  // "Do you want to leave this page?" is the last thing to ask now: not by us, and not by a handler. What scripts of the page
  // listen with can't be taken away; the page is covered while they ask.
  view.onbeforeunload = null;
  view.dispatchEvent(new Event(LEAVING));
  outermost(view).replace(address);
}

/** In a frame the whole page must go; where the frame may not do that, at least the frame goes. */
function outermost(view: Window): Pick<Location, 'replace'> {
  if (view.top === null || view.top === view) return view.location;
  const { top, location } = view;
  return {
    replace(address) {
      try {
        top.location.replace(address);
      } catch {
        location.replace(address);
      }
    },
  };
}
