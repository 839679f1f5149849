import { type Line, type Role, type Text, textIn, type Way, waysOf } from '@recovery-network/core/help-now';
import type { nl as elementNl } from '../help-now/nl.ts';
import { fill } from '../words/fill.ts';
import { findText, languageChain, spokenLanguage } from '../words/find.ts';
import type { OwnTexts, WordSet } from '../words/words.ts';
import { exceptionTexts, hoursText, type Say } from './hours-text.ts';
import type { nl } from './nl.ts';

export interface StaticHtmlOptions {
  /** `nl` or `en`, or a language in which the provider wrote texts of its own. */
  readonly lang: string;
  /** The provider's own texts; those of `help-now` are used. */
  readonly texts?: OwnTexts;
}

/** The words of help now with those that only plain HTML has. */
export type StaticWords = WordSet<typeof elementNl & typeof nl>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, between tags or in quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** English dates as Europe writes them. */
const localeOf = (lang: string) => (lang === 'en' ? 'en-GB' : lang);

/** What one language needs to be written: texts of ours, texts of a line, dates. */
interface Writer {
  readonly say: Say;
  readonly text: (text: Text) => string;
  readonly locale: string;
}

function wayHtml({ type, href, shown, cost }: Way, { say, text }: Writer): string {
  const label = {
    call: say('callNumber', { number: shown }),
    sms: say('textNumber', { number: shown }),
    chat: say('chatAt', { address: shown }),
  }[type];
  return `<a href="${escaped(href)}">${escaped(label)}</a>${cost ? ` (${escaped(text(cost).replace(/\.$/, ''))})` : ''}`;
}

function lineHtml(line: Line, writer: Writer): string[] {
  const { say, text, locale } = writer;
  const ways = waysOf(line).map((way) => wayHtml(way, writer));
  const name = escaped(text(line.name));
  const said = [text(line.purpose), hoursText(line.hours, say, locale)]
    .filter((part) => part !== '')
    .map(escaped);
  const others = exceptionTexts(line.hours, say, locale).map(
    (exception) => `    <li>${escaped(exception)}</li>`,
  );
  return [
    '  <li>',
    `    <p><strong>${name}</strong>: ${ways.join('. ')}. ${said.join(' ')}</p>`,
    ...(others.length > 0
      ? [
          `    <details><summary>${escaped(say('otherTimes'))}</summary><ul>`,
          ...others,
          '    </ul></details>',
        ]
      : []),
    '  </li>',
  ];
}

const someone: readonly Role[] = ['provider', 'listening', 'other', 'gp-out-of-hours', 'crisis'];

/** Help now as plain HTML, in words that were fetched before; see `helpNowHtml`. */
export function linesHtml(
  lines: readonly Line[],
  words: StaticWords,
  { lang, texts = {} }: StaticHtmlOptions,
): string {
  const chain = languageChain(lang);
  const language = spokenLanguage(words, chain, texts);
  const locale = localeOf(language);
  const say: Say = (key, ...params) => fill(findText(words, key, chain, texts), params[0] ?? {}, locale);
  const writer: Writer = { say, locale, text: (text) => textIn(text, lang) };

  const inRoles = (roles: readonly Role[]) =>
    roles.flatMap((role) => lines.filter((line) => line.role === role && waysOf(line).length > 0));
  const list = (found: readonly Line[]) => [
    '<ul>',
    ...found.flatMap((line) => lineHtml(line, writer)),
    '</ul>',
  ];
  const door = (
    title: 'danger' | 'suicide' | 'someone',
    found: readonly Line[],
    before: readonly string[] = [],
  ) => (found.length > 0 ? [`<h3>${escaped(say(title))}</h3>`, ...before, ...list(found)] : []);
  const unsafe = inRoles(['home-safety']);

  return [
    `<div lang="${escaped(language)}">`,
    `<h2>${escaped(say('helpNow'))}</h2>`,
    ...door('danger', inRoles(['danger'])),
    ...door('suicide', inRoles(['suicide'])),
    ...door('someone', inRoles(someone), [`<p>${escaped(say('someoneTrusted'))}</p>`]),
    ...(unsafe.length > 0
      ? [`<details><summary>${escaped(say('homeNotSafe'))}</summary>`, ...list(unsafe), '</details>']
      : []),
    '</div>',
  ].join('\n');
}
