import { describe, expect, it } from 'vitest';
import { type MapPlace, mapLayout, ringAt } from './map-layout.ts';

const rings = ['very-close', 'close', 'further', 'outside'] as const;
const natures = ['personal', 'peer', 'professional'] as const;

/** A believable spread: more own people than others, few very close, few outside. */
function places(count: number): MapPlace[] {
  return Array.from({ length: count }, (_, order) => ({
    id: `tie-${order}`,
    order,
    letters: 4 + (order % 7),
    nature: natures[[0, 0, 1, 0, 2, 0, 1, 2][order % 8] ?? 0] ?? 'personal',
    ring: rings[[1, 0, 2, 2, 2, 1, 1, 2, 0, 2, 3][order % 11] ?? 1] ?? 'close',
  }));
}

const sizes = [320, 360, 560];

describe('the picture of the map', () => {
  it('N2: each tie lies in the ring that the person gave it, also with 1,500', () => {
    for (const side of sizes) {
      for (const count of [0, 1, 5, 40, 150, 1500]) {
        const given = places(count);
        const layout = mapLayout(given, side);
        expect(layout.nodes).toHaveLength(count);
        for (const place of given) {
          const node = layout.nodes.find(({ id }) => id === place.id);
          expect(node && ringAt(layout, node.x, node.y)).toBe(place.ring);
        }
      }
    }
  });

  it('N14: no two shapes lie on each other, whatever the number', () => {
    for (const side of sizes) {
      for (const count of [5, 12, 40, 150, 1500]) {
        const { nodes, radius } = mapLayout(places(count), side);
        const closest = nodes.reduce(
          (least, a, i) =>
            nodes.slice(i + 1).reduce((near, b) => Math.min(near, Math.hypot(a.x - b.x, a.y - b.y)), least),
          Number.POSITIVE_INFINITY,
        );
        expect(closest).toBeGreaterThan(radius * 1.75);
      }
    }
  });

  it('everything lies inside the picture', () => {
    for (const count of [1, 40, 150, 1500]) {
      const { nodes, width, height, radius } = mapLayout(places(count), 320);
      for (const { x, y } of nodes) {
        expect(x - radius).toBeGreaterThanOrEqual(0);
        expect(x + radius).toBeLessThanOrEqual(width);
        expect(y - radius).toBeGreaterThanOrEqual(0);
        expect(y + radius).toBeLessThanOrEqual(height);
      }
    }
  });

  it('is the same for the same ties, in whatever order they come', () => {
    const given = places(40);
    const at = (layout: ReturnType<typeof mapLayout>) =>
      new Map(layout.nodes.map(({ id, x, y }) => [id, [x, y]]));
    expect(at(mapLayout([...given].reverse(), 360))).toEqual(at(mapLayout(given, 360)));
  });

  it('who is added last moves nobody, save at the few sizes where all shapes become smaller', () => {
    let resized = 0;
    for (let count = 1; count < 200; count++) {
      const before = mapLayout(places(count), 360);
      const after = mapLayout(places(count + 1), 360);
      if (before.radius !== after.radius) resized++;
      else {
        for (const { id, x, y } of before.nodes) {
          const moved = after.nodes.find((node) => node.id === id);
          expect([moved?.x, moved?.y]).toEqual([x, y]);
        }
      }
    }
    expect(resized).toBeLessThan(8);
  });

  it('who moves to another ring, or leaves, moves about one other on average', () => {
    for (const count of [8, 12, 30]) {
      const given = places(count);
      const before = new Map(mapLayout(given, 560).nodes.map((node) => [node.id, node]));
      const othersMoved = (changed: string, after: MapPlace[]) =>
        mapLayout(after, 560).nodes.filter(({ id, x, y }) => {
          const was = before.get(id);
          return id !== changed && was && (was.x !== x || was.y !== y);
        }).length;
      let byMoving = 0;
      let byLeaving = 0;
      for (const { id } of given) {
        byMoving += othersMoved(
          id,
          given.map((one) => (one.id === id ? { ...one, ring: 'further' as const } : one)),
        );
        byLeaving += othersMoved(
          id,
          given.filter((one) => one.id !== id),
        );
      }
      expect(byMoving / count).toBeLessThan(1.5);
      expect(byLeaving / count).toBeLessThan(1.5);
    }
  });

  it('names give way to initials, initials to shapes with a count', () => {
    expect(mapLayout(places(5), 320).detail).toBe('names');
    expect(mapLayout(places(12), 360).detail).toBe('names');
    expect(mapLayout(places(40), 360).detail).toBe('initials');
    expect(mapLayout(places(40), 560).detail).toBe('names');
    expect(mapLayout(places(150), 360).detail).toBe('shapes');
  });

  it('a name is shown only where it touches no other name and no shape', () => {
    const given = places(12);
    const { nodes, radius } = mapLayout(given, 360);
    const shown = nodes.filter(({ nameX }) => nameX !== undefined);
    expect(shown.length).toBeGreaterThan(7);
    for (const a of shown) {
      for (const b of nodes) {
        if (a === b) continue;
        const middle = a.y + radius + 8;
        expect(Math.abs(b.y - middle) < radius && Math.abs(b.x - (a.nameX ?? 0)) < radius).toBe(false);
      }
    }
  });

  it('a width that is not known yet, or no width, gives the narrowest picture', () => {
    for (const width of [0, Number.NaN, -5, 8])
      expect(mapLayout(places(12), width)).toEqual(mapLayout(places(12), 240));
  });
});
