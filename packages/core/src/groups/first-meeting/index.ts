/** What to know before a first meeting of a group (G2). A page that needs one language imports one. */
export { firstMeetingEn } from './en.ts';
export { firstMeetingNl } from './nl.ts';
export type { FirstMeeting, FirstMeetingPart } from './parts.ts';
export { firstMeetingParts } from './parts.ts';
