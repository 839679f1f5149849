/** The parts of a page that an address is read from and taken out of. */
export interface Page {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'state' | 'replaceState'>;
}

/**
 * Takes what a link brought out of the page's address, so that it stands neither in the bar nor in the history entry of
 * this visit, and no script that looks later finds it. To be called before anything else runs. `undefined` where the
 * fragment is one of the page's own, which stays. Some programs encode the sign after the mark; that is a secret all the same.
 */
export function takeFromAddress({ location, history }: Page = window): string | undefined {
  const { hash, pathname, search } = location;
  if (!/^#e(?:=|%3D)/i.test(hash)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  return hash;
}
