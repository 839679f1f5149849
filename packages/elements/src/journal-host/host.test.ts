import { expect } from '@open-wc/testing';
import { Memory, memoryStore } from '../store/memory.ts';
import { until, valueIn } from '../store/testing/contract.ts';
import { createJournalHost } from './shared-host.ts';
import { errorOf, hostOn, NOON } from './testing/host-on.ts';
import { areas, note, textsIn } from './testing/notes.ts';

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
