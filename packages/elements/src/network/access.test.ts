import { expect } from '@open-wc/testing';
import type { Page } from './pages.ts';
import { type Visit, visit } from './testing/visit.ts';

const PARTS = ['about', 'ask', 'no', 'no-answer', 'when', 'see', 'nowhere', 'rest', 'links'] as const;

/** Everything that can be done on the page that is open, by name; what is folded away included. */
const done = (found: Visit) => new Set(found.actions);

/** Opens what is folded away, and waits until colours have changed: axe must not look half-way. */
async function unfolded(found: Visit): Promise<void> {
  await found.settled();
  await found.unfold();
  await new Promise((ready) => setTimeout(ready, 400));
}

describe('the map for everyone', () => {
  for (const theme of ['light', 'dark']) {
    it(`axe finds nothing: map, list and pages, ${theme}`, async () => {
      const found = await visit(12);
      found.map.setAttribute('theme', theme);
      await unfolded(found);
      await expect(found.map).to.be.accessible();
      found.map.view = 'list';
      await unfolded(found);
      await expect(found.map).to.be.accessible();
      await found.open('Marloes');
      await unfolded(found);
      await expect(found.map).to.be.accessible();
    });
  }

  it('axe finds nothing on the questions, and on an empty map', async () => {
    const found = await visit(6);
    for (const part of PARTS) {
      found.map.go({ at: 'tie', tie: found.tie('Marloes').id, part });
      await found.settled();
      await expect(found.map).to.be.accessible();
    }
    const empty = await visit(0, 'en');
    await expect(empty.map).to.be.accessible();
  });

  it('keeps the keyboard on the page when the button that it was at goes away', async () => {
    const found = await visit(6);
    await found.open('Ahmed');
    const button = found.all('button').find((one) => one.textContent?.trim() === 'Steunt mij al');
    button?.focus();
    await found.press('Steunt mij al');
    expect(found.actions).to.not.include('Steunt mij al');
    expect(found.map.shadowRoot?.activeElement?.textContent).to.equal('Ahmed');
  });

  it('the list does all that the picture does: the same people, and for each the same page', async () => {
    const found = await visit(12);
    const inPicture = found
      .all('.ties > .tie')
      .map((shape) => shape.getAttribute('aria-label')?.split('.')[0]);
    const beside = done(found);
    found.map.view = 'list';
    await found.settled();
    const inList = found.all('.people .person bdi').map((name) => name.textContent);
    expect(new Set(inList)).to.deep.equal(
      new Set(inPicture.map((name) => (name === 'Dr' ? 'Dr. Aydin' : name))),
    );
    expect([...beside].filter((name) => !done(found).has(name))).to.deep.equal([]);
    await found.press('Mam');
    expect(found.map.page).to.deep.equal({ at: 'tie', tie: found.tie('Mam').id });
    const ring = found.one('#ring');
    if (ring instanceof HTMLSelectElement) ring.selectedIndex = 2;
    ring.dispatchEvent(new Event('change'));
    await found.settled();
    expect(found.tie('Mam').ring).to.equal('further');
  });

  it('nothing scrolls sideways at 320 pixels, in any view', async () => {
    const found = await visit(12, 'nl', 320);
    const tie = found.tie('Marloes').id;
    const pages: Page[] = [
      { at: 'map' },
      { at: 'add' },
      { at: 'help' },
      { at: 'summary' },
      { at: 'tie', tie },
      ...PARTS.map((part) => ({ at: 'tie', tie, part }) as const),
    ];
    for (const view of ['picture', 'list'] as const) {
      found.map.view = view;
      for (const page of pages) {
        found.map.go(page);
        await found.settled();
        await found.unfold();
        const wide = found.all('*').filter((one) => one.scrollWidth > 321 && !one.closest('svg, .sr'));
        expect(wide.map((one) => `${page.at} ${one.localName}.${one.className}`)).to.deep.equal([]);
      }
    }
  });

  it('targets are large enough for a thumb: 44 pixels, but for the small shapes of a crowd, which the list has too', async () => {
    for (const [count, width] of [
      [5, 360],
      [5, 320],
      [40, 360],
      [12, 1100],
    ] as const) {
      const found = await visit(count, 'nl', width);
      await found.unfold();
      const small = () =>
        found.all('button, a, summary, select, label.option, .touch').flatMap((target) => {
          const { height, width: wide } = target.getBoundingClientRect();
          return height === 0 || Math.min(height, wide) >= 43.9
            ? []
            : [`${wide} × ${height} ${target.outerHTML}`];
        });
      expect(found.all('.touch')).to.have.length(count);
      expect(small()).to.deep.equal([]);
      found.map.view = 'list';
      await found.open('Mam');
      await found.unfold();
      expect(small()).to.deep.equal([]);
    }
  });

  it('a tap between two shapes is for the nearest, whichever was drawn last', async () => {
    const found = await visit(40);
    for (const shape of found.all('.ties > .tie')) {
      shape.scrollIntoView({ block: 'center' });
      const name = shape.getAttribute('aria-label') ?? '';
      // As the browser sends it: to what lies on top.
      const moved = shape.querySelector('.shape')?.getBoundingClientRect();
      if (!moved) throw new Error('no shape');
      const at = { clientX: moved.x + moved.width / 2, clientY: moved.y + moved.height / 2 };
      const top = found.map.shadowRoot?.elementFromPoint(at.clientX, at.clientY);
      top?.dispatchEvent(new MouseEvent('click', { ...at, bubbles: true, composed: true }));
      const { page } = found.map;
      const opened = 'tie' in page ? found.ties.find(({ id }) => id === page.tie)?.name : undefined;
      expect(name.startsWith(opened ?? '?'), `${name} ${opened}`).to.equal(true);
      found.map.page = { at: 'map' };
      await found.map.updateComplete;
    }
  });

  it('a heading that gets the focus comes out from under the bars that stay', async () => {
    const found = await visit(2);
    await found.open('Mam');
    const { scrollMarginBlockStart, scrollMarginBlockEnd } = getComputedStyle(found.one('.heading'));
    for (const margin of [scrollMarginBlockStart, scrollMarginBlockEnd])
      expect(Number.parseFloat(margin)).to.be.at.least(90);
  });

  it('N17: on paper there are the words, and no control', async () => {
    const found = await visit(3);
    found.map.go({ at: 'summary' });
    await found.settled();
    // What holds on paper, put on: not every engine can be made to print here.
    const root = found.map.shadowRoot;
    const rules = [...(root?.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules]);
    const paper = new CSSStyleSheet();
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
        for (const one of rule.cssRules) paper.insertRule(one.cssText, paper.cssRules.length);
    }
    root?.adoptedStyleSheets.push(paper);
    const seen = (selector: string) => found.all(selector).filter((one) => one.getClientRects().length > 0);
    expect(seen('h3.heading').map((one) => one.textContent)).to.deep.equal(['Mijn mensen in woorden']);
    expect(seen('header, .back, button')).to.deep.equal([]);
  });

  it('names that are HTML, right-to-left, emoji or endless are shown as names', async () => {
    const names = [
      '<img src=x onerror=alert(1)>',
      'محمد \u202e evil',
      '👩🏽‍⚕️',
      'x'.repeat(200),
      '  ',
      '\u200b',
    ];
    const found = await visit(0);
    for (const name of names) {
      const tie = found.host.newId();
      await found.map.writing.note(tie, 'tie.added', { name, kind: 'friend', ring: 'close' });
    }
    await found.settled();
    expect(found.ties).to.have.length(5);
    expect(found.all('img')).to.have.length(0);
    const initials = found.all('.initials').map((one) => one.textContent);
    expect(initials).to.include.members(['👩🏽‍⚕️', '?']);
    found.map.view = 'list';
    await found.settled();
    expect(found.text).to.include('<img src=x onerror=alert(1)>');
    for (const { id } of found.ties) {
      found.map.go({ at: 'tie', tie: id });
      await found.settled();
      expect(found.map.scrollWidth).to.be.at.most(360);
    }
  });

  it('a name of 10,000 characters from another device does no harm', async () => {
    const found = await visit(2);
    const exported = await found.host.exportJournal();
    if (!exported.ok) throw new Error('no export');
    const text = JSON.stringify(exported.value).replace('"Mam"', `"${'ab '.repeat(3334)}"`);
    const empty = await visit(0);
    const loaded = await empty.host.load(text);
    expect(loaded.ok).to.equal(true);
    await empty.settled();
    expect(empty.all('.ties > .tie')).to.have.length(2);
    expect(empty.map.scrollWidth).to.be.at.most(360);
  });

  it('1,500 people break nothing', async function () {
    this.timeout(30_000);
    const found = await visit(1500);
    expect(found.all('.ties > .tie')).to.have.length(1500);
    const [first] = found.all('.ties > .tie');
    first?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await found.settled();
    expect(found.map.page.at).to.equal('tie');
  });

  it('safety 19: no name of anyone stands in an attribute of the element, or in an event', async () => {
    const found = await visit(3);
    const names = found.ties.map(({ name }) => name);
    const outside = found.map.cloneNode(true);
    if (!(outside instanceof HTMLElement)) throw new Error('not an element');
    for (const name of names) expect(outside.outerHTML).to.not.include(name);
  });
});
