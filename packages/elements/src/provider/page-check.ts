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

/** What shows a person's own words, or what somebody else wrote to them. */
const personal = [
  'recovery-check-in',
  'recovery-network-map',
  'recovery-plan',
  'recovery-setbacks',
  'recovery-together',
  'recovery-expectations',
  'recovery-sharing',
  'recovery-reciprocity',
  'recovery-groups',
  'recovery-small-things',
  'recovery-aftercare-parts',
  'recovery-aftercare',
  'recovery-agenda',
  'recovery-tasks',
  'recovery-supporter',
];

/** Every element that holds help now until our script runs. Inside another of them, the outer one holds it. */
const HELPING = [...personal, 'recovery-network', 'recovery-help-now'].join('|');

/** `<recovery-network>` brings its way out along. */
const PERSONAL = new RegExp(`<(${personal.join('|')})[ >/]`, 'i');

/**
 * What a page lacks. H3: each of our elements holds help now as plain HTML, in one of the languages. Safety 6: where
 * parts stand by themselves, a way to leave quickly stands on the page as well; that is a warning.
 * @param versions What `helpNowHtml` gives, by language; the page's own language is compared first.
 */
export function checkPage(name: string, page: string, versions: ReadonlyMap<string, string>): Finding[] {
  const html = plain(page);
  const found = [...html.matchAll(new RegExp(`<(${HELPING})(?=[ >/])[^>]*>(.*?)</\\1>`, 'gi'))];
  const finding = (sentence: string): Finding => ({ level: 'error', path: name, rule: 'H3', sentence });
  if (found.length === 0) {
    return [
      finding(
        'There is no <recovery-help-now> or <recovery-network>, nor another of our elements, with help now inside. Paste the HTML below.',
      ),
    ];
  }
  const language = /<html[^>]*? lang="?([a-z]{2,3})/i.exec(html)?.[1]?.toLowerCase() ?? '';
  const wanted = versions.get(language) ?? [...versions.values()][0] ?? '';
  const lacking = found.flatMap(([, tag = '', inside = '']): Finding[] => {
    if ([...versions.values()].some((version) => inside.includes(plain(version)))) return [];
    const there = numbersIn(inside);
    if (there.size === 0) return [finding(`Inside <${tag}> help now is missing. Paste the HTML below.`)];
    const right = numbersIn(plain(wanted));
    const gone = [...right].filter((number) => !there.has(number));
    const strange = [...there].filter((number) => !right.has(number));
    const details = [
      gone.length > 0 ? ` Missing: ${gone.join(', ')}.` : '',
      strange.length > 0 ? ` No longer right: ${strange.join(', ')}.` : '',
    ].join('');
    return [
      finding(`Inside <${tag}> help now differs from the configuration.${details} Paste the HTML below.`),
    ];
  });
  return [...lacking, ...wayOut(name, html)];
}

function wayOut(name: string, html: string): Finding[] {
  const [, tag] = PERSONAL.exec(html) ?? [];
  if (!tag || /<recovery-(network|quick-exit)[ >/]/i.test(html)) return [];
  const sentence = `Beside <${tag}> there is no way to leave quickly. Add <recovery-quick-exit></recovery-quick-exit>.`;
  return [{ level: 'warning', path: name, rule: 'safety 6', sentence }];
}
