import type { NetworkState, Tie } from '@recovery-network/core/network';

/**
 * The map as somebody writes it by hand who wants nothing else: the same circles, lines, shapes, letters, names for a
 * screen reader and places to touch, with attributes set one by one. It has no words in two languages, no list, no
 * keyboard, no earlier moments.
 */
const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function draw(parent: Element, name: string, attributes: Attributes, text?: string): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

const SIDE = 640;
const MIDDLE = SIDE / 2;
const RINGS = ['very-close', 'close', 'further'] as const;
const EDGE = { 'very-close': 150, close: 235, further: 318 } as const;
const FROM = { 'very-close': 60, close: 165, further: 250 } as const;

/** Degrees of the sectors, as in the map. */
const SECTOR = { personal: [-165, -15], peer: [-15, 90], professional: [90, 195] } as const;

const LOOK: Readonly<Record<string, string>> = {
  supporting: 'supporting',
  asked: 'asked',
  idea: 'idea',
  resting: 'resting',
  repairing: 'repairing',
};

const lifeOf = (tie: Tie): string => /"life":"([a-z-]+)"/.exec(tie.life)?.[1] ?? '';

export interface Shape {
  readonly tie: Tie;
  readonly x: number;
  readonly y: number;
  readonly look: string | undefined;
}

export interface PlainMap {
  readonly svg: SVGSVGElement;
  readonly shapes: readonly Shape[];
  readonly overlay: Element;
}

/** Spreads the ties of each ring and sector along one arc after the other. */
function place(ties: readonly Tie[], radius: number): readonly Shape[] {
  const taken = new Map<string, number>();
  return ties.map((tie, n) => {
    const look = LOOK[lifeOf(tie)];
    if (tie.ring === 'outside') {
      const column = n % Math.floor(SIDE / (radius * 2.4));
      return { tie, look, x: radius * 2 + column * radius * 2.4, y: SIDE + 30 + radius };
    }
    const key = `${tie.ring} ${tie.nature}`;
    const rank = taken.get(key) ?? 0;
    taken.set(key, rank + 1);
    const [from, to] = SECTOR[tie.nature];
    const inner = FROM[tie.ring];
    const rows = Math.max(1, Math.floor((EDGE[tie.ring] - inner) / (radius * 2.4)));
    const r = inner + radius + (rank % rows) * radius * 2.4;
    const step = (radius * 2.4) / r;
    const angle = (from * Math.PI) / 180 + step + ((Math.floor(rank / rows) * step) % ((to - from) * 0.017));
    return { tie, look, x: MIDDLE + r * Math.cos(angle), y: MIDDLE + r * Math.sin(angle) };
  });
}

function outline(tie: Tie, r: number): string {
  if (tie.kind === 'group' || tie.kind === 'community')
    return `M${-r / 2} ${-r}H${r / 2}L${r} 0L${r / 2} ${r}H${-r / 2}L${-r} 0z`;
  if (tie.nature === 'professional')
    return `M${-r + 5} ${-r}h${2 * r - 10}a5 5 0 0 1 5 5v${2 * r - 10}a5 5 0 0 1 -5 5h${10 - 2 * r}a5 5 0 0 1 -5 -5v${10 - 2 * r}a5 5 0 0 1 5 -5z`;
  return `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}

const initials = (name: string): string =>
  name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

/** `radius` of a shape in pixels; below 10 shapes have no letters, from 14 on they have names. */
export function plainMap(network: NetworkState, radius: number): PlainMap {
  const ties = Object.values(network.ties).filter(({ life }) => !/"life":"(ended|died)"/.test(life));
  const shapes = place(ties, radius);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${SIDE} ${SIDE + 80}`);
  svg.setAttribute('class', 'map');
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', 'People around you');
  const ground = draw(svg, 'g', { 'aria-hidden': 'true' });
  draw(ground, 'rect', { class: 'ring outside', x: 1, y: SIDE + 6, width: SIDE - 2, height: 70, rx: 14 });
  for (const ring of RINGS.toReversed())
    draw(ground, 'circle', { class: `ring ${ring}`, cx: MIDDLE, cy: MIDDLE, r: EDGE[ring] });
  for (const [from] of Object.values(SECTOR)) {
    const [x, y] = [Math.cos((from * Math.PI) / 180), Math.sin((from * Math.PI) / 180)];
    const end = `${MIDDLE + 318 * x} ${MIDDLE + 318 * y}`;
    draw(ground, 'path', { class: 'edge', d: `M${MIDDLE + 43 * x} ${MIDDLE + 43 * y}L${end}` });
  }
  for (const ring of RINGS)
    draw(ground, 'text', { class: 'ring-name', x: MIDDLE, y: MIDDLE + EDGE[ring] - 5 }, ring);
  const lines = draw(svg, 'g', { class: 'lines', 'aria-hidden': 'true' });
  for (const look of Object.values(LOOK)) {
    const d = shapes
      .filter((shape) => shape.look === look && shape.tie.ring !== 'outside')
      .map(({ x, y }) => `M${MIDDLE} ${MIDDLE}L${x.toFixed(1)} ${y.toFixed(1)}`)
      .join('');
    draw(lines, 'path', { class: look, d });
  }
  draw(svg, 'circle', { class: 'you', cx: MIDDLE, cy: MIDDLE, r: 34 });
  draw(svg, 'text', { class: 'you-name', x: MIDDLE, y: MIDDLE }, 'you');
  const group = draw(svg, 'g', { class: 'ties' });
  const letters = draw(svg, 'g', { 'aria-hidden': 'true', 'font-size': Math.max(11, radius * 0.66) });
  shapes.forEach(({ tie, x, y, look }, n) => {
    const one = draw(group, 'g', {
      class: `tie ${tie.nature} ${look ?? 'none'}`,
      role: 'button',
      tabindex: n === 0 ? 0 : -1,
      transform: `translate(${x} ${y})`,
      'data-at': n,
      'aria-label': `${tie.name}. ${tie.kind}. ${tie.ring}. ${look ?? ''}.`,
    });
    if (radius >= 10) draw(one, 'circle', { class: 'touch', r: Math.min(22, radius * 1.35) });
    draw(one, 'path', { class: 'shape', d: outline(tie, radius) });
    if (radius >= 10)
      draw(letters, 'text', { class: 'initials', transform: `translate(${x} ${y})` }, initials(tie.name));
    if (radius >= 14)
      draw(letters, 'text', { class: 'name', transform: `translate(${x} ${y + radius + 12})` }, tie.name);
  });
  const overlay = draw(svg, 'g', { class: 'overlay', 'aria-hidden': 'true' });
  return { svg, shapes, overlay };
}

/** Dragging by hand: a copy of the shape and its line in a group of their own; nothing else is drawn again. */
export function plainDrag({ svg, shapes, overlay }: PlainMap, n: number): (x: number, y: number) => void {
  const shape = shapes[n];
  const drawn = svg.querySelector(`.tie[data-at="${n}"]`);
  if (!shape || !drawn) throw new Error('no such shape');
  const line = draw(overlay, 'path', { class: shape.look ?? 'none' });
  const copy = overlay.appendChild(drawn.cloneNode(true));
  drawn.classList.add('away');
  const rings = [...svg.querySelectorAll('.ring')];
  return (clientX, clientY) => {
    const box = svg.getBoundingClientRect();
    const scale = SIDE / box.width;
    const [x, y] = [(clientX - box.left) * scale, (clientY - box.top) * scale];
    if (copy instanceof Element) copy.setAttribute('transform', `translate(${x} ${y})`);
    line.setAttribute('d', `M${MIDDLE} ${MIDDLE}L${x.toFixed(1)} ${y.toFixed(1)}`);
    const far = Math.hypot(x - MIDDLE, y - MIDDLE);
    const ring = RINGS.find((one) => far <= EDGE[one]) ?? 'outside';
    for (const one of rings) one.classList.toggle('here', one.classList.contains(ring));
  };
}
