import { clashingLabels, forbidden } from './forbidden.ts';
import type { Catalogue, Text } from './words.ts';

export interface WordProblem {
  readonly key: string;
  readonly rule:
    | 'empty'
    | 'sentence'
    | 'paragraph'
    | 'label'
    | 'markup'
    | (typeof forbidden)[string][number]['rule'];
  /** For the one who writes the words, in English. */
  readonly message: string;
}

const SENTENCE = 15;
const PARAGRAPH = 50;

/**
 * What is not plain, not person-first, or claims too much in the words of one language: sentences of at most 15 words,
 * paragraphs (between line ends) of at most 50, words of `forbidden.ts`. A placeholder counts as one word.
 */
export function lintWords(catalogue: Catalogue, language: string): WordProblem[] {
  return Object.entries(catalogue).flatMap(([key, text]) =>
    formsOf(text).flatMap((form) =>
      lintText(form, language)
        // On a tab the page behind it says which of the two is meant.
        .filter(({ rule }) => rule !== 'label' || !key.startsWith('tab'))
        .map((problem) => ({ key, ...problem })),
    ),
  );
}

type Found = Omit<WordProblem, 'key'>;

function lintText(text: string, language: string): Found[] {
  if (text.trim() === '') return [{ rule: 'empty', message: 'The text is empty.' }];
  return [...lengths(text), ...markup(text), ...words(text, language.toLowerCase().split('-')[0] ?? '')];
}

function lengths(text: string): Found[] {
  const paragraphs = text.split(/\n+/);
  const found: Found[] = [];
  for (const sentence of paragraphs.flatMap(sentencesOf)) {
    const count = countWords(sentence);
    if (count > SENTENCE) {
      found.push({ rule: 'sentence', message: `${count} words, at most ${SENTENCE}: "${sentence}"` });
    }
  }
  for (const paragraph of paragraphs) {
    const count = countWords(paragraph);
    if (count > PARAGRAPH) {
      found.push({
        rule: 'paragraph',
        message: `${count} words in a paragraph, at most ${PARAGRAPH}: "${paragraph.slice(0, 40)}…"`,
      });
    }
  }
  return found;
}

function markup(text: string): Found[] {
  return /<\/?[a-z]|&[a-z]+;|\*\*/i.test(text)
    ? [{ rule: 'markup', message: 'Markup is shown as it is written; use plain text.' }]
    : [];
}

function words(text: string, language: string): Found[] {
  const found: Found[] = [];
  const shown = text.replace(/\{[^{}]*\}/g, '…');
  for (const { rule, pattern, instead } of forbidden[language] ?? []) {
    const match = wholeWords(pattern).exec(shown);
    if (match) found.push({ rule, message: `"${match[0]}" → ${instead}` });
  }
  const label = text.trim().toLowerCase();
  const clash = Object.entries(clashingLabels[language] ?? {}).find(([word]) => word === label);
  if (clash) found.push({ rule: 'label', message: `"${text}" means two things as a label → ${clash[1]}` });
  return found;
}

const patterns = new Map<string, RegExp>();

function wholeWords(pattern: string): RegExp {
  let made = patterns.get(pattern);
  if (!made) {
    made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');
    patterns.set(pattern, made);
  }
  return made;
}

/** A full stop ends a sentence only before a space, a closing quote or the end: not in 22.00, 0800.0113 or a.u.b. */
function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?…]["'”’»)\]]*)\s+/).filter((sentence) => sentence.trim() !== '');
}

function countWords(sentence: string): number {
  return sentence
    .replace(/\{[^{}]*\}/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The forms of a plural are each a text of their own. */
export function formsOf(text: Text): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
