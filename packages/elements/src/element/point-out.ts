/** Brings the keyboard to the first field that was refused; where there is none, what went wrong into view. */
export function pointOut(place: ParentNode): void {
  const wrong = place.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (wrong) wrong.focus();
  else place.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
}
