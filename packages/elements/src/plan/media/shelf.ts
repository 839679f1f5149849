import type { JournalHost } from '../../journal-host/journal-host.ts';
import type { MediaStore } from '../../store/port.ts';

/** Which pieces this device has the bytes of, looked up again when there are others. */
export class Shelf {
  readonly #changed: () => void;
  #looked = '';
  here: ReadonlySet<string> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Looks whether they are here; says how many others there are. */
  async look(host: JournalHost, ids: readonly string[]): Promise<number> {
    const looked = ids.join();
    if (this.here && looked === this.#looked) return 0;
    this.#looked = looked;
    const among = await mediaOf(host, (media) => media.among(ids));
    if (!among || looked !== this.#looked) return 0;
    this.here = among.here;
    this.#changed();
    return among.others;
  }

  /** Bytes were kept or lost, of the same pieces. */
  forget(): void {
    this.#looked = '';
  }
}

/** What the store of a journal gives; `undefined` where that can't be had. */
export async function mediaOf<T>(
  host: JournalHost,
  ask: (media: MediaStore) => Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>,
): Promise<T | undefined> {
  const media = await host.media();
  const answer = media.ok ? await ask(media.value) : media;
  return answer.ok ? answer.value : undefined;
}
