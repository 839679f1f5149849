import type { MediaType } from '@recovery-network/core/plan';

/** A picture that browsers draw; it is kept as a smaller JPEG. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';
export type SoundType = Exclude<MediaType, 'image/jpeg'>;

export type Found =
  | { readonly kind: 'picture'; readonly mime: PictureType }
  | { readonly kind: 'sound'; readonly mime: SoundType }
  /** A picture of a kind that not every browser draws: HEIC, AVIF. */
  | { readonly kind: 'not-here' };

/** How many bytes are enough to tell. */
export const ENOUGH = 16;

const PICTURES_OF_PHONES = /^(?:hei[a-z]|hev[a-z]|mif1|msf1|avi[fs])$/;

/** What a file is, by its own first bytes: a name and a type that came along say what somebody called it. */
export function firstBytes(bytes: Uint8Array): Found | undefined {
  const [a = 0, b = 0, c = 0] = bytes;
  const text = (from: number, length: number): string =>
    String.fromCharCode(...bytes.slice(from, from + length));
  const picture = (mime: PictureType): Found => ({ kind: 'picture', mime });
  const sound = (mime: SoundType): Found => ({ kind: 'sound', mime });

  if (a === 0xff && b === 0xd8 && c === 0xff) return picture('image/jpeg');
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return picture('image/png');
  if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return picture('image/webp');
  if (text(0, 4) === 'RIFF' && text(8, 4) === 'WAVE') return sound('audio/wav');
  if (text(0, 4) === 'OggS') return sound('audio/ogg');
  if (text(0, 4) === 'fLaC') return sound('audio/flac');
  if (text(0, 4) === '\x1a\x45\xdf\xa3') return sound('audio/webm');
  if (text(4, 4) === 'ftyp') {
    return PICTURES_OF_PHONES.test(text(8, 4)) ? { kind: 'not-here' } : sound('audio/mp4');
  }
  if (text(0, 3) === 'ID3') return sound('audio/mpeg');
  // Eleven bits that are one begin a frame; the next say of which layer, and none means AAC.
  if (a === 0xff && b >= 0xe0) return (b & 0x06) === 0 ? sound('audio/aac') : sound('audio/mpeg');
  return undefined;
}
