import { expect } from '@open-wc/testing';
import { failure } from '@recovery-network/core/shared';
import { Memory, memoryStore } from '../store/memory.ts';
import type { Store } from '../store/port.ts';
import { until, valueIn } from '../store/testing/contract.ts';
import { createJournalHost } from './shared-host.ts';
import { clock, hostOn } from './testing/host-on.ts';
import { areas, marks, note, textsIn } from './testing/notes.ts';

describe('A journal host with areas that come later', () => {
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
});
