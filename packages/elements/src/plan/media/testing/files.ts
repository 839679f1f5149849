/** Files as people have them, and as they should not be. */

/** A picture without two points alike, so that it can't be made small by much. */
export async function photo(width = 400, height = 300, type = 'image/jpeg'): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is no canvas');
  const points = context.createImageData(width, height);
  let seed = 7;
  for (let n = 0; n < points.data.length; n++) {
    seed = (seed * 48_271) % 2_147_483_647;
    points.data[n] = n % 4 === 3 ? 255 : seed % 256;
  }
  context.putImageData(points, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type));
  if (blob?.type !== type) throw new Error(`this browser makes no ${type}`);
  return new File([blob], 'foto.jpg', { type });
}

/** The same with what a camera writes beside the points. */
export async function photoWithPlace(secret: string): Promise<File> {
  const bytes = new Uint8Array(await (await photo()).arrayBuffer());
  const said = new TextEncoder().encode(`Exif\0\0${secret}`);
  const length = said.length + 2;
  const head = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255];
  return fileOf([new Uint8Array(head), said, bytes.slice(2)]);
}

/** A sound without a sound: so many seconds of silence. */
export function sound(seconds = 1, rate = 8_000): File {
  const bytes = new Uint8Array(44 + seconds * rate);
  const view = new DataView(bytes.buffer);
  const say = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at);
  say(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  say(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  say(36, 'data');
  view.setUint32(40, seconds * rate, true);
  bytes.fill(128, 44);
  return fileOf([bytes], 'geluid.wav');
}

export const fileOf = (parts: readonly (Uint8Array<ArrayBuffer> | string)[], name = 'foto.jpg'): File =>
  new File([...parts], name, { type: 'image/jpeg' });

/** A file that says how large it is, and fails the test when somebody reads it. */
export function unreadFile(size: number): File {
  const file = fileOf(['']);
  const read = (): never => {
    throw new Error('it was read');
  };
  return Object.defineProperties(file, {
    size: { value: size },
    slice: { value: read },
    arrayBuffer: { value: read },
    stream: { value: read },
    text: { value: read },
  });
}
