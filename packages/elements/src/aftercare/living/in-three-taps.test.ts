import { expect } from '@open-wc/testing';
import { asksOpen, trajectoryOf } from '@recovery-network/core/aftercare';
import { actionOn, callsOn, namesOn, press, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { fill } from '../../noting/testing/opened.ts';
import type { Party } from '../../together/testing/party.ts';
import { agreed, opened, own, shown, withNoor } from './testing/lives.ts';
import { known, readyOn, two } from './testing/two.ts';

/** Somebody to call. */
async function withAhmed(party: Party): Promise<void> {
  const id = party.host.newId();
  const reach = { phone: '06 0000 0202' };
  await party.write('tie.added', id, { name: 'Ahmed', kind: 'friend', ring: 'close', reach });
  await party.write('tie.supports-already', id);
}

describe('A3, S76: how many taps an ask takes, from the first page on', () => {
  const { clipboard } = navigator;
  let copied: string[] = [];
  const writeText = async (text: string) => void copied.push(text);
  beforeEach(() => {
    copied = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });
  afterEach(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));

  it('A3, S76: three until its words are on the clipboard, two until it is kept with people to call', async () => {
    const { robin, noor, trajectory } = await two();
    await withAhmed(robin);
    const mine = await opened(robin);
    await press(mine, 'Ik wil meer hulp: Met Noor');
    await waitFor(() => namesOn(mine).includes('Vraag het Noor'), 'the page');
    await press(mine, 'Vraag het Noor');
    await waitFor(() => readyOn(mine) !== undefined, 'what is ready to send');
    expect(asksOpen(known(robin, trajectory))).to.have.length(1);
    await waitFor(() => callsOn(mine).includes('tel:0600000202'), 'whom to call');
    await press(mine, 'Alleen de link kopiëren');
    await waitFor(() => copied.length === 1, 'on the clipboard');
    await noor.opens(copied[0] ?? '');
    expect(asksOpen(known(noor, trajectory))).to.have.length(1);
    // What the ask is of, and words, are there to be said, and are not asked for.
    await shown(mine, { at: 'one', trajectory });
    expect(textOn(mine)).to.include('Je vroeg vandaag om meer hulp.');
  });

  it('A3: words that are typed on and tapped again while it is being stored take the place of the first', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await press(element, 'Ik wil meer hulp: Met Noor');
    await waitFor(() => namesOn(element).includes('Vraag het Noor'), 'the page');
    await fill(element, 'words', 'Kan het vaker?');
    const goOn = day.slowly();
    const tap = actionOn(element, 'Vraag het Noor');
    tap.click();
    await fill(element, 'words', 'Kan het elke week?');
    tap.click();
    goOn();
    await waitFor(() => textOn(element).includes('Je laatste verandering is niet bewaard.'), 'told so');
    actionOn(element, 'Vraag het Noor').click();
    await waitFor(() => element.page.at === 'asked', 'the ask');
    const states = element.states;
    const one = states && trajectoryOf(states.aftercare, trajectory);
    expect(one && asksOpen(one).map(({ words }) => words)).to.deep.equal(['Kan het elke week?']);
  });

  it('A3, D4: the first time it takes a name beside it, and nothing of the ask waits for that', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await press(element, 'Ik wil meer hulp: Met Noor');
    await waitFor(() => namesOn(element).includes('Vraag het Noor'), 'the page');
    await press(element, 'Vraag het Noor');
    await waitFor(() => element.page.at === 'asked', 'the ask');
    expect(await day.entries('trajectory.more-asked')).to.have.length(1);
    await press(element, 'Stuur het naar Noor');
    await waitFor(() => textOn(element).includes('Vul een naam in.'), 'a name is missing');
    await fill(element, 'as', 'Robin');
    await press(element, 'Stuur het naar Noor');
    await waitFor(() => readyOn(element) !== undefined, 'what is ready to send');
    await press(element, 'Alleen de link kopiëren');
    await waitFor(() => copied.length === 1, 'on the clipboard');
    expect(await day.entries('trajectory.more-asked')).to.have.length(1);
    await press(element, 'Klaar');
    expect(element.page).to.deep.equal({ at: 'one', trajectory });
  });

  it('A3, A10: with nobody to tell it is kept, and whom to call stands on the page', async () => {
    const { day } = await withNoor();
    await own(day);
    const element = await opened(day);
    await press(element, 'Ik wil meer hulp: Van mezelf');
    await waitFor(() => namesOn(element).includes('Opschrijven'), 'the page');
    await press(element, 'Opschrijven');
    await waitFor(() => callsOn(element).includes('tel:0600000101'), 'whom to call');
    expect(namesOn(element).filter((name) => /^(Stur|Stuur)/.test(name))).to.deep.equal([]);
  });

  it('A3, D5: what can’t be kept yet is not sealed; whom to call is there, and the next tap goes on', async () => {
    const { robin, trajectory } = await two();
    await withAhmed(robin);
    const mine = await opened(robin);
    await shown(mine, { at: 'more', trajectory });
    robin.store.writing = 'storage-full';
    await press(mine, 'Vraag het Noor');
    await waitFor(() => callsOn(mine).includes('tel:0600000202'), 'whom to call');
    expect(textOn(mine)).to.include('Je laatste stap is nog niet bewaard.');
    expect(readyOn(mine)).to.equal(undefined);
    robin.store.writing = undefined;
    await press(mine, 'Stuur het naar Noor');
    await waitFor(() => readyOn(mine) !== undefined, 'what is ready to send');
    expect(asksOpen(known(robin, trajectory))).to.have.length(1);
  });
});
