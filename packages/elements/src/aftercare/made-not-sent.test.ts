import { expect } from '@open-wc/testing';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill } from '../noting/testing/opened.ts';
import { sendsOn, withClipboard } from '../together/testing/sending.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { agreed, opened, proposed, usual, withJo } from './testing/opened.ts';

/** From what is worded to the page with the link on it. */
async function made() {
  const { day, jo } = await withJo();
  const element = await opened(day);
  const trajectory = day.host.newId();
  element.go({ at: 'look', trajectory, mark: day.host.newId(), terms: usual(), tie: jo });
  await settled();
  await press(element, 'Sturen');
  await fill(element, 'as', 'Robin');
  await press(element, 'Verder');
  await waitFor(() => element.page.at === 'send', 'the link');
  return { day, jo, element, trajectory };
}

const home = async (element: RecoveryAftercare) => {
  element.go({ at: 'home' });
  await settled();
};

describe('D5: what was made is not shown as sent', () => {
  withClipboard();

  it('a link that was left where it was made is asked about, with the way to send it beside it', async () => {
    const { element, trajectory } = await made();
    await press(element, 'Klaar');
    await waitFor(() => element.page.at === 'one', 'the trajectory');
    await waitFor(() => textOn(element).includes('Nog niet gestuurd?'), 'what is not known');
    expect(textOn(element)).to.not.include('antwoord');
    expect(sendsOn(element)).to.deep.equal(['Stuur het']);
    await home(element);
    expect(textOn(element)).to.include('Nog niet gestuurd?').and.not.include('antwoord');
    expect(sendsOn(element)).to.deep.equal(['Stuur het: Met Jo']);
    await press(element, 'Stuur het: Met Jo');
    await waitFor(() => element.page.at === 'send', 'the link');
    expect(element.page).to.deep.include({ trajectory });
  });

  it('one that was copied waits for an answer here, and can be sent once more', async () => {
    const { element } = await made();
    await press(element, 'Alleen de link kopiëren');
    await waitFor(() => textOn(element).includes('Link gekopieerd. Plak hem in een bericht.'), 'copied');
    await press(element, 'Klaar');
    await waitFor(() => textOn(element).includes('Nog geen antwoord hier.'), 'the trajectory');
    expect(textOn(element)).to.not.include('Nog niet gestuurd?');
    expect(sendsOn(element)).to.deep.equal(['Stuur nog een keer']);
    await home(element);
    expect(textOn(element)).to.include('Nog geen antwoord hier.').and.not.include('gestuurd');
    expect(sendsOn(element)).to.deep.equal(['Stuur nog een keer: Met Jo']);
  });

  it('of what was proposed before the page opened both are said', async () => {
    const { day, jo } = await withJo();
    const { trajectory } = await proposed(day, jo);
    const element = await opened(day);
    expect(textOn(element)).to.include('Nog geen antwoord hier. Nog niet gestuurd?');
    expect(sendsOn(element)).to.deep.equal(['Stuur het: Met Jo']);
    element.go({ at: 'one', trajectory });
    await waitFor(() => namesOn(element).includes('Bespreken'), 'the trajectory');
    expect(textOn(element)).to.include('Nog geen antwoord hier. Nog niet gestuurd?');
    expect(sendsOn(element)).to.deep.equal(['Stuur het']);
  });

  it('another word, which waits for no answer, can be sent from the first page until it is told', async () => {
    const { day, jo } = await withJo();
    const { trajectory } = await agreed(day, jo);
    const element = await opened(day);
    expect(textOn(element)).to.not.include('gestuurd');
    element.go({ at: 'pause', trajectory });
    await waitFor(() => namesOn(element).includes('Pauze nemen'), 'the pause');
    await fill(element, 'until', '2026-12-01');
    await press(element, 'Pauze nemen');
    await waitFor(() => element.page.at === 'tell', 'telling it');
    await press(element, 'Later');
    await waitFor(() => sendsOn(element).length > 0, 'the trajectory');
    expect(textOn(element)).to.include('Nog niet gestuurd?').and.not.include('geen antwoord');
    await home(element);
    expect(sendsOn(element)).to.deep.equal(['Stuur het: Met Jo']);
    element.go(element.told(trajectory));
    await settled();
    await press(element, 'Jo weet het al');
    await waitFor(() => element.page.at === 'one', 'the trajectory');
    expect(textOn(element)).to.not.include('gestuurd');
    await home(element);
    expect(sendsOn(element)).to.deep.equal([]);
  });

  it('what both had on one screen waits for an answer, and is asked about no further', async () => {
    const { day, jo } = await withJo();
    const element = await opened(day);
    const trajectory = day.host.newId();
    element.go({ at: 'look', trajectory, mark: day.host.newId(), terms: usual(), tie: jo });
    await settled();
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await waitFor(() => textOn(element).includes('Jij zei ja.'), 'my yes');
    await home(element);
    expect(textOn(element)).to.include('Nog geen antwoord hier.').and.not.include('gestuurd');
  });

  it('D4: where nothing can be sent, no way to send it stands there', async () => {
    const { day, jo } = await withJo();
    await proposed(day, jo);
    const element = await opened(day, 'nl', 'light', 'counsellor');
    expect(textOn(element)).to.include('Nog geen antwoord hier.').and.not.include('gestuurd');
    expect(sendsOn(element)).to.deep.equal([]);
  });
});
