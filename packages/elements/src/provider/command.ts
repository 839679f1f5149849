import type { Now } from '@recovery-network/core/shared';
import { helpNowHtml } from '../static-help/static-html.ts';
import { checkPage } from './page-check.ts';
import type { Provider } from './read-provider.ts';
import { providerJsonSchema } from './schema.ts';
import { type Finding, validate } from './validate.ts';

const usage = `Usage:
  recovery-network-provider validate <provider.json> [--page <page.html>]…
      Says what is wrong in a configuration, and prints help now as HTML in its languages, to paste
      inside each of our elements. With --page: says where a page lacks it or differs.
  recovery-network-provider schema
      Prints the JSON Schema of provider.json.`;

/** What the command needs of the machine on which it runs. */
export interface Surroundings {
  readonly now: Now;
  /** The text of a file; undefined where it can't be read. */
  readonly readFile: (path: string) => string | undefined;
}

export interface Answer {
  /** 0: all is well. 1: something has to change. 2: the command was not understood. */
  readonly code: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

/** Those that we write ourselves: asked for where a configuration names no language, and known on any page. */
const LANGUAGES = ['nl', 'en'];

/** `recovery-network-provider`: what a care provider runs on its configuration and pages. */
export function command(args: readonly string[], surroundings: Surroundings): Answer {
  const [task, path, ...rest] = args;
  if (task === 'schema' && path === undefined) {
    return { code: 0, output: JSON.stringify(providerJsonSchema(), undefined, 2), errors: '' };
  }
  const pages = pagesIn(rest);
  if (task !== 'validate' || path === undefined || !pages) return { code: 2, output: '', errors: usage };
  return check(path, pages, surroundings);
}

/** The pages of `--page one --page two`; undefined where anything else stands there. */
function pagesIn(rest: readonly string[]): string[] | undefined {
  const pages = rest.filter((_, n) => n % 2 === 1);
  const options = rest.filter((_, n) => n % 2 === 0);
  return pages.length === options.length && options.every((option) => option === '--page')
    ? pages
    : undefined;
}

function check(path: string, pages: readonly string[], { now, readFile }: Surroundings): Answer {
  const text = readFile(path);
  if (text === undefined) return { code: 1, output: '', errors: `${path} can not be read.` };
  const { provider, findings: ofFile } = validate(text, now);
  const findings = [...ofFile, ...unspoken(provider)];
  const asked = provider.languages.length > 0 ? provider.languages : LANGUAGES;
  const versions = new Map(
    [...asked, ...LANGUAGES].map((lang) => [
      lang,
      helpNowHtml(provider.lines, { lang, texts: provider.texts }),
    ]),
  );
  const onPages = pages.flatMap((page): Finding[] => {
    const html = readFile(page);
    const unread: Finding = {
      level: 'error',
      path: page,
      rule: 'H3',
      sentence: 'This page can not be read.',
    };
    return html === undefined ? [unread] : checkPage(page, html, versions);
  });
  const broken = findings.some(({ level }) => level === 'error');
  const lacking = onPages.some(({ level }) => level === 'error');
  const toPaste = !broken && (pages.length === 0 || lacking);
  return {
    code: broken || lacking ? 1 : 0,
    output: toPaste
      ? [...versions]
          .filter(([lang]) => asked.includes(lang))
          .map(pasteOf)
          .join('\n\n')
      : '',
    errors: [
      ...[...findings, ...onPages].map(lineOf),
      summary(path, [...findings, ...onPages]),
      ...(broken && lacking ? [`The HTML to paste is printed when ${path} is repaired.`] : []),
    ].join('\n'),
  };
}

/** Languages that a provider offers and nobody wrote: people would see the next one and think that something broke. */
function unspoken({ languages, texts }: Pick<Provider, 'languages' | 'texts'>): Finding[] {
  const spoken = [...LANGUAGES, ...Object.keys(texts).map((lang) => lang.toLowerCase())];
  const isSpoken = (lang: string) => spoken.some((tag) => lang === tag || lang.startsWith(`${tag}-`));
  return languages
    .filter((lang) => !isSpoken(lang.toLowerCase()))
    .map((lang) => ({
      level: 'warning',
      path: 'languages',
      rule: 'safety 16',
      sentence: `We have no texts in "${lang}". People see the next language until you write them.`,
    }));
}

function pasteOf([lang, html]: readonly [string, string]): string {
  return `<!-- ${lang}: paste this inside each of our elements -->\n${html}`;
}

function lineOf({ level, path, rule, sentence }: Finding): string {
  return `${level}  ${path || '(whole file)'}  ${rule}  ${sentence}`;
}

function summary(path: string, findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  return `${path}: ${errors} to repair, ${findings.length - errors} to look at.`;
}
