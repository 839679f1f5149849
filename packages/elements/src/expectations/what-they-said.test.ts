import { expect } from '@open-wc/testing';
import { actionOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill, write } from '../noting/testing/opened.ts';
import { from, proposed, walk, withMarloes } from './testing/between.ts';
import { at, opened } from './testing/opened.ts';

describe('what the other said', () => {
  it('N6: a no is told in the words of text 3, with people to call', async () => {
    const { day, marloes } = await withMarloes();
    const { thread, termsId } = await proposed(day, marloes);
    await write(day, 'expectation.declined', { termsId }, thread, from(marloes));
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    expect(textOn(element)).to.contain('Marloes kan dit nu niet doen. Een reden is niet nodig.');
    expect(textOn(element)).not.to.match(/opnieuw vragen|kleiners/i);
    await press(element, 'Wie kan ik nu bellen?');
    await waitFor(() => Boolean(element.renderRoot.querySelector('recovery-help-now')), 'people to call');
  });

  it('N6: that somebody wants no more asks is written only after it was confirmed', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Marloes zei nee');
    await waitFor(() => textOn(element).includes('Vragen was moedig.'), 'text 3');
    expect(element.renderRoot.querySelector('input')).to.equal(null);
    await press(element, 'Marloes wil geen vragen meer');
    expect(textOn(element)).to.contain('Dan kun je Marloes hier niets meer vragen. Dit blijft zo.');
    expect((await day.entries('expectation.refused-aloud')).map(({ data }) => data)).to.deep.equal([{}]);
    await press(element, 'Ja, schrijf dit op');
    await waitFor(() => textOn(element).includes('Opgeschreven.'), 'it is written');
    expect(namesOn(element)).not.to.include('Marloes wil geen vragen meer');
    expect((await day.entries('expectation.refused-aloud')).map(({ data }) => data)).to.deep.equal([
      {},
      { doNotAskAgain: true },
    ]);
  });

  it('E3: a late yes is shown as a yes to an earlier version', async () => {
    const { day, marloes } = await withMarloes();
    const { thread, termsId } = await proposed(day, marloes);
    await write(day, 'expectation.withdrawn', { termsId }, thread);
    await write(day, 'expectation.accepted', { termsId }, thread, from(marloes));
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    expect(textOn(element)).to.contain('Marloes zei ja. Jij had dit al teruggenomen. Het geldt niet.');
    expect(textOn(element)).not.to.contain('Loopt');
  });

  it('E3: what waits says that it waits, and never that it was seen', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    expect(textOn(element)).to.contain('Nog geen antwoord hier');
    expect(textOn(element)).not.to.match(/gezien|gelezen|geopend/i);
  });

  it('N6: their no that was said aloud takes back what was asked, and is remembered as theirs', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Marloes zei nee');
    await waitFor(() => textOn(element).includes('Vragen was moedig.'), 'text 3');
    expect((await day.entries('expectation')).map(({ type }) => type).slice(-2)).to.deep.equal([
      'expectation.withdrawn',
      'expectation.refused-aloud',
    ]);
    // Once more, something smaller, and only on the person's own way there.
    element.ask(marloes);
    await settled();
    expect(textOn(element)).to.contain('Je kunt Marloes één keer iets kleiners vragen.');
  });
});

describe('what is easily said wrongly', () => {
  it('N6: the person’s own no is not told as a no of the other', async () => {
    const { day, marloes } = await withMarloes();
    const { thread, termsId } = await proposed(day, marloes, { by: 'them' });
    await write(day, 'expectation.declined', { termsId }, thread);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    expect(textOn(element)).to.contain('Jij zei nee');
    expect(textOn(element)).not.to.contain('Vragen was moedig.');
  });

  it('E3: their yes to what took no effect any more stands beside that version', async () => {
    const { day, marloes } = await withMarloes();
    const { thread, termsId } = await proposed(day, marloes);
    const other = { ...walk, does: 'proposer' } as const;
    const counter = await proposed(day, marloes, { by: 'them', terms: other, thread, instead: termsId });
    await write(day, 'expectation.accepted', { termsId: counter.termsId }, thread);
    await write(day, 'expectation.accepted', { termsId }, thread, from(marloes));
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Alle versies');
    expect(textOn(element)).to.contain('Marloes zei ja op deze eerdere versie');
    expect(textOn(element)).to.contain('Dit geldt nu');
  });

  it('E2: what was agreed aloud is noted once, however often it is tapped', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    const button = actionOn(element, 'Marloes zei ja');
    button.click();
    button.click();
    await waitFor(() => textOn(element).includes('Zo besproken: jij schreef dit op.'), 'it is noted');
    await settled();
    expect(await day.entries('expectation.spoken')).to.have.length(1);
  });

  it('E1: another idea keeps the zone of times that it does not change', async () => {
    const { day, marloes } = await withMarloes();
    const when = {
      how: 'weekly',
      days: [5],
      from: '18:00',
      to: '20:00',
      zone: 'America/Paramaribo',
    } as const;
    const terms = { ...walk, when: { ...when, days: [...when.days] } };
    await proposed(day, marloes, { by: 'them', terms });
    const element = await opened(day);
    await press(element, 'Bekijken en antwoorden');
    expect(textOn(element)).to.contain('De tijden zijn die van America/Paramaribo.');
    await press(element, 'Iets anders');
    await fill(element, 'words', 'Graag rustig aan.');
    await press(element, 'Verder');
    await waitFor(() => at(element) === 'Zo staat het er', 'the whole');
    expect(textOn(element)).to.contain('De tijden zijn die van America/Paramaribo.');
  });
});
