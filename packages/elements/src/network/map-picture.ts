import type { MapLayout, Ring, Tie } from '@recovery-network/core/network';
import { MAP_NAME_LETTERS } from '@recovery-network/core/network';
import { nothing, svg, type TemplateResult } from 'lit';
import { arrowPath, givingOf, type LineLook, linePath, outline, type Point, shapeOf } from './figures.ts';
import { initialsOf, shortened } from './names.ts';

/** One tie as the picture shows it. */
export interface Figure {
  readonly tie: Tie;
  readonly look: LineLook;
  /** What a screen reader says. */
  readonly label: string;
}

/** Words in the picture, by ring, by sector and for the middle. */
export interface PictureWords {
  readonly title: string;
  readonly you: string;
  readonly rings: Readonly<Record<Ring, string>>;
  readonly sectors: Readonly<Record<Tie['nature'], string>>;
}

export interface Picture {
  readonly layout: MapLayout;
  /** From the middle outward: the order of the keyboard. */
  readonly figures: readonly Figure[];
  readonly words: PictureWords;
  /** The tie that Tab comes to. */
  readonly current: string | undefined;
  /** Pairs that know each other, where that is shown (N16). */
  readonly pairs: readonly (readonly [string, string])[];
  /** Which one it is among all, by which an event finds its tie: the markup holds no id. */
  readonly rankOf: (tie: string) => number;
}

/** A thumb's place around a shape: 44 pixels across, also where the picture is drawn a tenth smaller than laid out. */
export const TOUCH = 24.5;

type Node = MapLayout['nodes'][number];

/**
 * The map as SVG. Everything is placed by attributes: a page's policy may forbid styles in markup.
 * `overlay` stays empty here; dragging draws in it, so that nothing else is drawn again.
 */
export function mapPicture({ layout, figures, words, current, pairs, rankOf }: Picture): TemplateResult {
  const nodes = new Map(layout.nodes.map((node) => [node.id, node]));
  const placed = figures.flatMap((figure) => {
    const node = nodes.get(figure.tie.id);
    return node ? [{ figure, node }] : [];
  });
  const tabStop = nodes.has(current ?? '') ? current : placed[0]?.node.id;
  const { centre, width, height, radius } = layout;
  const outlines = {
    person: outline('person', radius),
    group: outline('group', radius),
    professional: outline('professional', radius),
  };
  const size = Math.max(11, radius * 0.66);
  return svg`<svg viewBox="0 0 ${width} ${height}" role="group" aria-label=${words.title}
    aria-describedby=${placed.length > 0 ? 'keys' : nothing} class=${`map with-${layout.detail}`}>
    ${ground(layout, words)}
    <g class="lines" aria-hidden="true">${LOOKS.map(
      (look) => svg`<path class=${look} d=${linesOf(layout, placed, look)}></path>`,
    )}<path class="arrow" d=${arrowsOf(layout, placed)}></path>
      <path class="pair" d=${pairs.map(([a, b]) => pairLine(nodes.get(a), nodes.get(b))).join('')}></path></g>
    <g aria-hidden="true"><circle class="you" cx=${centre} cy=${centre} r=${layout.you * 0.8}></circle>
      <text class="you-name" x=${centre} y=${centre}>${words.you}</text></g>
    <g class="ties">${placed.map(({ figure: { tie, look, label }, node }) => {
      const d = outlines[shapeOf(tie)];
      const kind = `tie ${tie.nature} ${look}`;
      const tab = node.id === tabStop ? 0 : -1;
      // Where shapes stand close, a larger place to touch would lie over the neighbour.
      return layout.detail === 'shapes'
        ? svg`<g role="button" class=${kind} transform=${placeOf(node)} tabindex=${tab} data-at=${rankOf(node.id)}
            aria-label=${label}><path class="shape" d=${d}></path></g>`
        : svg`<g role="button" class=${kind} transform=${placeOf(node)} tabindex=${tab} data-at=${rankOf(node.id)}
            aria-label=${label}><circle class="touch" r=${TOUCH}></circle><path class="shape" d=${d}></path></g>`;
    })}</g>
    <g class="texts" aria-hidden="true" font-size=${size}>${layout.detail === 'shapes' ? nothing : letters(placed, radius, rankOf)}</g>
    <g aria-hidden="true"><text class="sector" x="2" y="13" text-anchor="start">${words.sectors.personal}</text>
    <text class="sector" x=${width - 2} y=${width - 3} text-anchor="end">${words.sectors.peer}</text>
    <text class="sector" x="2" y=${width - 3} text-anchor="start">${words.sectors.professional}</text></g>
    <g class="overlay" aria-hidden="true" font-size=${size}></g>
  </svg>`;
}

const LOOKS = ['supporting', 'asked', 'idea', 'resting', 'repairing'] as const;

const placeOf = ({ x, y }: Point): string => `translate(${x} ${y})`;

/** The path of a tie's line, from the edge of "you"; also for a shape that is being dragged to `to`. */
export function tiePath(layout: MapLayout, look: LineLook, to: Point): string {
  const middle = { x: layout.centre, y: layout.centre };
  // From outside only the beginning of the line is drawn: a whole one would cross everybody.
  return linePath(to.y < layout.outside ? middle : toward(to, middle, layout.radius + 26), to, look);
}

interface Placed {
  readonly figure: Figure;
  readonly node: Node;
}

/** All lines of one look as one path: drawn at once, whatever their number. */
function linesOf(layout: MapLayout, placed: readonly Placed[], look: LineLook): string {
  return placed
    .filter(
      ({ figure }) => figure.look === look && (figure.tie.ring !== 'outside' || layout.detail === 'names'),
    )
    .map(({ node }) => tiePath(layout, look, node))
    .join('');
}

function arrowsOf(layout: MapLayout, placed: readonly Placed[]): string {
  if (layout.detail === 'shapes') return '';
  const middle = { x: layout.centre, y: layout.centre };
  return placed
    .map(({ figure: { tie, look }, node }) => {
      const giving = look === 'none' || tie.ring === 'outside' ? undefined : givingOf(tie);
      return giving ? arrowPath(middle, node, layout.you, layout.radius, giving) : '';
    })
    .join('');
}

/** Initials and names stand apart from the shapes, whose own names say more than these letters. */
const letters = (placed: readonly Placed[], radius: number, rankOf: Picture['rankOf']) =>
  placed.flatMap(({ figure: { tie }, node }) => [
    svg`<text class="initials" transform=${placeOf(node)} data-at=${rankOf(tie.id)}>${initialsOf(tie.name)}</text>`,
    node.nameX === undefined
      ? []
      : svg`<text class="name" transform=${placeOf({ x: node.nameX, y: node.y + radius + 12 })} data-at=${rankOf(tie.id)}>${shortened(tie.name, MAP_NAME_LETTERS)}</text>`,
  ]);

function toward(from: Point, to: Point, length: number): Point {
  const share = length / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const pairLine = (a: Node | undefined, b: Node | undefined): string =>
  a && b ? `M${a.x} ${a.y}L${b.x} ${b.y}` : '';

function ground(layout: MapLayout, words: PictureWords) {
  const { centre, width, height, rings, sectors, outside, you } = layout;
  const whole = rings.at(-1)?.r ?? 0;
  const edge = (degrees: number, r: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${centre + r * Math.cos(angle)} ${centre + r * Math.sin(angle)}`;
  };
  return svg`<g class="ground" aria-hidden="true">
    <rect class="ring outside" x="1" y=${outside} width=${width - 2} height=${height - outside - 1} rx="14"></rect>
    <text class="ring-name" x=${width - 14} y=${height - 8} text-anchor="end">${words.rings.outside}</text>
    ${rings.toReversed().map(({ ring, r }) => svg`<circle class=${`ring ${ring}`} cx=${centre} cy=${centre} r=${r}></circle>`)}
    ${sectors.map(({ from }) => svg`<path class="edge" d="M${edge(from, you)}L${edge(from, whole)}"></path>`)}
    ${rings.map(({ ring, r }) => svg`<text class="ring-name" x=${centre} y=${centre + r - 5}>${words.rings[ring]}</text>`)}
  </g>`;
}
