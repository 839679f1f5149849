import type { Finding } from './validate.ts';

/** The parts of HTML that mean the same to a reader made the same: comments, space, quotes as entities. */
function plain(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&(#39|#x27|apos);/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1');
}

const numbersIn = (html: string) =>
  new Set([...html.matchAll(/href="((?:tel|sms):[^"]+)"/g)].map(([, href]) => href));

/**
 * H3: whether a page holds help now as plain HTML in each of its `<recovery-help-now>` and `<recovery-network>`, in one of
 * the languages.
 * @param versions What `helpNowHtml` gives, by language; the page's own language is compared first.
 */
export function checkPage(name: string, page: string, versions: ReadonlyMap<string, string>): Finding[] {
  const html = plain(page);
  const found = [...html.matchAll(/<(recovery-help-now|recovery-network)(?=[ >/])[^>]*>(.*?)<\/\1>/gi)];
  const finding = (sentence: string): Finding => ({ level: 'error', path: name, rule: 'H3', sentence });
  if (found.length === 0) {
    return [
      finding(
        'There is no <recovery-help-now> or <recovery-network> with help now inside. Paste the HTML below.',
      ),
    ];
  }
  const language = /<html[^>]*? lang="?([a-z]{2,3})/i.exec(html)?.[1]?.toLowerCase() ?? '';
  const wanted = versions.get(language) ?? [...versions.values()][0] ?? '';
  return found.flatMap(([, tag = '', inside = '']): Finding[] => {
    if ([...versions.values()].some((version) => inside.includes(plain(version)))) return [];
    const there = numbersIn(inside);
    if (there.size === 0) return [finding(`Inside <${tag}> help now is missing. Paste the HTML below.`)];
    const right = numbersIn(plain(wanted));
    const lacking = [...right].filter((number) => !there.has(number));
    const strange = [...there].filter((number) => !right.has(number));
    const details = [
      lacking.length > 0 ? ` Missing: ${lacking.join(', ')}.` : '',
      strange.length > 0 ? ` No longer right: ${strange.join(', ')}.` : '',
    ].join('');
    return [
      finding(`Inside <${tag}> help now differs from the configuration.${details} Paste the HTML below.`),
    ];
  });
}
