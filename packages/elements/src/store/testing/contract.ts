import { expect } from '@open-wc/testing';
import type { Result } from '@recovery-network/core/shared';
import type { Mark, Opened, Portion, Store, StoreChange } from '../port.ts';

/** One place to keep things, and the ways into it that tabs would have. */
export interface Disk {
  tab(): Store;
}

/** The value of a result that has to have one. */
export function valueIn<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`no value but ${String(result.error)}`);
  return result.value;
}

export const line = (n: number): { readonly n: number; readonly text: string } => ({ n, text: `line ${n}` });
export const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => line(from + at));

export const anyBytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7) % 251);

const opened = async (store: Store): Promise<Opened> => valueIn(await store.read());
const portion = async (store: Store, after?: Mark): Promise<Portion> => valueIn(await store.readLines(after));

/** What every store promises, whatever it keeps its lines in. */
export function storeContract(name: string, newDisk: () => Disk): void {
  describe(`${name} keeps the contract of a store`, () => {
    let disk: Disk;
    let store: Store;
    let start: Opened;
    beforeEach(async () => {
      disk = newDisk();
      store = disk.tab();
      start = await opened(store);
    });
    afterEach(async () => {
      valueIn(await store.destroy());
      store.close();
    });

    it('begins empty, with an identity that stays', async () => {
      expect(start.tail).to.deep.equal([]);
      expect(start.mark.count).to.equal(0);
      const again = await opened(disk.tab());
      expect(again.identity).to.deep.equal(start.identity);
      const { journal, owner, device } = start.identity;
      expect(new Set([journal, owner, device]).size).to.equal(3);
    });

    it('J1: gives back every line that it confirmed, in order and unchanged', async () => {
      const strange = [
        { text: '<b>שלום</b> \u202e 👩‍👩‍👧 \u0000 \ud83d', deep: [null, 1.5, { a: true }] },
        'no entry at all',
        null,
      ];
      const one = valueIn(await store.append([line(0)], start.mark));
      const two = valueIn(await store.append(strange, one));
      const read = await opened(disk.tab());
      expect(read.tail).to.deep.equal([line(0), ...strange]);
      expect(read.mark).to.deep.equal(two);
    });

    it('refuses a line when another tab was first, and keeps nothing of it', async () => {
      const other = disk.tab();
      valueIn(await other.append([line(1)], start.mark));
      const refused = await store.append([line(2), line(3)], start.mark);
      expect(refused).to.deep.equal({ ok: false, error: 'another-was-first' });
      expect((await portion(store)).lines).to.deep.equal([line(1)]);
    });

    it('of tabs that write at the same moment, lets exactly one through', async () => {
      const tabs = Array.from({ length: 5 }, () => disk.tab());
      const results = await Promise.all(tabs.map((tab, n) => tab.append([line(n)], start.mark)));
      expect(results.filter((result) => result.ok)).to.have.length(1);
      expect((await portion(store)).lines).to.have.length(1);
    });

    it('reads what came after a mark, also when the mark lies within a record', async () => {
      const one = valueIn(await store.append(lines(0, 3), start.mark));
      const two = valueIn(await store.append(lines(3, 5), one));
      expect((await portion(store, one)).lines).to.deep.equal(lines(3, 5));
      expect((await portion(store, { ...one, count: 2 })).lines).to.deep.equal(lines(2, 5));
      expect((await portion(store, two)).lines).to.deep.equal([]);
    });

    it('J7: after all was replaced, the old lines are gone and an old mark no longer fits', async () => {
      const one = valueIn(await store.append(lines(0, 600), start.mark));
      valueIn(await store.saveCheckpoint({ secret: 'old' }, one));
      const journal = { id: start.identity.journal, owner: start.identity.owner };
      const two = valueIn(await store.replaceAll(journal, lines(1000, 1300), one));
      const read = await opened(disk.tab());
      expect(read.tail).to.deep.equal(lines(1000, 1300));
      expect(read.checkpoint).to.equal(undefined);
      expect(read.identity).to.deep.equal(start.identity);
      expect(read.mark).to.deep.equal(two);
      expect(await store.append([line(9)], one)).to.deep.equal({ ok: false, error: 'another-was-first' });
      expect(await store.readLines(one)).to.deep.equal({ ok: false, error: 'another-was-first' });
    });

    it('does not replace lines that it was not shown', async () => {
      valueIn(await disk.tab().append([line(1)], start.mark));
      const journal = { id: start.identity.owner, owner: start.identity.journal };
      const refused = await store.replaceAll(journal, [], start.mark);
      expect(refused).to.deep.equal({ ok: false, error: 'another-was-first' });
      expect((await opened(store)).tail).to.deep.equal([line(1)]);
    });

    it('takes over the identity of a journal, and keeps its own device', async () => {
      const journal = {
        id: '0b0e7a52-66a5-4c3f-8d52-0d4a6a3f0001',
        owner: '0b0e7a52-66a5-4c3f-8d52-0d4a6a3f0002',
      };
      valueIn(await store.replaceAll(journal, [line(1)], start.mark));
      const { identity } = await opened(disk.tab());
      expect(identity).to.deep.equal({
        journal: journal.id,
        owner: journal.owner,
        device: start.identity.device,
      });
    });

    it('J1: with a checkpoint, gives the lines after it and what it covers', async () => {
      const one = valueIn(await store.append(lines(0, 3), start.mark));
      valueIn(await store.saveCheckpoint({ state: 'of three' }, one));
      valueIn(await store.append(lines(3, 5), one));
      const read = await opened(disk.tab());
      expect(read.checkpoint).to.deep.equal({
        value: { state: 'of three' },
        covered: { count: one.count, digest: one.digest },
      });
      expect(read.tail).to.deep.equal(lines(3, 5));
      expect(read.mark.count).to.equal(5);
      expect((await portion(store)).lines).to.deep.equal(lines(0, 5));
    });

    it('changes no line and no mark when it puts small records together', async () => {
      let mark = start.mark;
      for (let n = 0; n < 300; n++) mark = valueIn(await store.append([line(n)], mark));
      valueIn(await store.saveCheckpoint({ state: 'of all' }, mark));
      valueIn(await store.compact());
      const read = await opened(disk.tab());
      expect(read.mark).to.deep.equal(mark);
      expect(read.checkpoint?.covered).to.deep.equal({ count: mark.count, digest: mark.digest });
      expect((await portion(store)).lines).to.deep.equal(lines(0, 300));
      expect((await portion(store, { ...mark, count: 299 })).lines).to.deep.equal([line(299)]);
      valueIn(await store.append([line(300)], mark));
      expect((await portion(disk.tab())).lines).to.deep.equal(lines(0, 301));
    });

    it('J7: after everything was destroyed, begins anew as somebody else', async () => {
      const one = valueIn(await store.append([line(1)], start.mark));
      valueIn(await store.destroy());
      const read = await opened(store);
      expect(read.tail).to.deep.equal([]);
      expect(read.identity.journal).to.not.equal(start.identity.journal);
      expect(read.identity.device).to.not.equal(start.identity.device);
      expect(await store.append([line(2)], one)).to.deep.equal({ ok: false, error: 'another-was-first' });
    });

    it('P7: keeps bytes as they are, for every tab, and says which it has', async () => {
      const media = await store.media();
      expect(valueIn(await media.read('one'))).to.equal(undefined);
      valueIn(await media.keep('one', anyBytes(200_000)));
      valueIn(await media.keep('two', new Uint8Array([0, 0, 0])));
      const other = await disk.tab().media();
      expect(valueIn(await other.read('one'))).to.deep.equal(anyBytes(200_000));
      expect(valueIn(await other.read('two'))).to.deep.equal(new Uint8Array(3));
      const among = valueIn(await other.among(['two', 'three']));
      expect([...among.here]).to.deep.equal(['two']);
      expect(among.others).to.equal(1);
      valueIn(await media.keep('one', anyBytes(10)));
      expect(valueIn(await other.read('one'))).to.deep.equal(anyBytes(10));
    });

    it('J7: of bytes that are removed, and of those that were not to be kept, nothing is left', async () => {
      const media = await store.media();
      for (const id of ['one', 'two', 'three']) valueIn(await media.keep(id, anyBytes(10)));
      valueIn(await media.remove(['one', 'unknown']));
      expect(valueIn(await media.read('one'))).to.equal(undefined);
      valueIn(await media.keepOnly(['three']));
      expect(valueIn(await media.among(['one', 'two', 'three']))).to.deep.equal({
        here: new Set(['three']),
        others: 0,
      });
    });

    it('J7: bytes are destroyed with the journal', async () => {
      valueIn(await (await store.media()).keep('one', anyBytes(10)));
      valueIn(await store.destroy());
      expect(valueIn(await (await store.media()).among(['one']))).to.deep.equal({
        here: new Set(),
        others: 0,
      });
    });

    it('P7: bytes stay when lines are added and replaced', async () => {
      const media = await store.media();
      valueIn(await media.keep('one', anyBytes(10)));
      const mark = valueIn(await store.append(lines(0, 3), start.mark));
      const { journal, owner } = start.identity;
      valueIn(await store.replaceAll({ id: journal, owner }, [line(9)], mark));
      expect(valueIn(await media.read('one'))).to.deep.equal(anyBytes(10));
    });

    it('tells other tabs that something was written, and that all was destroyed', async () => {
      const heard: StoreChange[] = [];
      const own: StoreChange[] = [];
      const other = disk.tab();
      const stop = other.onChange((change) => heard.push(change));
      store.onChange((change) => own.push(change));
      valueIn(await store.append([line(1)], start.mark));
      await until(() => heard.length === 1);
      valueIn(await store.destroy());
      await until(() => heard.length === 2);
      expect(heard).to.deep.equal(['written', 'destroyed']);
      expect(own).to.deep.equal([]);
      stop();
      other.close();
    });
  });
}

/** Waits for something that comes in its own time; fails after some ms. */
export async function until(holds: () => boolean, patience = 20_000): Promise<void> {
  for (const began = performance.now(); performance.now() - began < patience; ) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`it did not come within ${patience} ms`);
}
