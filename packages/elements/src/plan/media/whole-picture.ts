import type { PictureType } from './first-bytes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a picture is, by what its file says of itself; `undefined` where the file is cut off or broken. Browsers draw
 * half of a picture without a word, and set aside room for all its points before they look at the first.
 */
export function wholePicture(bytes: Uint8Array, type: PictureType): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readers[type](view);
  } catch {
    // It says of a part that it ends where there is nothing any more.
    return undefined;
  }
}

const readers: Readonly<Record<PictureType, (view: DataView) => Size | undefined>> = {
  'image/jpeg': ofJpeg,
  'image/png': ofPng,
  'image/webp': ofWebp,
};

function ofJpeg(view: DataView): Size | undefined {
  let size: Size | undefined;
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const next = at + 2 + view.getUint16(at + 2);
    if (beginsFrame(marker)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // What follows is the picture itself: in it these two bytes can only mean its end.
    if (marker === 0xda) return hasEnd(view, next) ? size : undefined;
    at = next;
  }
}

/** Sixteen kinds of frame, three of which mean something else. */
const beginsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function hasEnd(view: DataView, from: number): boolean {
  for (let at = from; at + 1 < view.byteLength; at++)
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xd9) return true;
  return false;
}

const IHDR = 0x49484452;
const IEND = 0x49454e44;

function ofPng(view: DataView): Size | undefined {
  if (view.getUint32(12) !== IHDR) return undefined;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 8; ; at += 12 + view.getUint32(at)) if (view.getUint32(at + 4) === IEND) return size;
}

const VP8 = 0x56503820;
const VP8L = 0x5650384c;
const VP8X = 0x56503858;

function ofWebp(view: DataView): Size | undefined {
  if (view.byteLength < view.getUint32(4, true) + 8) return undefined;
  const u24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  switch (view.getUint32(12)) {
    case VP8X:
      return { width: u24(24) + 1, height: u24(27) + 1 };
    case VP8L: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case VP8:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}
