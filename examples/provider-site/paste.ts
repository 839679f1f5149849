/**
 * Puts what provider.json says into the pages: help now as plain HTML inside each widget (H3), and number and hours
 * of the helpline wherever a page names them (S99: one configuration, many places). `npm run paste` after a change;
 * a test fails when it was forgotten.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Line, linesFor, readLines } from '@recovery-network/core/help-now';
import { helpNowHtml } from '../../packages/elements/src/static-help/static-html.ts';
import { helplineHtml } from './helpline.ts';
import { languageOf, pages, site } from './pages.ts';

function configuredLines(): readonly Line[] {
  const configuration = JSON.parse(readFileSync(join(site, 'provider.json'), 'utf8'));
  return linesFor(configuration.country, readLines(configuration.lines).lines).lines;
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`, indented like the first of the two. */
function between(html: string, name: string, content: string): string {
  const marked = new RegExp(`^( *)<!-- ${name}:start -->\\n[\\s\\S]*?<!-- ${name}:end -->`, 'gm');
  return html.replace(marked, (_, indent: string) =>
    [`<!-- ${name}:start -->`, ...content.split('\n'), `<!-- ${name}:end -->`]
      .map((line) => indent + line)
      .join('\n'),
  );
}

/** A page with everything in it that the configuration decides. */
export function pasted(page: string, html: string, lines = configuredLines()): string {
  const lang = languageOf(page);
  const helpline = lines.find(({ role }) => role === 'provider');
  if (!helpline) throw new Error('provider.json names no line with the role "provider".');
  return between(
    between(html, 'help-now', helpNowHtml(lines, { lang })),
    'helpline',
    helplineHtml(helpline, lang),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const page of pages) {
    const file = join(site, page);
    const html = readFileSync(file, 'utf8');
    const filled = pasted(page, html);
    if (filled === html) continue;
    writeFileSync(file, filled);
    console.log(`changed ${page}`);
  }
}
