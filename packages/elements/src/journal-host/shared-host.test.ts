import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { databaseName } from '../store/database.ts';
import { until, valueIn } from '../store/testing/contract.ts';
import { replacing } from '../store/testing/raw.ts';
import { sharedHost } from './shared-host.ts';
import { areas, marks, note, textsIn } from './testing/notes.ts';

describe('The shared host of a page', () => {
  it('is one for each name, with the areas of all who ask for it', async () => {
    const one = sharedHost('shared-a', areas);
    const [again, other] = [sharedHost('shared-a', areas), sharedHost('shared-b', areas)];
    await Promise.all([again.whenReady(), other.whenReady()]);
    const both = sharedHost('shared-a', [marks]);
    await both.whenReady();
    valueIn(await one.record([note(one, 'by the one')]));
    expect(textsIn(again), 'at once, and not by hearing of another').to.deep.equal(['by the one']);
    expect(textsIn(other)).to.deep.equal([]);
    expect(both.state).to.equal(one.state);
    expect(both.state?.areas.marks.marks).to.equal(0);
    valueIn(await one.eraseEverything());
    valueIn(await other.eraseEverything());
  });

  it('J7: leaves no database behind when everything is erased and nobody listens any more', async () => {
    const host = sharedHost('shared-erased', areas);
    const stop = host.subscribe(() => undefined);
    await host.record([note(host, 'gone')]);
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    expect(await names()).to.include(databaseName('shared-erased'));
    stop();
    valueIn(await host.eraseEverything());
    expect(await names()).to.not.include(databaseName('shared-erased'));
    expect(host.pending).to.deep.equal([]);
    await host.record([note(host, 'a new beginning')]);
    expect(textsIn(host)).to.deep.equal(['a new beginning']);
    valueIn(await host.eraseEverything());
  });

  it('holds nothing open when the last listener has left', async () => {
    const open = new Set<object>();
    const postMessage = BroadcastChannel.prototype.postMessage;
    const close = BroadcastChannel.prototype.close;
    const restore = [
      replacing(BroadcastChannel.prototype, 'postMessage', function (this: BroadcastChannel, message) {
        open.add(this);
        postMessage.call(this, message);
      }),
      replacing(BroadcastChannel.prototype, 'close', function (this: BroadcastChannel) {
        open.delete(this);
        close.call(this);
      }),
    ];
    const host = sharedHost('shared-leak', areas);
    for (let n = 0; n < 20; n++) {
      const stops = [host.subscribe(() => undefined), host.subscribe(() => undefined)];
      valueIn(await host.record([note(host, `round ${n}`)]));
      expect(open.size).to.equal(1);
      for (const stop of stops) stop();
      await until(() => host.state === undefined);
      expect(open.size).to.equal(0);
    }
    valueIn(await host.eraseEverything());
    expect(open.size, 'nor after that').to.equal(0);
    for (const one of restore) one();
    // No connection is in the way of whoever wants the database gone.
    let blocked = false;
    await deleteDB(databaseName('shared-leak'), {
      blocked: () => {
        blocked = true;
      },
    });
    expect(blocked).to.equal(false);
  });

  it('writes down also on a device that does not know its zone', async () => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    const restore = replacing(
      Intl.DateTimeFormat.prototype,
      'resolvedOptions',
      function unknown(this: Intl.DateTimeFormat) {
        return { ...resolvedOptions.call(this), timeZone: 'Etc/Unknown' };
      },
    );
    const host = sharedHost('shared-zone', areas);
    valueIn(await host.record([note(host, 'at home')]));
    expect(textsIn(host)).to.deep.equal(['at home']);
    restore();
    valueIn(await host.eraseEverything());
  });

  it('says that nothing is kept where the browser refuses storage, and works all the same', async () => {
    const restore = replacing(IDBFactory.prototype, 'open', () => {
      throw new DOMException('private mode', 'SecurityError');
    });
    const host = sharedHost('shared-private', areas);
    const stop = host.subscribe(() => undefined);
    await host.whenReady();
    valueIn(await host.record([note(host, 'for now')]));
    expect([host.status, host.problem]).to.deep.equal(['ready', 'not-kept']);
    expect(textsIn(host)).to.deep.equal(['for now']);
    restore();
    stop();
  });
});
