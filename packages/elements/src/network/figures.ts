import type { Stage, Support, Tie, TieKind } from '@recovery-network/core/network';

/** What the line to a tie looks like. A line is only drawn where there is support, or the wish for it. */
export type LineLook = 'supporting' | 'asked' | 'idea' | 'resting' | 'repairing' | 'none';

export type Shape = 'person' | 'group' | 'professional';

const LOOKS: { readonly [At in Stage]: LineLook } = {
  idea: 'idea',
  asked: 'asked',
  // No mark of a refusal (N6): whoever looks over a shoulder sees somebody, and no line.
  'not-now': 'none',
  supporting: 'supporting',
  resting: 'resting',
  repairing: 'repairing',
  ended: 'none',
  died: 'none',
};

export const lineLook = (stage: Stage): LineLook => LOOKS[stage];

const isGroup = (kind: TieKind): boolean => kind === 'group' || kind === 'community';

export const shapeOf = (tie: Tie): Shape =>
  isGroup(tie.kind) ? 'group' : tie.nature === 'professional' ? 'professional' : 'person';

/** The outline of a shape around 0,0. All three cover about the same surface. */
export function outline(shape: Shape, r: number): string {
  if (shape === 'person') return `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  if (shape === 'group') {
    const [high, half] = [r * 0.94, r * 0.54];
    return `M${-half} ${-high}H${half}L${r * 1.08} 0L${half} ${high}H${-half}L${-r * 1.08} 0z`;
  }
  const [side, corner] = [r * 0.9, r * 0.32];
  const flat = 2 * (side - corner);
  const arc = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`;
  return `M${corner - side} ${-side}h${flat}${arc(corner, corner)}v${flat}${arc(-corner, corner)}h${-flat}${arc(-corner, -corner)}v${-flat}${arc(corner, -corner)}z`;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line between the middle and a tie; two beside each other where something is being made right. */
export function linePath(from: Point, to: Point, look: LineLook): string {
  if (look !== 'repairing') return `M${at(from)}L${at(to)}`;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [aside, up] = [((to.y - from.y) / length) * 2.2, ((from.x - to.x) / length) * 2.2];
  const shifted = (point: Point, sign: number) => at({ x: point.x + sign * aside, y: point.y + sign * up });
  return `M${shifted(from, 1)}L${shifted(to, 1)}M${shifted(from, -1)}L${shifted(to, -1)}`;
}

/**
 * A small arrow half-way between the edge of "you" and the shape: to the middle where they give, from it where the
 * person gives.
 */
export function arrowPath(from: Point, to: Point, start: number, end: number, gives: Giving): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const half = (start + length - end) / 2;
  const on = (along: number, aside: number) =>
    at({ x: from.x + ux * along - uy * aside, y: from.y + uy * along + ux * aside });
  const arrow = (tip: number, back: number) => `M${on(tip, 0)}L${on(back, 4.4)}L${on(back, -4.4)}z`;
  return (
    (gives === 'me' ? '' : arrow(half - 8, half - 1)) + (gives === 'them' ? '' : arrow(half + 8, half + 1))
  );
}

export type Giving = 'them' | 'me' | 'both';

/** Who gives, as far as it was said. */
export function givingOf({
  gives,
  receives,
}: {
  gives: readonly Support[];
  receives: readonly Support[];
}): Giving | undefined {
  if (gives.length > 0) return receives.length > 0 ? 'both' : 'them';
  return receives.length > 0 ? 'me' : undefined;
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
