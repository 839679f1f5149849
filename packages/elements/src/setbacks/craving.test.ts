import { expect } from '@open-wc/testing';
import {
  actionOn,
  callsOn,
  headingsOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fullDiary, heading, narrow, opened, type, write } from './testing/opened.ts';

const STEPS = [
  'Ga naar een andere plek.',
  'Eet of drink iets (geen alcohol).',
  'Wacht even.',
  'Bel iemand voordat je iets beslist.',
];

describe('C11: a craving now', () => {
  it('shows four steps, own steps and people at one tap; no clock, no number, nothing stored', async () => {
    const day = await fullDiary();
    const [marloes] = await writeDown(
      day,
      { name: 'Marloes', phone: '06 0000 0101' },
      { name: 'Kees', phone: '06 0000 0102', notOnHardDays: true },
    );
    await write(day, 'plan.tool-written', {
      kind: 'craving-step',
      text: 'Met de hond naar buiten',
      tie: marloes,
    });
    const element = await opened(day);
    await press(element, 'Ik heb nu trek');
    expect(heading(element)).to.equal('Je hebt trek.');
    const text = textOn(element);
    for (const step of [...STEPS, 'Met de hond naar buiten · Met Marloes.']) expect(text).to.include(step);
    expect(callsOn(element)).to.include('tel:0600000101');
    expect(callsOn(element)).to.not.include('tel:0600000102');
    expect(
      element.renderRoot.querySelector('meter, progress, input[type="range"], input[type="number"]'),
    ).to.equal(null);
    const numbers = textOn(element).match(/\d[\d -]*/g) ?? [];
    const calls = callsOn(element).map((call) => call.replace(/\D/g, ''));
    for (const number of numbers) expect(calls).to.include(number.replace(/\D/g, ''));
    expect(await day.entries('craving')).to.deep.equal([]);
  });

  it('notes by one tap what helped, and brings it up next time', async () => {
    const day = await fullDiary();
    const tool = await write(day, 'plan.tool-written', { kind: 'craving-step', text: 'Douchen' });
    const element = await opened(day);
    await press(element, 'Ik heb nu trek');
    expect(headingsOn(element)).to.not.include('Wat hielp de vorige keer?');
    await press(element, 'Een andere plek');
    await waitFor(() => textOn(element).includes('Opgeschreven. Je ziet het terug bij een volgende keer.'));
    // What is said now is not of another time.
    expect(headingsOn(element)).to.not.include('Wat hielp de vorige keer?');
    await press(element, 'Douchen');
    await type(element, 'text', 'muziek <b>hard</b>');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('craving.helped')).length === 3);
    expect(await day.entries('craving.noted')).to.have.length(1);
    expect((await day.entries('craving.helped')).map(({ data }) => data)).to.deep.equal([
      { what: 'place' },
      { what: 'own', tool },
      { what: 'own', text: 'muziek <b>hard</b>' },
    ]);
    await press(element, 'Stoppen voor nu');
    await press(element, 'Ik heb nu trek');
    expect(headingsOn(element)).to.include('Wat hielp de vorige keer?');
    expect(textOn(element)).to.include('muziek <b>hard</b>');
    expect(element.renderRoot.querySelector('b')).to.equal(null);
  });

  it('X1: however many steps of one’s own, a way to people is on the first screen of a small phone', async () => {
    const day = await fullDiary();
    for (let n = 0; n < 10; n++)
      await write(day, 'plan.tool-written', {
        kind: 'craving-step',
        text: `Stap ${'naar buiten '.repeat(10)}`,
      });
    const element = await opened(day);
    narrow(element);
    await press(element, 'Ik heb nu trek');
    const { top } = element.getBoundingClientRect();
    expect(actionOn(element, 'Bel iemand').getBoundingClientRect().bottom - top).to.be.at.most(400);
  });

  it('what was typed and not stored yet is stored by stopping', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Ik heb nu trek');
    const field = element.renderRoot.querySelector<HTMLInputElement>('#text');
    if (field) field.value = 'Zingen';
    await press(element, 'Stoppen voor nu');
    await waitFor(() => heading(element) === 'Moeilijk of mooi moment');
    expect((await day.entries('craving')).map(({ data }) => data)).to.deep.equal([
      {},
      { what: 'own', text: 'Zingen' },
    ]);
  });

  it('says what can not be: nothing written, or 10,000 letters', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Ik heb nu trek');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Er staat nog niets.'));
    await type(element, 'text', 'x'.repeat(10_000));
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Dit is te lang om te bewaren.'));
    expect(await day.entries('craving')).to.deep.equal([]);
  });

  it('works while the journal is not there', async () => {
    const element = await opened(await fullDiary());
    element.host = undefined;
    await settled();
    await press(element, 'Ik heb nu trek');
    for (const step of STEPS) expect(textOn(element)).to.include(step);
    expect(callsOn(element)).to.include('tel:0880767000');
    expect(headingsOn(element)).to.not.include('Wat hielp nu?');
  });
});
