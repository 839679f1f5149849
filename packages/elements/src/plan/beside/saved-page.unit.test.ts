import { countryFiles } from '@recovery-network/core/help-now';
import { describe, expect, it } from 'vitest';
import { nl as helpNl } from '../../help-now/nl.ts';
import { nl } from '../../static-help/nl.ts';
import { type SavedContent, savedPage } from './saved-page.ts';

const noor = {
  name: 'Noor',
  ways: [{ href: 'tel:0600000101', text: 'Bel 06 0000 0101' }],
  hours: 'Tijden niet bekend.',
};
const content: SavedContent = {
  language: 'nl',
  direction: 'ltr',
  title: 'Mijn overzicht',
  notes: ['Dit bestand is van 22 november 2026.'],
  toPeople: 'Ik wil nu iemand spreken',
  act: [
    {
      colour: 'red',
      title: 'Te veel',
      parts: [{ title: 'Wat ik doe', lines: [{ text: 'Ik ga naar Noor.', who: noor }] }],
    },
  ],
  others: [{ colour: 'green', title: 'Gewoon', parts: [] }],
  nothingYet: 'Hier staat nog niets.',
  people: { title: 'Wie ik kan bellen', list: [noor] },
  lines: countryFiles.get('nl') ?? [],
  words: { area: 'help-now', catalogues: { nl: { ...helpNl, ...nl } } },
};

describe('P3: the page that is saved for when there is no network', () => {
  it('has the page for a hard day first, then people and lines, then the others', () => {
    const html = savedPage(content);
    const order = [
      'Te veel',
      'tel:0600000101',
      'Wie ik kan bellen',
      'tel:112',
      'tel:113',
      'Gewoon',
      'Hier staat nog niets.',
    ];
    const places = order.map((text) => html.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('fetches nothing and runs nothing', () => {
    const html = savedPage(content);
    expect(html).not.toMatch(/<(script|link|img|iframe|form|object)|\ssrc=|\son\w+=|url\(|@import/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline';`);
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
  });

  it('says its language and direction', () => {
    expect(savedPage({ ...content, language: 'ar', direction: 'rtl' })).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });

  it('shows mark-up in any text as text', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&amp;</style></title>`;
    const who = { name: evil, ways: [{ href: `tel:1" onclick="${evil}`, text: evil }], hours: evil };
    const part = { title: evil, lines: [{ text: evil, who }] };
    const phase = { colour: 'red' as const, title: evil, parts: [part] };
    const html = savedPage({
      ...content,
      language: evil,
      title: evil,
      notes: [evil],
      toPeople: evil,
      nothingYet: evil,
      act: [phase],
      others: [phase],
      people: { title: evil, list: [who] },
      card: { title: evil, parts: [part] },
    });
    const tags = (page: string) => new Set(page.match(/<\/?[a-z]\w*/gi));
    const usual = savedPage({ ...content, card: { title: 'Kaart', parts: content.act[0]?.parts ?? [] } });
    expect([...tags(html)].filter((tag) => !tags(usual).has(tag))).toEqual([]);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toContain('onclick="');
    expect(html).toContain('&lt;script&gt;');
  });

  it('keeps names and words of three scripts, each in a direction of its own', () => {
    const names = ['نور', 'Ольга', '小雨', '\u202eabc'];
    const list = names.map((name) => ({ ...noor, name }));
    const html = savedPage({ ...content, people: { title: 'Wie ik kan bellen', list } });
    for (const name of names) expect(html).toContain(`<strong><bdi>${name}</bdi></strong>`);
  });

  it('has no card but where there is one', () => {
    expect(savedPage(content)).not.toContain('Noodkaart');
    const card = { title: 'Noodkaart', parts: [{ title: 'Dieren', lines: [{ text: 'De kat' }] }] };
    expect(savedPage({ ...content, card })).toContain('<bdi>De kat</bdi>');
  });
});
