import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { databaseName, VERSION } from './database.ts';
import { indexedDbStore } from './indexeddb.ts';
import type { Store, StoreChange } from './port.ts';
import { line, lines, until, valueIn } from './testing/contract.ts';
import { behind, replacing } from './testing/raw.ts';

let disks = 0;

describe('The store in IndexedDB, in trouble', () => {
  let name: string;
  let store: Store;
  let restore: () => void;
  beforeEach(() => {
    name = `trouble-${disks++}`;
    store = indexedDbStore(name);
    restore = () => undefined;
  });
  afterEach(async () => {
    restore();
    store.close();
    await deleteDB(databaseName(name));
  });

  const add = IDBObjectStore.prototype.add;
  const start = async () => valueIn(await store.append(lines(0, 3), valueIn(await store.read()).mark));
  const all = async () => valueIn(await store.readLines()).lines;

  it('says that there is no room, and has kept nothing of it', async () => {
    const mark = await start();
    restore = replacing(IDBObjectStore.prototype, 'add', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await store.append([line(3)], mark)).to.deep.equal({ ok: false, error: 'storage-full' });
    const { identity } = valueIn(await store.read());
    const journal = { id: identity.journal, owner: identity.owner };
    // Making less is possible without room.
    const less = valueIn(await store.replaceAll(journal, [], mark));
    restore();
    expect(await store.append([line(3)], less)).to.have.property('ok', true);
  });

  it('J4: of an append that is broken off, nothing is left', async () => {
    const mark = await start();
    restore = replacing(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore, ...given) {
      const request = add.apply(this, given);
      this.transaction.abort();
      return request;
    });
    expect(await store.append(lines(3, 6), mark)).to.deep.equal({ ok: false, error: 'storage-refused' });
    restore();
    expect(await all()).to.deep.equal(lines(0, 3));
    valueIn(await store.append(lines(3, 6), mark));
    expect(await all()).to.deep.equal(lines(0, 6));
  });

  it('J4: of a replacement that is broken off half-way, nothing is left', async () => {
    const mark = await start();
    const { identity } = valueIn(await store.read());
    let added = 0;
    restore = replacing(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore, ...given) {
      if (++added === 2) throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, given);
    });
    const journal = { id: identity.owner, owner: identity.journal };
    const refused = await store.replaceAll(journal, lines(100, 900), mark);
    expect(refused).to.deep.equal({ ok: false, error: 'storage-full' });
    restore();
    const read = valueIn(await store.read());
    expect(read.tail).to.deep.equal(lines(0, 3));
    expect(read.identity).to.deep.equal(identity);
    expect(read.mark).to.deep.equal(mark);
  });

  it('says that the browser keeps nothing, whichever way it refuses', async () => {
    const refusals = [
      () => replacing(IDBFactory.prototype, 'open', () => throwing('SecurityError')),
      () => replacing(IDBFactory.prototype, 'open', () => throwing('InvalidStateError')),
      () => replacing(SubtleCrypto.prototype, 'generateKey', () => throwing('NotSupportedError')),
      () => replacing(IDBObjectStore.prototype, 'put', () => throwing('DataCloneError')),
    ];
    for (const refusal of refusals) {
      restore = refusal();
      expect(await indexedDbStore(name).read()).to.deep.equal({ ok: false, error: 'storage-refused' });
      restore();
    }
    expect(await indexedDbStore(name).read()).to.have.property('ok', true);
  });

  it('leaves a database of a newer version as it is', async () => {
    await start();
    store.close();
    const newer = await openDB(databaseName(name), VERSION + 1);
    newer.close();
    expect(await store.read()).to.deep.equal({ ok: false, error: 'newer-version' });
    expect(await behind(name, (database) => database.count('log'))).to.equal(1);
  });

  it('makes way for a newer version that another tab brings', async () => {
    const mark = await start();
    const newer = await openDB(databaseName(name), VERSION + 1);
    expect(await store.append([line(3)], mark)).to.deep.equal({ ok: false, error: 'newer-version' });
    newer.close();
  });

  it('says that another tab is in the way, and goes on when it has left', async () => {
    await start();
    const inTheWay = await openDB(databaseName(name));
    const heard: StoreChange[] = [];
    store.onChange((change) => heard.push(change));
    const destroying = store.destroy();
    await until(() => heard.includes('blocked'));
    inTheWay.close();
    valueIn(await destroying);
    expect(await all()).to.deep.equal([]);
  });

  it('J7: can be erased when its key is gone, and begins anew', async () => {
    await start();
    store.close();
    await behind(name, (database) => database.delete('key', 'device'));
    expect(await store.read()).to.deep.equal({ ok: false, error: 'damaged' });
    valueIn(await store.destroy());
    expect(valueIn(await store.read()).tail).to.deep.equal([]);
  });

  it('finds its way back when its connection was taken away', async () => {
    const mark = await start();
    const newer = openDB(databaseName(name), VERSION + 1);
    (await newer).close();
    await deleteDB(databaseName(name));
    expect(await store.append([line(3)], mark)).to.deep.equal({ ok: false, error: 'another-was-first' });
    expect(await all()).to.deep.equal([]);
  });
});

function throwing(name: string): never {
  throw new DOMException('refused', name);
}
