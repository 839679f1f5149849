import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { charts, drawn, withCharts } from './statecharts.ts';

const folder = fileURLToPath(new URL('../../../docs/areas/', import.meta.url));
const pages = globSync('*.md', { cwd: folder }).sort();
const read = (page: string) => readFileSync(folder + page, 'utf8');

describe('the statecharts in the docs', () => {
  it.each(pages)(
    '%s draws what the machines are; if not: node packages/core/prove/draw-statecharts.ts',
    (page) => {
      expect(withCharts(read(page))).toBe(read(page));
    },
  );

  it('every chart is drawn on some page', () => {
    const all = pages.map(read).join();
    for (const name of charts.keys()) expect(all).toContain(`<!-- statechart: ${name} -->`);
  });

  it('a drawing that is behind its machine is found', () => {
    const page = '<!-- statechart: tie -->\nold\n<!-- /statechart -->';
    expect(withCharts(page)).not.toBe(page);
    expect(() => withCharts('<!-- statechart: no-such -->\n<!-- /statechart -->')).toThrow('no-such');
  });

  it('every event of a machine is in its drawing, and every id is one that Mermaid takes', () => {
    for (const machine of charts.values()) {
      const text = drawn(machine);
      for (const event of machine.events) expect(text).toContain(event);
      for (const [, from = '', to = ''] of text.matchAll(/^ {2}(\S+) --> ([^:\s]+)/gm))
        expect(`${from} ${to}`).toMatch(/^(\[\*\]|[a-z_]+) (\[\*\]|[a-z_]+)$/);
    }
  });
});
