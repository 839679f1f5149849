import type { Polar, Spot } from './map-spots.ts';
import { onArcs, round, spotsAt, spread } from './map-spots.ts';
import type { Nature, Ring } from './vocabulary.ts';
import { RINGS } from './vocabulary.ts';

/** One tie as the picture needs it. */
export interface MapPlace {
  readonly id: string;
  readonly ring: Ring;
  readonly nature: Nature;
  /** A whole number that this tie keeps for ever, such as its rank in the order of adding: it decides the spot. */
  readonly order: number;
  /** How many letters the name below the shape has. */
  readonly letters: number;
}

/** Where a tie stands. Lengths are pixels of a picture that is `width` wide. */
export interface MapNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Middle of the name below the shape; undefined where a name does not fit. */
  readonly nameX?: number;
}

/** The whole picture: circles around a middle, and a strip below for who stands outside. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Middle of the rings, both ways. */
  readonly centre: number;
  /** Radius of "you". */
  readonly you: number;
  readonly rings: readonly { readonly ring: Ring; readonly r: number }[];
  /** Angles in degrees, clockwise from the right; the boundary between two sectors lies at `from`. */
  readonly sectors: readonly { readonly nature: Nature; readonly from: number; readonly to: number }[];
  /** Where the strip for "outside" begins. */
  readonly outside: number;
  /** Half the size of a shape. */
  readonly radius: number;
  /** What fits: a name below each shape where there is room, initials inside, or shapes alone with a count per sector. */
  readonly detail: 'names' | 'initials' | 'shapes';
  readonly nodes: readonly MapNode[];
}

/** Outer edge of each ring as a share of the whole. The first is widest: its circle is the shortest, and family is many. */
const EDGES = { you: 0.135, 'very-close': 0.5, close: 0.755, further: 1 } as const;
const CIRCLES = RINGS.filter((ring) => ring !== 'outside');
/** Own people are mostly the most, so their sector, on top, is wider. Widths stay: an empty sector shows as a gap. */
const SECTORS = [
  { nature: 'personal', from: -165, to: -15 },
  { nature: 'peer', from: -15, to: 90 },
  { nature: 'professional', from: 90, to: 195 },
] as const;
/** Degrees kept free at each side of a sector; below, where the names of the rings stand, more. */
const marginAt = (degrees: number): number => (degrees === 90 ? 16 : 4);

const NARROWEST = 240;
/** Shapes nearer to each other than this are no picture any more. */
const SMALLEST = 0.5;
const NAME_HEIGHT = 14;
const NAME_WIDTH = 64;
/** Half a shape as a share of the distance between two. */
const HALF = 0.43;
const hasNames = (pitch: number): boolean => pitch * HALF >= 12.5;
const LETTER = 6.4;
/** Longer names are shortened to this many letters in the picture. */
export const MAP_NAME_LETTERS = 11;
const HEADING = 24;

/**
 * Where everyone stands on the map. Computed, not simulated: each cell (ring × sector) has fixed spots, spread evenly;
 * a tie takes the spot that its `order` points at, or the next free one. So who is added last moves nobody, and who
 * moves to another ring moves at most those who want the same spot. Only when a cell is full do all shapes get a
 * size smaller; nobody stands anywhere where even dots would not fit. `width` is in pixels; below 240, or where it is not
 * known yet, it counts as 240.
 */
export function mapLayout(places: readonly MapPlace[], width: number): MapLayout {
  const side = Math.max(NARROWEST, width || NARROWEST);
  const centre = side / 2;
  const whole = centre - 2;
  const inOrder = [...places].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const cells = new Map<string, number>();
  for (const place of inOrder) cells.set(cellOf(place), (cells.get(cellOf(place)) ?? 0) + 1);

  let pitch = Math.min(62, side * 0.107);
  let spots = spotsOf(side, whole, pitch, cells);
  while (!spots && pitch > SMALLEST) {
    pitch *= 0.78;
    spots = spotsOf(side, whole, pitch, cells);
  }
  spots ??= new Map();

  const radius = pitch * HALF;
  const strip = spots.get('outside') ?? [];
  const lowest = strip.reduce((low, spot) => Math.max(low, spot.y), side + HEADING + radius);
  const nodes = placed(inOrder, spots, pitch);
  const rings = CIRCLES.map((ring) => ({ ring, r: EDGES[ring] * whole }));
  const withNames = hasNames(pitch) ? named(nodes, radius, side, rings) : [];
  // A few names among many initials would make those few look more important.
  const names =
    withNames.filter(({ nameX }) => nameX !== undefined).length * 2 >= nodes.length && hasNames(pitch);
  return {
    width: side,
    height: lowest + radius + NAME_HEIGHT + 6,
    centre,
    you: EDGES.you * whole,
    rings,
    sectors: SECTORS,
    outside: side + 6,
    radius,
    detail: names ? 'names' : radius >= 10 ? 'initials' : 'shapes',
    nodes: names ? withNames : nodes.map(({ id, x, y }) => ({ id, x, y })),
  };
}

/** The ring in which a point of the picture lies. */
export function ringAt(layout: MapLayout, x: number, y: number): Ring {
  if (y >= layout.outside) return 'outside';
  const distance = Math.hypot(x - layout.centre, y - layout.centre);
  return layout.rings.find(({ r }) => distance <= r)?.ring ?? 'outside';
}

interface Placed extends Spot {
  readonly id: string;
  readonly letters: number;
}

/** The spots of each cell at one size of shapes; undefined when a cell has more ties than spots. */
function spotsOf(
  side: number,
  whole: number,
  pitch: number,
  cells: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Spot[]> | undefined {
  const arcs: (readonly [cell: string, places: readonly Polar[]])[] = [];
  let inner: number = EDGES.you;
  for (const ring of CIRCLES) {
    for (const { nature, from, to } of SECTORS) {
      const key = `${ring} ${nature}`;
      const wanted = cells.get(key) ?? 0;
      if (wanted === 0) continue;
      const [least, most] = [from + marginAt(from), to - marginAt(to)];
      const places = onArcs(inner * whole, EDGES[ring] * whole, least, most, pitch);
      if (places.length < wanted) return undefined;
      arcs.push([key, places]);
    }
    inner = EDGES[ring];
  }
  const outside = cells.get('outside') ?? 0;
  const cellWidth = hasNames(pitch) ? Math.max(pitch, 70) : pitch;
  const perRow = Math.max(1, Math.floor(side / cellWidth));
  const rows = Math.ceil(outside / perRow);
  const rowHeight = cellWidth > pitch ? pitch + NAME_HEIGHT : pitch;
  if (rows * rowHeight > side / 2 && rows > 1) return undefined;
  const spots = new Map(arcs.map(([key, places]) => [key, spread(spotsAt(side / 2, places))]));
  spots.set(
    'outside',
    Array.from({ length: outside }, (_, i) => ({
      x: ((i % perRow) + 0.5) * (side / perRow),
      y: side + HEADING + pitch / 2 + Math.floor(i / perRow) * rowHeight,
    })),
  );
  return spots;
}

const cellOf = ({ ring, nature }: MapPlace): string => (ring === 'outside' ? ring : `${ring} ${nature}`);

/**
 * Gives each tie the spot that its order points at, or the next free one. Where names are shown, a spot beside
 * somebody who was there earlier is passed over as long as there is one with more room.
 */
function placed(
  places: readonly MapPlace[],
  spots: ReadonlyMap<string, readonly Spot[]>,
  pitch: number,
): Placed[] {
  const taken = new Set<Spot>();
  const nodes: Placed[] = [];
  /** A spot without room gets none later: it is looked at once. */
  const narrow = new Set<Spot>();
  const isNarrow = (spot: Spot) =>
    narrow.has(spot) ||
    (nodes.some(
      ({ x, y }) => Math.abs(x - spot.x) < NAME_WIDTH && Math.abs(y - spot.y) < pitch + NAME_HEIGHT,
    ) &&
      narrow.add(spot));
  for (const place of places) {
    const cell = spots.get(cellOf(place)) ?? [];
    const start = place.ring === 'outside' ? 0 : place.order % cell.length;
    const wantsRoom = place.ring !== 'outside' && hasNames(pitch);
    const inTurn = [...cell.slice(start), ...cell.slice(0, start)];
    const isFree = (spot: Spot) => !taken.has(spot);
    const spot = (wantsRoom && inTurn.find((one) => isFree(one) && !isNarrow(one))) || inTurn.find(isFree);
    if (!spot) continue;
    taken.add(spot);
    nodes.push({ id: place.id, x: spot.x, y: spot.y, letters: place.letters });
  }
  return nodes;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name stands below its shape where it touches no other shape, no other name and no name of a ring. */
function named(nodes: readonly Placed[], radius: number, side: number, rings: MapLayout['rings']): MapNode[] {
  const you = EDGES.you * 0.4 * side;
  const boxes: Box[] = [
    ...nodes.map(({ x, y }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
    })),
    ...rings.map(({ r }) => ({
      left: side / 2 - 34,
      right: side / 2 + 34,
      top: side / 2 + r - 15,
      bottom: side / 2 + r,
    })),
    // "You" in the middle; the names of the sectors in the corners.
    { left: side / 2 - you, right: side / 2 + you, top: side / 2 - you, bottom: side / 2 + you },
    { left: 0, right: 100, top: 0, bottom: 18 },
    { left: 0, right: 86, top: side - 16, bottom: side },
    { left: side - 104, right: side, top: side - 16, bottom: side },
  ];
  return nodes.map(({ letters, ...node }) => {
    const half = (Math.min(letters, MAP_NAME_LETTERS) * LETTER) / 2 + 2;
    const top = node.y + radius + 1;
    // A name may stand a little aside, as long as it is clear whose it is.
    for (const aside of [0, radius * 0.7, -radius * 0.7]) {
      const nameX = Math.min(Math.max(node.x + aside, half), side - half);
      const box = { left: nameX - half, right: nameX + half, top, bottom: top + NAME_HEIGHT };
      if (boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      return { ...node, nameX: round(nameX) };
    }
    return node;
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
