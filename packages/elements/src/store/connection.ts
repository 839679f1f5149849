import type { Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';
import { allOrNone, ONLY, openDatabase, problemOf } from './database.ts';
import { emptyLog, newIdentity } from './log.ts';
import type { StoreProblem } from './port.ts';
import { rowsOf } from './rows.ts';
import { isDeviceKey, makeKey } from './seal.ts';

/** An open database and the key to what is in it. */
export interface Connection {
  readonly database: IDBDatabase;
  readonly key: CryptoKey;
}

/** Keeps one connection, opens it when it is needed, and again when it was lost. */
export class Connections {
  readonly #name: string;
  readonly #blocked: () => void;
  #current: Promise<Result<Connection, StoreProblem>> | undefined;

  constructor(name: string, blocked: () => void) {
    this.#name = name;
    this.#blocked = blocked;
  }

  /** Works on the database, once more when its connection was lost, and makes a value of every error. */
  async use<T, E>(
    work: (connection: Connection) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | StoreProblem>> {
    for (let tries = 1; ; tries++) {
      try {
        this.#current ??= this.#connect();
        const connection = await this.#current;
        if (connection.ok) return await work(connection.value);
        this.#current = undefined;
        return connection;
      } catch (error) {
        this.#current = undefined;
        // Another tab closed the connection between two of our steps.
        const lost = error instanceof DOMException && error.name === 'InvalidStateError';
        if (!lost || tries === 2) return failure(problemOf(error));
      }
    }
  }

  async close(): Promise<void> {
    const current = this.#current;
    this.#current = undefined;
    const connection = await current?.catch(() => undefined);
    if (connection?.ok) connection.value.database.close();
  }

  async #connect(): Promise<Result<Connection, StoreProblem>> {
    const lost = (): void => {
      this.#current = undefined;
    };
    const database = await openDatabase(this.#name, this.#blocked, lost);
    const key = (await keyIn(database)) ?? (await begin(database));
    if (isDeviceKey(key)) return success({ database, key });
    database.close();
    return failure('damaged');
  }
}

async function keyIn(database: IDBDatabase): Promise<unknown> {
  const tx = database.transaction(['about', 'key']);
  const [about, key] = await Promise.all([rowsOf(tx, 'about').get(ONLY), rowsOf(tx, 'key').get(ONLY)]);
  return about && key;
}

/** Begins a journal, unless another tab did so meanwhile. Where lines lie, no new key is put over the one they need. */
async function begin(database: IDBDatabase): Promise<unknown> {
  const key = await makeKey();
  const tx = database.transaction(['about', 'key', 'log'], 'readwrite', { durability: 'strict' });
  await allOrNone(tx, async (write) => {
    const about = rowsOf(tx, 'about');
    if ((await about.get(ONLY)) || (await rowsOf(tx, 'log').count()) > 0) return;
    write(about.put({ ...newIdentity(), log: emptyLog().log }, ONLY));
    write(rowsOf(tx, 'key').put(key, ONLY));
  });
  return rowsOf(database.transaction('key'), 'key').get(ONLY);
}
