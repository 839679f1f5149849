import { expect } from '@open-wc/testing';
import {
  actionOn,
  headingsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { fill, write } from '../noting/testing/opened.ts';
import type { RecoveryExpectations } from './expectations.ts';
import { agreed, from, noted, proposed, threadIn, walk, withMarloes } from './testing/between.ts';
import { opened } from './testing/opened.ts';

/** The heading of the page that is shown. */
const at = (element: RecoveryExpectations) => headingsOn(element)[1];

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
