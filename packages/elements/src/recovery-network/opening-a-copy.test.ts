import { expect } from '@open-wc/testing';
import { allOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { type Diary, diary, writeDown } from '../journal-host/testing/diary.ts';
import type { RecoveryNetwork } from './recovery-network.ts';
import { openData, whole } from './testing/whole.ts';

const fileOf = async ({ host }: Diary) => {
  const file = await host.exportJournal();
  if (!file.ok) throw new Error(file.error);
  return file.value;
};

describe('J5, J11, X2: opening a copy', () => {
  let day: Diary;
  let element: RecoveryNetwork;
  let before: string;

  beforeEach(async () => {
    day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    element = await whole(day);
    before = JSON.stringify(await fileOf(day));
  });
  const unchanged = async () => expect(JSON.stringify(await fileOf(day))).to.equal(before);
  const more = async (change: (file: Awaited<ReturnType<typeof fileOf>>) => object) =>
    change(await fileOf(day));

  it('takes in a sound copy, as text or as JSON, and says what became of it', async () => {
    const other = await diary();
    const fresh = await whole(other);
    expect(await fresh.load(before)).to.deep.equal({
      ok: true,
      message: 'De kopie is geopend. Wat je schreef, staat er weer.',
    });
    expect(textOn(fresh))
      .to.include('De kopie is geopend. Wat je schreef, staat er weer.')
      .and.include('Marloes');
    expect(await fresh.load(JSON.parse(before))).to.deep.equal({
      ok: true,
      message: 'De kopie is erbij gezet. Er kwamen 0 regels bij.',
    });
    await writeDown(day, { name: 'Ahmed', phone: '06 0000 0102' });
    const { message } = await fresh.load(await fileOf(day));
    expect(message).to.equal('De kopie is erbij gezet. Er kwamen 2 regels bij.');
    expect(textOn(fresh)).to.include('Ahmed');
  });

  it('says so until something is written down, and not above what the person says then', async () => {
    const fresh = await whole(await diary());
    await fresh.load(before);
    await settled();
    expect(textOn(fresh)).to.include('De kopie is geopend.');
    await press(fresh, 'Slecht');
    await settled();
    expect(textOn(fresh)).to.include('Wil je nu iemand spreken?').and.not.include('De kopie is geopend.');
  });

  const notReadable = 'Dit bestand is niet te lezen. Misschien is het niet compleet. Kies een ander bestand.';
  for (const [name, make, message] of [
    ['truncated', () => before.slice(0, -30), notReadable],
    ['not JSON', () => '\u0089PNG', notReadable],
    ['empty', () => '', notReadable],
    ['undefined', () => undefined, notReadable],
    [
      'something else',
      () => '{"recipe":true}',
      'Dit is geen kopie van dit overzicht. Kies een ander bestand.',
    ],
    [
      'of a newer version',
      () => more((file) => ({ ...file, v: 2 })),
      'Deze kopie komt uit een nieuwere versie. Open hem op een nieuwere pagina.',
    ],
    [
      'of another owner',
      () => more((file) => ({ ...file, owner: file.id })),
      'Deze kopie is van iemand anders. Er is niets veranderd. Wis eerst alles als je deze wilt openen.',
    ],
  ] as const) {
    it(`says plainly what is wrong with a file that is ${name}, and changes nothing`, async () => {
      const done = await element.load(await make());
      expect(done).to.deep.equal({ ok: false, message });
      await settled();
      expect(textOn(element)).to.include(message);
      expect(namesOn(element)).to.include('Hulp nu');
      await unchanged();
    });
  }

  it('J6: keeps both of two lines with one id, and says that some can not be read', async () => {
    const file = await fileOf(day);
    const [first] = file.entries;
    const twin = {
      ...JSON.parse(JSON.stringify(first)),
      data: { name: 'Iemand anders', kind: 'friend', ring: 'close' },
    };
    expect((await element.load({ ...file, entries: [...file.entries, twin] })).ok).to.equal(true);
    await openData(element);
    expect(textOn(element)).to.match(/(regel is|regels zijn) niet leesbaar\. (Hij is|Ze zijn) wel bewaard\./);
    const ids = (await fileOf(day)).entries.map((line) => JSON.parse(JSON.stringify(line)).id);
    expect(ids.length).to.equal(new Set(ids).size + 1);
  });

  it('takes in 100,000 lines', async function () {
    this.timeout(90_000);
    const file = await fileOf(day);
    const [first] = file.entries.map((line): Record<string, unknown> => JSON.parse(JSON.stringify(line)));
    const hex = (n: number, digits: number) => n.toString(16).padStart(digits, '0');
    const many = Array.from({ length: 100_000 }, (_, n) => ({
      ...first,
      id: `01a0deb1-${hex(n >> 12, 4)}-7${hex(n & 0xfff, 3)}-8000-${hex(n, 12)}`,
      type: 'contact.noted',
      seq: 1_000 + n,
      data: { channel: 'call', startedBy: 'me', result: 'spoken' },
    }));
    const done = await element.load(JSON.stringify({ ...file, entries: [...file.entries, ...many] }));
    expect(done).to.deep.equal({
      ok: true,
      message: 'De kopie is erbij gezet. Er kwamen 100.000 regels bij.',
    });
    expect(namesOn(element)).to.include('Bel Marloes');
  });

  it('is opened by hand too, from the list of what is mine, and the same file can be chosen again', async () => {
    const fresh = await whole(await diary());
    await openData(fresh);
    for (const message of ['De kopie is geopend.', 'Er kwamen 0 regels bij.']) {
      const [field] = allOn(fresh, '#copy');
      if (!(field instanceof HTMLInputElement)) throw new Error('no field');
      const files = new DataTransfer();
      files.items.add(new File([before], 'mijn-overzicht.json'));
      field.files = files.files;
      field.dispatchEvent(new Event('change'));
      await waitFor(() => textOn(fresh).includes(message));
      expect(field.value).to.equal('');
    }
  });
});
