import { textIn } from '@recovery-network/core/help-now';
import type { Side } from '@recovery-network/core/sharing';
import { warn } from '../../element/warn.ts';
import { type OwnPages, readPages } from '../../provider/read-pages.ts';

/**
 * Where the other end of a connection opens what is sent to it; the page on which it is made where no other is known, without its
 * query, which is about who looks at it now.
 */
export function pageFor(
  side: Side,
  own: OwnPages | undefined,
  language: string,
  isProfessional = false,
): string {
  const pages = readPages(own, (path) => warn('RN-E20', `${path} (D4): not-a-page`));
  const asked = isProfessional ? (pages?.counsellor ?? pages?.supporter) : pages?.supporter;
  const named = side === 'inviter' ? asked : pages?.overview;
  const here = `${location.origin}${location.pathname}`;
  if (named === undefined) return here;
  const address = textIn(named, language);
  if (!URL.canParse(address, document.baseURI)) return here;
  const page = new URL(address, document.baseURI);
  if (page.origin === location.origin) return page.href;
  // The journal is here: from another origin no answer comes back to it.
  warn('RN-E21', `Links lead to this page, since ${page.origin} is another origin.`);
  return here;
}
