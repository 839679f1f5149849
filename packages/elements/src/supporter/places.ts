import { connectionOf, connectionsIn } from '@recovery-network/core/sharing';
import { openEnvelope } from '../envelopes/envelopes.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { isWritten } from '../together/keep-apart.ts';
import { areas } from './areas.ts';
import {
  destroyEmpty,
  erasedIn,
  inMemory,
  type KeepingProblem,
  keepBeside,
  keepHere,
  keptHere,
  saidIn,
  without,
} from './keeping.ts';

/**
 * Where something that came is opened: here as it is; or not yet, since it was erased here, or what was said in memory would be
 * lost: both are asked first.
 */
export type Place = 'here' | 'erased' | 'asks';

/** An element whose journal is in memory, or kept on the device; which one it is may change. */
interface Placed {
  host: JournalHost | undefined;
  readonly updateComplete: Promise<boolean>;
}

/**
 * Where words are: in memory until somebody chooses, or in the journal that was kept here. On a device of a whole family the kept
 * one may be somebody else's, so that what comes from somebody new is opened in memory first, beside it (D4).
 */
export class Places {
  readonly #element: Placed;
  readonly #name: () => string | undefined;
  #memory: JournalHost | undefined;
  #kept: JournalHost | undefined;
  #journal: string | undefined;

  /** @param name Of the journal that may be kept here; undefined where nothing may. Asked each time: the element may be moved. */
  constructor(element: Placed, name: () => string | undefined) {
    this.#element = element;
    this.#name = name;
  }

  /** Of the journal that may be kept here, where one may. */
  get name(): string | undefined {
    return this.#name();
  }

  /** Nothing is kept of what is on the screen. */
  get keepsNothing(): boolean {
    const { host } = this.#element;
    return host !== undefined && host === this.#memory;
  }

  /** This is the journal that somebody chose to keep here. */
  get isKept(): boolean {
    const { host } = this.#element;
    return host !== undefined && host === this.#kept;
  }

  /** Something else is kept here, beside what is in memory. */
  get isBeside(): boolean {
    return this.keepsNothing && this.#kept !== undefined;
  }

  /** A new journal in memory, to begin with or beside what is kept. */
  begin(): JournalHost {
    this.#memory = inMemory();
    return this.#memory;
  }

  /** From now on nothing is kept, and what was kept elsewhere is not opened here; whether what is on the screen was in memory already. */
  onlyInMemory(): boolean {
    const was = this.keepsNothing;
    this.#kept = undefined;
    return was;
  }

  /** Opens what is kept here, where something is; beside what came into memory, where anything did. */
  async look(): Promise<void> {
    const { name } = this;
    const kept = name && (await keptHere(name));
    // An app may have given a journal of its own meanwhile, or the element was moved to where nothing is kept.
    if (!kept || !this.keepsNothing || this.name !== name) return;
    if (this.#memory && isWritten(this.#memory)) {
      this.#kept = kept;
      return;
    }
    this.#open(kept);
    await this.#element.updateComplete;
    await kept.whenReady();
  }

  /** Chooses the journal for what came. What is wrong with it is for who takes it in to say. */
  async placeFor(text: string, secret: string | undefined, asks: () => Promise<boolean>): Promise<Place> {
    const { host } = this.#element;
    if (!host) return 'here';
    const all = this.#kept && !this.isKept ? [host, this.#kept] : [host];
    const kept = await Promise.all(all.map(secretsOf));
    const secrets = [...(secret === undefined ? [] : [secret]), ...kept.flat()];
    const opened = await openEnvelope(text, { site: location.origin, secrets });
    if (!opened.ok || opened.value.envelope.from !== 'inviter') return 'here';
    const { connection } = opened.value.envelope;
    for (const one of all) {
      if (!(await knows(one, connection))) continue;
      if (one === this.#kept) {
        if (await asks()) return 'asks';
        await this.toKept();
      }
      return 'here';
    }
    for (const one of all) if (await erasedIn(one, [connection])) return 'erased';
    if (this.isKept) await this.#use(this.begin());
    return 'here';
  }

  /** A place for what was erased here: in memory, and without the word that it was erased. */
  async placeAnew(about: readonly string[]): Promise<void> {
    const { host } = this.#element;
    if (this.isKept) return this.#use(this.begin());
    if (!host || !this.keepsNothing) return;
    const file = await host.exportJournal();
    const fresh = this.begin();
    if (file.ok) await fresh.load(without(file.value, about));
    await this.#use(fresh);
  }

  /** Whether somebody said something themselves that is in memory. */
  async hasOwnWords(): Promise<boolean> {
    const { host } = this.#element;
    return host !== undefined && this.keepsNothing && (await saidIn(host));
  }

  /** Back to what is kept, where something is. What was in memory beside it is gone. */
  async toKept(): Promise<void> {
    if (!this.#kept || this.isKept) return;
    this.#open(this.#kept);
    await this.#element.updateComplete;
    await this.#element.host?.whenReady();
  }

  /** Keeps what is in memory: as the journal of this device, or in the one that is kept already. */
  async keep(): Promise<KeepingProblem | undefined> {
    const { host } = this.#element;
    const { name } = this;
    if (!host || !name || !this.keepsNothing) return undefined;
    const kept = this.#kept ? await keepBeside(host, this.#kept, name) : await keepHere(host, name);
    if (typeof kept === 'string') return kept;
    // It takes the place of the other when it knows as much: a page on the screen stays, with what is typed on it.
    kept.withAreas(host.areas);
    await kept.whenReady();
    this.#open(kept);
    await this.#element.updateComplete;
    await kept.whenReady();
    return undefined;
  }

  /** Erases all of it, here and on the disk (J7); false where that failed. */
  async erase(): Promise<boolean> {
    const { host } = this.#element;
    if (!host || !(this.keepsNothing || this.isKept)) return false;
    const wasKept = this.isKept;
    if (wasKept) this.#kept = undefined;
    // First let go of it: where nobody looks, not even an empty journal is left behind.
    await this.#use(this.begin());
    const erased = await host.eraseEverything();
    if (!erased.ok && wasKept) this.#open(host);
    return erased.ok;
  }

  /**
   * Whether what is kept is another journal than before: everything was erased in another tab, and perhaps something was kept
   * anew there. That is for that tab.
   */
  isAnother(): boolean {
    const journal = this.isKept ? this.#element.host?.state?.journal : undefined;
    if (journal === undefined || journal === this.#journal) return false;
    const isFirst = this.#journal === undefined;
    this.#journal ??= journal;
    return !isFirst;
  }

  /** Lets go of what is kept. Only what is empty is taken away: nobody chose to keep that. */
  async letGo(): Promise<void> {
    const kept = this.#kept;
    this.#kept = undefined;
    await this.#use(this.begin());
    const { name } = this;
    if (kept && name) await destroyEmpty(kept, name);
  }

  #open(kept: JournalHost): void {
    this.#kept = kept;
    this.#journal = undefined;
    this.#element.host = kept;
  }

  async #use(host: JournalHost): Promise<void> {
    this.#element.host = host;
    await this.#element.updateComplete;
    await host.whenReady();
  }
}

async function sharingOf(host: JournalHost) {
  const known = host.withAreas(areas);
  const leave = known.subscribe(() => undefined);
  await known.whenReady();
  const sharing = known.state?.areas.sharing;
  leave();
  return sharing;
}

async function secretsOf(host: JournalHost): Promise<readonly string[]> {
  const sharing = await sharingOf(host);
  return sharing ? connectionsIn(sharing).map(({ secret }) => secret) : [];
}

async function knows(host: JournalHost, connection: string): Promise<boolean> {
  const sharing = await sharingOf(host);
  return sharing !== undefined && connectionOf(sharing, connection) !== undefined;
}
