// The words of the safety advice, apart from the area, so that a page loads them when they are shown.
export type { AboutAdvice } from './about.ts';
export { safetyAbout } from './about.ts';
export { safetyEn } from './en.ts';
export { safetyNl } from './nl.ts';
