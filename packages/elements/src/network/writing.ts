import type { Refusal } from '@recovery-network/core/journal';
import type { Result } from '@recovery-network/core/shared';
import type { Draft } from '@recovery-network/core/state';
import type { DraftExtra } from '../journal-host/journal-host.ts';
import type { RecoveryNetworkMap } from './network.ts';

/** What drafts say, whichever they are. */
const saidBy = (drafts: readonly Draft[]): string =>
  JSON.stringify(drafts.map(({ type, about, data }) => [type, about, data]));

/** How what is tapped gets into the journal: once, however often it was tapped before it is stored. */
export class Writing {
  readonly #map: RecoveryNetworkMap;
  readonly #underWay = new Map<string, Promise<boolean>>();

  constructor(map: RecoveryNetworkMap) {
    this.#map = map;
  }

  /** Writes down what belongs together; false when it was refused or could not be kept, which the page then says. */
  async write(...drafts: readonly Draft[]): Promise<boolean> {
    const { host } = this.#map;
    if (!host) return false;
    this.#map.refusal = undefined;
    const what = saidBy(drafts);
    const waits = host.pending.some((others) => saidBy(others) === what);
    // A second tap on the same button, or on a button whose first tap could not be kept, says nothing more.
    const writing = this.#underWay.get(what) ?? this.#heard(waits ? host.retry() : host.record(drafts));
    this.#underWay.set(what, writing);
    const done = await writing;
    this.#underWay.delete(what);
    return done;
  }

  /** One entry about a tie. */
  async note(tie: string, type: string, data: Draft['data'] = {}, extra?: DraftExtra): Promise<boolean> {
    const { host } = this.#map;
    return host ? this.write(host.draft(type, tie, data, extra)) : false;
  }

  /** Tries again to keep what waits for it. */
  async retry(): Promise<void> {
    this.#map.refusal = undefined;
    if (this.#map.host) await this.#heard(this.#map.host.retry());
  }

  /** Whether it was done; a refusal is said. */
  async #heard(doing: Promise<Result<unknown, Refusal | string>>): Promise<boolean> {
    const result = await doing;
    if (!result.ok && typeof result.error !== 'string') this.#map.refusal = result.error;
    return result.ok;
  }
}
