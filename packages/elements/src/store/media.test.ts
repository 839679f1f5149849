import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { databaseName, STORES, VERSION } from './database.ts';
import { indexedDbStore } from './indexeddb.ts';
import type { Store, StoreChange } from './port.ts';
import { anyBytes, lines, until, valueIn } from './testing/contract.ts';
import { behind, replacing } from './testing/raw.ts';

let disks = 0;
const ID = '019ab3c2-7d10-7abc-8def-0123456789ab';

describe('bytes in IndexedDB', () => {
  let name: string;
  let store: Store;
  let restore: () => void;
  beforeEach(() => {
    name = `media-${disks++}`;
    store = indexedDbStore(name);
    restore = () => undefined;
  });
  afterEach(async () => {
    restore();
    store.close();
    await deleteDB(databaseName(name));
  });

  const keep = async (bytes: Uint8Array, id = ID) => (await store.media()).keep(id, bytes);
  const read = async (id = ID) => (await store.media()).read(id);

  it('P7: hold nothing that can be read: no picture, no id, no time, and hardly a size', async () => {
    const secret = 'Exif: taken at 52.0907 N, 5.1214 E';
    valueIn(await keep(new TextEncoder().encode(secret.repeat(40))));
    valueIn(await keep(anyBytes(70_000), `${ID.slice(0, -1)}c`));
    const [keys, boxes] = await behind(name, (database) =>
      Promise.all([database.getAllKeys('media'), database.getAll('media')]),
    );
    expect(keys).to.have.length(2);
    for (const key of keys) {
      expect(key).to.match(/^[0-9a-f]{64}$/);
      expect(key).to.not.include('019ab3c2');
    }
    const text = boxes.map((box) => new TextDecoder('latin1').decode(box)).join();
    expect(text).to.not.include('Exif');
    expect(text).to.not.include('52.0907');
    expect(boxes.map(({ length }) => length - 29).sort()).to.deep.equal([131_072, 2_048]);
  });

  it('J5: bytes that were changed, or put in the place of others, do not open, and stay', async () => {
    const other = `${ID.slice(0, -1)}c`;
    valueIn(await keep(anyBytes(100)));
    valueIn(await keep(anyBytes(200), other));
    await behind(name, async (database) => {
      const keys = await database.getAllKeys('media');
      const [one, two] = await database.getAll('media');
      if (one && two)
        await Promise.all([database.put('media', two, keys[0]), database.put('media', one, keys[1])]);
    });
    for (const id of [ID, other]) expect(await read(id)).to.deep.equal({ ok: false, error: 'damaged' });
    expect(valueIn(await (await store.media()).among([ID, other])).here.size).to.equal(2);
  });

  it('J4: says that there is no room, and has kept nothing of it', async () => {
    valueIn(await store.read());
    restore = replacing(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await keep(anyBytes(100))).to.deep.equal({ ok: false, error: 'storage-full' });
    restore();
    expect(valueIn(await read())).to.equal(undefined);
  });

  it('J7: are gone when everything is destroyed, also where the database can not be deleted yet', async () => {
    valueIn(await keep(anyBytes(100)));
    const inTheWay = await openDB(databaseName(name));
    const heard: StoreChange[] = [];
    store.onChange((change) => heard.push(change));
    const destroying = store.destroy();
    await until(() => heard.includes('blocked'));
    expect(await inTheWay.count('media')).to.equal(0);
    inTheWay.close();
    valueIn(await destroying);
  });

  describe('in a database of the version before them', () => {
    /** As the first version left it: the same key and lines, and no place for bytes. */
    const ofVersionOne = async () => {
      const mark = valueIn(await store.append(lines(0, 3), valueIn(await store.read()).mark));
      store.close();
      const rows = await behind(name, (database) =>
        Promise.all(
          STORES.filter((one) => one !== 'media').map(
            async (one) => [one, await database.getAllKeys(one), await database.getAll(one)] as const,
          ),
        ),
      );
      await deleteDB(databaseName(name));
      const old = await openDB(databaseName(name), 1, {
        upgrade(fresh) {
          for (const [one] of rows) fresh.createObjectStore(one);
        },
      });
      for (const [one, keys, values] of rows)
        for (const [at, value] of values.entries()) await old.put(one, value, keys[at]);
      return { mark, old };
    };

    it('J1: all lines are there as before, and bytes can be kept', async () => {
      const { mark, old } = await ofVersionOne();
      old.close();
      const opened = valueIn(await store.read());
      expect(opened.tail).to.deep.equal(lines(0, 3));
      expect(opened.mark).to.deep.equal(mark);
      valueIn(await keep(anyBytes(100)));
      expect(valueIn(await read())).to.deep.equal(anyBytes(100));
      expect(await behind(name, async ({ version }) => version)).to.equal(VERSION);
    });

    it('waits for a tab that holds the old version open, and says so', async () => {
      const { old } = await ofVersionOne();
      const heard: StoreChange[] = [];
      store.onChange((change) => heard.push(change));
      const reading = store.read();
      await until(() => heard.includes('blocked'));
      old.close();
      expect(valueIn(await reading).tail).to.deep.equal(lines(0, 3));
    });
  });
});
