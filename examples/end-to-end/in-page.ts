/**
 * Runs inside the page: finds what is on the screen by role and accessible name, as assistive technology would, through
 * open shadow roots. Firefox's own search by role does not look into those, so both engines use this one.
 */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** A name to look for: all of it, or a pattern as its source. */
export type Name = string | { readonly pattern: string };
export type Wanted = { readonly role: string; readonly name: Name };

const tidy = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const fits = (text: string, name: Name) =>
  typeof name === 'string' ? tidy(text) === name : new RegExp(name.pattern, 'u').test(tidy(text));

/** All elements in the order of the page, each shadow root where its host stands. */
function* elements(root: ParentNode): Generator<Element> {
  // Not by `children`: of a form that is its field of that name.
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    yield child;
    if (child.shadowRoot) yield* elements(child.shadowRoot);
    yield* elements(child);
  }
}

/** The parent as it is drawn: for what is in a slot that is the slot. */
function drawnIn(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : undefined;
}

function isHidden(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return true;
  for (let at: Element | undefined = element; at; at = drawnIn(at)) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return true;
  }
  return false;
}

const isWithin = (element: Element, place: Element): boolean => {
  for (let at: Element | undefined = element; at; at = drawnIn(at)) if (at === place) return true;
  return false;
};

/** What has no role of its own in ARIA is called here what it is: a field for a file, a date or a time. */
function roleOf(element: Element): string | undefined {
  if (element instanceof HTMLInputElement && ['file', 'date', 'time'].includes(element.type))
    return element.type;
  return getRole(element) ?? undefined;
}

const nameOf = (element: Element) => tidy(computeAccessibleName(element));

function* shown(wanted: Wanted, place: Element | undefined): Generator<Element> {
  for (const element of elements(document)) {
    if (roleOf(element) !== wanted.role || (place && !isWithin(element, place)) || isHidden(element))
      continue;
    if (fits(nameOf(element), wanted.name)) yield element;
  }
}

const first = (wanted: Wanted, within: Wanted | undefined): Element | undefined => {
  const place = within && shown(within, undefined).next().value;
  if (within && !place) return undefined;
  return shown(wanted, place ?? undefined).next().value ?? undefined;
};

const inWords = ({ role, name }: Wanted) =>
  `${role} ${typeof name === 'string' ? `"${name}"` : `/${name.pattern}/`}`;

/** How something is drawn that does not begin a new line. */
const inLine = new Set(['inline', 'contents']);

/** What can be read, in the order in which it is drawn. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && isHidden(node) && getComputedStyle(node).display !== 'contents') return '';
  const inside =
    node instanceof HTMLSlotElement && node.assignedNodes().length > 0
      ? node.assignedNodes()
      : [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
  const text = inside
    .filter((child) => !(child instanceof HTMLStyleElement))
    .map(textOf)
    .join('');
  return node instanceof Element && !inLine.has(getComputedStyle(node).display) ? ` ${text} ` : text;
}

/** Asks again until it is so, or until the time is over. The clock of the page may be a false one: this is not it. */
async function until<T>(look: () => T | undefined, patience: number): Promise<T | undefined> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found !== undefined || performance.now() > end) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** What a finger would touch there. */
function topmostAt(x: number, y: number): Element | undefined {
  let at = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = at?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === at) return at ?? undefined;
    at = inner;
  }
}

/** What a finger would touch in the middle of it; of a link over two lines, in the middle of the first. */
function inFrontOf(element: Element): Element | undefined {
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  return topmostAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** Where it stands; undefined while something else is in front of it. */
function spotOf(element: Element): string | undefined {
  const top = inFrontOf(element);
  const { x, y, width, height } = element.getBoundingClientRect();
  return top && isWithin(top, element) ? [x, y, width, height].join(' ') : undefined;
}

/** What a click arrived at since it was last asked for. */
const clicked = new WeakSet<EventTarget>();
window.addEventListener(
  'click',
  (event) => {
    for (const target of event.composedPath()) clicked.add(target);
  },
  { capture: true },
);

function notThere(wanted: Wanted, within: Wanted | undefined): Error {
  const others = looking.names(wanted.role, within).map((name) => `"${name}"`);
  const place = within ? ` in ${inWords(within)}` : '';
  return new Error(`There is no ${inWords(wanted)}${place}. Of that kind: ${others.join(', ') || 'none'}.`);
}

const looking = {
  /**
   * Brings it into view and waits until it stands still with nothing in front of it: who clicks sooner than any person
   * could, hits something else. What is drawn anew meanwhile is looked for anew.
   */
  findStill: async (wanted: Wanted, within: Wanted | undefined, patience: number): Promise<Element> => {
    let last: Element | undefined;
    let spot: string | undefined;
    const still = await until(() => {
      const element = first(wanted, within);
      // Again where the page grew above it meanwhile: then a bar that stays on the screen lies over it.
      if (element && (element !== last || !spotOf(element)))
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const now = element && spotOf(element);
      const same = now !== undefined && element === last && now === spot;
      last = element;
      spot = now;
      return same ? element : undefined;
    }, patience);
    if (still) {
      clicked.delete(still);
      return still;
    }
    if (!last) throw notThere(wanted, within);
    throw new Error(
      `${inWords(wanted)} can't be clicked, for this: ${inFrontOf(last)?.outerHTML.slice(0, 200)}.`,
    );
  },
  /** Whether the click arrived there, and not at what moved in front of it in the last moment. */
  wasClicked: async (element: Element): Promise<boolean> =>
    (await until(() => (clicked.has(element) ? true : undefined), 500)) ?? false,
  /** Waits until nothing on the page changes any more: it opened its journal and its configuration. */
  atRest: async (patience: number): Promise<void> => {
    const QUIET = 6;
    let last = '';
    let same = 0;
    await until(() => {
      const now = `${document.readyState} ${document.body.scrollHeight} ${textOf(document.body)}`;
      same = now === last ? same + 1 : 0;
      last = now;
      return same >= QUIET || undefined;
    }, patience);
  },
  /** Throws when it does not appear, and says what there is instead. */
  find: async (wanted: Wanted, within: Wanted | undefined, patience: number): Promise<Element> => {
    const found = await until(() => first(wanted, within), patience);
    if (found) return found;
    throw notThere(wanted, within);
  },
  isGone: async (wanted: Wanted, within: Wanted | undefined, patience: number) =>
    (await until(() => (first(wanted, within) ? undefined : true), patience)) ?? false,
  text: () => tidy(textOf(document.body)),
  reads: async (name: Name, patience: number) => {
    const has = () => {
      const text = tidy(textOf(document.body));
      return (typeof name === 'string' ? text.includes(name) : fits(text, name)) ? true : undefined;
    };
    return (await until(has, patience)) ?? false;
  },
  /** Names of everything of this role that is on the screen. */
  names: (role: string, within: Wanted | undefined) => {
    const place = within && first(within, undefined);
    return [...shown({ role, name: { pattern: '' } }, place)].map(nameOf);
  },
  /** What the keyboard is at. */
  focused: (): { readonly role: string; readonly name: string } => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at ? { role: roleOf(at) ?? at.localName, name: nameOf(at) } : { role: 'nothing', name: '' };
  },
  optionOf: (select: Element, label: string): string | undefined =>
    select instanceof HTMLSelectElement
      ? [...select.options].find((option) => tidy(option.text) === label)?.value
      : undefined,
};

declare global {
  var onScreen: OnScreen;
}
export type OnScreen = typeof looking;

globalThis.onScreen = looking;
