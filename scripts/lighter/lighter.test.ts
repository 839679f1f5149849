import { describe, expect, it } from 'vitest';
import { lighterCss } from './css.ts';
import { lighterHtml } from './html.ts';
import { lighterSource } from './templates.ts';

const html = (...parts: string[]) => lighterHtml(parts);

describe('an html template', () => {
  it('keeps one space between words and between what stands on one line', () => {
    expect(html('a\n   b <b>c</b>\n  <i>d</i> ', ' ', '\n e')).toEqual(['a b <b>c</b> <i>d</i> ', ' ', ' e']);
  });

  it('keeps no space at the edges of blocks', () => {
    expect(html('<div>\n  ', '\n  <p> a <b>b</b> </p>\n  <span>c</span>\n</div>')).toEqual([
      '<div>',
      '<p>a <b>b</b></p><span>c</span></div>',
    ]);
  });

  it('keeps what stands at its own edges, for it may stand in the middle of a line', () => {
    expect(html('\n  <b>a</b>\n')).toEqual([' <b>a</b> ']);
  });

  it('keeps quotes and what is in them, and bound attributes apart', () => {
    expect(html('<input\n  title="a  > b"\n  .value=', '\n  @change=', '\n  required\n/>')).toEqual([
      '<input title="a  > b" .value=',
      ' @change=',
      ' required/>',
    ]);
    expect(html('<a class="x ', '  y"   href=', '>')).toEqual(['<a class="x ', '  y" href=', '>']);
  });

  it('keeps space that is content, and does not touch a template with a comment', () => {
    expect(html('<pre>\n a\n  b </pre>\n<p> c')).toEqual(['<pre>\n a\n  b </pre><p>c']);
    expect(html('<!-- a\n  -->\n <p> b')).toEqual(['<!-- a\n  -->\n <p> b']);
  });

  it('keeps space in a drawing only where it is written', () => {
    expect(html('<svg>\n <g>\n <text> a <tspan>b</tspan> </text>\n </g>\n</svg>\n<b>c</b> <i>d</i>')).toEqual(
      ['<svg><g><text> a <tspan>b</tspan> </text></g></svg><b>c</b> <i>d</i>'],
    );
  });
});

describe('a css template', () => {
  it('keeps its holes where they were, as rules and as values', async () => {
    expect(await lighterCss(['\n  ', '\n  a > b {\n color: red;\n inset: calc(1px + ', ');\n }\n'])).toEqual([
      '',
      'a>b{color:red;inset:calc(1px + ',
      ')}',
    ]);
  });

  it('lets no hole begin a selector, for the space after it would be lost', async () => {
    await expect(lighterCss(['', ' .a {\n color: red;\n }'])).rejects.toThrow('begins a selector');
    await expect(lighterCss(['b {}\n', '.a { color: red; }'])).rejects.toThrow('begins a selector');
    expect(await lighterCss([':is(', ') .a {\n color: red;\n }'])).toEqual([':is(', ') .a{color:red}']);
  });

  it('keeps signs as they are', async () => {
    const [made] = await lighterCss(['a::before { content: "–, "; --b: calc(var(--c) * 2, 1px); }']);
    expect(made).toBe('a:before{content:"–, ";--b:calc(var(--c)*2,1px)}');
  });
});

describe('a source file', () => {
  it('is made lighter in its templates alone, one inside another too', async () => {
    const hole = (code: string) => `\${${code}}`;
    const source = [
      'const text = `  <p> a`;',
      `const a = (x: string) => html\`<p>\\n ${hole("x ? html`<b> y </b>\n  ` : '  '")}\n</p>\`;`,
      'const b = css`a { b: "\\\\25cf"; }`;',
      'const c = html`<b   title="\\\\">`;',
    ];
    const lighter = [
      "import { unsafeCSS as unchecked } from 'lit';",
      'const text = `  <p> a`;',
      `const a = (x: string) => html\`<p>${hole("x ? html`<b> y </b> ` : '  '")}</p>\`;`,
      'const b = unchecked(`a{b:"●"}`);',
      'const c = html`<b title="\\\\">`;',
    ];
    expect(String(await lighterSource(source.join('\n'), 'a.ts'))).toBe(lighter.join('\n'));
  });

  it('is left alone without templates', async () => {
    expect(await lighterSource('const a = 1;', 'a.ts')).toBeUndefined();
  });
});
