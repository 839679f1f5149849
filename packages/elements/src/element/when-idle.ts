/** When the browser has nothing else to do; some know no such moment. */
export const whenIdle = (work: () => void): unknown => (globalThis.requestIdleCallback ?? setTimeout)(work);
