import { type MapLayout, type Ring, ringAt } from '@recovery-network/core/network';
import type { LineLook } from './figures.ts';
import { tiePath } from './map-picture.ts';

/** A finger that goes less far than this taps. Pixels on the screen. */
const SLACK = 6;
/** A finger scrolls the page, unless it rests this long on a shape first. A mouse drags at once. */
const HOLD = 300;

export interface Draggable {
  readonly id: string;
  readonly ring: Ring;
  readonly look: LineLook;
  /** Where the shape stands now. */
  readonly x: number;
  readonly y: number;
}

interface Drag extends Draggable {
  readonly shape: SVGGElement;
  readonly startX: number;
  readonly startY: number;
  armed: boolean;
  /** The shape and its letters, which stay where they are. */
  lifted?: readonly Element[];
  moving?: { readonly shape: SVGGElement; readonly line: SVGPathElement };
}

/**
 * Dragging a shape to another ring. The shape and its line are copied into the overlay and only these copies move:
 * the picture under it is not drawn again. Needs the pointer; the keyboard and the list do the same without.
 */
export class Dragging {
  #drag: Drag | undefined;
  #stop: AbortController | undefined;
  #moved = false;

  /** Begins when a pointer goes down on a shape of the picture. */
  start(
    event: PointerEvent,
    shape: SVGGElement,
    what: Draggable,
    layout: MapLayout,
    drop: (id: string, ring: Ring) => void,
  ): void {
    const picture = shape.ownerSVGElement;
    if (event.button !== 0 || !event.isPrimary || !picture) return;
    this.cancel();
    this.#moved = false;
    const stop = new AbortController();
    const { signal } = stop;
    const touch = event.pointerType === 'touch';
    const drag: Drag = { ...what, shape, startX: event.clientX, startY: event.clientY, armed: !touch };
    this.#stop = stop;
    this.#drag = drag;
    if (touch) {
      const timer = setTimeout(() => {
        drag.armed = true;
        this.#lift(picture, drag);
      }, HOLD);
      signal.addEventListener('abort', () => clearTimeout(timer));
    }
    const here = (move: PointerEvent | MouseEvent) => {
      const box = picture.getBoundingClientRect();
      const scale = layout.width / (box.width || 1);
      return { x: (move.clientX - box.left) * scale, y: (move.clientY - box.top) * scale };
    };
    window.addEventListener(
      'pointermove',
      (move) => {
        // A button that was let go outside the window was never heard of.
        if (move.buttons === 0) {
          this.#moved = false;
          return this.cancel();
        }
        const far = Math.hypot(move.clientX - drag.startX, move.clientY - drag.startY) > SLACK;
        if (!drag.armed && far) this.cancel();
        if (!drag.armed || (!far && !drag.moving)) return;
        this.#lift(picture, drag);
        this.#moved = true;
        const to = here(move);
        drag.moving?.shape.setAttribute('transform', `translate(${to.x - what.x} ${to.y - what.y})`);
        drag.moving?.line.setAttribute('d', tiePath(layout, drag.look, to));
        this.#mark(picture, ringAt(layout, to.x, to.y));
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      (up) => {
        const to = here(up);
        const ring = ringAt(layout, to.x, to.y);
        // The click that belongs to this comes at once; a later one is an act of its own.
        setTimeout(() => {
          this.#moved = false;
        });
        const dropped = drag.moving && this.#moved && ring !== drag.ring;
        this.cancel();
        if (dropped) drop(drag.id, ring);
      },
      { signal },
    );
    window.addEventListener('pointercancel', () => this.cancel(), { signal });
    window.addEventListener('keydown', (key) => key.key === 'Escape' && this.cancel(), { signal });
    // Without this the page would scroll away under a finger that lifted a shape.
    picture.addEventListener('touchmove', (touched) => drag.armed && touched.preventDefault(), {
      signal,
      passive: false,
    });
  }

  /** Whether the click that follows ends a drag, and so opens nothing. */
  get justMoved(): boolean {
    const moved = this.#moved;
    this.#moved = false;
    return moved;
  }

  cancel(): void {
    this.#stop?.abort();
    const drag = this.#drag;
    this.#drag = undefined;
    if (!drag?.moving) return;
    for (const part of drag.lifted ?? []) part.classList.remove('away');
    const picture = drag.shape.ownerSVGElement;
    picture?.querySelector('.overlay')?.replaceChildren();
    if (picture) this.#mark(picture, undefined);
  }

  #lift(picture: SVGSVGElement, drag: Drag): void {
    const overlay = picture.querySelector('.overlay');
    if (drag.moving || !overlay) return;
    const make = <Name extends 'g' | 'path'>(name: Name) =>
      document.createElementNS('http://www.w3.org/2000/svg', name);
    const [shape, line] = [make('g'), make('path')];
    drag.lifted = [...picture.querySelectorAll(`[data-at="${drag.shape.getAttribute('data-at')}"]`)];
    shape.append(...drag.lifted.map((part) => part.cloneNode(true)));
    line.setAttribute('class', drag.look);
    overlay.replaceChildren(line, shape);
    for (const part of drag.lifted) part.classList.add('away');
    drag.moving = { shape, line };
  }

  #mark(picture: SVGSVGElement, ring: Ring | undefined): void {
    for (const place of picture.querySelectorAll('.ring'))
      place.classList.toggle('here', ring !== undefined && place.classList.contains(ring));
  }
}
