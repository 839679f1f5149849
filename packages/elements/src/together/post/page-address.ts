import { textIn } from '@recovery-network/core/help-now';
import type { Side } from '@recovery-network/core/sharing';
import type { Pages } from '../../provider/read-pages.ts';

/**
 * Where the other end of a connection opens what is sent to it; the page on which it is made where no other is known, without its
 * query, which is about who looks at it now.
 */
export function pageFor(side: Side, pages: Pages | undefined, language: string): string {
  const named = side === 'inviter' ? pages?.supporter : pages?.overview;
  const here = `${location.origin}${location.pathname}`;
  if (named === undefined) return here;
  const address = textIn(named, language);
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : here;
}
