/** More changes than this in a second are a quarrel with a script that guards the title: it may have it. */
const MOST = 10;

/** The titles that are asked for, also by several tags of one page: the last one is shown. */
const wanted: { readonly title: string }[] = [];
/** The page's own title, which comes back. */
let own = '';
/** As the browser gives it back, which is not always as it was set. */
let shown: string | undefined;
let observer: MutationObserver | undefined;
let changes: number[] = [];

/**
 * Shows a neutral title on the tab and in the history while a person is here, also when the page changes its title
 * meanwhile. The returned function gives the page its own title back.
 */
export function neutralTitle(title: string): () => void {
  const wish = { title };
  wanted.push(wish);
  show();
  if (!observer) {
    observer = new MutationObserver(keep);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  }
  return () => {
    const place = wanted.indexOf(wish);
    if (place < 0) return;
    wanted.splice(place, 1);
    if (wanted.length > 0) return show();
    observer?.disconnect();
    observer = shown = undefined;
    changes = [];
    document.title = own;
  };
}

function show(): void {
  const last = wanted.at(-1);
  if (!last) return;
  if (document.title !== shown) own = document.title;
  document.title = last.title;
  shown = document.title;
}

function keep(): void {
  if (document.title === shown) return;
  const now = performance.now();
  changes = [...changes.filter((ms) => now - ms < 1_000), now];
  if (changes.length > MOST) observer?.disconnect();
  else show();
}
