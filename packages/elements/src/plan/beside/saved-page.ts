import type { Line } from '@recovery-network/core/help-now';
import type { ColourName } from '@recovery-network/core/plan';
import {
  escaped,
  linesHtml,
  type StaticHtmlOptions,
  type StaticWords,
} from '../../static-help/lines-html.ts';
import { savedPageStyle } from './saved-page-style.ts';

/** A number to press or to read. */
export interface SavedWay {
  readonly href: string;
  readonly text: string;
}

/** Somebody by name, with how to reach them where they may be called. */
export interface SavedPerson {
  readonly name: string;
  readonly ways: readonly SavedWay[];
  /** When they can be reached, in words. */
  readonly hours?: string;
}

export interface SavedPart {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly who?: SavedPerson }[];
}

export interface SavedPhase {
  readonly colour: ColourName;
  readonly title: string;
  readonly parts: readonly SavedPart[];
}

/** What stands on the page, in the words of one language; who may not be shown was left out before. */
export interface SavedContent {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Neutral: it stands on the tab. */
  readonly title: string;
  /** Of which day it is, and what it costs to have it. */
  readonly notes: readonly string[];
  /** What the way down to people and lines is called. */
  readonly toPeople: string;
  /** Pages for a day of *act*; they come first. */
  readonly act: readonly SavedPhase[];
  readonly others: readonly SavedPhase[];
  /** What stands on a page without a line. */
  readonly nothingYet: string;
  readonly people: { readonly title: string; readonly list: readonly SavedPerson[] };
  readonly lines: readonly Line[];
  /** Those of the lines. */
  readonly words: StaticWords;
  readonly texts?: StaticHtmlOptions['texts'];
  readonly card?: { readonly title: string; readonly parts: readonly SavedPart[] };
}

/** Nothing is fetched, and nothing runs: also where somebody else's words stand in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * P3: the plan, names and lines as one HTML file that opens without a network: no script, no request, every text escaped. The
 * page for a day of *act* comes first, then people and lines.
 */
export function savedPage(content: SavedContent): string {
  const { language, direction, title, notes, act, others, people, lines, words, texts, card } = content;
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title>`,
    `<style>${savedPageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    `<p class="down"><a href="#people">${escaped(content.toPeople)}</a></p>`,
    ...act.map((phase) => phaseHtml(phase, content)),
    '<section id="people">',
    ...(people.list.length > 0
      ? [`<h2>${escaped(people.title)}</h2>`, '<ul>', ...people.list.map((one) => personItem(one)), '</ul>']
      : []),
    linesHtml(lines, words, { lang: language, ...(texts && { texts }) }),
    '</section>',
    ...others.map((phase) => phaseHtml(phase, content)),
    ...(card
      ? ['<section>', `<h2>${escaped(card.title)}</h2>`, ...card.parts.map(partHtml), '</section>']
      : []),
    ...notes.map((note) => `<p class="note">${escaped(note)}</p>`),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const phaseHtml = ({ colour, title, parts }: SavedPhase, { nothingYet }: SavedContent): string =>
  [
    `<section class="phase ${colour}">`,
    `<h2>${own(title)}</h2>`,
    ...(parts.length > 0 ? parts.map(partHtml) : [`<p>${escaped(nothingYet)}</p>`]),
    '</section>',
  ].join('\n');

const partHtml = ({ title, lines }: SavedPart): string =>
  [
    `<h3>${escaped(title)}</h3>`,
    '<ul>',
    ...lines.map(
      ({ text, who }) => `<li>${[own(text), who && personHtml(who)].filter(Boolean).join(' ')}</li>`,
    ),
    '</ul>',
  ].join('\n');

const personItem = (person: SavedPerson): string => `<li>${personHtml(person)}</li>`;

const personHtml = ({ name, ways, hours }: SavedPerson): string =>
  [
    `<strong>${own(name)}</strong>`,
    ...ways.map(({ href, text }) => `<a href="${escaped(href)}">${escaped(text)}</a>`),
    ...(hours ? [`<span>${escaped(hours)}</span>`] : []),
  ].join(' ');

/** A person's own words, in a script and a direction of their own. */
const own = (text: string): string => (text === '' ? '' : `<bdi>${escaped(text)}</bdi>`);
