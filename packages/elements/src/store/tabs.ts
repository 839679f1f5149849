import type { StoreChange } from './port.ts';

/** Lets tabs with the same store tell each other that something changed. What changed is not said. */
export class Tabs {
  readonly #name: string;
  readonly #listeners = new Set<(change: StoreChange) => void>();
  #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** Tells the other tabs. */
  tell(change: 'written' | 'destroyed'): void {
    this.#open()?.postMessage(change);
    // Where nobody listens any more, nobody would close it either.
    if (this.#listeners.size === 0) this.close();
  }

  /** Tells the listeners in this tab. */
  hear(change: StoreChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  listen(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    this.#open();
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  #open(): BroadcastChannel | undefined {
    if (this.#channel) return this.#channel;
    try {
      this.#channel = new BroadcastChannel(this.#name);
      this.#channel.onmessage = ({ data }) => {
        if (data === 'written' || data === 'destroyed') this.hear(data);
      };
    } catch {
      // A sandboxed page has no channel; its tabs find each other's lines when they write.
    }
    return this.#channel;
  }
}
