export { smallThings } from './area.ts';
export type { Pillar, PillarWord } from './entries.ts';
export { pillars, pillarWords } from './entries.ts';
export { pillarsMachine, whyMachine } from './machine.ts';
export type { SmallThingRefusalKey } from './policy.ts';
export { smallThingRefusals } from './policy.ts';
export type { PillarsLook, SmallThingsState, Why } from './state.ts';
export { isWhyKept, lastNod, lookOf, looksByTime, looksLately, whyNow, whyOf, whysByTime } from './state.ts';
