/** A field that the browser finds unfinished is shown to who sends the form, also where it was folded away again. */
export const unfolding = {
  capture: true,
  handleEvent({ target }: Event): void {
    if (!(target instanceof Element)) return;
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  },
};
