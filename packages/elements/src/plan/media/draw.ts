/**
 * Draws a picture on a canvas; without bytes, lets go of its points. On a canvas and not as an image: that would need an address,
 * which the page would have to allow and which stays until it is taken back. False where it can't be drawn.
 */
export async function draw(
  canvas: HTMLCanvasElement,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): Promise<boolean> {
  try {
    const bitmap = bytes && (await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })));
    canvas.width = bitmap?.width ?? 0;
    canvas.height = bitmap?.height ?? 0;
    if (!bitmap) return false;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return true;
  } catch {
    return false;
  }
}
