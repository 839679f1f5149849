export * from './hours.ts';
export { isUuid, isUuidV7, uuidv7 } from './ids.ts';
export type { Json } from './json.ts';
export { canonical, isRecord } from './json.ts';
export type { Result } from './result.ts';
export { failure, success } from './result.ts';
export * from './time.ts';
