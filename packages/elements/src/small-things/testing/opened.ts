import { alone } from '../../noting/testing/alone.ts';
import '../define.ts';

/** The element alone on a page, over a journal of the test. */
export const opened = alone('recovery-small-things');
