import type { Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';

/** Bytes made smaller (RFC 1951), or `undefined` in a browser that can't. */
export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * What was made smaller. Stops as soon as there is more than `most`, so that a small envelope can't fill the memory of
 * whoever opens it.
 */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'not-supported' | 'too-large' | 'altered'>> {
  if (typeof DecompressionStream === 'undefined') return failure('not-supported');
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return failure('too-large');
      }
      pieces.push(value);
    }
  } catch {
    return failure('altered');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return success(whole);
}
