export { wins } from './area.ts';
export type { ShareChannel } from './entries.ts';
export { shareChannels } from './entries.ts';
export { winMachine } from './machine.ts';
export type { Shared, Win, WinsState } from './state.ts';
export { winOf } from './state.ts';
export { winsByTime } from './views.ts';
export { winLife } from './win-life.ts';
