import { fileURLToPath } from 'node:url';

/** The folder of the whole workspace. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));
