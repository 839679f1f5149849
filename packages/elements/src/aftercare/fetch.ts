/** Fetches and registers what somebody has after their treatment. It comes after the first view, when somebody asks for it. */
export const fetchAftercare = (): Promise<unknown> => import('../aftercare-parts/define.ts');
