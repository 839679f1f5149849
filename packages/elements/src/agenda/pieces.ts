import { unfoldedBytes } from '@recovery-network/core/interchange/icalendar';

/** So much of a file is looked at once, in bytes: a moment's work for an old phone, after which the page goes on. */
const PIECE = 1_000_000;

/** The text of a file, as far as so many bytes, in pieces that end where a line does: what is folded stays together. */
export async function* piecesOf(file: Blob, most: number): AsyncGenerator<string> {
  let rest = new Uint8Array();
  let charset = 'utf-8';
  const end = Math.min(file.size, most);
  for (let at = 0; at < end; at += PIECE) {
    const read = new Uint8Array(await file.slice(at, Math.min(end, at + PIECE)).arrayBuffer());
    const bytes = new Uint8Array(rest.length + read.length);
    bytes.set(rest);
    bytes.set(read, rest.length);
    const isLast = at + PIECE >= file.size;
    // A line as long as a piece is a picture in words, of which nothing is kept.
    const cut = isLast ? bytes.length : lastLineEnd(bytes) || (bytes.length > PIECE * 2 ? bytes.length : 0);
    rest = bytes.slice(cut);
    if (cut === 0) continue;
    const text = textOf(bytes.subarray(0, cut), charset);
    charset = text.charset;
    yield text.text;
  }
}

const [TAB, FEED, RETURN, SPACE] = [9, 10, 13, 32];

/** Where the last line begins that is not folded; 0 where there is none. */
function lastLineEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at > 0; at--) {
    const before = bytes[at - 1];
    const next = bytes[at];
    if ((before === FEED || before === RETURN) && next !== TAB && next !== SPACE && next !== FEED) return at;
  }
  return 0;
}

/** Most calendars write UTF-8; what is none is from an older one, and so is all that follows. */
function textOf(folded: Uint8Array, charset: string): { readonly text: string; readonly charset: string } {
  const bytes = unfoldedBytes(folded);
  try {
    return { text: new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true }), charset };
  } catch {
    return { text: new TextDecoder(OLDER).decode(bytes), charset: OLDER };
  }
}

const OLDER = 'windows-1252';
