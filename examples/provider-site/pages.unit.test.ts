import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../packages/elements/src/provider/command.ts';
import { lintWords } from '../../packages/elements/src/words/lint.ts';
import { languageOf, pages, site } from './pages.ts';
import { pasted } from './paste.ts';

const headers = JSON.parse(readFileSync(join(site, 'headers.json'), 'utf8'));
const read = (page: string) => readFileSync(join(site, page), 'utf8');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((found) => found[1] ?? '');

/** The file behind an address of this site. */
const fileOf = (address: string) => {
  const path = address.replace(/[?#].*$/, '').replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** What a reader sees of the page itself: help now is the elements' own, and tested there. */
function paragraphs(html: string): string[] {
  const own = html
    .replace(/<head>[\s\S]*?<\/head>/, (head) => head.match(/<title>.*?<\/title>/)?.[0] ?? '')
    .replace(/<!-- help-now:start -->[\s\S]*?<!-- help-now:end -->/g, '');
  return all(
    own,
    /<(?:title|h\d|p|li|dt|dd|th|td|a|button|label)\b[^>]*>([\s\S]*?)<\/(?:title|h\d|p|li|dt|dd|th|td|button|label)>/g,
  )
    .map((text) =>
      text
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

describe.each(pages)('%s', (page) => {
  const html = read(page);
  const lang = languageOf(page);

  test('says its language, has one main part, one first heading, and a way past the menu', () => {
    expect(html).toContain(`<html lang="${lang}">`);
    expect(all(html, /<(h1)\b/g)).toHaveLength(1);
    expect(all(html, /<(main)\b/g)).toHaveLength(1);
    const [target] = all(html, /class="skip-link" href="#([^"]+)"/g);
    expect(html).toContain(`<main id="${target}">`);
  });

  test('carries the policy of headers.json: only this origin, nothing unsafe, Trusted Types', () => {
    const [policy = ''] = all(html, /http-equiv="Content-Security-Policy" content="([^"]+)"/g);
    // A page can't say this about itself: browsers take frame-ancestors from the header alone.
    expect(`${policy}; frame-ancestors 'none'`).toBe(headers['Content-Security-Policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
    expect(policy).not.toContain('unsafe');
  });

  test('needs nothing that this policy forbids, and nothing from elsewhere', () => {
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style|javascript:/i);
    expect(all(html, /<script\b(?![^>]*\bsrc=)/g)).toEqual([]);
    const fetched = all(html, /<(?:script|img|source|link)\b[^>]*\b(?:src|srcset|href)="([^"]+)"/g);
    expect(fetched.filter((address) => !address.startsWith('/'))).toEqual([]);
  });

  test('loads our script once, with a place for its integrity', () => {
    expect(all(html, /(src="\/vendor\/recovery-network\.js" integrity="sha384-…")/g)).toHaveLength(1);
  });

  test('links to what is there, and to its twin in the other language and back', () => {
    const made = /^\/vendor\//;
    const links = all(html, /\b(?:href|src|srcset|config)="(\/[^"]*|#[^"]*)"/g).filter(
      (to) => !made.test(to),
    );
    for (const link of links) {
      const file = link.startsWith('#') ? page : fileOf(link);
      expect(existsSync(join(site, file)), link).toBe(true);
      const [, fragment] = link.split('#');
      if (fragment) expect(read(file), link).toContain(` id="${fragment}"`);
    }
    const [twin = ''] = all(html, /<link rel="alternate" hreflang="\w+" href="([^"]+)"/g);
    expect(languageOf(fileOf(twin))).not.toBe(lang);
    const [back = ''] = all(read(fileOf(twin)), /<link rel="alternate" hreflang="\w+" href="([^"]+)"/g);
    expect(fileOf(back)).toBe(page);
  });

  test('H3: every widget holds help now in plain HTML, as the configuration says it', () => {
    for (const [, tag = '', inside = ''] of html.matchAll(/<(recovery-[a-z-]+)[^>]*>([\s\S]*?)<\/\1>/g)) {
      // The way out holds no help of its own: it stands beside what does.
      if (tag === 'recovery-quick-exit') continue;
      expect(inside, tag).toMatch(
        /<!-- help-now:start -->[\s\S]*tel:112[\s\S]*tel:113[\s\S]*<!-- help-now:end -->/,
      );
    }
    expect(pasted(page, html)).toBe(html);
  });

  test('S99: a number that is no longer right is noticed, and put right', () => {
    const stale = html.replaceAll('0349 200 722', '0349 200 799');
    expect(pasted(page, stale)).toBe(html);
    // The footer of every page names the helpline.
    expect(stale).not.toBe(html);
  });

  test('says that it is an example and that its numbers are not in use', () => {
    expect(html).toContain(lang === 'nl' ? 'Kadelicht bestaat niet.' : 'Kadelicht does not exist.');
    expect(html).toContain(lang === 'nl' ? 'Het is niet in gebruik.' : 'It is not in use.');
  });

  test('is written in plain words (safety.md 13 and 14)', () => {
    const catalogue = Object.fromEntries(paragraphs(html).map((text, n) => [`${n}`, text]));
    expect(lintWords(catalogue, lang).map(({ message, key }) => `${catalogue[key]}: ${message}`)).toEqual([]);
  });
});

test.each(pages.filter((page) => read(page).includes('<recovery-')))(
  'H3: %s passes the check that a provider makes, with a way to leave quickly (safety 6)',
  (page) => {
    const now = { ms: Date.parse('2026-11-22T08:00:00Z'), zone: 'Europe/Amsterdam' };
    const asked = ['validate', 'provider.json', '--page', page];
    const { code, errors } = command(asked, { now, readFile: read });
    const said = errors.split('\n').filter((line) => line.includes(`  ${page}  `));
    expect([code, said]).toEqual([0, []]);
  },
);

test('S99: the contact page names the helpline twice, beside the one in the footer', () => {
  for (const page of ['contact.html', 'en/contact.html']) {
    const [main = ''] = all(read(page), /<main [^>]*>([\s\S]*)<\/main>/g);
    const own = main.replace(/<!-- help-now:start -->[\s\S]*?<!-- help-now:end -->/g, '');
    expect(all(own, /(href="tel:0349200722")/g)).toHaveLength(2);
  }
});
