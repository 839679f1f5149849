import { expect } from '@open-wc/testing';
import { plan } from '@recovery-network/core/plan';
import { Memory, memoryStore } from '../store/memory.ts';
import { refusingStore } from '../store/refusing.ts';
import type { Store } from '../store/store.ts';
import { anyBytes, valueIn } from '../store/testing/contract.ts';
import { createJournalHost } from './shared-host.ts';

const clock = () => ({ ms: Date.parse('2026-11-22T12:00:00Z'), zone: 'Europe/Amsterdam' });
const photo = { kind: 'picture', mime: 'image/jpeg', bytes: 100, text: 'mijn fiets' };

function begun(store: Store) {
  const host = createJournalHost({ areas: [plan], store, clock });
  const bytesOf = async (id: string) => valueIn(await valueIn(await host.media()).read(id));
  const add = async () => {
    const id = host.newId();
    valueIn(await valueIn(await host.media()).keep(id, anyBytes(100)));
    valueIn(await host.record([host.draft('plan.media-added', id, photo)]));
    return id;
  };
  return { host, bytesOf, add };
}

describe('the bytes of pictures and sounds', () => {
  it('J7: are erased with their entries, and those of others stay', async () => {
    const { host, bytesOf, add } = begun(memoryStore());
    const [one, two] = [await add(), await add()];
    valueIn(await host.eraseEntity(one));
    expect(await bytesOf(one)).to.equal(undefined);
    expect(await bytesOf(two)).to.deep.equal(anyBytes(100));
    valueIn(await host.eraseEverything());
    expect(await bytesOf(two)).to.equal(undefined);
  });

  it('J7: stay when only the words are erased', async () => {
    const { host, bytesOf, add } = begun(memoryStore());
    const id = await add();
    const file = valueIn(await host.exportJournal());
    const [entry] = file.entries.map((line): { id: string } => JSON.parse(JSON.stringify(line)));
    valueIn(await host.eraseText(entry?.id ?? '', 'text'));
    expect(await bytesOf(id)).to.deep.equal(anyBytes(100));
  });

  it('J7, P7: are erased where a copy that comes in says that the entry was erased', async () => {
    const phone = begun(memoryStore());
    const id = await phone.add();
    const laptop = begun(memoryStore());
    valueIn(await laptop.host.load(valueIn(await phone.host.exportJournal())));
    expect(await laptop.bytesOf(id)).to.equal(undefined);
    expect(laptop.host.state?.areas.plan.media).to.have.length(1);
    valueIn(await laptop.host.eraseEntity(id));
    valueIn(await phone.host.load(valueIn(await laptop.host.exportJournal())));
    expect(await phone.bytesOf(id)).to.equal(undefined);
  });

  it('P7: are in no copy of the journal', async () => {
    const { host, add } = begun(memoryStore());
    await add();
    const text = JSON.stringify(valueIn(await host.exportJournal()));
    expect(text).to.include('mijn fiets');
    expect(text.length).to.be.lessThan(1_000);
  });

  it('J7: that could not be removed are with the next erasure', async () => {
    const memory = new Memory();
    const inner = memoryStore(memory);
    let offline = true;
    const { host, add } = begun({
      ...inner,
      media: async () => {
        const media = await inner.media();
        if (!offline) return media;
        return { ...media, remove: () => Promise.reject(new TypeError('Failed to fetch')) };
      },
    });
    const [one, two] = [await add(), await add()];
    valueIn(await host.eraseEntity(one));
    expect(memory.media.has(one)).to.equal(true);
    offline = false;
    valueIn(await host.eraseEntity(two));
    expect(memory.media.size).to.equal(0);
  });

  it('are kept until the page closes where the browser keeps nothing', async () => {
    const { host, bytesOf, add } = begun(refusingStore());
    const id = await add();
    expect(host.problem).to.equal('not-kept');
    expect(await bytesOf(id)).to.deep.equal(anyBytes(100));
  });

  it('says what is wrong where they can not be had', async () => {
    const { host } = begun({
      ...memoryStore(),
      media: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    expect(await host.media()).to.deep.equal({ ok: false, error: 'storage-refused' });
  });
});
