/** One property of a calendar file. Names are in capitals. */
export interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A part of a calendar file, with the parts in it. */
export interface Component {
  readonly name: string;
  readonly properties: Property[];
  readonly parts: Component[];
}

/** Of a text or file with everything in it only these are kept: all else is passed over unread. */
const KEPT_PARTS = ['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT'];
const KEPT =
  /^(BEGIN|END|UID|SEQUENCE|DTSTART|DTEND|DURATION|RRULE|EXRULE|RDATE|EXDATE|RECURRENCE-ID|STATUS|SUMMARY|LOCATION|URL|METHOD|TZID|TZOFFSETTO|TZOFFSETFROM|X-LIC-LOCATION|X-WR-TIMEZONE)[;:]/i;

/** So deep no real file goes. */
const DEEPEST = 10;
/** So long no value is that we keep; most are far shorter. */
const LONGEST = 20_000;

/** Takes the folds out of bytes: some writers break a line within a character, which can't be mended once it is text. */
export function unfoldedBytes(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const end =
      bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : bytes[at] === 10 || bytes[at] === 13 ? at + 1 : 0;
    if (end > 0 && (bytes[end] === 32 || bytes[end] === 9)) at = end;
    else kept[length++] = bytes[at] ?? 0;
  }
  return kept.subarray(0, length);
}

interface ComponentOptions {
  /** At most so many events. */
  readonly most: number;
  /** Called for each line that makes no sense, for parts without an end, and for each event too many. */
  readonly odd: (what: 'line' | 'end' | 'many') => void;
  /** Events of which nothing is kept. */
  readonly drops: (event: Component) => boolean;
}

/** Puts the parts of a calendar file together. */
export interface ComponentReader {
  /** The next piece of the file: whole lines with their folds, whatever ends them. */
  add(text: string): void;
  /** `isWhole`: nothing of the file is left. */
  end(isWhole: boolean): Component;
}

export function componentReader({ most, odd, drops }: ComponentOptions): ComponentReader {
  const root: Component = { name: '', properties: [], parts: [] };
  const open: Component[] = [root];
  /** How many parts are open that are passed over. */
  let passed = 0;
  let events = 0;
  const close = () => {
    const part = open.pop();
    if (part?.name !== 'VEVENT' || !drops(part)) return;
    open.at(-1)?.parts.pop();
    events--;
  };
  const take = (line: string) => {
    if (!KEPT.test(line)) return;
    const property = propertyOf(line);
    if (!property) return odd('line');
    const name = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      if (passed === 0 && name === 'VEVENT' && events >= most) odd('many');
      if (passed > 0 || !KEPT_PARTS.includes(name) || open.length > DEEPEST || events >= most) passed++;
      else {
        const part: Component = { name, properties: [], parts: [] };
        if (name === 'VEVENT') events++;
        open.at(-1)?.parts.push(part);
        open.push(part);
      }
    } else if (property.name === 'END') {
      if (passed > 0) passed--;
      else if (open.length > 1 && open.at(-1)?.name === name) close();
      else odd('end');
    } else if (passed === 0) open.at(-1)?.properties.push(property);
  };
  return {
    add: (text) => eachLine(text, take),
    end(isWhole) {
      if (isWhole && open.length > 1) odd('end');
      return root;
    },
  };
}

/** Calls for each line with its folds taken out; of lines that are not kept only the beginning is put together. */
function eachLine(text: string, take: (line: string) => void): void {
  const ends = /\r\n|\n|\r/g;
  let line = '';
  for (let at = 0; at <= text.length; ) {
    ends.lastIndex = at;
    const end = ends.exec(text);
    const stop = end ? end.index : text.length;
    const first = text.charCodeAt(at);
    const isFold = at > 0 && stop > at && (first === 32 || first === 9);
    if (isFold && line !== '') {
      if (line.length < LONGEST) line += text.slice(at + 1, Math.min(stop, at + 1 + LONGEST));
    } else {
      if (line !== '') take(line);
      line = text.slice(at, Math.min(stop, at + LONGEST)).replace(/^\uFEFF/, '');
    }
    at = end ? end.index + end[0].length : text.length + 1;
  }
  if (line !== '') take(line);
}

function propertyOf(line: string): Property | undefined {
  let at = 0;
  let quoted = false;
  const parts: string[] = [];
  for (let n = 0; n < line.length; n++) {
    const character = line.charAt(n);
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ';' || character === ':')) {
      parts.push(line.slice(at, n));
      at = n + 1;
      if (character === ':') break;
    }
  }
  // A quote that is never closed hides where the value begins.
  if (quoted || parts.length === 0) return undefined;
  const [name = '', ...rest] = parts;
  const params: Record<string, string> = {};
  for (const part of rest) {
    const [key = '', ...value] = part.split('=');
    if (/^[A-Za-z-]+$/.test(key)) params[key.toUpperCase()] = value.join('=').replace(/^"|"$/g, '');
  }
  return { name: name.toUpperCase(), params, value: line.slice(at) };
}

/** The first property of that name. */
export const first = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((one) => one.name === name);

export const all = ({ properties }: Component, name: string): readonly Property[] =>
  properties.filter((one) => one.name === name);

/** Words as they were before they were written into a file, at most so many characters. */
export function wordsIn(value: string | undefined, most: number): string | undefined {
  const words = (value ?? '')
    .replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one))
    .trim();
  const short = Array.from(words).slice(0, most).join('');
  return short === '' ? undefined : short;
}
