/** Fetches and registers what two people say to each other. It comes after the first view, when somebody asks for it. */
export const fetchTogether = (): Promise<unknown> => import('./define.ts');
