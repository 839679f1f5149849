import { expect } from '@open-wc/testing';
import { Memory, memoryStore } from '../store/memory.ts';
import { valueIn } from '../store/testing/contract.ts';
import { faulty } from '../store/testing/faulty.ts';
import { errorOf, hostOn, NOON } from './testing/host-on.ts';
import { note, textsIn } from './testing/notes.ts';

describe('A journal host in trouble', () => {
  it('keeps what could not be saved, says so, and saves it when there is room again', async () => {
    const store = faulty(memoryStore());
    const host = hostOn(store);
    await host.record([note(host, 'before')]);
    store.writing = 'storage-full';
    const drafts = [note(host, 'unsaved')];
    expect(errorOf(await host.record(drafts))).to.equal('storage-full');
    expect([host.status, host.problem]).to.deep.equal(['failed', 'storage-full']);
    expect(textsIn(host)).to.deep.equal(['before']);
    // Pressing the same button again is no second note.
    await host.record(drafts);
    expect(host.pending).to.have.length(1);
    expect(errorOf(await host.retry())).to.equal('storage-full');
    expect(host.pending).to.have.length(1);
    store.writing = undefined;
    valueIn(await host.retry());
    expect(textsIn(host)).to.deep.equal(['before', 'unsaved']);
    expect([host.status, host.problem, host.pending]).to.deep.equal(['ready', undefined, []]);
  });

  it('saves a set that grew while it could not be saved as one: the later drafts need the earlier', async () => {
    const store = faulty(memoryStore());
    const host = hostOn(store);
    await host.whenReady();
    store.writing = 'storage-full';
    const about = host.newId();
    await host.record([note(host, 'first', about)]);
    const [unsaved = []] = host.pending;
    await host.record([...unsaved, host.draft('note.changed', about, { text: 'second' })]);
    expect(host.pending.map((drafts) => drafts.length)).to.deep.equal([2]);
    store.writing = undefined;
    valueIn(await host.retry());
    expect(textsIn(host)).to.deep.equal(['second']);
  });

  it('J4: says what may not be any more when it is tried again, and saves the rest', async () => {
    const memory = new Memory();
    const store = faulty(memoryStore(memory));
    const [host, other] = [hostOn(store), hostOn(memoryStore(memory))];
    const about = host.newId();
    await host.record([note(host, 'made', about)]);
    store.writing = 'storage-full';
    await host.record([host.draft('note.changed', about, { text: 'too late' })]);
    await host.record([note(host, 'another')]);
    await other.record([other.draft('note.changed', about, { text: 'first' })]);
    store.writing = undefined;
    expect(errorOf(await host.retry())).to.deep.include({ key: 'not-possible' });
    expect(textsIn(host)).to.deep.equal(['first', 'another']);
    expect([host.status, host.problem, host.pending]).to.deep.equal(['ready', undefined, []]);
  });

  it('J7: tells who asked that erasing, correcting or opening a file failed, and says of nothing that it waits', async () => {
    const store = faulty(memoryStore());
    const host = hostOn(store);
    const about = host.newId();
    const [made] = valueIn(await host.record([note(host, 'still here', about)]));
    store.writing = 'storage-full';
    for (const failed of [
      await host.eraseEntity(about),
      await host.eraseText(made?.id ?? '', 'text'),
      await host.correct(made?.id ?? '', { text: 'other' }),
    ]) {
      expect(errorOf(failed)).to.equal('storage-full');
      expect([host.status, host.problem, host.pending]).to.deep.equal(['ready', undefined, []]);
    }
    store.writing = undefined;
    const copy = valueIn(await host.exportJournal());
    valueIn(await host.eraseEntity(about));
    expect(textsIn(host)).to.deep.equal([]);
    const full = faulty(memoryStore());
    full.writing = 'storage-full';
    const empty = hostOn(full);
    expect(errorOf(await empty.load(copy))).to.equal('storage-full');
    expect([empty.status, empty.problem]).to.deep.equal(['ready', undefined]);
  });

  it('J7: shows what is left where erasing everything succeeded in part', async () => {
    const inner = memoryStore();
    const host = hostOn({
      ...inner,
      destroy: async () => {
        await inner.destroy();
        return { ok: false, error: 'storage-refused' };
      },
    });
    host.subscribe(() => undefined);
    await host.record([note(host, 'gone')]);
    expect(errorOf(await host.eraseEverything())).to.equal('storage-refused');
    expect(textsIn(host)).to.deep.equal([]);
    expect(host.status).to.equal('ready');
  });

  it('never rejects and never stays busy, whatever breaks under it', async () => {
    const inner = memoryStore();
    let breaks = false;
    const breaking =
      <Given extends unknown[], Done>(work: (...given: Given) => Promise<Done>) =>
      (...given: Given): Promise<Done> =>
        breaks ? Promise.reject(new DOMException('no', 'DataCloneError')) : work(...given);
    const host = hostOn({
      ...inner,
      append: breaking(inner.append),
      readLines: breaking(inner.readLines),
      replaceAll: breaking(inner.replaceAll),
      destroy: breaking(inner.destroy),
    });
    host.subscribe(() => undefined);
    const about = host.newId();
    await host.record([note(host, 'before', about)]);
    breaks = true;
    for (const failed of [
      await host.record([note(host, 'unsaved')]),
      await host.eraseEntity(about),
      await host.stateAt(NOON),
      await host.exportJournal(),
      await host.eraseEverything(),
    ])
      expect(errorOf(failed)).to.equal('storage-refused');
    expect([host.status, host.problem, host.pending.length]).to.deep.equal(['failed', 'storage-refused', 1]);
    breaks = false;
    valueIn(await host.retry());
    expect([host.status, host.problem]).to.deep.equal(['ready', undefined]);
    expect(textsIn(host)).to.deep.equal(['before', 'unsaved']);
  });

  it('asks before the page closes while something is not saved, but nobody who leaves in a hurry', async () => {
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const store = faulty(memoryStore());
    const host = hostOn(store);
    await host.record([note(host, 'saved')]);
    expect(asks()).to.equal(false);
    store.writing = 'storage-full';
    await host.record([note(host, 'unsaved')]);
    expect(asks()).to.equal(true);
    dispatchEvent(new Event('recovery-leaving'));
    expect(asks()).to.equal(false);
    await host.record([note(host, 'another')]);
    expect(asks()).to.equal(true);
    store.writing = undefined;
    await host.retry();
    expect(asks()).to.equal(false);
  });

  it('works in memory where the browser keeps nothing, and says so', async () => {
    const store = faulty(memoryStore());
    store.reading = 'storage-refused';
    const host = hostOn(store);
    await host.whenReady();
    expect([host.status, host.problem]).to.deep.equal(['ready', 'not-kept']);
    valueIn(await host.record([note(host, 'for now')]));
    expect(textsIn(host)).to.deep.equal(['for now']);
    expect(valueIn(await host.exportJournal()).entries).to.have.length(1);
  });

  it('leaves the store of a newer version alone, and says so', async () => {
    const store = faulty(memoryStore());
    store.reading = 'newer-version';
    const host = hostOn(store);
    await host.whenReady();
    expect([host.status, host.problem, host.state]).to.deep.equal(['failed', 'newer-version', undefined]);
    expect(errorOf(await host.record([note(host, 'kept for later')]))).to.equal('newer-version');
    expect(host.pending).to.have.length(1);
    store.reading = undefined;
    valueIn(await host.retry());
    expect(textsIn(host)).to.deep.equal(['kept for later']);
  });
});
