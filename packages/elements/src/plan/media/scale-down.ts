import { LARGEST_MEDIUM } from '@recovery-network/core/plan';
import type { Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';

/** The longer side of a picture that is kept, in points. Our own choice: fills a phone, and the screen of most laptops. */
export const LONGEST_SIDE = 1600;
const QUALITIES = [0.85, 0.6, 0.4] as const;

/**
 * Draws a picture anew, small enough to keep. Only its points come along: the place and the time at which it was taken, and
 * all else that a camera writes beside it, stay behind.
 */
export async function scaleDown(
  picture: Blob,
): Promise<Result<Uint8Array<ArrayBuffer>, 'broken' | 'browser-refuses' | 'too-large'>> {
  if (!drawsWhatItIsTold()) return failure('browser-refuses');
  const canvas = document.createElement('canvas');
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return failure('browser-refuses');
    // A JPEG has no see-through points; without a ground they would be black.
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
  } catch {
    return failure('broken');
  }
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (blob?.type !== 'image/jpeg') return failure('browser-refuses');
    if (blob.size <= LARGEST_MEDIUM) return success(new Uint8Array(await blob.arrayBuffer()));
  }
  return failure('too-large');
}

/** Browsers that guard against being recognised give back noise instead of a picture: that would be kept in its place. */
function drawsWhatItIsTold(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const context = canvas.getContext('2d');
  if (!context) return false;
  context.fillStyle = 'rgb(200 100 50)';
  context.fillRect(0, 0, 8, 8);
  const { data } = context.getImageData(0, 0, 8, 8);
  const told = [200, 100, 50, 255];
  return data.every((value, n) => Math.abs(value - (told[n % 4] ?? 0)) <= 8);
}
