import { expect } from '@open-wc/testing';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill, write } from '../noting/testing/opened.ts';
import { agreed, from, noted, proposed, threadIn, walk, withMarloes } from './testing/between.ts';
import { at, opened } from './testing/opened.ts';

describe('what holds', () => {
  it('E2: what was agreed aloud says who wrote it down, and never that the other said yes', async () => {
    const { day, marloes } = await withMarloes();
    const thread = await noted(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    expect(textOn(element)).to.contain('Zo besproken: jij schreef dit op.');
    expect(textOn(element)).not.to.contain('Loopt');
  });

  it('E2: it stops in one tap, as a yes is', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Stoppen');
    await waitFor(() => at(element) === 'Hoe hoort Marloes dit?', 'the offer to tell');
    await press(element, 'Later');
    expect(textOn(element)).to.contain('Jij stopte hiermee.');
  });

  it('E2: a pause until a day, and on again', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Pauze');
    await fill(element, 'until', '2026-11-20');
    await press(element, 'Pauze');
    expect(textOn(element)).to.contain('Deze dag is al voorbij.');
    await fill(element, 'until', '2026-11-29');
    await press(element, 'Pauze');
    await waitFor(() => at(element) === 'Hoe hoort Marloes dit?', 'the offer to tell');
    await press(element, 'Marloes weet het al');
    expect(textOn(element)).to.contain('Jij hebt pauze tot en met zondag 29 november.');
    await press(element, 'Weer verder');
    await press(element, 'Marloes weet het al');
    expect(textOn(element)).to.contain('Loopt');
  });

  it('E2: looked at again, it goes on as it is once both say so', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Opnieuw bekijken');
    await press(element, 'Marloes weet het al');
    await press(element, 'We gaan zo door');
    await press(element, 'Marloes weet het al');
    expect(textOn(element)).to.contain('Jij wilt zo doorgaan. Van Marloes staat hier nog niets.');
    const review = threadIn(day, thread).one.reviews[0]?.id ?? '';
    await write(day, 'expectation.kept', { review }, thread, from(marloes));
    await settled();
    expect(textOn(element)).to.contain('Loopt');
  });

  it('E2: a change waits, and what holds goes on meanwhile', async () => {
    const { day, marloes } = await withMarloes();
    const { thread, termsId } = await agreed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Veranderen');
    await fill(element, 'how', 'any-time');
    await press(element, 'Verder');
    await waitFor(() => at(element) === 'Zo staat het er', 'the whole');
    await press(element, 'Samen op deze telefoon');
    await press(element, 'Ik ben Marloes');
    await waitFor(() => at(element) === 'Marloes, dit is voor jou', 'what is asked');
    expect(threadIn(day, thread).versions.at(-1)?.instead).to.equal(termsId);
    element.open({ entity: thread });
    await settled();
    expect(textOn(element)).to.contain('Loopt');
    expect(textOn(element)).to.contain('Nog geen antwoord hier');
  });

  it('E6: twice "not this time" offers a card to prepare a talk, and changes nothing', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Deze keer niet');
    await waitFor(async () => (await day.entries('expectation.tried')).length === 1);
    await settled();
    // Tapped once more at once, it was one time.
    await press(element, 'Deze keer niet');
    await settled();
    expect(await day.entries('expectation.tried')).to.have.length(1);
    expect(namesOn(element)).not.to.include('Gesprek voorbereiden');
    element.open({ entity: thread });
    await settled();
    await press(element, 'Deze keer niet');
    await waitFor(() => namesOn(element).includes('Gesprek voorbereiden'), 'the card');
    expect(textOn(element)).to.contain('Loopt');
  });

  it('J7: a whole thread can be erased, and it says what goes along', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Wissen');
    expect(textOn(element)).to.contain(
      'Alles wat jij en Marloes hierover zeiden, gaat weg van dit apparaat.',
    );
    await press(element, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'), 'it is gone');
    expect(await day.entries('expectation.proposed')).to.deep.equal([]);
  });
});

describe('a change that waits', () => {
  it('stands first as what waits for the person, while what holds goes on', async () => {
    const { day, marloes } = await withMarloes();
    const { thread, termsId } = await agreed(day, marloes);
    const other = { ...walk, does: 'proposer', words: 'Op zaterdag.' } as const;
    await proposed(day, marloes, { by: 'them', terms: other, thread, instead: termsId });
    const element = await opened(day);
    const text = textOn(element);
    expect(text).to.contain('Marloes stelt iets anders voor:');
    expect(text).to.contain('Loopt');
    expect(text.indexOf('Wacht op jouw antwoord')).to.be.lessThan(text.indexOf('Loopt'));
    await press(element, 'Bekijken en antwoorden');
    expect(textOn(element)).to.contain('Dit komt in de plaats van wat nu geldt.');
    await press(element, 'Ja');
    await press(element, 'Later');
    expect(textOn(element)).not.to.contain('Wacht op');
    await press(element, 'Alle versies');
    expect(textOn(element)).to.contain('Marloes zei ja op deze eerdere versie');
  });

  it('waits for the other where the person proposed something else', async () => {
    const { day, marloes } = await withMarloes();
    const { thread, termsId } = await proposed(day, marloes, { by: 'them' });
    await proposed(day, marloes, { terms: { ...walk, does: 'proposer' }, thread, instead: termsId });
    const element = await opened(day);
    expect(textOn(element)).not.to.contain('Wacht op jouw antwoord');
    expect(textOn(element)).to.contain('Nog geen antwoord hier');
  });
});
