import { expect, fixture, html } from '@open-wc/testing';
import {
  allOn,
  focused,
  headingsOn,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { databaseName } from '../store/database.ts';
import { replacing } from '../store/testing/raw.ts';
import type { RecoveryNetwork } from './recovery-network.ts';
import { openData, whole } from './testing/whole.ts';

const alerts = (element: Element) => allOn(element, '[role="alert"]').map(textOn);

describe('J7, safety 22: what is mine', () => {
  it('saves a copy under a neutral name, that opens elsewhere', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    await openData(element);
    expect(textOn(element)).to.include('Iedereen die het bestand opent, kan het lezen.');
    const saved: { name: string; blob: Blob | undefined }[] = [];
    let last: Blob | undefined;
    const make = URL.createObjectURL;
    const restore = [
      replacing(URL, 'createObjectURL', (blob: Blob) => {
        last = blob;
        return make(blob);
      }),
      replacing(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        saved.push({ name: this.download, blob: last });
      }),
    ];
    await press(element, 'Bewaar een kopie');
    await waitFor(() => saved.length > 0);
    for (const back of restore) back();
    expect(saved.map(({ name }) => name)).to.deep.equal(['mijn-overzicht.json']);
    const other = await whole(await diary());
    expect((await other.load(await saved[0]?.blob?.text())).ok).to.equal(true);
    expect(textOn(other)).to.include('Marloes');
  });

  it('erases everything after one question, in which no answer weighs more', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    await openData(element);
    await press(element, 'Wis alles');
    expect(nameOf(focused() ?? document.body)).to.include('Alles op dit apparaat gaat weg.');
    const heights = allOn(element, '.choices button').map((one) => one.getBoundingClientRect().height);
    expect(heights[0]).to.equal(heights[1]);
    await press(element, 'Nee, laat staan');
    expect(await day.entries('tie.')).to.have.length(2);
    expect(nameOf(focused() ?? document.body)).to.equal('Wis alles');
    await press(element, 'Wis alles');
    await press(element, 'Ja, wis alles');
    await waitFor(() => textOn(element).includes('Alles is gewist.'));
    expect(await day.entries('')).to.deep.equal([]);
    expect(textOn(element)).to.not.include('Marloes');
    expect(headingsOn(element)).to.include('Is dit je eigen telefoon of computer?');
  });

  it('says whether the browser promises to keep it', async () => {
    const element = await whole(await diary());
    await openData(element);
    for (const [kept, words] of [
      [true, 'De browser bewaart dit nu langer.'],
      [false, 'De browser belooft dit niet. Maak af en toe een kopie.'],
    ] as const) {
      Object.defineProperty(navigator, 'storage', {
        configurable: true,
        value: { persist: async () => kept },
      });
      await press(element, 'Vraag de browser om dit te bewaren');
      await waitFor(() => textOn(element).includes(words));
      Reflect.deleteProperty(navigator, 'storage');
    }
  });
});

describe('safety 8: "keep nothing"', () => {
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);

  it('works from memory from then on, and leaves no database behind', async () => {
    const element = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="keeps-nothing"></recovery-network>`,
    );
    await waitFor(() => headingsOn(element).includes('Is dit je eigen telefoon of computer?'));
    expect(await names()).to.include(databaseName('keeps-nothing'));
    await press(element, 'Mensen');
    await press(element, 'Vandaag');
    await press(element, 'Nee, bewaar niets');
    await waitFor(() =>
      textOn(element).includes('Er wordt niets bewaard. Alles is weg als je deze pagina sluit.'),
    );
    expect(textOn(element)).to.not.include('Is dit je eigen telefoon');
    await waitFor(() => namesOn(element).includes('Goed'), 'the journal in memory');
    await press(element, 'Goed');
    await waitFor(() => textOn(element).includes('Bewaard tot je deze pagina sluit.'));
    const isGone = async () => !(await names()).includes(databaseName('keeps-nothing'));
    await waitFor(isGone, 'no database');
    expect(alerts(element)).to.deep.equal([]);
    await press(element, 'Mensen');
    expect(textOn(element)).to.include('Er wordt niets bewaard.');
    element.remove();
    await settled();
    expect(await isGone()).to.equal(true);
  });

  it('store: a name of its own is a journal of its own', async () => {
    const [one, two] = await Promise.all(
      ['store-one', 'store-two'].map((store) =>
        fixture<RecoveryNetwork>(html`<recovery-network lang="nl" store=${store}></recovery-network>`),
      ),
    );
    if (!one?.host || !two?.host) throw new Error('no host');
    await Promise.all([one.host.whenReady(), two.host.whenReady()]);
    expect(one.host.state?.journal).to.not.equal(two.host.state?.journal);
    for (const { host } of [one, two]) await host?.eraseEverything();
    one.remove();
    two.remove();
    await settled();
    for (const { host } of [one, two]) await host?.eraseEverything();
  });
});
