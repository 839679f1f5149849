import { expect } from '@open-wc/testing';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill, tick } from '../noting/testing/opened.ts';
import { proposed, threadIn, withMarloes } from './testing/between.ts';
import { at, opened } from './testing/opened.ts';

/** The phone is with Marloes, who reads what she is asked. */
async function handed() {
  const { day, marloes } = await withMarloes();
  const one = await proposed(day, marloes);
  const element = await opened(day);
  element.open({ entity: one.thread });
  await settled();
  await press(element, 'Samen op deze telefoon');
  await press(element, 'Ik ben Marloes');
  return { day, element, marloes, ...one };
}

describe('together on one phone', () => {
  it('D4: the other reads it from their own side, and three answers weigh the same', async () => {
    const { element } = await handed();
    expect(textOn(element)).to.contain('De ander vraagt jou: “Wil je een stuk met mij wandelen?”');
    expect(textOn(element)).to.contain('Houd je zelf ook iets bij? Zeg daar dan zelf ja.');
    const answers = [...element.renderRoot.querySelectorAll('.choices button')];
    expect(answers.map((one) => one.textContent)).to.deep.equal(['Ja', 'Iets anders', 'Nee']);
    expect(new Set(answers.map((one) => getComputedStyle(one).backgroundColor)).size).to.equal(1);
    expect(element.renderRoot.querySelector('.primary')).to.equal(null);
  });

  it('E3: a yes is the other’s own word, by them and together', async () => {
    const { day, element, marloes, thread } = await handed();
    await press(element, 'Ja');
    await waitFor(() => at(element) === 'Geef de telefoon terug', 'the phone goes back');
    const file = await day.host.exportJournal();
    const said = JSON.parse(JSON.stringify(file.ok ? file.value.entries : []));
    const yes = said.find(({ type }: { type: string }) => type === 'expectation.accepted');
    expect(yes).to.include({ by: marloes, via: 'together', about: thread });
    await press(element, 'Ik heb hem terug');
    expect(textOn(element)).to.contain('Loopt');
  });

  it('N6: a no, and no more of it, is theirs to say', async () => {
    const { day, element, marloes } = await handed();
    element.renderRoot.querySelector<HTMLInputElement>('#for-good')?.click();
    await press(element, 'Nee');
    await waitFor(() => at(element) === 'Geef de telefoon terug', 'the phone goes back');
    const [said] = await day.entries('expectation.declined');
    expect(said?.data).to.include({ doNotAskAgain: true });
    await press(element, 'Ik heb hem terug');
    expect(textOn(element)).to.contain('Vragen was moedig.');
    element.ask();
    await settled();
    expect(namesOn(element)).not.to.include('Marloes');
    element.ask(marloes);
    await settled();
    expect(at(element)).to.equal('Met wie?');
  });

  it('E2: something else is their own proposal, which the person answers', async () => {
    const { element, thread, termsId, day } = await handed();
    await press(element, 'Iets anders');
    await fill(element, 'words', 'Liever fietsen.');
    await press(element, 'Dit voorstellen');
    await waitFor(() => at(element) === 'Geef de telefoon terug', 'the phone goes back');
    await press(element, 'Ik heb hem terug');
    expect(textOn(element)).to.contain('Daarbij: “Liever fietsen.”');
    expect(threadIn(day, thread).versions.at(-1)?.instead).to.equal(termsId);
    await press(element, 'Ja');
    await press(element, 'Marloes weet het al');
    expect(textOn(element)).to.contain('Loopt');
  });

  it('E4: they say what they can do and what not', async () => {
    const { day, element } = await handed();
    await press(element, 'Wat ik wel en niet kan');
    await waitFor(() => textOn(element).includes('Bewaren'), 'the form');
    await fill(element, 'most', '100');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.contain('Kies een getal van 0 tot 99.');
    await fill(element, 'most', '2');
    await tick(element, 'ways', 'message');
    await press(element, 'Bewaren');
    await waitFor(() => at(element) === 'Marloes, dit is voor jou', 'back at the question');
    const [said] = await day.entries('expectation.limits-stated');
    expect(said).to.deep.include({ via: 'together', data: { limits: { channels: ['message'], most: 2 } } });
  });

  it('proposes nothing where the phone is not handed over after all', async () => {
    const { day, marloes } = await withMarloes();
    const element = await opened(day);
    element.open({ tie: marloes });
    await settled();
    await press(element, 'Samen iets doen');
    await press(element, 'Wil je een stuk met mij wandelen?');
    await press(element, 'Samen op deze telefoon');
    await waitFor(() => at(element) === 'Geef Marloes de telefoon', 'the phone');
    expect(await day.entries('expectation.proposed')).to.deep.equal([]);
    await press(element, 'Toch niet');
    expect(at(element)).to.equal('Zo staat het er');
    element.open();
    await settled();
    expect(textOn(element)).to.contain('Nog niet gestuurd');
    expect(textOn(element)).not.to.contain('Nog geen antwoord hier');
  });
});
