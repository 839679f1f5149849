import { fromText, textLength, toText } from './base64url.ts';
import { lengthFrom, MOST_SEALED } from './sealing.ts';

/** The most characters of a link: some messengers cut a message at 4,096. What is longer goes as a file. */
export const LONGEST_LINK = 4_000;

/** No text with an envelope in it is longer, with some words around it. */
export const LONGEST_TEXT = textLength(MOST_SEALED) + 10_000;

/** What carries an envelope, or the secret for one, or both. */
export interface Carried {
  /** The origin of the page that a link leads to. */
  readonly site?: string;
  readonly secret?: string;
  /** Sealed bytes, as far as they are there. */
  readonly sealed?: Uint8Array<ArrayBuffer>;
}

/**
 * A link to a page that carries an envelope in its fragment, which no browser sends to a server; `undefined` where it
 * gets too long. `secret` is for who may have kept nothing; whoever reads such a link can open it.
 */
export function linkWith(page: string, { secret = '', sealed }: Carried): string | undefined {
  const link = `${page.split('#', 1)[0]}#${textWith({ secret, ...(sealed && { sealed }) })}`;
  return link.length > LONGEST_LINK ? undefined : link;
}

/** The text of a file with an envelope. The secret is never in it: it goes by a link, another way. */
export const fileWith = (sealed: Uint8Array): string => textWith({ sealed: new Uint8Array(sealed) });

const textWith = ({ secret = '', sealed }: Carried): string =>
  `${MARK}${secret}.${sealed ? toText(sealed) : ''}`;

/** Says nothing about what it is. */
const MARK = 'e=';

/** What people and programs put into a text on its way: quoting, spaces, line breaks, signs without width. */
const ON_ITS_WAY = /\n\s*(?:>\s*)+|[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/**
 * What a text carries: a link among other words, with line breaks in it or not, the fragment of an address, or a file.
 * `undefined` where there is nothing of ours in it.
 */
export function carriedBy(text: string): Carried | undefined {
  const marked = text.replaceAll(/#e%3D/gi, `#${MARK}`).replace(KEY_ALONE, '$1. ');
  const [, address = '', secret, rest = ''] =
    /(?:(https?:\/\/(?:(?!https?:\/\/)[^#])*)#|#|^)e=([A-Za-z0-9_-]{43})?\.([A-Za-z0-9_-]*)/.exec(
      marked.replaceAll(ON_ITS_WAY, ''),
    ) ?? [undefined];
  if (secret === undefined && rest === '') return undefined;
  const site = originOf(address);
  // Behind a key alone stand somebody's words, which are no envelope of a newer kind.
  const isWords = secret !== undefined && lengthAt(rest) === undefined && KEY_AND_SPACE.test(marked);
  const sealed = isWords ? undefined : sealedAt(rest);
  return {
    ...(site !== undefined && { site }),
    ...(secret !== undefined && { secret }),
    ...(sealed && { sealed }),
  };
}

/** A key whose dot was taken for the end of a sentence, and left out of the link. */
const KEY_ALONE = /(e=[A-Za-z0-9_-]{43})(?:$|\s(?![\s>]*\.))/;
const KEY_AND_SPACE = /e=[A-Za-z0-9_-]{43}\.(?:$|\s)/;

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

function lengthAt(text: string): number | undefined {
  const [format, step] = fromText(text.slice(0, 4)) ?? [];
  return format !== undefined && step !== undefined ? lengthFrom(format, step) : undefined;
}

/** The bytes at the beginning of a text. Their length is told by the first two: what follows is somebody's next word. */
function sealedAt(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text === '') return undefined;
  const length = lengthAt(text);
  const own = length === undefined ? text : text.slice(0, textLength(length));
  // Of a text that was cut anywhere, the bytes that are whole.
  return fromText(own) ?? fromText(own.slice(0, own.length - (own.length % 4))) ?? new Uint8Array();
}
