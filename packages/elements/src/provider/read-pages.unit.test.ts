import { describe, expect, it } from 'vitest';
import { readPages } from './read-pages.ts';

/** What is left, and what was reported. */
function reading(pages: Readonly<Record<string, unknown>>) {
  const refused: string[] = [];
  return { pages: readPages(pages, (path) => refused.push(path)), refused };
}

describe('D4: the pages to which links lead', () => {
  it.each([
    [{ supporter: '/a', overview: '/b?c=1' }],
    [{ supporter: { nl: '/a', en: 'https://kade.example/en' }, overview: 'https://kade.example/' }],
    [{ supporter: 'http://localhost:4173/a' }],
  ])('are read as they stand: %j', (pages) => {
    expect(reading(pages)).toEqual({ pages, refused: [] });
  });

  it.each([
    ['elsewhere', '//elsewhere.example/x'],
    ['a path with a trick', '/\\elsewhere.example/x'],
    ['a script', 'javascript:alert(1)'],
    ['not safe on the way', 'http://kade.example/x'],
    ['not safe on the way, with a name that looks safe', 'http://localhost.evil.example/x'],
    ['no text', 5],
  ])('one that is %s is left out and named', (_, page) => {
    expect(reading({ supporter: page, overview: '/y' })).toEqual({
      pages: { overview: '/y' },
      refused: ['pages.supporter'],
    });
  });

  it('one that is wrong in one language is left out, and the language named', () => {
    expect(reading({ supporter: { nl: '/x', en: 'data:text/html,x' }, overview: '/y' })).toEqual({
      pages: { overview: '/y' },
      refused: ['pages.supporter.en'],
    });
  });

  it('on two origins they are none: between those no answer comes back', () => {
    const pages = { supporter: 'https://a.example/x', overview: 'https://b.example/y' };
    expect(reading(pages)).toEqual({ pages: undefined, refused: ['pages'] });
  });
});
