import { expect } from '@open-wc/testing';
import { press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill } from '../noting/testing/opened.ts';
import { sendsOn, withClipboard } from '../together/testing/sending.ts';
import type { RecoveryExpectations } from './expectations.ts';
import { proposed, withMarloes } from './testing/between.ts';
import { opened } from './testing/opened.ts';

const WALK = 'Wil je een stuk met mij wandelen?';

/** Something asked, up to the page with the link on it. */
async function made() {
  const { day, marloes } = await withMarloes();
  const element = await opened(day);
  element.ask(marloes);
  await settled();
  await press(element, 'Samen iets doen');
  await press(element, WALK);
  await press(element, 'Link sturen');
  await fill(element, 'as', 'Robin');
  await press(element, 'Link maken');
  await waitFor(() => element.page.at === 'send', 'the link');
  return { day, element, marloes };
}

const all = async (element: RecoveryExpectations) => {
  element.go({ at: 'all' });
  await settled();
};

describe('D5: what was made is not shown as sent', () => {
  withClipboard();

  it('a link that was left where it was made is asked about, with the way to send it beside it', async () => {
    const { element } = await made();
    await press(element, 'Klaar');
    await waitFor(() => element.page.at === 'one', 'the agreement');
    expect(textOn(element)).to.include('Nog niet gestuurd?');
    expect(sendsOn(element)).to.deep.equal(['Stuur het']);
    await all(element);
    expect(textOn(element)).to.include('Nog niet gestuurd?');
    expect(sendsOn(element)).to.deep.equal([`Stuur het: Marloes, ${WALK}`]);
    await press(element, `Stuur het: Marloes, ${WALK}`);
    await waitFor(() => element.page.at === 'send', 'the link');
  });

  it('one that was copied waits for an answer here, and can be sent once more', async () => {
    const { element } = await made();
    await press(element, 'Alleen de link kopiëren');
    await waitFor(() => textOn(element).includes('Link gekopieerd. Plak hem in een bericht.'), 'copied');
    await press(element, 'Klaar');
    await waitFor(() => element.page.at === 'one', 'the agreement');
    expect(textOn(element)).to.include('Nog geen antwoord hier.').and.not.include('gestuurd');
    expect(sendsOn(element)).to.deep.equal(['Stuur nog een keer']);
    await all(element);
    expect(textOn(element)).to.include('Nog geen antwoord hier').and.not.include('gestuurd');
    expect(sendsOn(element)).to.deep.equal([`Stuur nog een keer: Marloes, ${WALK}`]);
  });

  it('of what was asked before the page opened both are said', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes);
    const element = await opened(day);
    expect(textOn(element)).to.include('Nog geen antwoord hier').and.include('Nog niet gestuurd?');
    element.open({ entity: thread });
    await settled();
    expect(textOn(element)).to.include('Nog geen antwoord hier. Nog niet gestuurd?');
    expect(sendsOn(element)).to.deep.equal(['Stuur het']);
  });

  it('a yes that was not told can be sent from the first page, until it is told', async () => {
    const { day, marloes } = await withMarloes();
    await proposed(day, marloes, { by: 'them' });
    const element = await opened(day);
    await press(element, 'Bekijken en antwoorden: Marloes');
    await press(element, 'Ja');
    await waitFor(() => element.page.at === 'tell', 'telling it');
    await press(element, 'Later');
    await waitFor(() => sendsOn(element).length > 0, 'the agreement');
    expect(textOn(element)).to.include('Nog niet gestuurd?').and.not.include('geen antwoord');
    await all(element);
    const [way = ''] = sendsOn(element);
    expect(way).to.match(/^Stuur het: Marloes, /);
    await press(element, way);
    await fill(element, 'as', 'Robin');
    await press(element, 'Link maken');
    await waitFor(() => element.page.at === 'send', 'the link');
    await press(element, 'Sturen');
    await waitFor(() => textOn(element).includes('Bericht gekopieerd.'), 'copied');
    await all(element);
    expect(textOn(element)).to.not.include('gestuurd');
    expect(sendsOn(element)).to.deep.equal([]);
  });
});
