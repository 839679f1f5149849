/** Fetches and registers what a hard moment and a good one need. It comes after the first view, before anybody asks for it. */
export const fetchSetbacks = (): Promise<unknown> => import('./define.ts');
