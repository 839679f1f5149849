/** Fetches and registers the map. It comes after the first view: who opens a page for help does not wait for it. */
export const fetchMap = (): Promise<unknown> => import('./define.ts');
