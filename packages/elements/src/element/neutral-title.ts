/**
 * Shows a neutral title on the tab and in the history while a person is here, also when the page changes its title
 * meanwhile. The returned function gives the page its own title back.
 */
export function neutralTitle(title: string): () => void {
  let own = document.title;
  const keep = () => {
    if (document.title === title) return;
    own = document.title;
    document.title = title;
  };
  keep();
  const observer = new MutationObserver(keep);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    document.title = own;
  };
}
