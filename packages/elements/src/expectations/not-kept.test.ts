import { expect } from '@open-wc/testing';
import { press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill } from '../noting/testing/opened.ts';
import { proposed, withMarloes } from './testing/between.ts';
import { at, opened } from './testing/opened.ts';

const LOST = 'Dit is er niet meer.';
const NOT_YET = 'Dit is nog niet bewaard.';

/** A new ask is worded while the storage is full. */
async function full() {
  const { day, marloes } = await withMarloes();
  const element = await opened(day);
  element.open({ tie: marloes });
  await settled();
  day.store.writing = 'storage-full';
  await press(element, 'Samen iets doen');
  await press(element, 'Wil je een stuk met mij wandelen?');
  await waitFor(() => at(element) === 'Zo staat het er', 'the whole');
  return { day, element };
}

const stored = async ({ day, element }: Awaited<ReturnType<typeof full>>) => {
  day.store.writing = undefined;
  await press(element, 'Probeer het nog een keer');
  await waitFor(() => day.host.pending.length === 0, 'it is stored');
  await settled();
};

describe('where nothing can be stored', () => {
  for (const way of ['Al besproken', 'Op papier of als tekst'])
    it(`what was worded is not stored yet, and not lost: ${way}`, async () => {
      const there = await full();
      await press(there.element, way);
      await waitFor(() => textOn(there.element).includes(NOT_YET), 'not stored yet');
      expect(textOn(there.element)).not.to.contain(LOST);
      await stored(there);
      await waitFor(() => textOn(there.element).includes('stuk met mij wandelen'), 'it is there');
    });

  it('D4: nothing is sealed before it is stored, and then it is, once', async () => {
    const there = await full();
    const { day, element } = there;
    await press(element, 'Link sturen');
    await waitFor(() => textOn(element).includes(NOT_YET), 'not stored yet');
    expect(textOn(element)).not.to.contain(LOST);
    await stored(there);
    await fill(element, 'as', 'Sanne');
    day.store.writing = 'storage-full';
    await press(element, 'Link maken');
    await waitFor(() => day.host.pending.length > 0, 'it waits');
    await settled();
    expect(textOn(element)).not.to.contain(LOST);
    await press(element, 'Link maken');
    await settled();
    expect(day.host.pending.flat().map(({ type }) => type)).to.deep.equal(['expectation.proposed']);
    expect(element.refusal).to.equal(undefined);
    day.store.writing = undefined;
    await press(element, 'Link maken');
    await waitFor(() => at(element) === 'Klaar om te sturen', 'the link');
    expect(await day.entries('expectation.proposed')).to.have.length(1);
    expect(await day.entries('envelope.sent')).to.have.length(1);
  });

  it('N6: the phone is not handed over with what is not stored', async () => {
    const there = await full();
    await press(there.element, 'Samen op deze telefoon');
    await press(there.element, 'Ik ben Marloes');
    await waitFor(() => there.day.host.pending.length > 0, 'it waits');
    await settled();
    expect(textOn(there.element)).not.to.contain(LOST);
    await stored(there);
    expect(textOn(there.element)).not.to.contain(LOST);
  });

  it('an answer on this phone is not told as written before it is stored', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Samen op deze telefoon');
    await press(element, 'Ik ben Marloes');
    day.store.writing = 'storage-full';
    await press(element, 'Ja');
    await waitFor(() => at(element) === 'Geef de telefoon terug', 'the phone goes back');
    expect(textOn(element)).to.contain(NOT_YET);
    expect(textOn(element)).not.to.contain('Je antwoord is opgeschreven.');
    await stored({ day, element });
    await waitFor(() => textOn(element).includes('Je antwoord is opgeschreven.'), 'it is written');
  });

  it('D4: where sealing stumbles it is said, and a second tap seals', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes);
    const element = await opened(day);
    const { host } = element;
    if (!host) throw new Error('There is no journal.');
    element.go({ at: 'as', thread });
    await settled();
    await fill(element, 'as', 'Sanne');
    const exported = host.exportJournal.bind(host);
    Object.assign(host, { exportJournal: () => Promise.reject(new Error('the store stumbled')) });
    await press(element, 'Link maken');
    await waitFor(() => at(element) === 'Hoe hoort Marloes dit?', 'why not');
    Object.assign(host, { exportJournal: exported });
    await press(element, 'Link sturen');
    await fill(element, 'as', 'Sanne');
    await press(element, 'Link maken');
    await waitFor(() => at(element) === 'Klaar om te sturen', 'the link');
  });

  it('D4: a yes that waits is stored before it is sealed', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes, { by: 'them' });
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    day.store.writing = 'storage-full';
    await press(element, 'Ja');
    await waitFor(() => at(element) === 'Hoe hoort Marloes dit?', 'the offer to tell');
    day.store.writing = undefined;
    await press(element, 'Link sturen');
    await waitFor(() => at(element) !== 'Hoe hoort Marloes dit?', 'the name');
    await fill(element, 'as', 'Sanne');
    await press(element, 'Link maken');
    await waitFor(() => at(element) === 'Klaar om te sturen', 'the link');
    const types = (await day.entries('')).map(({ type }) => type);
    expect(types.indexOf('expectation.accepted')).to.be.within(0, types.indexOf('envelope.sent'));
  });
});
