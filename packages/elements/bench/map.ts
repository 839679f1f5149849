import { mapLayout, stageOf, tiesShown } from '@recovery-network/core/network';
import { render } from 'lit';
import type { JournalHost } from '../src/journal-host/journal-host.ts';
import '../src/network/define.ts';
import { lineLook } from '../src/network/figures.ts';
import { mapPicture } from '../src/network/map-picture.ts';
import { lettersOf } from '../src/network/names.ts';
import { styles } from '../src/network/network.styles.ts';
import type { MapAreas } from '../src/network/pages.ts';
import { hostWith } from '../src/network/testing/people.ts';
import { mapColours } from '../src/styles/map-colours.ts';
import { tokens } from '../src/styles/tokens.ts';
import { plainDrag, plainMap } from './plain-map.ts';

const hosts = new Map<number, JournalHost<MapAreas>>();

/** Writes so many people down; not measured. */
async function prepare(count: number): Promise<void> {
  if (!hosts.has(count)) hosts.set(count, await hostWith(count));
}

const stateOf = (count: number) => {
  const state = hosts.get(count)?.state;
  if (!state) throw new Error('not prepared');
  return state.areas.network;
};

/** The moment after the next frame was painted. */
const painted = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });

/** Takes a picture away, and lets all of it be cleared, so that the next one does not pay for this. */
async function clear(element: Element): Promise<void> {
  await rest(200);
  element.remove();
  await painted();
  await rest(200);
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Our map with everything around it, and the moment at which it was on the screen. */
async function shown(count: number) {
  const map = document.createElement('recovery-network-map');
  const host = hosts.get(count);
  if (host) map.host = host;
  document.body.append(map);
  for (;;) {
    const at = await painted();
    if (map.renderRoot.querySelector('.ties > .tie')) return { map, at };
  }
}

/** How large the shapes are in our map for so many, so that the plain one draws them as large. */
async function radiusOf(count: number): Promise<number> {
  const { map } = await shown(count);
  const paths = [...map.renderRoot.querySelectorAll('.tie .shape')].map((one) => one.getAttribute('d') ?? '');
  const [radius] = paths.flatMap((d) => /^M-([\d.]+) 0a/.exec(d)?.[1] ?? []);
  map.remove();
  if (radius === undefined) throw new Error('no circle on the map');
  return Number(radius);
}

/** From a state that is there to the picture of it on the screen, with everything around it, in ms. */
async function ours(count: number): Promise<number> {
  const start = performance.now();
  const { map, at } = await shown(count);
  await clear(map);
  return at - start;
}

const words = {
  title: 'People around you',
  you: 'you',
  rings: { 'very-close': 'very close', close: 'close', further: 'further', outside: 'outside' },
  sectors: { personal: 'personal', peer: 'peer', professional: 'professional' },
};

/** The picture of our map without anything around it: layout, labels and drawing. */
function pictureInto(count: number): HTMLElement {
  const network = stateOf(count);
  const ties = tiesShown(network);
  const ranks = new Map(Object.keys(network.ties).map((id, rank) => [id, rank]));
  const rankOf = (id: string) => ranks.get(id) ?? 0;
  const places = ties.map(({ id, ring, nature, name }) => {
    return { id, ring, nature, order: rankOf(id), letters: lettersOf(name).length };
  });
  const figures = ties.map((tie) => {
    const stage = stageOf(tie);
    return { tie, look: lineLook(stage), label: `${tie.name}. ${tie.kind}. ${tie.ring}. ${stage}.` };
  });
  const holder = document.createElement('div');
  const root = holder.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets();
  const layout = mapLayout(places, 640);
  render(mapPicture({ layout, figures, words, current: undefined, pairs: [], rankOf }), root);
  document.body.append(holder);
  return holder;
}

async function picture(count: number): Promise<number> {
  const start = performance.now();
  const holder = pictureInto(count);
  const end = await painted();
  await clear(holder);
  return end - start;
}

const sheets = (): CSSStyleSheet[] => [tokens, mapColours, styles].flatMap((one) => one.styleSheet ?? []);

function plainInto(count: number, radius: number) {
  const holder = document.createElement('div');
  const root = holder.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets();
  const map = plainMap(stateOf(count), radius);
  root.append(map.svg);
  document.body.append(holder);
  return { holder, map };
}

async function plain(count: number, radius: number): Promise<number> {
  const start = performance.now();
  const { holder } = plainInto(count, radius);
  const end = await painted();
  await clear(holder);
  return end - start;
}

const FRAMES = 60;

/** Moves in a spiral through all rings, one move a frame. */
async function frames(move: (x: number, y: number) => void, box: DOMRect): Promise<void> {
  for (let n = 0; n < FRAMES; n++) {
    const far = (box.width / 2) * (0.2 + (0.75 * n) / FRAMES);
    move(box.left + box.width / 2 + far * Math.cos(n / 9), box.top + box.width / 2 + far * Math.sin(n / 9));
    await new Promise(requestAnimationFrame);
  }
}

let ending: (() => void) | undefined;

/** Takes hold of a shape of our map; `drag` then moves it. */
async function takeOurs(count: number): Promise<void> {
  const { map } = await shown(count);
  await rest(300);
  const shape = map.renderRoot.querySelectorAll('.ties > .tie')[3];
  const svg = map.renderRoot.querySelector('svg.map');
  if (!shape || !svg) throw new Error('nothing to drag');
  const box = svg.getBoundingClientRect();
  const init = {
    bubbles: true,
    composed: true,
    isPrimary: true,
    button: 0,
    buttons: 1,
    pointerType: 'mouse',
  };
  const middle = shape.getBoundingClientRect();
  const at = { clientX: middle.x + 5, clientY: middle.y + 5 };
  shape.dispatchEvent(new PointerEvent('pointerdown', { ...init, ...at }));
  drag = () =>
    frames(
      (clientX, clientY) =>
        window.dispatchEvent(new PointerEvent('pointermove', { ...init, clientX, clientY })),
      box,
    );
  ending = () => {
    window.dispatchEvent(new PointerEvent('pointercancel', init));
    map.remove();
  };
  await drag();
  if (!map.renderRoot.querySelector('.overlay')?.firstElementChild) throw new Error('nothing was dragged');
}

async function takePlain(count: number, radius: number): Promise<void> {
  const { holder, map } = plainInto(count, radius);
  await rest(300);
  const move = plainDrag(map, 3);
  drag = () => frames(move, map.svg.getBoundingClientRect());
  ending = () => holder.remove();
  await drag();
}

let drag: () => Promise<void> = async () => undefined;

const letGo = (): void => ending?.();

const bench = {
  prepare,
  radiusOf,
  ours,
  picture,
  plain,
  takeOurs,
  takePlain,
  drag: () => drag(),
  letGo,
  FRAMES,
};
Object.assign(globalThis, { bench });
