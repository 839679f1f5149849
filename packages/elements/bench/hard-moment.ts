import { phasesToday } from '@recovery-network/core/guidance';
import { areas } from '../src/journal-host/areas.ts';
import { createJournalHost } from '../src/journal-host/shared-host.ts';
import { memoryStore } from '../src/store/memory.ts';
import '../src/plan/define.ts';
import '../src/recovery-network/define.ts';
import '../src/setbacks/define.ts';
import type { RecoveryNetwork } from '../src/recovery-network/recovery-network.ts';

/** The day after the last of the six months. */
const AFTERWARDS = Date.parse('2026-11-22T15:00:00+01:00');

/** What is tapped, and what is on the screen when it is there. */
const moments = {
  plan: { button: '.tabs button:nth-child(3)', tag: 'recovery-plan', there: '#phase' },
  used: { button: '.moments button:nth-child(2)', tag: 'recovery-setbacks', there: '.safety' },
} as const;
type Moment = keyof typeof moments;

let element: RecoveryNetwork;

/** The whole on a page, over the six months of the fictional journal, on a red day; what comes after the first view has come. */
async function prepare(): Promise<void> {
  const host = createJournalHost({
    areas,
    store: memoryStore(),
    clock: () => ({ ms: AFTERWARDS, zone: 'Europe/Amsterdam' }),
  });
  element = document.createElement('recovery-network');
  element.lang = 'nl';
  element.host = host;
  document.body.append(element);
  const loaded = await host.load(await (await fetch('/six-months.json')).text());
  if (!loaded.ok) throw new Error(loaded.error);
  await until(() => element.laterStates !== undefined);
  const states = element.laterStates;
  const red = states && phasesToday(states).find(({ level }) => level === 'act');
  const day = host.newId();
  const done = await host.record([
    host.draft('check-in.opened', day, { length: 'short' }),
    host.draft('check-in.coloured', day, { phase: red?.id, level: 'act' }),
    host.draft('check-in.closed', day, {}),
  ]);
  if (!done.ok) throw new Error('no red day');
  await rest(300);
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await rest(5);
}

/** The moment after the next frame was painted. */
const painted = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });

const viewOf = (moment: Moment): HTMLElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(moments[moment].tag) ?? [])].find((one) =>
    one.checkVisibility(),
  );

async function backToToday(): Promise<void> {
  element.open('today');
  await painted();
  await rest(150);
}

/** From the tap to the moment at which it is on the screen, in ms. */
async function ours(moment: Moment): Promise<number> {
  const { button, there } = moments[moment];
  const start = performance.now();
  element.shadowRoot?.querySelector<HTMLElement>(button)?.click();
  for (;;) {
    const at = await painted();
    if (!viewOf(moment)?.shadowRoot?.querySelector(there)) continue;
    await rest(150);
    await backToToday();
    return at - start;
  }
}

/** A copy of a node with all that is in its shadow, and none of our code behind it. */
function bareOf(node: Node): Node {
  const shadow = node instanceof Element ? node.shadowRoot : null;
  const copy = shadow ? document.createElement('div') : node.cloneNode(false);
  if (node instanceof Element && copy instanceof Element) {
    for (const { name, value } of shadow ? node.attributes : []) copy.setAttribute(name, value);
    if (shadow) {
      const root = copy.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = shadow.adoptedStyleSheets;
      root.append(...[...shadow.childNodes].map(bareOf));
    }
    copy.append(...[...node.childNodes].map(bareOf));
  }
  return copy;
}

const views = new Map<Moment, Node>();

/** Remembers what is on the screen at a moment, for the bare element; not measured. */
async function remember(moment: Moment): Promise<void> {
  if (views.has(moment)) return;
  element.shadowRoot?.querySelector<HTMLElement>(moments[moment].button)?.click();
  await until(() => Boolean(viewOf(moment)?.shadowRoot?.querySelector(moments[moment].there)));
  await rest(300);
  const view = viewOf(moment);
  if (view) views.set(moment, bareOf(view));
  await backToToday();
}

/** The same content from a tap that only hides what was there and puts this in its place: the least that a page can do. */
async function bare(moment: Moment): Promise<number> {
  await remember(moment);
  const view = views.get(moment);
  const copy = bareOf(element);
  if (!(copy instanceof HTMLElement) || !view) throw new Error('nothing to show');
  element.style.display = 'none';
  document.body.append(copy);
  await painted();
  await rest(150);
  const page = copy.shadowRoot?.querySelector<HTMLElement>('.page');
  const start = performance.now();
  if (page) page.hidden = true;
  page?.after(bareOf(view));
  const at = await painted();
  await rest(150);
  copy.remove();
  element.style.display = '';
  await painted();
  await rest(150);
  return at - start;
}

/** How much of what the real one shows is on the bare one: the same text, or the comparison is none. */
async function sameText(moment: Moment): Promise<boolean> {
  await remember(moment);
  const textIn = (node: Node): string =>
    node instanceof Element && node.shadowRoot
      ? textIn(node.shadowRoot)
      : node instanceof Text
        ? node.data
        : [...node.childNodes].map(textIn).join('');
  const view = views.get(moment);
  const real = [...(element.shadowRoot?.querySelectorAll(moments[moment].tag) ?? [])][0];
  const [ours, theirs] = [real && textIn(real), view && textIn(view)];
  return ours !== undefined && ours === theirs && ours.length > 200;
}

const bench = { prepare, ours, bare, sameText };
Object.assign(globalThis, { bench });
