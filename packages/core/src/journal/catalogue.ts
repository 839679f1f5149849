import type { Area, Handler, Unfit } from './area.ts';

/** The areas that a fold is given, in any order. */
export type Areas = readonly Area[];

/** A handler and the area that it belongs to. */
export interface Found {
  readonly area: Area;
  readonly handler: Handler<unknown>;
}

const catalogues = new WeakMap<Areas, ReadonlyMap<string, Found>>();

/** The handlers of some areas by the entry type that they are for; made once for each list of areas. */
export function handlersIn(areas: Areas): ReadonlyMap<string, Found> {
  let catalogue = catalogues.get(areas);
  if (!catalogue) {
    catalogue = new Map(
      areas.flatMap((area) =>
        area.handlers.map((handler) => [handler.entryType.type, { area, handler }] as const),
      ),
    );
    catalogues.set(areas, catalogue);
  }
  return catalogue;
}

export const isUnfit = (value: unknown): value is Unfit => value === 'schema' || value === 'structure';
