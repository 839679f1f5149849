import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintWords } from '../../packages/elements/src/words/lint.ts';
import { words } from '../app/src/words.ts';

const page = readFileSync(new URL('../app/index.html', import.meta.url), 'utf8');

test('safety 13–16: the app says in plain words what it says itself, on its page as well', () => {
  const onPage = [...page.matchAll(/<(title|h\d|p)>(.*?)<\/\1>/g)].map(([, , text = ''], n) => [
    `index.html ${n}`,
    text.replace(/<[^>]+>/g, ''),
  ]);
  expect(onPage.length).toBeGreaterThan(2);
  expect(lintWords({ ...words, ...Object.fromEntries(onPage) }, 'en')).toEqual([]);
});

test('safety 13–16: its other modules hold no sentence of their own', () => {
  for (const module of ['main', 'rows', 'screen']) {
    const source = readFileSync(new URL(`../app/src/${module}.ts`, import.meta.url), 'utf8');
    const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/^import .*$/gm, '');
    const sentences = [...code.matchAll(/(['`])([^'`\n]*)\1/g)]
      .map(([, , text = '']) => text)
      .filter((text) => /[a-z] [a-z]/i.test(text.replace(/\$\{[^}]*\}/g, '')));
    expect(sentences, module).toEqual([]);
  }
});
