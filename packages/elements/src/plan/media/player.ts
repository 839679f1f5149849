import { LEAVING } from '../../element/leaving.ts';

/** Plays one sound at a time, through the speaker and not through an address: no page has to allow anything for it. */
export class Player {
  #context: AudioContext | undefined;
  #listening: AbortController | undefined;

  /**
   * Plays what `read` gives, and calls `ended` when it is over by itself. Call it from a tap: a browser lets nothing sound
   * otherwise. False where it can't be played.
   */
  async play(read: () => Promise<Uint8Array<ArrayBuffer> | undefined>, ended: () => void): Promise<boolean> {
    this.stop();
    let context: AudioContext | undefined;
    try {
      context = new AudioContext();
      this.#context = context;
      this.#silentOnLeaving(ended);
      soundsOnMutedPhones();
      // Not waited for: where no speaker is, it never comes.
      context.resume().catch(() => undefined);
      const bytes = await read();
      const buffer = bytes && (await context.decodeAudioData(bytes.slice().buffer));
      // Stopped, or another was begun, while this one was on its way.
      if (this.#context !== context) return true;
      if (!buffer) return this.#failed();
      const source = context.createBufferSource();
      source.buffer = buffer;
      source.connect(context.destination);
      source.addEventListener('ended', () => {
        if (this.#context !== context) return;
        this.stop();
        ended();
      });
      source.start();
      return true;
    } catch {
      // Another that was begun meanwhile goes on.
      return this.#context === context ? this.#failed() : true;
    }
  }

  /** Stops at once, and gives back the room that the sound took. */
  stop(): void {
    const context = this.#context;
    this.#context = undefined;
    this.#listening?.abort();
    void context?.close().catch(() => undefined);
  }

  /** Whoever covers the page in a hurry is not given away by a voice, however long the next page takes. */
  #silentOnLeaving(ended: () => void): void {
    this.#listening = new AbortController();
    const silent = () => {
      this.stop();
      ended();
    };
    for (const event of [LEAVING, 'pagehide'])
      addEventListener(event, silent, { signal: this.#listening.signal });
  }

  #failed(): false {
    this.stop();
    return false;
  }
}

/** On an iPhone whose bell is off a page is silent too, unless it says that it is asked for what it plays. */
function soundsOnMutedPhones(): void {
  const session: unknown = Reflect.get(navigator, 'audioSession');
  if (typeof session === 'object' && session !== null) Reflect.set(session, 'type', 'playback');
}
