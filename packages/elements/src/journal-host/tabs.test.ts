import { expect } from '@open-wc/testing';
import { indexedDbStore } from '../store/indexeddb.ts';
import { until, valueIn } from '../store/testing/contract.ts';
import { createJournalHost } from './shared-host.ts';
import type { NotesHost } from './testing/notes.ts';
import { areas, note, textsIn } from './testing/notes.ts';

const TAB = new URL('./testing/tab.ts', import.meta.url).href;
let journals = 0;

describe('A journal in several tabs', () => {
  let name: string;
  let stops: (() => void)[];
  beforeEach(() => {
    name = `tabs-${journals++}`;
    stops = [];
  });
  afterEach(async () => {
    for (const stop of stops) stop();
    valueIn(await indexedDbStore(name).destroy());
  });

  const open = (listening = true): NotesHost => {
    const host = createJournalHost({ areas, store: indexedDbStore(name) });
    if (listening) stops.push(host.subscribe(() => undefined));
    return host;
  };

  /** A real second page of the same site. */
  const frame = (count: number): { element: HTMLIFrameElement; confirmed: number[] } => {
    const element = document.createElement('iframe');
    element.name = `tab|${name}|${count}`;
    element.srcdoc = `<!doctype html><script type="module" src="${TAB}"></script>`;
    const confirmed: number[] = [];
    const hear = ({ source, data }: MessageEvent) => {
      if (source === element.contentWindow) confirmed.push(data.confirmed);
    };
    window.addEventListener('message', hear);
    stops.push(() => {
      window.removeEventListener('message', hear);
      element.remove();
    });
    document.body.append(element);
    return { element, confirmed };
  };

  it('J3: loses nothing of 200 records that two tabs write at once, and both end equal', async () => {
    const [one, two] = [open(), open()];
    const writing: Promise<unknown>[] = [];
    for (let n = 0; n < 100; n++) {
      writing.push(one.record([note(one, `one ${n}`)]).then(valueIn));
      writing.push(two.record([note(two, `two ${n}`)]).then(valueIn));
      if (n % 10 === 0) await writing.at(-1);
    }
    await Promise.all(writing);
    await until(() => textsIn(one).length === 200 && textsIn(two).length === 200);
    expect(one.state).to.deep.equal(two.state);
    const third = open();
    await third.whenReady();
    expect(third.state).to.deep.equal(one.state);
    expect(third.state?.setAside).to.deep.equal([]);
    expect(new Set(textsIn(third)).size).to.equal(200);
    const seqs = valueIn(await third.exportJournal()).entries.map((entry) => JSON.stringify(entry));
    expect(new Set(seqs).size).to.equal(200);
  });

  it('loses nothing that a page and a frame write at once', async () => {
    const host = open();
    const { confirmed } = frame(25);
    for (let n = 0; n < 50; n++) valueIn(await host.record([note(host, `page ${n}`)]));
    await until(() => confirmed.length === 25, 8_000);
    await until(() => textsIn(host).length === 100);
    expect(confirmed).to.not.include(-1);
    expect(host.state?.setAside).to.deep.equal([]);
  });

  it('J4: of a page that is killed while it writes, has each record whole or not at all', async () => {
    const { element, confirmed } = frame(10_000);
    await until(() => confirmed.length >= 5, 8_000);
    element.remove();
    const sure = confirmed.length;
    const host = open();
    await host.whenReady();
    const texts = textsIn(host);
    const pairs = new Set(texts.map((text) => text.slice(0, -2)));
    expect(texts).to.have.length(pairs.size * 2);
    expect(pairs.size).to.be.greaterThanOrEqual(sure);
    valueIn(await host.record([note(host, 'after')]));
    expect(host.problem).to.equal(undefined);
  });

  it('begins one journal when several tabs open a new one at once', async () => {
    const hosts = Array.from({ length: 6 }, () => open());
    await Promise.all(hosts.map((host) => host.whenReady()));
    expect(new Set(hosts.map((host) => host.state?.journal)).size).to.equal(1);
  });

  it('J7: when one tab erases everything, the other begins anew with it', async () => {
    const [one, two] = [open(), open()];
    await one.record([note(one, 'gone')]);
    await until(() => textsIn(two).length === 1);
    const before = one.state?.journal;
    valueIn(await one.eraseEverything());
    await until(() => two.status === 'ready' && two.state?.journal === one.state?.journal);
    expect(one.state?.journal).to.not.equal(before);
    valueIn(await two.record([note(two, 'new')]));
    await until(() => textsIn(one).length === 1);
    expect(textsIn(two)).to.deep.equal(['new']);
  });

  it('J7: what one tab erases, the other no longer shows', async () => {
    const [one, two] = [open(), open()];
    const about = one.newId();
    await one.record([note(one, 'secret', about), note(one, 'stays')]);
    await until(() => textsIn(two).length === 2);
    valueIn(await one.eraseEntity(about));
    await until(() => textsIn(two).length === 1);
    expect(textsIn(two)).to.deep.equal(['stays']);
    valueIn(await two.record([note(two, 'and goes on')]));
    await until(() => textsIn(one).length === 2);
    expect(one.state).to.deep.equal(two.state);
  });
});
