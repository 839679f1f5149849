/** Brings the keyboard to the first field that was refused, also where it is folded away; where there is none, what went wrong into view. */
export function pointOut(place: ParentNode): void {
  const wrong = place.querySelector<HTMLElement>('[aria-invalid="true"]');
  const fold = wrong?.closest('details');
  if (fold) fold.open = true;
  if (wrong) wrong.focus();
  else place.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
}
