import { expect } from '@open-wc/testing';
import { actionOn, settled } from '../element/testing/on-screen.ts';
import { fullDiary } from '../noting/testing/opened.ts';
import { opened as openedTasks } from '../tasks/testing/opened.ts';
import { opened } from './testing/opened.ts';

/** On how many lines a word stands. */
function linesOf(place: Element, word: string): number {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const at = text.textContent?.indexOf(word) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + word.length);
    return range.getClientRects().length;
  }
  throw new Error(`No ${word}`);
}

describe('letters twice as large on a small phone', () => {
  // All is as much larger as the screen of the test is wider than 360 px, so that its parts are as they are there.
  const scale = window.innerWidth / 360;
  const large = document.createElement('style');
  large.textContent = `html { font-size: ${200 * scale}% }
    recovery-tasks, recovery-agenda { inline-size: ${328 * scale}px }`;
  beforeEach(() => {
    document.head.append(large);
  });
  afterEach(() => {
    large.remove();
  });

  it('safety 24: words of a button stay whole', async () => {
    const element = await openedTasks(await fullDiary());
    expect(linesOf(actionOn(element, 'Iets opschrijven'), 'opschrijven')).to.equal(1);
  });

  it('safety 24: a time zone can be read as a whole', async () => {
    const element = await opened(await fullDiary());
    element.begin((id) => ({ at: 'write', id }));
    await settled();
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    const zone = element.renderRoot.querySelector<HTMLTextAreaElement>('#zone');
    expect(zone?.value).to.equal('Europe/Amsterdam');
    expect(zone?.scrollWidth).to.be.at.most(zone?.clientWidth ?? 0);
    expect(zone?.scrollHeight).to.be.at.most((zone?.clientHeight ?? 0) + 1);
    expect(zone?.matches('textarea')).to.equal(true);
  });
});
