export { countryFiles } from './countries.ts';
export { nearby, type Place, type PlaceKind, type PlaceNow, placeKinds, readDirectory } from './directory.ts';
export {
  type AfterNoAnswer,
  afterNoAnswer,
  behindDoors,
  type HelpNow,
  helpNow,
  type Person,
  type Someone,
} from './help-now.ts';
export {
  type Channel,
  dialled,
  isWebAddress,
  type Line,
  type Text,
  textIn,
  type Way,
  waysOf,
} from './line.ts';
export { type Audience, audiences, type ChannelType, channelTypes, type Role, roles } from './line-kinds.ts';
export { linesFor } from './lines-for.ts';
export type { Problem, ProblemKey } from './problem.ts';
export { readLines } from './read-lines.ts';
export { readRecord, readString, readText } from './read-values.ts';
export { type LineNow, lineStatus, linesNow, openLines, type Status } from './status.ts';
export { unverified, VERIFIED_FOR_DAYS } from './verified.ts';
