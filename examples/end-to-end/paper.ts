import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { engineUnderTest } from '../../scripts/browser.ts';
import { afterHalfAYear, openHalfAYear } from './half-a-year.ts';
import type { Journey } from './journey.ts';
import { keepForLooking } from './own-copy.ts';
import type { Visitor } from './visitor.ts';

/** A4 in points, rounded as browsers do. */
const A4 = { width: 595, height: 842 };
/** What a printer leaves free. */
const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };

/** The pages of a PDF with their sizes, in points. What is packed is unpacked first. */
function pagesOf(pdf: Uint8Array): { readonly width: number; readonly height: number }[] {
  const raw = Buffer.from(pdf);
  const text = raw.toString('latin1');
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n/g)].map((found) => {
    const begin = found.index + found[0].length;
    return inflateSync(raw.subarray(begin, text.indexOf('endstream', begin)), { finishFlush: 2 }).toString(
      'latin1',
    );
  });
  const all = [text, ...packed].join('\n');
  const count = [...all.matchAll(/\/Type\s*\/Page(?![\w])/g)].length;
  const boxes = [...all.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
    ([, width, height]) => ({ width: Math.round(Number(width)), height: Math.round(Number(height)) }),
  );
  const [common] = boxes;
  return Array.from({ length: count }, (_, n) => boxes[n] ?? common ?? { width: 0, height: 0 });
}

async function toPaper(you: Visitor, place: string, what: string): Promise<number> {
  await you.click('button', what);
  await you.sees('heading', what);
  const pages = await printed(you, `${place} ${what}`);
  await you.click('button', '‹ Afdrukken');
  return pages;
}

/** Prints the page as it stands, and says on how many sheets. */
export async function printed(you: Visitor, what: string): Promise<number> {
  const pdf = await you.page.pdf({ format: 'A4', margin });
  keepForLooking(`${engineUnderTest} ${what}.pdf`, pdf);
  const pages = pagesOf(pdf);
  for (const { width, height } of pages) {
    expect.soft(Math.abs(width - A4.width), `${what}: ${width}`).toBeLessThan(3);
    expect.soft(Math.abs(height - A4.height), `${what}: ${height}`).toBeLessThan(3);
  }
  return pages.length;
}

/** What can be read on the paper, of the site and of what it shows: as it is drawn for paper, wherever its style is. */
export const textOnPaper = (you: Visitor): Promise<string> =>
  you.page.evaluate(() => {
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const forPaper = roots(document)
      .flatMap(({ styleSheets, adoptedStyleSheets }) => [...styleSheets, ...adoptedStyleSheets])
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    for (const { media } of forPaper) media.mediaText = 'all';
    const text = onScreen.text();
    for (const { media } of forPaper) media.mediaText = 'print';
    return text;
  });

/** What stands on the paper of the site itself, and not of the widget. */
const ofTheSite = (you: Visitor) =>
  you.page.evaluate(() => {
    const forPaper = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    for (const { media } of forPaper) media.mediaText = 'all';
    const seen = [...document.querySelectorAll('header, footer, h1, main p')]
      .filter((one) => one.checkVisibility() && !one.closest(':is(recovery-network, recovery-plan)'))
      .map((one) => one.localName);
    for (const { media } of forPaper) media.mediaText = 'print';
    return [forPaper.length > 0, seen];
  });

export function paper(journey: Journey): void {
  for (const place of ['in the one tag', 'on a page of its own'])
    journey(
      `on paper, ${place}: the card, the plan, and both to fill in by hand; A4, without the site around them`,
      { at: afterHalfAYear, width: 800, timeout: 90_000 },
      async (you) => {
        await openHalfAYear(you);
        if (place === 'in the one tag') await you.click('button', 'Plan');
        else {
          // Its journal is the one that the example was opened in.
          await you.goTo('/mijn-plan.html');
          await you.page.evaluate(() => {
            const plan = document.querySelector('recovery-plan');
            const fresh = plan?.cloneNode(true);
            if (!plan || !(fresh instanceof Element)) throw new Error('no plan');
            fresh.setAttribute('store', 'voorbeeld-half-jaar');
            plan.replaceWith(fresh);
          });
          await you.sees('button', 'Alle plannen');
        }
        await you.click('button', 'Afdrukken');
        expect(await ofTheSite(you)).toEqual([true, []]);
        const pages = {
          card: await toPaper(you, place, 'Mijn noodkaart op papier'),
          plan: await toPaper(you, place, 'Mijn plan op papier'),
          blankPlan: await toPaper(you, place, 'Een leeg plan om op te schrijven'),
          blankCard: await toPaper(you, place, 'Een lege noodkaart om op te schrijven'),
        };
        console.info(`${place}, pages of A4: ${JSON.stringify(pages)}`);
        expect(pages).toEqual({ card: 2, plan: 2, blankPlan: 2, blankCard: 2 });
      },
    );
}
