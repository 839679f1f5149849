import { expect } from '@open-wc/testing';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill, write } from '../noting/testing/opened.ts';
import { agreed, proposed, threadIn, walk, withMarloes } from './testing/between.ts';
import { at, opened } from './testing/opened.ts';

describe('asking', () => {
  it('E1: name, ask, send: three taps to a link, and the first time what one is called', async () => {
    const { day } = await withMarloes();
    const element = await opened(day);
    await press(element, 'Iets vragen of aanbieden');
    await press(element, 'Marloes');
    await press(element, 'Samen iets doen');
    await press(element, 'Wil je een stuk met mij wandelen?');
    expect(textOn(element)).to.contain('Jij vraagt Marloes: “Wil je een stuk met mij wandelen?”');
    expect(namesOn(element)).to.include.members([
      'Link sturen',
      'Samen op deze telefoon',
      'Al besproken',
      'Op papier of als tekst',
      'Later sturen',
    ]);
    expect(await day.entries('expectation.drafted')).to.have.length(1);
    await press(element, 'Link sturen');
    await fill(element, 'as', 'Sanne');
    await press(element, 'Link maken');
    await waitFor(() => at(element) === 'Klaar om te sturen', 'the link');
    expect(await day.entries('expectation.proposed')).to.have.length(1);
    expect(await day.entries('envelope.sent')).to.have.length(1);
  });

  it('E2: of two that were tapped after each other the last is kept, and it is the one that is shown', async () => {
    const { day, marloes } = await withMarloes();
    const element = await opened(day);
    element.open({ tie: marloes });
    await settled();
    await press(element, 'Samen iets doen');
    const go = day.slowly();
    await press(element, 'Wil je een stuk met mij wandelen?');
    await press(element, 'Wil je met mij eten?');
    go();
    await waitFor(() => at(element) === 'Zo staat het er', 'the whole');
    await waitFor(async () => (await day.entries('expectation.drafted')).length === 2, 'both are stored');
    await settled();
    expect(textOn(element)).to.contain('Wil je met mij eten?').and.not.contain('wandelen');
  });

  it('E2: what is worded is kept, and can be thrown away', async () => {
    const { day } = await withMarloes();
    const element = await opened(day);
    await press(element, 'Iets vragen of aanbieden');
    await press(element, 'Marloes');
    await press(element, 'Samen iets doen');
    await press(element, 'Wil je een stuk met mij wandelen?');
    // The tab is closed, and opened again.
    element.remove();
    const again = await opened(day);
    expect(textOn(again)).to.contain('Nog niet gestuurd');
    await press(again, 'Bekijken');
    await press(again, 'Weggooien');
    await waitFor(() => !textOn(again).includes('stuk met mij wandelen'), 'it is gone');
  });

  it('E1: own words, with a kind; an offer goes the other way', async () => {
    const { day, marloes } = await withMarloes();
    const element = await opened(day);
    element.open({ tie: marloes });
    await settled();
    await press(element, 'In mijn eigen woorden');
    await press(element, 'Verder');
    expect(textOn(element)).to.contain('Schrijf eerst wat je vraagt of aanbiedt.');
    await fill(element, 'words', 'Ik was je ramen.');
    await press(element, 'Verder');
    expect(textOn(element)).to.contain('Kies waar het om gaat.');
    await fill(element, 'support', 'practical');
    element.renderRoot.querySelector<HTMLInputElement>('input[value="proposer"]')?.click();
    await press(element, 'Verder');
    await waitFor(() => textOn(element).includes('Jij biedt Marloes aan: “Ik was je ramen.”'), 'the offer');
    expect(textOn(element)).to.contain('Het gaat om praktische hulp.');
  });
});

describe('answering', () => {
  it('E2: a yes is one tap, and then the person tells it themselves', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes, { by: 'them' });
    const element = await opened(day);
    expect(textOn(element)).to.contain('Marloes vraagt jou: “Wil je een stuk met mij wandelen?”');
    await press(element, 'Bekijken en antwoorden');
    await press(element, 'Ja');
    await waitFor(() => at(element) === 'Hoe hoort Marloes dit?', 'the offer to tell');
    expect(await day.entries('envelope')).to.deep.equal([]);
    await press(element, 'Marloes weet het al');
    expect(textOn(element)).to.contain('Loopt');
    expect(threadIn(day, thread).one.proposals).to.have.length(1);
  });

  it('E5: a no asks no reason, and only who is asked says that they want no more of it', async () => {
    const { day, marloes } = await withMarloes();
    await proposed(day, marloes, { by: 'them' });
    const element = await opened(day);
    await press(element, 'Bekijken en antwoorden');
    await press(element, 'Nee');
    expect(textOn(element)).to.contain('Een reden is niet nodig.');
    element.renderRoot.querySelector<HTMLInputElement>('#for-good')?.click();
    await press(element, 'Nee zeggen');
    await waitFor(() => at(element) === 'Hoe hoort Marloes dit?', 'the offer to tell');
    const [said] = await day.entries('expectation.declined');
    expect(said?.data).to.include({ doNotAskAgain: true });
  });

  it('E2: something else is a proposal of one’s own in its place', async () => {
    const { day, marloes } = await withMarloes();
    const { thread, termsId } = await proposed(day, marloes, { by: 'them' });
    const element = await opened(day);
    await press(element, 'Bekijken en antwoorden');
    await press(element, 'Iets anders');
    expect(textOn(element)).to.contain('Marloes vraagt jou: “Wil je een stuk met mij wandelen?”');
    await fill(element, 'words', 'Liever zaterdag.');
    await press(element, 'Verder');
    await waitFor(() => at(element) === 'Zo staat het er', 'the whole');
    await press(element, 'Link sturen');
    await fill(element, 'as', 'Sanne');
    await press(element, 'Link maken');
    await waitFor(() => at(element) === 'Klaar om te sturen', 'the link');
    const mine = threadIn(day, thread).versions.at(-1);
    expect(mine?.instead).to.equal(termsId);
    expect(mine?.terms.does).to.equal('proposer');
    element.open({ entity: thread });
    await settled();
    expect(textOn(element)).to.contain('Ja zeggen kan nog.');
  });
});

describe('the first page', () => {
  it('shows more of what is over where somebody asks for it', async () => {
    const { day, marloes } = await withMarloes();
    for (let n = 0; n < 22; n++) {
      const mine = await proposed(day, marloes);
      await write(day, 'expectation.withdrawn', { termsId: mine.termsId }, mine.thread);
    }
    const element = await opened(day);
    const over = () => element.renderRoot.querySelectorAll('details li').length;
    expect(over()).to.equal(20);
    await press(element, 'Voorbij, gestopt of nee');
    await press(element, 'Meer laten zien');
    expect(over()).to.equal(22);
    expect(namesOn(element)).not.to.include('Meer laten zien');
  });

  it('says one sentence where nothing is agreed, with one main action', async () => {
    const { day } = await withMarloes();
    const element = await opened(day);
    expect(textOn(element)).to.contain('Hier komt wat jij en anderen van elkaar vragen.');
    expect(element.renderRoot.querySelectorAll('.primary')).to.have.length(1);
  });

  it('shows what waits for the person first, and what ended last', async () => {
    const { day, marloes } = await withMarloes();
    await agreed(day, marloes);
    const mine = await proposed(day, marloes, { terms: { ...walk, ask: 'eat-together' } });
    await write(day, 'expectation.withdrawn', { termsId: mine.termsId }, mine.thread);
    await proposed(day, marloes, { terms: { ...walk, ask: 'sport-together' } });
    await proposed(day, marloes, { by: 'them', terms: { ...walk, ask: 'coffee-together' } });
    const text = textOn(await opened(day));
    const places = [
      'Wacht op jouw antwoord',
      'Iets vragen',
      'Loopt',
      'Nog geen antwoord hier',
      'Voorbij, gestopt of nee',
    ];
    expect(places.map((one) => text.indexOf(one))).to.deep.equal(
      places.map((one) => text.indexOf(one)).toSorted((a, b) => a - b),
    );
    expect(places.every((one) => text.includes(one))).to.equal(true);
  });
});

describe('opened from elsewhere', () => {
  it('waits for the journal: somebody new is asked, with somebody known what is agreed stands there', async () => {
    const { day, marloes } = await withMarloes();
    const element = document.createElement('recovery-expectations');
    element.lang = 'nl';
    element.host = day.host;
    element.open({ tie: marloes });
    document.body.append(element);
    await waitFor(() => at(element) === 'Wat wil je Marloes vragen of aanbieden?', 'what to ask');
    await agreed(day, marloes);
    element.open({ tie: marloes });
    await settled();
    expect(at(element)).to.equal('Met Marloes');
    element.remove();
  });

  it('what ended can be proposed again as something new, without days that are past', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes, { ...walk, until: '2026-11-23' });
    day.at('2026-11-25T12:00:00+01:00');
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    expect(textOn(element)).to.contain('De laatste dag is voorbij.');
    await press(element, 'Opnieuw voorstellen');
    await press(element, 'Verder');
    await waitFor(() => at(element) === 'Zo staat het er', 'the whole');
    const drafts = await day.entries('expectation.drafted');
    expect(drafts.at(-1)?.data).to.deep.equal({ with: marloes, terms: walk });
  });
});

describe('limits of the person', () => {
  it('E4: are shown to the other only where the person does so, in that thread', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes);
    const limits = { words: 'Niet na tien uur.' };
    await write(day, 'limits.stated', { limits }, day.host.state?.journal);
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    expect(await day.entries('expectation.limits-stated')).to.deep.equal([]);
    await press(element, 'Meer');
    await press(element, 'Mijn grenzen laten zien');
    await waitFor(() => at(element) === 'Hoe hoort Marloes dit?', 'the offer to tell');
    expect((await day.entries('expectation.limits-stated'))[0]?.data).to.deep.equal({ limits });
  });
});
