/** So many steps are taken at once: a moment's work for an old phone. */
const AT_ONCE = 500;

/** Gives the page its turn: to show what was said, and to answer a tap. */
export const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Goes through work in steps to its end, and gives the page its turn before it and after each so many of them. */
export async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  for (let taken = 0; ; taken++) {
    if (taken % AT_ONCE === 0) await turn();
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What becomes of each, one a step. */
export function* each<T, R>(list: readonly T[], become: (one: T) => R): Generator<undefined, readonly R[]> {
  const became: R[] = [];
  for (const one of list) {
    became.push(become(one));
    yield;
  }
  return became;
}
