const spotOf = (transform: string): string | undefined => {
  const [x, y] = transform.match(/-?[\d.]+/g) ?? [];
  return x && y ? `translate(${x}px, ${y}px)` : undefined;
};

/** Lets a shape move to its new place, so that the eye can follow who went where; at once where less motion is wanted. */
export function glide(shape: Element, before: string | null | undefined): void {
  const from = spotOf(before ?? '');
  const to = spotOf(shape.getAttribute('transform') ?? '');
  if (!from || !to || from === to || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  shape.animate([{ transform: from }, { transform: to }], { duration: 260, easing: 'ease-out' });
}
