import { expect } from '@open-wc/testing';
import { STORES } from './database.ts';
import { indexedDbStore } from './indexeddb.ts';
import type { Store } from './port.ts';
import { line, lines, storeContract, valueIn } from './testing/contract.ts';
import { behind, turnBit } from './testing/raw.ts';

let disks = 0;
const newName = () => `store-${disks++}`;

storeContract('The store in IndexedDB', () => {
  const name = newName();
  return { tab: () => indexedDbStore(name) };
});

describe('The store in IndexedDB', () => {
  let name: string;
  let store: Store;
  beforeEach(() => {
    name = newName();
    store = indexedDbStore(name);
  });
  afterEach(async () => {
    valueIn(await store.destroy());
    store.close();
  });

  const filled = async () => {
    let { mark } = valueIn(await store.read());
    for (const n of [0, 1, 2]) mark = valueIn(await store.append([line(n)], mark));
    return mark;
  };
  const readAnew = async () => {
    const other = indexedDbStore(name);
    const read = await other.read();
    other.close();
    return read;
  };

  it('holds nothing that can be read: no text, no type, no time', async () => {
    const secrets = ['Marloes', 'tie.added', '2026-11-22', '+31612345678'];
    const { mark } = valueIn(await store.read());
    const after = valueIn(await store.append([{ secrets }], mark));
    valueIn(await store.saveCheckpoint({ secrets }, after));
    const rows = await behind(name, async (database) => {
      const all = STORES.map(async (one) => [await database.getAllKeys(one), await database.getAll(one)]);
      return (await Promise.all(all)).flat(3);
    });
    const bytes: number[] = [];
    const shown = JSON.stringify(rows, (_key, value) => {
      if (!(value instanceof Uint8Array)) return value;
      bytes.push(...value);
      return undefined;
    });
    const text = `${shown}${String.fromCharCode(...bytes)}${String.fromCharCode(...bytes.filter((byte) => byte > 0))}`;
    expect(bytes.length).to.be.greaterThan(2_000);
    for (const secret of secrets) {
      expect(text).to.not.include(secret);
      expect(text).to.not.include(btoa(secret).slice(0, 8));
    }
    // What lies open: ids without a time in them, digests, and how many lines there are.
    expect(
      shown.replaceAll(/"(device|journal|owner|log)"|"0{8}-0{4}-7[0-9a-f-]{23}"|"[0-9a-f]{16}"/g, ''),
    ).to.not.match(/[a-zA-Z]{8}/);
  });

  it('has a key that no script can export', async () => {
    await filled();
    const key = await behind(name, async (database) => (await database.getAll('key'))[0]);
    expect(key?.extractable).to.equal(false);
    const refused = await crypto.subtle.exportKey('raw', key ?? (await Promise.reject())).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).to.be.instanceOf(DOMException);
  });

  it('J5: keeps a record that can not be opened, says so, and gives the others', async () => {
    const mark = await filled();
    await turnBit(name, 1);
    const read = valueIn(await readAnew());
    expect(read.tail).to.deep.equal([line(0), line(2)]);
    expect(read.damaged).to.equal(1);
    expect(read.mark).to.deep.equal(mark);
    valueIn(await store.append([line(3)], mark));
    await turnBit(name, 1);
    expect(valueIn(await readAnew()).tail).to.deep.equal([line(0), line(1), line(2), line(3)]);
  });

  it('J5: keeps it too when all lines are replaced', async () => {
    const mark = await filled();
    await turnBit(name, 1);
    const { identity } = valueIn(await store.read());
    const next = valueIn(
      await store.replaceAll({ id: identity.journal, owner: identity.owner }, [line(9)], mark),
    );
    const read = valueIn(await readAnew());
    expect(read.tail).to.deep.equal([line(9)]);
    expect(read.damaged).to.equal(1);
    expect(valueIn(await store.readLines(next)).damaged).to.equal(1);
  });

  it('J5: puts together only what can be opened', async () => {
    let { mark } = valueIn(await store.read());
    for (let n = 0; n < 200; n++) mark = valueIn(await store.append([line(n)], mark));
    await turnBit(name, 20);
    valueIn(await store.compact());
    const keys = await behind(name, (database) => database.getAllKeys('log'));
    expect(keys.length).to.equal(22);
    const read = valueIn(await readAnew());
    expect(read.damaged).to.equal(1);
    expect(read.tail).to.deep.equal([...lines(0, 20), ...lines(21, 200)]);
    expect(read.mark).to.deep.equal(mark);
  });

  it('does not open records that changed places', async () => {
    await filled();
    await behind(name, async (database) => {
      const keys = await database.getAllKeys('log');
      const [one, two] = await database.getAll('log');
      if (one && two)
        await Promise.all([database.put('log', two, keys[0]), database.put('log', one, keys[1])]);
    });
    const read = valueIn(await readAnew());
    expect(read.tail).to.deep.equal([line(2)]);
    expect(read.damaged).to.equal(2);
  });

  it('J1: throws away a checkpoint that was changed, and gives the lines', async () => {
    const mark = await filled();
    valueIn(await store.saveCheckpoint({ state: 'true' }, mark));
    await behind(name, async (database) => {
      const [row] = await database.getAll('checkpoint');
      if (!row) throw new Error('there is no checkpoint');
      row.box[100] = (row.box[100] ?? 0) ^ 1;
      await database.put('checkpoint', row, 0);
    });
    const read = valueIn(await readAnew());
    expect(read.checkpoint).to.equal(undefined);
    expect(read.tail).to.deep.equal(lines(0, 3));
  });

  /** A state that is as long and can't be made shorter. */
  const largeState = (bytes: number) => ({
    state: Array.from({ length: bytes / 16 }, () => Math.random().toString(36).slice(2, 13)),
  });
  const piecesIn = () => behind(name, (database) => database.getAll('checkpoint'));

  it('keeps a large checkpoint in pieces, none above 64 KiB, and gives all of it', async () => {
    const mark = await filled();
    const state = largeState(400_000);
    valueIn(await store.saveCheckpoint(state, mark));
    const pieces = await piecesIn();
    expect(pieces.length).to.be.greaterThan(5);
    for (const { box } of pieces) expect(box.length).to.be.lessThan(65_000);
    expect(valueIn(await readAnew()).checkpoint?.value).to.deep.equal(state);
  });

  it('leaves nothing of a larger checkpoint under a smaller one', async () => {
    const mark = await filled();
    valueIn(await store.saveCheckpoint(largeState(400_000), mark));
    valueIn(await store.saveCheckpoint({ state: 'small' }, mark));
    expect(await piecesIn()).to.have.length(1);
    expect(valueIn(await readAnew()).checkpoint?.value).to.deep.equal({ state: 'small' });
  });

  it('J1: throws away a checkpoint of which a piece is missing, and gives the lines', async () => {
    const mark = await filled();
    for (const piece of [0, 2]) {
      valueIn(await store.saveCheckpoint(largeState(400_000), mark));
      await behind(name, (database) => database.delete('checkpoint', piece));
      const read = valueIn(await readAnew());
      expect(read.checkpoint).to.equal(undefined);
      expect(read.tail).to.deep.equal(lines(0, 3));
    }
  });

  it('opens with two transactions: one for the key, one for all that is read', async () => {
    const mark = await filled();
    valueIn(await store.saveCheckpoint({ state: 'of three' }, mark));
    for (let n = 3; n < 40; n++) valueIn(await store.append([line(n)], { ...mark, count: n }));
    const { transaction } = IDBDatabase.prototype;
    const modes: string[] = [];
    IDBDatabase.prototype.transaction = function (...about) {
      modes.push(about[1] ?? 'readonly');
      return transaction.apply(this, about);
    };
    try {
      expect(valueIn(await readAnew()).tail).to.deep.equal(lines(3, 40));
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(modes).to.deep.equal(['readonly', 'readonly']);
  });

  it('J5: without its key, or with a weaker one, touches nothing and says so', async () => {
    await filled();
    const key = await behind(name, async (database) => (await database.getAll('key'))[0]);
    if (!key) throw new Error('there is no key');
    const weak = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [
      'encrypt',
      'decrypt',
    ]);
    for (const change of [
      behind(name, (database) => database.delete('key', 'device')),
      behind(name, (database) => database.put('key', weak, 'device')),
    ]) {
      await change;
      expect(await readAnew()).to.deep.equal({ ok: false, error: 'damaged' });
    }
    await behind(name, (database) => database.put('key', key, 'device'));
    expect(valueIn(await readAnew()).tail).to.deep.equal(lines(0, 3));
  });

  it('with a checkpoint, opens no record under it', async () => {
    const mark = await filled();
    valueIn(await store.saveCheckpoint({ state: 'of three' }, mark));
    await turnBit(name, 0);
    const read = valueIn(await readAnew());
    expect(read.checkpoint?.covered.count).to.equal(3);
    expect(read.tail).to.deep.equal([]);
    expect(valueIn(await store.readLines()).damaged).to.equal(1);
  });
});
