import './check-in/define.ts';
import './help-now/define.ts';
import './quick-exit/define.ts';
import './recovery-network/define.ts';
import { whenIdle } from './element/when-idle.ts';
import { fetchMap } from './network/fetch.ts';
import { fetchPlan } from './plan/fetch.ts';
import { fetchSetbacks } from './setbacks/fetch.ts';

// On a hard day nobody waits for a connection. What does not come now is asked for again when somebody opens it.
for (const fetch of [fetchSetbacks, fetchPlan, fetchMap]) fetch().catch(() => undefined);

// What two people have with each other, and aftercare, can wait until the page has nothing else to do.
whenIdle(() => {
  for (const fetch of [() => import('./two-people/define.ts'), () => import('./aftercare/whole/define.ts')])
    fetch().catch(() => undefined);
});
