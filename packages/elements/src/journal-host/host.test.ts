import { expect } from '@open-wc/testing';
import type { Result } from '@recovery-network/core/shared';
import { failure } from '@recovery-network/core/shared';
import { Memory, memoryStore } from '../store/memory.ts';
import type { Store } from '../store/port.ts';
import { until, valueIn } from '../store/testing/contract.ts';
import { faulty } from '../store/testing/faulty.ts';
import { createJournalHost } from './shared-host.ts';
import type { NotesHost } from './testing/notes.ts';
import { areas, marks, note, textsIn } from './testing/notes.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const clock = () => ({ ms: NOON, zone: 'Europe/Amsterdam' });
const hostOn = (store = memoryStore()): NotesHost => createJournalHost({ areas, store, clock });
const errorOf = (result: Result<unknown, unknown>): unknown => (result.ok ? undefined : result.error);

describe('A journal host', () => {
  it('opens for whoever listens, and tells them', async () => {
    const host = hostOn();
    expect(host.status).to.equal('opening');
    expect(host.state).to.equal(undefined);
    let told = 0;
    host.subscribe(() => told++);
    await until(() => host.status === 'ready');
    expect(told).to.be.greaterThan(0);
    expect(textsIn(host)).to.deep.equal([]);
  });

  it('J4: shows what was recorded after the store has confirmed it, not before', async () => {
    const host = hostOn();
    await host.whenReady();
    const recording = host.record([note(host, 'one')]);
    expect(host.status).to.equal('saving');
    expect(textsIn(host)).to.deep.equal([]);
    const [entry] = valueIn(await recording);
    expect(entry?.at).to.equal('2026-11-22T13:00:00+01:00');
    expect(textsIn(host)).to.deep.equal(['one']);
    expect(host.status).to.equal('ready');
  });

  it('J4: refuses all of what belongs together when one part may not be, and stores nothing', async () => {
    const host = hostOn();
    const about = host.newId();
    const result = await host.record([
      note(host, 'fine'),
      note(host, 'once', about),
      note(host, 'twice', about),
    ]);
    expect(errorOf(result)).to.deep.equal({ rule: 'J4', key: 'not-possible', allowed: ['note.changed'] });
    expect(textsIn(host)).to.deep.equal([]);
    expect(valueIn(await host.exportJournal()).entries).to.deep.equal([]);
    expect(host.problem).to.equal(undefined);
  });

  it('lets two quick records follow each other', async () => {
    const host = hostOn();
    const about = host.newId();
    const results = await Promise.all([
      host.record([note(host, 'first', about)]),
      host.record([host.draft('note.changed', about, { text: 'second' })]),
      host.record([host.draft('note.changed', about, { text: 'third' })]),
    ]);
    expect(results.map((result) => result.ok)).to.deep.equal([true, true, false]);
    expect(textsIn(host)).to.deep.equal(['second']);
  });

  it('asks structure again when another tab was first', async () => {
    const memory = new Memory();
    const [mine, other] = [hostOn(memoryStore(memory)), hostOn(memoryStore(memory))];
    const about = mine.newId();
    await mine.record([note(mine, 'made', about)]);
    await other.whenReady();
    await mine.record([mine.draft('note.changed', about, { text: 'mine' })]);
    const refused = await other.record([other.draft('note.changed', about, { text: 'other' })]);
    expect(errorOf(refused)).to.deep.include({ key: 'not-possible' });
    expect(textsIn(other)).to.deep.equal(['mine']);
  });

  it('hears of other tabs while somebody listens', async () => {
    const memory = new Memory();
    const [mine, other] = [hostOn(memoryStore(memory)), hostOn(memoryStore(memory))];
    mine.subscribe(() => undefined);
    await other.record([note(other, 'from the other')]);
    await until(() => textsIn(mine).length === 1);
    await other.eraseEverything();
    await other.whenReady();
    await until(() => mine.status === 'ready' && textsIn(mine).length === 0);
    expect(mine.state?.journal).to.equal(other.state?.journal);
  });

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

  it('J3: does not mind a clock that runs backwards', async () => {
    let ms = NOON;
    const store = memoryStore();
    const host = createJournalHost({ areas, store, clock: () => ({ ms, zone: 'Europe/Amsterdam' }) });
    const about = host.newId();
    valueIn(await host.record([note(host, 'today', about)]));
    ms -= 3 * 365 * 86_400_000;
    valueIn(await host.record([host.draft('note.changed', about, { text: 'three years ago' })]));
    expect(textsIn(host)).to.deep.equal(['three years ago']);
    const again = hostOn(store);
    await again.whenReady();
    expect(textsIn(again)).to.deep.equal(['three years ago']);
    expect(again.state?.setAside).to.deep.equal([]);
  });

  it('J7: corrects, erases a text, erases an entity; nothing of what was erased is left', async () => {
    const store = memoryStore();
    const host = hostOn(store);
    const [kept, gone] = [host.newId(), host.newId()];
    const [first] = valueIn(await host.record([note(host, 'wrnog', kept), note(host, 'secret', gone)]));
    if (!first) throw new Error('nothing was recorded');
    valueIn(await host.correct(first.id, { text: 'right' }));
    expect(textsIn(host)).to.deep.equal(['right', 'secret']);
    valueIn(await host.eraseEntity(gone));
    expect(textsIn(host)).to.deep.equal(['right']);
    valueIn(await host.eraseText(first.id, 'text'));
    expect(textsIn(host)).to.deep.equal(['']);
    expect(errorOf(await host.eraseText(first.id, 'no such'))).to.deep.include({ key: 'no-such-text' });
    const file = JSON.stringify(valueIn(await host.exportJournal()));
    expect(file).to.not.match(/wrnog|right|secret/);
    const again = hostOn(store);
    await again.whenReady();
    expect(again.state).to.deep.equal(host.state);
  });

  it('J10: shows a moment of the past', async () => {
    let ms = NOON;
    const host = createJournalHost({
      areas,
      store: memoryStore(),
      clock: () => ({ ms, zone: 'Europe/Amsterdam' }),
    });
    await host.record([note(host, 'early')]);
    ms += 3_600_000;
    await host.record([note(host, 'late')]);
    const then = valueIn(await host.stateAt(NOON + 1_000));
    expect(Object.values(then.areas.notes.notes)).to.have.length(1);
    expect(valueIn(await host.stateAt(NOON + 1_000))).to.equal(then);
    expect(Object.keys(valueIn(await host.stateAt(ms)).areas.notes.notes)).to.have.length(2);
    expect(Object.keys(valueIn(await host.stateAt(NOON - 1)).areas.notes.notes)).to.have.length(0);
  });

  it('brings in areas that come later', async () => {
    const store = memoryStore();
    const first = createJournalHost({ areas: [marks], store, clock });
    await first.record([first.draft('mark.set', first.newId(), {})]);
    const host = hostOn(store);
    host.subscribe(() => undefined);
    await host.whenReady();
    expect(host.state?.untouched).to.equal(1);
    const more = host.withAreas([marks]);
    expect(more.state).to.equal(undefined);
    expect(more.status).to.equal('opening');
    expect(textsIn(host), 'what is confirmed stays in sight meanwhile').to.deep.equal([]);
    expect(host.status).to.equal('ready');
    await host.whenReady();
    expect(more.state?.areas.marks.marks).to.equal(1);
    expect(more.status).to.equal('ready');
    expect(more.state?.untouched).to.equal(0);
    expect(textsIn(host)).to.deep.equal([]);
  });

  it('brings in areas while something is being saved, and loses neither', async () => {
    const host = hostOn();
    host.subscribe(() => undefined);
    await host.whenReady();
    const saving = host.record([note(host, 'under way')]);
    await Promise.resolve();
    const more = host.withAreas([marks]);
    const shown: boolean[] = [];
    host.subscribe(() => shown.push(!more.state || 'marks' in more.state.areas));
    valueIn(await saving);
    valueIn(await more.record([more.draft('mark.set', more.newId(), {})]));
    expect(shown).to.not.include(false);
    expect(textsIn(host)).to.deep.equal(['under way']);
    expect(more.state?.areas.marks.marks).to.equal(1);
  });

  it('J7: shows nothing of a journal that another tab erased while this one was saving', async () => {
    const memory = new Memory();
    const [mine, other] = [hostOn(memoryStore(memory)), hostOn(memoryStore(memory))];
    mine.subscribe(() => undefined);
    await mine.record([note(mine, 'first')]);
    const [, erased] = await Promise.all([mine.record([note(mine, 'second')]), other.eraseEverything()]);
    valueIn(erased);
    await Promise.all([mine.whenReady(), other.whenReady()]);
    expect(textsIn(mine)).to.not.include('first');
    expect(mine.state?.journal).to.equal(other.state?.journal);
  });

  it('opens from its checkpoint, without reading the lines under it', async () => {
    const store = memoryStore();
    const make = (kept = store) => createJournalHost({ areas, store: kept, clock, code: 'tests' });
    const first = make();
    const leave = first.subscribe(() => undefined);
    await first.record([note(first, 'one'), note(first, 'two')]);
    leave();
    await until(() => first.state === undefined);
    let read = 0;
    const readLines: typeof store.readLines = (after) => {
      read++;
      return store.readLines(after);
    };
    const second = make({ ...store, readLines });
    await second.whenReady();
    expect(textsIn(second)).to.deep.equal(['one', 'two']);
    expect(read).to.equal(0);
    await second.record([note(second, 'three')]);
    const third = make({ ...store, readLines });
    await third.whenReady();
    expect(textsIn(third), 'the line after the checkpoint is folded on').to.deep.equal([
      'one',
      'two',
      'three',
    ]);
    expect(read).to.equal(0);
  });

  it('J1: opens from a checkpoint with more areas than it needs, and has those at hand when they are asked for', async () => {
    const store = memoryStore();
    let read = 0;
    const readLines: typeof store.readLines = (after) => {
      read++;
      return store.readLines(after);
    };
    const make = () => createJournalHost({ areas, store: { ...store, readLines }, clock, code: 'tests' });
    const both = make().withAreas([...areas, marks]);
    const leave = both.subscribe(() => undefined);
    await both.record([note(both, 'one'), both.draft('mark.set', both.newId(), {})]);
    leave();
    await until(() => both.state === undefined);
    read = 0;
    const host = make();
    const stop = host.subscribe(() => undefined);
    await host.whenReady();
    await host.record([note(host, 'two')]);
    const more = host.withAreas([marks]);
    await host.whenReady();
    expect(more.state?.areas.marks.marks).to.equal(1);
    expect(textsIn(host)).to.deep.equal(['one', 'two']);
    expect(read).to.equal(0);
    stop();
  });

  it('J1: folds anew where another tab wrote of areas that only the checkpoint had', async () => {
    const memory = new Memory();
    const make = () => createJournalHost({ areas, store: memoryStore(memory), clock, code: 'tests' });
    const both = make().withAreas([...areas, marks]);
    const leave = both.subscribe(() => undefined);
    await both.record([both.draft('mark.set', both.newId(), {})]);
    leave();
    await until(() => both.state === undefined);
    const host = make();
    host.subscribe(() => undefined);
    await host.whenReady();
    await both.record([both.draft('mark.set', both.newId(), {})]);
    await host.record([note(host, 'after')]);
    const more = host.withAreas([marks]);
    await host.whenReady();
    expect(more.state?.areas.marks.marks).to.equal(2);
  });

  it('keeps in sight what is confirmed where more areas can not be read', async () => {
    const store = memoryStore();
    let broken = false;
    const readLines: Store['readLines'] = (after) =>
      broken ? Promise.resolve(failure('storage-refused')) : store.readLines(after);
    const host = createJournalHost({ areas, store: { ...store, readLines }, clock });
    host.subscribe(() => undefined);
    await host.record([note(host, 'here')]);
    broken = true;
    const more = host.withAreas([marks]);
    await host.whenReady();
    expect([textsIn(host), more.state, more.problem]).to.deep.equal([['here'], undefined, 'storage-refused']);
    broken = false;
    valueIn(await more.retry());
    expect([more.state?.areas.marks.marks, more.problem]).to.deep.equal([0, undefined]);
  });

  it('lets go when the last listener leaves, and opens again for the next', async () => {
    const memory = new Memory();
    const host = hostOn(memoryStore(memory));
    const [one, two] = [host.subscribe(() => undefined), host.subscribe(() => undefined)];
    await host.record([note(host, 'here')]);
    one();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(memory.listeners.size).to.equal(1);
    two();
    const back = host.subscribe(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(textsIn(host)).to.deep.equal(['here']);
    back();
    await until(() => memory.listeners.size === 0 && host.state === undefined);
    host.subscribe(() => undefined);
    await until(() => host.status === 'ready');
    expect(textsIn(host)).to.deep.equal(['here']);
  });

  it('asks the browser to keep the journal, and takes no for an answer', async () => {
    const answers: (() => Promise<boolean>)[] = [
      async () => true,
      async () => false,
      () => Promise.reject(new TypeError('not here')),
    ];
    const given: boolean[] = [];
    for (const persist of answers) {
      Object.defineProperty(navigator, 'storage', { configurable: true, value: { persist } });
      given.push(await hostOn().requestPersistence());
    }
    Reflect.deleteProperty(navigator, 'storage');
    expect(given).to.deep.equal([true, false, false]);
  });
});
