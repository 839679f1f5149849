import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { define } from '../element/define.ts';
import { leavePage, pageToShow } from './leave-page.ts';
import { RecoveryQuickExit } from './quick-exit.ts';

/** Notes where it would go, and what the page looked like at that moment. */
class Rehearsed extends RecoveryQuickExit {
  went: { address: string; covered: boolean }[] = [];
  protected override go(address: string): void {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    this.went.push({ address, covered: middle === this });
  }
}
define('recovery-test-quick-exit', Rehearsed);

const inside = <Kind extends Element>(element: Element, selector: string, kind: new () => Kind): Kind => {
  const found = element.shadowRoot?.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
};
const exitOn = (to?: string) =>
  fixture<Rehearsed>(html`<recovery-test-quick-exit lang="nl" to=${to ?? ''}></recovery-test-quick-exit>`);
const status = (exit: Element) => inside(exit, '[role=status]', HTMLElement).textContent;

describe('quick exit', () => {
  it('leaves on one tap, with the page covered before it goes', async () => {
    const exit = await exitOn('/weer');
    inside(exit, 'button', HTMLButtonElement).click();
    expect(exit.went).to.deep.equal([{ address: `${location.origin}/weer`, covered: true }]);
    const cover = inside(exit, 'dialog', HTMLDialogElement).getBoundingClientRect();
    expect([cover.width >= innerWidth - 20, cover.height]).to.deep.equal([true, innerHeight]);
    expect(inside(exit, '[role=alert]', HTMLElement).textContent).to.equal('Je gaat weg van deze pagina.');
  });

  it('covers and leaves in a browser that can not ask whether an address parses (iOS 16)', async () => {
    const { canParse } = URL;
    Reflect.deleteProperty(URL, 'canParse');
    try {
      for (const [to, address] of [
        ['/weer', `${location.origin}/weer`],
        ['https://', 'https://www.wikipedia.org/'],
      ]) {
        const exit = await exitOn(to);
        inside(exit, 'button', HTMLButtonElement).click();
        expect(exit.went).to.deep.equal([{ address, covered: true }]);
        exit.remove();
      }
    } finally {
      URL.canParse = canParse;
    }
  });

  it('what is said of it stands clear of the edges, on a ground that ends with it', async () => {
    const exit = await exitOn();
    const about = inside(exit, 'details', HTMLDetailsElement);
    about.open = true;
    const [ground, words] = [exit.getBoundingClientRect(), about.getBoundingClientRect()];
    expect(words.left - ground.left).to.be.within(4, 16);
    expect(ground.right - words.right).to.be.within(4, 16);
    expect(ground.bottom - words.bottom).to.be.within(4, 16);
    // The end of the page stays free of the button.
    const room = Number.parseFloat(getComputedStyle(exit).marginBlockEnd);
    expect(room).to.be.at.least(inside(exit, '.leave', HTMLElement).offsetHeight + 16);
  });

  it('stays covered when Escape is pressed', async () => {
    const exit = await exitOn();
    exit.leave();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await new Promise((done) => setTimeout(done, 50));
    expect(inside(exit, 'dialog', HTMLDialogElement).open).to.equal(true);
  });

  it('leaves on Shift three times, and says after two that one more does it', async () => {
    const exit = await exitOn();
    await sendKeys({ press: 'Shift' });
    await sendKeys({ press: 'Shift' });
    await exit.updateComplete;
    expect(exit.went).to.deep.equal([]);
    expect(status(exit)).to.equal('Druk nog één keer op Shift om weg te gaan.');
    await sendKeys({ press: 'Shift' });
    expect(exit.went).to.have.length(1);
  });

  it('is not set off by capitals, by clicks between, or by slow presses', async () => {
    const exit = await exitOn();
    const press = (key: string, timeStamp = 0) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      document.body.dispatchEvent(event);
    };
    for (const key of ['Shift', 'A', 'Shift', 'B', 'Shift', 'C']) press(key);
    for (let i = 0; i < 3; i += 1) {
      press('Shift');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    }
    for (const at of [0, 3_000, 6_000, 12_000]) press('Shift', at);
    expect(exit.went).to.deep.equal([]);
    for (const at of [20_000, 22_000, 24_000]) press('Shift', at);
    expect(exit.went).to.have.length(1);
  });

  it('does nothing any more once it is off the page', async () => {
    const exit = await exitOn();
    exit.remove();
    for (let i = 0; i < 3; i += 1) await sendKeys({ press: 'Shift' });
    expect(exit.went).to.deep.equal([]);
  });

  it('goes to web addresses only', () => {
    const base = 'https://huis.example/pagina';
    expect(pageToShow('https://nieuws.example/', base)).to.equal('https://nieuws.example/');
    expect(pageToShow('/recepten', base)).to.equal('https://huis.example/recepten');
    for (const bad of ['', undefined, 'javascript:alert(1)', 'data:text/html,x', 'https://']) {
      expect(pageToShow(bad, base), String(bad)).to.equal('https://www.wikipedia.org/');
    }
  });

  it('replaces the page, so that Back does not lead to it, and tells the next page nothing', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { contentWindow: view } = frame;
    if (!view) throw new Error('no frame');
    const calls: string[] = [];
    const told: string[] = [];
    const page = document.implementation.createHTMLDocument('Nazorg');
    const replaced = {
      document: page,
      onbeforeunload: () => 'stay?',
      dispatchEvent: ({ type }: Event) => told.push(type),
      location: { replace: (to: string) => calls.push(to) },
    };
    const asWindow = new Proxy(view, {
      get: (_, name) => (name === 'top' ? asWindow : Reflect.get(replaced, name)),
      set: (_, name, value) => Reflect.set(replaced, name, value),
    });
    leavePage(asWindow, 'https://www.wikipedia.org/', 'Even geduld');
    frame.remove();
    expect(calls).to.deep.equal(['https://www.wikipedia.org/']);
    expect(page.title).to.equal('Even geduld');
    expect(page.querySelector('meta[name=referrer]')?.getAttribute('content')).to.equal('no-referrer');
    expect(replaced.onbeforeunload).to.equal(null);
    expect(told, 'nothing of ours asks to stay').to.deep.equal(['recovery-leaving']);
  });

  it('says what it cannot do, has a target of 44 px, and passes axe', async () => {
    const exit = await exitOn();
    expect(inside(exit, 'details', HTMLElement).textContent).to.include('onthoudt wel dat je hier was');
    const { width, height } = inside(exit, 'button', HTMLButtonElement).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    await expect(exit).to.be.accessible();
  });
});
