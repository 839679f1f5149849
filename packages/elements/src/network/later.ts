/** All that is fetched after the map, as one piece. */
export { hintList } from './hints.ts';
export { laterPage } from './later-page.ts';
export { legend } from './legend.ts';
export { moreTools } from './more-tools.ts';
export { pastView } from './past.ts';
