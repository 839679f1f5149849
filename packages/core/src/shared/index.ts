export type { Exception, Hours, Span, Window } from './hours.ts';
export { alwaysOpen, clockTime, LOOK_AHEAD, openAt, openUntil } from './hours.ts';
export { isUuid, isUuidV7, uuidv7 } from './ids.ts';
export type { Json } from './json.ts';
export { canonical, isRecord } from './json.ts';
export { neverOpens, nextOpening } from './openings.ts';
export type { Result } from './result.ts';
export { failure, success } from './result.ts';
export * from './time.ts';
