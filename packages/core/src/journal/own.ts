/**
 * Copy on write for one run of a fold: what this run made itself may be changed in place, all else is copied first.
 * So a cold fold copies each object once, and an older state stays what it was.
 */
export class Own {
  readonly #mine = new WeakSet<object>();

  /** The object itself when this run made it, else a shallow copy that this run may change. */
  object<T extends object>(value: T): T {
    return this.#mine.has(value) ? value : this.take({ ...value });
  }

  /** The list itself when this run made it, else a copy that this run may change. */
  list<T>(value: readonly T[] | undefined): T[] {
    if (value && this.#isMine(value)) return value;
    return this.take(value ? [...value] : []);
  }

  /** Notes that a new object is this run's own. */
  take<T extends object>(value: T): T {
    this.#mine.add(value);
    return value;
  }

  #isMine<T>(value: readonly T[]): value is T[] {
    return this.#mine.has(value);
  }
}
