import { formsOf } from './lint.ts';
import type { Catalogue, Text } from './words.ts';

/** What `other` lacks or has too much beside the first language: keys, forms of number, placeholders. In English, for developers. */
export function differences(first: Catalogue, other: Catalogue): string[] {
  const keys = new Set([...Object.keys(first), ...Object.keys(other)]);
  return [...keys].flatMap((key) => {
    const one = first[key];
    const two = other[key];
    if (one === undefined) return [`${key}: not in the first language`];
    if (two === undefined) return [`${key}: missing`];
    if ((typeof one === 'string') !== (typeof two === 'string'))
      return [`${key}: a plural in one of the two only`];
    const [wanted, found] = [placeholders(one), placeholders(two)];
    return wanted === found ? [] : [`${key}: {${wanted}} against {${found}}`];
  });
}

/** All forms together: "one" may leave out the number that "other" says. */
function placeholders(text: Text): string {
  const names = formsOf(text).flatMap((form) => [...form.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]));
  return [...new Set(names)].sort().join(', ');
}
