import { linesFor, readLines } from '@recovery-network/core/help-now';
import { describe, expect, it } from 'vitest';
import { helpNowHtml } from './static-html.ts';

const provider = {
  id: 'advies',
  name: { nl: 'Advieslijn', en: 'Advice line' },
  purpose: { nl: 'Advies over nazorg.', en: 'Advice about aftercare.' },
  role: 'provider',
  human: true,
  channels: [{ type: 'call', number: '010 000 00 00', cost: { nl: 'Gratis.', en: 'Free.' } }],
  hours: {
    zone: 'Europe/Amsterdam',
    weekly: [
      { days: [1, 2, 3, 4, 5], from: '07:00', to: '22:00' },
      { days: [6, 7], from: '00:00', to: '24:00' },
    ],
    exceptions: [
      { from: '2026-12-25', until: '2026-12-26', windows: [] },
      { from: '2026-12-31', until: '2026-12-31', windows: [{ from: '10:00', to: '16:00' }] },
    ],
  },
};
const htmlWith = (configured: readonly unknown[], lang = 'nl') =>
  helpNowHtml(linesFor('nl', readLines(configured).lines).lines, { lang });
/** What a reader sees, each element on its own. */
const textsOf = (html: string) =>
  html
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter(Boolean);

describe('H3: help now as plain HTML', () => {
  it('has three doors with their numbers as links, danger first', () => {
    const html = htmlWith([provider]);
    expect(html.match(/<h3>[^<]*|tel:\d+/g)).toEqual([
      '<h3>Direct gevaar',
      'tel:112',
      '<h3>Gedachten aan zelfdoding',
      'tel:113',
      'tel:08000113',
      '<h3>Ik wil nu iemand spreken',
      'tel:0100000000',
      'tel:0880767000',
      'tel:08002000',
    ]);
  });

  it('says the hours and the other times as text', () => {
    expect(htmlWith([provider])).toContain(
      'Advies over nazorg. Open: maandag tot en met vrijdag van 07:00 tot 22:00 en zaterdag en zondag de hele dag.',
    );
    const texts = textsOf(htmlWith([provider]));
    expect(texts).toContain('25 december 2026 tot en met 26 december 2026: dicht');
    expect(texts).toContain('31 december 2026: van 10:00 tot 16:00');
    expect(texts.filter((text) => text.includes('Dag en nacht open.'))).toHaveLength(4);
  });

  it('speaks English as well, and says which language it is', () => {
    const html = htmlWith([provider], 'en');
    expect(html.startsWith('<div lang="en">\n<h2>Help now</h2>')).toBe(true);
    expect(html).toContain('Open: Monday to Friday from 07:00 to 22:00 and Saturday and Sunday all day.');
    expect(textsOf(html)).toContain('25 December 2026 to 26 December 2026: closed');
    expect(html).not.toMatch(/Bel |Gratis|dicht/);
  });

  it('falls back to Dutch for a language that it does not have', () => {
    expect(htmlWith([provider], 'tr')).toBe(htmlWith([provider], 'nl'));
  });

  it('keeps a home that is not safe one tap deeper', () => {
    const [, closed = ''] = htmlWith([]).split('<details>');
    expect(closed).toContain('<summary>Is het thuis niet veilig?</summary>');
    expect(closed).toContain('tel:08002000');
  });

  it('uses the texts of the provider', () => {
    const texts = { nl: { 'help-now': { helpNow: 'Direct hulp', someone: { other: 'Iemand spreken' } } } };
    const html = helpNowHtml(linesFor('nl', []).lines, { lang: 'nl', texts });
    expect(html).toContain('<h2>Direct hulp</h2>');
    expect(html).toContain('<h3>Iemand spreken</h3>');
  });

  it('has no script, style or mark-up that came from a configuration', () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const channels = [{ type: 'chat', url: 'https://example.org/?a=1&b=2' }, ...provider.channels];
    const html = htmlWith([{ ...provider, id: evil, name: evil, purpose: evil, channels }]);
    expect(html).not.toMatch(/<(script|img|style)|\sstyle=/);
    expect(new Set(html.match(/<\w+/g))).toEqual(
      new Set(['<div', '<h2', '<h3', '<p', '<ul', '<li', '<strong', '<a', '<details', '<summary']),
    );
    expect(html).toContain('href="https://example.org/?a=1&amp;b=2"');
  });

  it('H1: offers no call where there is no number', () => {
    const line = { ...provider, channels: [{ type: 'call' as const }], hours: 'always' as const };
    const html = helpNowHtml(
      [{ ...line, audience: 'anyone', role: 'provider', source: '', verifiedOn: null }],
      { lang: 'nl' },
    );
    expect(html).toBe('<div lang="nl">\n<h2>Hulp nu</h2>\n</div>');
  });
});
