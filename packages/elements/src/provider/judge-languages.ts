import { countryFiles, type Line } from '@recovery-network/core/help-now';
import type { Provider } from './read-provider.ts';

interface Remark {
  readonly path: string;
  readonly sentence: string;
}

/** Whether a text in one of two languages serves the other: `nl` and `nl-BE`. */
function serves(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/** Lines of the provider's own that are not said in a language it offers, and texts in a language that it does not. */
export function judgeLanguages({
  country,
  languages,
  lines,
  texts,
}: Pick<Provider, 'country' | 'languages' | 'lines' | 'texts'>): Remark[] {
  const given = new Set(countryFiles.get(country)?.map(({ id }) => id));
  const lacking = lines.filter(({ id }) => !given.has(id)).flatMap((line) => lacks(line, languages));
  const unasked = Object.keys(texts)
    .filter((language) => languages.length > 0 && !languages.some((asked) => serves(asked, language)))
    .map((language) => ({
      path: `texts.${language}`,
      sentence: `"languages" does not name "${language}". Only a page in that language shows these texts.`,
    }));
  return [...lacking, ...unasked];
}

function lacks({ id, name, purpose }: Line, languages: readonly string[]): Remark[] {
  return Object.entries({ name, purpose }).flatMap(([part, text]) => {
    if (typeof text === 'string') return [];
    return languages
      .filter((language) => !Object.keys(text).some((there) => serves(there, language)))
      .map((language) => ({
        path: `lines.${id}.${part}`,
        sentence: `There is no "${language}" here. Who reads that, sees another language.`,
      }));
  });
}
