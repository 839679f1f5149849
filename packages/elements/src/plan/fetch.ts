/** Fetches and registers the plan. It comes after the first view, before anybody asks for it. */
export const fetchPlan = (): Promise<unknown> => import('./define.ts');
