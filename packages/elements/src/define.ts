import './check-in/define.ts';
import './help-now/define.ts';
import './quick-exit/define.ts';
import './recovery-network/define.ts';
import { fetchMap } from './network/fetch.ts';

// What does not come now is asked for again when somebody opens People.
fetchMap().catch(() => undefined);
