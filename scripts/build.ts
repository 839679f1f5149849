/** `npm run build [-- names]`: everything that is published or served. */
import { build } from './build-steps.ts';

const names = process.argv.slice(2);
process.exitCode = (await build(names.length > 0 ? names : undefined)) ? 0 : 1;
