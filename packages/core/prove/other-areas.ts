import type { World } from './world.ts';

/** The areas of the world by their names. */
type ByName = { readonly [One in World['areas'][number] as One['name']]: One };

/** The world in which some areas are others. */
export function withAreas(world: World, others: Partial<ByName>): World {
  const [
    network,
    checkIn,
    plan,
    alerts,
    setbacks,
    craving,
    wins,
    expectations,
    reciprocity,
    groups,
    smallThings,
    sharing,
    tasks,
    agenda,
    aftercare,
  ] = world.areas;
  return {
    ...world,
    areas: [
      others.network ?? network,
      others['check-in'] ?? checkIn,
      others.plan ?? plan,
      others.alerts ?? alerts,
      others.setbacks ?? setbacks,
      others.craving ?? craving,
      others.wins ?? wins,
      others.expectations ?? expectations,
      others.reciprocity ?? reciprocity,
      others.groups ?? groups,
      others['small-things'] ?? smallThings,
      others.sharing ?? sharing,
      others.tasks ?? tasks,
      others.agenda ?? agenda,
      others.aftercare ?? aftercare,
    ],
  };
}
