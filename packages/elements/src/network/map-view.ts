import {
  linksShown,
  type MapLayout,
  mapLayout,
  type NetworkState,
  RINGS,
  stageNow,
  type Tie,
  tiesShown,
} from '@recovery-network/core/network';
import { html, type TemplateResult } from 'lit';
import { lineLook } from './figures.ts';
import { folded } from './folded.ts';
import { type Figure, mapPicture, TOUCH } from './map-picture.ts';
import { lettersOf } from './names.ts';
import type { RecoveryNetworkMap } from './network.ts';

interface Placing {
  readonly side: number;
  readonly layout: MapLayout;
  readonly shown: readonly Tie[];
}

const placings = new WeakMap<NetworkState, Placing>();
const rankings = new WeakMap<NetworkState['ties'], ReadonlyMap<string, number>>();

/** Each tie's rank in the whole journal: it decides the spot, so that an earlier moment looks the same. */
export function rankingOf({ ties }: NetworkState): ReadonlyMap<string, number> {
  let ranks = rankings.get(ties);
  if (!ranks) {
    ranks = new Map(Object.keys(ties).map((id, rank) => [id, rank]));
    rankings.set(ties, ranks);
  }
  return ranks;
}

function placingOf(network: NetworkState, ranks: ReadonlyMap<string, number>, side: number): Placing {
  const known = placings.get(network);
  if (known?.side === side) return known;
  const shown = tiesShown(network);
  const places = shown.map(({ id, ring, nature, name }) => ({
    id,
    ring,
    nature,
    order: ranks.get(id) ?? ranks.size,
    letters: lettersOf(name).length,
  }));
  const placing = { side, shown, layout: mapLayout(places, side) };
  placings.set(network, placing);
  return placing;
}

/** The circles before anybody is written down. */
export const emptyLayout = (): MapLayout => mapLayout([], 240);

const sideOf = (map: RecoveryNetworkMap): number =>
  map.wide ? Math.min(560, map.width - 320) : Math.min(640, map.width);

/** The picture, with what one can do to it. An earlier moment can be looked at, not changed. */
export function mapView(map: RecoveryNetworkMap, present: NetworkState): TemplateResult {
  const network = map.past.network ?? present;
  const ranks = rankingOf(present);
  const { layout, shown } = placingOf(network, ranks, sideOf(map));
  const figures = figuresOf(map, network, shown);
  const at = (event: Event) => {
    const hit = event.target instanceof Element ? event.target.closest('g.tie') : null;
    // Places for a thumb lie over each other: the tie that is nearest is meant.
    const near = hit && event instanceof MouseEvent ? nearest(event, hit, layout) : undefined;
    const rank = near ? ranks.get(near) : Number(hit?.getAttribute('data-at'));
    const figure = hit && figures.find(({ tie }) => ranks.get(tie.id) === rank);
    const shape = hit?.parentElement?.querySelector(`[data-at="${rank}"]`);
    return shape instanceof SVGGElement && figure ? { shape, figure } : undefined;
  };
  const open = (event: Event) => {
    const found = at(event);
    if (found && !map.dragging.justMoved) map.go({ at: 'tie', tie: found.figure.tie.id });
  };
  const press = (event: PointerEvent) => {
    const found = at(event);
    if (!found || map.past.network) return;
    const { tie, look } = found.figure;
    const node = layout.nodes.find(({ id }) => id === tie.id);
    if (!node) return;
    map.dragging.start(
      event,
      found.shape,
      { id: tie.id, ring: tie.ring, look, x: node.x, y: node.y },
      layout,
      (_, ring) => void map.move(tie, ring, true),
    );
  };
  const key = (event: KeyboardEvent) => {
    const tie = at(event)?.figure.tie;
    if (tie && pressed(map, event, tie, figures)) event.preventDefault();
  };
  return html`<div @click=${open} @pointerdown=${press} @keydown=${key}>
      ${mapPicture({
        layout,
        figures,
        rankOf: (tie) => ranks.get(tie) ?? -1,
        words: wordsOf(map, layout, shown),
        current: map.current,
        pairs: map.showPairs ? linksShown(network).map(([a, b]) => [a.id, b.id] as const) : [],
      })}
    </div>
    <p id="keys" class="sr">${map.say('keys')}</p>
    ${folded(map, 'legend', map.say('legend'), () => map.later?.legend(map))}`;
}

/** Who stands nearest to where the pointer is; nobody where it is at no shape, as when a click comes from no pointer. */
function nearest(event: MouseEvent, hit: Element, layout: MapLayout): string | undefined {
  const box = hit.closest('svg')?.getBoundingClientRect();
  if (!box?.width) return undefined;
  const scale = layout.width / box.width;
  const far = ({ x, y }: MapLayout['nodes'][number]) =>
    Math.hypot((event.clientX - box.left) * scale - x, (event.clientY - box.top) * scale - y);
  const [first, ...others] = layout.nodes;
  if (!first) return undefined;
  const closest = others.reduce((one, other) => (far(other) < far(one) ? other : one), first);
  return far(closest) <= TOUCH ? closest.id : undefined;
}

interface Drawn {
  readonly language: string;
  readonly minute: number;
  readonly texts: unknown;
  readonly figures: readonly Figure[];
}

const drawn = new WeakMap<NetworkState, Drawn>();

/** Who is in the picture, from the middle outward; kept while nothing changes, since most renders change something else. */
function figuresOf(map: RecoveryNetworkMap, network: NetworkState, shown: readonly Tie[]): readonly Figure[] {
  const now = map.now();
  const minute = Math.floor(now.ms / 60_000);
  const { language, configuration } = map;
  const known = drawn.get(network);
  if (known?.language === language && known.minute === minute && known.texts === configuration?.texts)
    return known.figures;
  const said = new Map<string, string>();
  const once = (key: string, say: () => string): string => {
    const words = said.get(key) ?? say();
    said.set(key, words);
    return words;
  };
  const figures = RINGS.flatMap((ring) => shown.filter((tie) => tie.ring === ring)).map((tie) => {
    const stage = stageNow(tie, now);
    const words = [
      map.nameOf(tie),
      once(tie.kind, () => map.say(`kind-${tie.kind}`)),
      once(tie.ring, () => map.say(`ring-${tie.ring}`)),
      once(stage, () => map.say(`stage-${stage}`)),
    ];
    return { tie, look: lineLook(stage), label: `${words.join('. ')}.` };
  });
  drawn.set(network, { language, minute, texts: configuration?.texts, figures });
  return figures;
}

/** The words in the picture; with a count per sector where shapes stand without initials. */
export function wordsOf(map: RecoveryNetworkMap, layout: MapLayout, shown: readonly Tie[]) {
  const sector = (nature: Tie['nature']) => {
    const label = map.say(`nature-${nature}`);
    if (layout.detail !== 'shapes') return label;
    return map.say('counted', { label, count: shown.filter((tie) => tie.nature === nature).length });
  };
  return {
    title: map.say('title'),
    you: map.say('you'),
    rings: {
      'very-close': map.say('ring-very-close'),
      close: map.say('ring-close'),
      further: map.say('ring-further'),
      outside: map.say('ring-outside'),
    },
    sectors: { personal: sector('personal'), peer: sector('peer'), professional: sector('professional') },
  };
}

/** Arrow keys do what dragging does: up is closer. True when the key was ours. */
function pressed(
  map: RecoveryNetworkMap,
  event: KeyboardEvent,
  tie: Tie,
  figures: readonly Figure[],
): boolean {
  const ring = RINGS.indexOf(tie.ring);
  const here = figures.findIndex((figure) => figure.tie === tie);
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = RINGS[ring + (event.key === 'ArrowUp' ? -1 : 1)];
      map.current = tie.id;
      if (next && !map.past.network) void map.move(tie, next);
      return true;
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const other = figures[here + (event.key === 'ArrowLeft' ? -1 : 1)]?.tie;
      if (other) map.focusOn(other.id);
      return true;
    }
    case 'Enter':
    case ' ':
      map.go({ at: 'tie', tie: tie.id });
      return true;
    default:
      return false;
  }
}
