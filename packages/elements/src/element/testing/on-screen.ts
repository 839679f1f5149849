/** Looks at a page as a person does: what can be read and pressed, through open shadow roots and slots, by its words. */

/** What stands in the place of an element: what is slotted, what is in its shadow, or its own children. */
function inside(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  return [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
}

const isShown = (element: HTMLElement): boolean => getComputedStyle(element).display !== 'none';

function* shown(node: Node): Generator<Node> {
  for (const child of inside(node)) {
    if (child instanceof HTMLStyleElement || (child instanceof HTMLElement && !isShown(child))) continue;
    yield child;
    const folded = child instanceof HTMLDetailsElement && !child.open;
    if (folded) {
      const [summary] = child.querySelectorAll('summary');
      if (summary) {
        yield summary;
        yield* shown(summary);
      }
    } else yield* shown(child);
  }
}

const tidy = (text: string): string =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What can be read, in the order of the page. What is folded away is not on the screen. */
export function textOn(place: Node): string {
  const parts = [...shown(place)].map((node) =>
    node instanceof Text
      ? node.data
      : getComputedStyle(asElement(node)).display.startsWith('inline')
        ? ''
        : ' ',
  );
  return tidy(parts.join(''));
}

const asElement = (node: Node): Element => (node instanceof Element ? node : document.body);

const isAction = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && node.matches('button, a[href], summary');

export const nameOf = (element: Element): string =>
  tidy(element.getAttribute('aria-label') ?? element.textContent ?? '');

/** All that can be pressed. */
export const actionsOn = (place: Node): HTMLElement[] => [...shown(place)].filter(isAction);
export const namesOn = (place: Node): string[] => actionsOn(place).map(nameOf);
/** The links that call or text, as their addresses. */
export const callsOn = (place: Node): string[] =>
  actionsOn(place).flatMap((one) =>
    one instanceof HTMLAnchorElement ? [one.getAttribute('href') ?? ''] : [],
  );

/** All that matches a selector and is on the screen, through shadow roots. */
export const allOn = (place: Node, selector: string): HTMLElement[] =>
  [...shown(place)].filter(
    (node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector),
  );

export const headingsOn = (place: Node): string[] => allOn(place, 'h1, h2, h3, h4').map(nameOf);

/** What can be pressed, by its name or how that begins. */
export function actionOn(place: Node, name: string): HTMLElement {
  const actions = actionsOn(place);
  const found =
    actions.find((one) => nameOf(one) === name) ?? actions.find((one) => nameOf(one).startsWith(name));
  if (!found) throw new Error(`Nothing to press is called "${name}": ${namesOn(place).join(' | ')}`);
  return found;
}

/** Presses something by its name, and waits until the page has answered. A call is not made. */
export async function press(place: Node, name: string): Promise<void> {
  const action = actionOn(place, name);
  const stay = (event: Event) => event.preventDefault();
  if (action instanceof HTMLAnchorElement) action.addEventListener('click', stay, { once: true });
  action.click();
  await settled();
}

/** Lets everything that was asked for be shown. */
export async function settled(): Promise<void> {
  for (let n = 0; n < 4; n++) await new Promise((done) => setTimeout(done));
}

/** Waits until something is so; machines that run the tests may be busy. */
export async function waitFor(
  isSo: () => boolean | Promise<boolean>,
  what = 'what was waited for',
): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It never came: ${what}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** What the keyboard is at, through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Waits until no colour is changing any more: axe must not look half-way, however busy the machine. */
export async function still(): Promise<void> {
  for (let n = 0; n < 2; n++) {
    await new Promise((done) => requestAnimationFrame(done));
    await settled();
    // Asked of each element: the document does not always tell of what changes inside shadow roots.
    await waitFor(
      () =>
        [...shown(document.body)].every(
          (node) =>
            !(node instanceof Element) ||
            node.getAnimations().every(({ playState }) => playState !== 'running'),
        ),
      'stillness',
    );
  }
}
