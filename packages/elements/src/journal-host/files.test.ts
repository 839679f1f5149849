import { expect } from '@open-wc/testing';
import type { JournalFile } from '@recovery-network/core/journal';
import type { Result } from '@recovery-network/core/shared';
import { uuidv7 } from '@recovery-network/core/shared';
import { indexedDbStore } from '../store/indexeddb.ts';
import { memoryStore } from '../store/memory.ts';
import { valueIn } from '../store/testing/contract.ts';
import { faulty } from '../store/testing/faulty.ts';
import { createJournalHost } from './shared-host.ts';
import type { NotesHost } from './testing/notes.ts';
import { areas, note, textsIn } from './testing/notes.ts';

const clock = () => ({ ms: Date.parse('2026-11-22T12:00:00Z'), zone: 'Europe/Amsterdam' });
const hostOn = (store = memoryStore()): NotesHost => createJournalHost({ areas, store, clock });
const errorOf = (result: Result<unknown, unknown>): unknown => (result.ok ? undefined : result.error);
const idOf = (n: number) =>
  uuidv7(1_000_000 + n, Uint8Array.of(0, 0, 0, 0, 0, 0, n >> 24, n >> 16, n >> 8, n));

const entry = (n: number, text: string, more: object = {}) => ({
  id: idOf(n),
  type: 'note.made',
  v: 1,
  at: '2026-11-01T12:00:00+01:00',
  recordedAt: '2026-11-01T12:00:00+01:00',
  seq: n,
  device: 'another-device',
  by: 'owner',
  via: 'own',
  about: idOf(n + 10_000_000),
  data: { text },
  ...more,
});
const fileOf = (entries: readonly unknown[], more: object = {}) => ({
  format: 'recovery-network/journal',
  v: 1,
  id: idOf(1),
  owner: idOf(2),
  entries,
  ...more,
});

const STRANGE = [
  '<img src=x onerror="document.title=1"><script>alert(1)</script>',
  '\u202eشخص\u2066 עם \u200f rtl',
  '👩‍👩‍👧‍👦🏳️‍🌈é',
  '"\\\u0000\u2028\ud800',
  'n'.repeat(10_000),
];

describe('A journal file', () => {
  let host: NotesHost;
  let before: unknown;
  beforeEach(async () => {
    host = hostOn();
    await host.record([note(host, 'mine')]);
    before = valueIn(await host.exportJournal());
  });
  const unchanged = async () => {
    expect(valueIn(await host.exportJournal())).to.deep.equal(before);
    expect(textsIn(host)).to.deep.equal(['mine']);
    expect([host.status, host.problem, host.pending]).to.deep.equal(['ready', undefined, []]);
  };

  it('that can not be read is refused with the reason, and nothing changes', async () => {
    const whole = JSON.stringify(before);
    const bad: [unknown, string][] = [
      ['', 'not-json'],
      [whole.slice(0, -20), 'not-json'],
      ['{"format":', 'not-json'],
      ['<!doctype html>', 'not-json'],
      [undefined, 'not-json'],
      [10n, 'not-json'],
      ['null', 'not-a-journal'],
      ['[]', 'not-a-journal'],
      ['{"entries":[]}', 'not-a-journal'],
      [fileOf([], { owner: '../../etc' }), 'not-a-journal'],
      [fileOf([], { entries: {} }), 'not-a-journal'],
      [fileOf([], { v: 2 }), 'newer-version'],
    ];
    for (const [file, reason] of bad) {
      expect(errorOf(await host.load(file)), String(file)).to.equal(reason);
    }
    await unchanged();
  });

  it('J11: of another owner, or of another journal, is refused, and nothing changes', async () => {
    const own = valueIn(await host.exportJournal());
    expect(errorOf(await host.load(fileOf([entry(1, 'theirs')])))).to.equal('other-journal');
    expect(errorOf(await host.load({ ...own, owner: idOf(2) }))).to.equal('other-journal');
    expect(errorOf(await host.load({ ...own, id: idOf(1) }))).to.equal('other-journal');
    await unchanged();
  });

  it('becomes the journal where there is none yet', async () => {
    const empty = hostOn();
    const loaded = valueIn(await empty.load(JSON.stringify(fileOf([entry(1, 'a'), entry(2, 'b')]))));
    expect(loaded).to.deep.equal({ how: 'adopted', added: 2 });
    expect(textsIn(empty)).to.deep.equal(['a', 'b']);
    expect([empty.state?.journal, empty.state?.owner]).to.deep.equal([idOf(1), idOf(2)]);
    const [next] = valueIn(await empty.record([note(empty, 'c')]));
    expect(next?.seq).to.equal(3);
    expect(next?.device).to.not.equal('another-device');
  });

  it('J3: of the same journal is merged: twice is once, and both devices end equal', async () => {
    const [phone, laptop] = [hostOn(), hostOn()];
    await phone.record([note(phone, 'first')]);
    await laptop.load(valueIn(await phone.exportJournal()));
    await phone.record([note(phone, 'phone')]);
    await laptop.record([note(laptop, 'laptop')]);
    const [a, b] = [valueIn(await phone.exportJournal()), valueIn(await laptop.exportJournal())];
    expect(valueIn(await phone.load(b))).to.deep.equal({ how: 'merged', added: 1 });
    expect(valueIn(await laptop.load(a))).to.deep.equal({ how: 'merged', added: 1 });
    expect(valueIn(await laptop.load(a))).to.deep.equal({ how: 'merged', added: 0 });
    expect(phone.state).to.deep.equal(laptop.state);
    expect(textsIn(phone)).to.have.members(['first', 'phone', 'laptop']);
  });

  it('J7: does not bring back what was erased here', async () => {
    const about = host.newId();
    await host.record([note(host, 'secret', about)]);
    const old = valueIn(await host.exportJournal());
    valueIn(await host.eraseEntity(about));
    valueIn(await host.load(old));
    expect(textsIn(host)).to.deep.equal(['mine']);
    expect(JSON.stringify(valueIn(await host.exportJournal()))).to.not.include('secret');
  });

  it('J5, J6: with lines that can not be applied loses none of them', async () => {
    const lines = [
      entry(1, 'good'),
      entry(1, 'same id, another text'),
      entry(2, 'newer', { v: 9 }),
      entry(3, 'unknown', { type: 'note.sung' }),
      entry(4, 'of an area that is not here', { type: 'song.sung' }),
      entry(5, 'wrong', { data: { text: 5 } }),
      'no entry at all',
      { seq: 'x' },
    ];
    const store = indexedDbStore('files-set-aside');
    const other = hostOn(store);
    valueIn(await other.load(fileOf(lines)));
    expect(textsIn(other)).to.have.length(1);
    const reasons = other.state?.setAside.map((one) => one.reason);
    expect(reasons).to.have.members(['twin', 'twin', 'newer-version', 'unknown-type', 'schema']);
    expect(other.state?.untouched).to.equal(1);
    const again = hostOn(indexedDbStore('files-set-aside'));
    expect(valueIn(await again.exportJournal()).entries).to.have.deep.members(lines);
    valueIn(await store.destroy());
  });

  it('goes through storage, file and back with every name unharmed', async () => {
    const store = indexedDbStore('files-strange');
    const writer = hostOn(store);
    for (const text of STRANGE) valueIn(await writer.record([note(writer, text)]));
    const reader = hostOn(indexedDbStore('files-strange'));
    await reader.whenReady();
    expect(textsIn(reader)).to.deep.equal(STRANGE);
    const copy = hostOn();
    valueIn(await copy.load(JSON.stringify(valueIn(await reader.exportJournal()))));
    expect(textsIn(copy)).to.deep.equal(STRANGE);
    valueIn(await store.destroy());
  });

  it('can not change what the host keeps, once it is loaded', async () => {
    const said = { text: 'as it was' };
    const file = fileOf([entry(1, '', { data: said })]);
    const other = hostOn();
    valueIn(await other.load(file));
    said.text = 'changed after';
    expect(textsIn(other)).to.deep.equal(['as it was']);
  });

  it('that does not fit on the disk changes nothing, and the reason is said', async () => {
    const store = faulty(memoryStore());
    const full = hostOn(store);
    await full.whenReady();
    store.writing = 'storage-full';
    expect(errorOf(await full.load(fileOf([entry(1, 'big')])))).to.equal('storage-full');
    expect(full.problem, 'nothing waits for room').to.equal(undefined);
    expect(textsIn(full)).to.deep.equal([]);
    store.writing = undefined;
    valueIn(await full.load(fileOf([entry(1, 'big')])));
    expect([full.status, full.problem]).to.deep.equal(['ready', undefined]);
  });

  it('of 100,000 entries is taken in, kept sealed and read again', async function () {
    this.timeout(60_000);
    const about = idOf(1);
    const step = (n: number) => entry(n, `${n}`, { about: idOf(20_000_000 + (n % 500)) });
    const file: JournalFile = {
      ...fileOf(Array.from({ length: 100_000 }, (_, n) => step(n + 1))),
      format: 'recovery-network/journal',
      v: 1,
      id: about,
      owner: idOf(2),
    };
    const store = indexedDbStore('files-large');
    const host = hostOn(store);
    let turns = 0;
    const others = setInterval(() => turns++);
    valueIn(await host.load(file));
    clearInterval(others);
    expect(turns, 'what else the page could do meanwhile').to.be.greaterThan(20);
    expect(textsIn(host)).to.have.length(500);
    valueIn(await host.record([note(host, 'one more')]));
    const again = hostOn(indexedDbStore('files-large'));
    await again.whenReady();
    expect(again.state).to.deep.equal(host.state);
    valueIn(await store.destroy());
  });
});
