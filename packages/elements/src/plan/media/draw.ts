/**
 * Draws a picture on a canvas; without bytes, or where it is not wanted any more, lets go of its points. On a canvas and not as an image: that would need an address,
 * which the page would have to allow and which stays until it is taken back. False where it can't be drawn.
 */
export async function draw(
  canvas: HTMLCanvasElement,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  isWanted: () => boolean,
): Promise<boolean> {
  try {
    const bitmap = bytes && (await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })));
    const shown = isWanted() ? bitmap : undefined;
    canvas.width = shown?.width ?? 0;
    canvas.height = shown?.height ?? 0;
    if (shown) canvas.getContext('2d')?.drawImage(shown, 0, 0);
    bitmap?.close();
    return shown !== undefined;
  } catch {
    return false;
  }
}
