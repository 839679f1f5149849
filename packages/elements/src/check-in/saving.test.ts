import { expect } from '@open-wc/testing';
import {
  actionOn,
  allOn,
  callsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { areas } from '../journal-host/areas.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { diary } from '../journal-host/testing/diary.ts';
import { answersOf, checkInsOf, heading, opened, rhythm, TALK } from './testing/opened.ts';

describe('J5: a check-in that can not be saved', () => {
  it('says so, goes on, and saves all of it when there is room again', async () => {
    const day = await diary();
    const element = await opened(day);
    day.store.writing = 'storage-full';
    await press(element, 'Gaat wel');
    expect(heading(element)).to.equal('Wat zou nu helpen?');
    expect(textOn(element)).to.include('Dit is nog niet bewaard.');
    await press(element, 'Met iemand praten');
    await press(element, 'Vorige vraag');
    expect(actionOn(element, 'Met iemand praten').getAttribute('aria-pressed')).to.equal('true');
    await press(element, 'Verder');
    await press(element, 'Het wordt te moeilijk');
    expect(heading(element)).to.equal('Dat was het.');
    expect(await day.entries('')).to.deep.equal([]);
    day.store.writing = undefined;
    await press(element, 'Probeer het nog een keer');
    await waitFor(() => textOn(element).includes('Bewaard op dit apparaat.'));
    expect(heading(element)).to.equal('Het is opgeschreven.');
    expect(await answersOf(day)).to.deep.equal(['1 3', '8 2']);
    expect(await day.entries('check-in.closed')).to.have.length(1);
  });

  it('an answer after the trouble saves what waited, once', async () => {
    const day = await diary();
    const element = await opened(day);
    day.store.writing = 'storage-full';
    await press(element, 'Gaat wel');
    day.store.writing = undefined;
    await press(element, 'Met iemand praten');
    await settled();
    expect(await answersOf(day)).to.deep.equal(['1 3', '8 2']);
    expect(await day.entries('check-in.opened')).to.have.length(1);
    expect(day.host.pending).to.deep.equal([]);
  });

  it('leaving and coming back keeps what waits', async () => {
    const day = await diary();
    const element = await opened(day);
    day.store.writing = 'storage-full';
    await press(element, 'Gaat wel');
    element.remove();
    const again = await opened(day);
    expect(heading(again)).to.equal('Wat zou nu helpen?');
    await press(again, 'Vorige vraag');
    expect(actionOn(again, 'Gaat wel').getAttribute('aria-pressed')).to.equal('true');
    day.store.writing = undefined;
    await press(again, 'Goed');
    await settled();
    expect(await answersOf(day)).to.deep.equal(['1 3', '1 2']);
  });

  it('quick taps while the first is still being saved are all kept, in order', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    const go = day.slowly();
    await press(element, 'Gaat wel');
    expect(textOn(element)).to.include('Bezig met bewaren');
    await press(element, 'Goed');
    await press(element, 'Vorige vraag');
    await press(element, 'Weinig');
    go();
    await waitFor(() => day.host.status === 'ready' && textOn(element).includes('Bewaard op dit apparaat.'));
    expect(await answersOf(day)).to.deep.equal(['1 3', '2 2', '2 4']);
    expect(await day.entries('check-in.opened')).to.have.length(1);
    expect(namesOn(element)).to.not.include('Nog een keer invullen');
  });

  it('a refusal is a sentence with a way on', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await settled();
    const [{ id } = { id: '' }] = checkInsOf(day);
    await day.host.record([day.host.draft('check-in.closed', id, {})]);
    await press(element, 'Met iemand praten');
    await settled();
    expect(textOn(element)).to.include('Dit kan nu niet. Je kunt opnieuw beginnen.');
    await press(element, 'Nog een keer invullen');
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    expect(textOn(element)).to.not.include('Dit kan nu niet.');
  });

  it('what may not be any more when it is tried again is said, with a way on', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await settled();
    const [{ id } = { id: '' }] = checkInsOf(day);
    day.store.writing = 'storage-full';
    await press(element, 'Met iemand praten');
    await settled();
    expect(textOn(element)).to.include('Dit is nog niet bewaard.');
    day.store.writing = undefined;
    await day.host.record([day.host.draft('check-in.closed', id, {})]);
    await press(element, 'Probeer het nog een keer');
    await settled();
    expect(textOn(element)).to.include('Dit kan nu niet. Je kunt opnieuw beginnen.');
    await press(element, 'Nog een keer invullen');
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    expect(await answersOf(day)).to.deep.equal(['1 3']);
  });

  it('what is on its way is seen, and not read out between two questions', async () => {
    const day = await diary();
    const element = await opened(day);
    const busy = () =>
      allOn(element, '[role="status"]')
        .filter((one) => one.getAttribute('aria-busy') === 'true')
        .map(textOn);
    const go = day.slowly();
    await press(element, 'Gaat wel');
    expect(busy()).to.deep.equal(['Bezig met bewaren…']);
    go();
    await waitFor(() => textOn(element).includes('Bewaard op dit apparaat.'));
    expect(busy()).to.deep.equal([]);
  });

  it('what was erased elsewhere is no longer on the screen', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await settled();
    await day.host.eraseEverything();
    await settled();
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    expect(allOn(element, '[aria-pressed="true"]')).to.deep.equal([]);
    await press(element, 'Goed');
    await settled();
    expect(await answersOf(day)).to.deep.equal(['1 2']);
  });

  it('says that it is kept until the page closes where the browser keeps nothing', async () => {
    const day = await diary();
    day.store.reading = 'storage-refused';
    const host = createJournalHost({ areas, store: day.store, clock: () => day.host.now() });
    await host.whenReady();
    const element = await opened({ host });
    await press(element, 'Goed');
    await waitFor(() => textOn(element).includes('Bewaard tot je deze pagina sluit.'));
  });
});

describe('H3: a check-in whose journal does not open', () => {
  it('offers people while it opens', async () => {
    const day = await diary();
    const store = { ...day.store, read: () => new Promise<never>(() => {}) };
    const element = await opened({ host: createJournalHost({ areas, store }) });
    expect(textOn(element)).to.include('Even geduld');
    await press(element, TALK);
    expect(callsOn(element)).to.include.members(['tel:0880767000', 'tel:112', 'tel:113']);
  });

  for (const problem of ['newer-version', 'damaged'] as const) {
    it(`shows the numbers at once when it fails (${problem}), and tries again when asked`, async function () {
      this.timeout(60_000);
      const day = await diary();
      day.store.reading = problem;
      const element = await opened({ host: createJournalHost({ areas, store: day.store }) });
      await waitFor(() => textOn(element).includes('Invullen lukt hier nu niet.'));
      expect(callsOn(element)).to.include.members(['tel:0880767000', 'tel:112', 'tel:113']);
      await expect(element).to.be.accessible();
      day.store.reading = undefined;
      await press(element, 'Probeer het nog een keer');
      await waitFor(() => heading(element) === 'Hoe gaat het nu met je?');
    });
  }
});
