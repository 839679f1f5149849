import { expect } from '@open-wc/testing';
import { allOn, callsOn, focused, nameOf, namesOn, press, textOn } from '../element/testing/on-screen.ts';
import { helpNow, people, provider, sunday } from './testing/opened.ts';

describe('H5: after a call', () => {
  const called = async () => {
    const element = await helpNow({ host: sunday, configuration: provider, people });
    const events: unknown[] = [];
    element.addEventListener('recovery-contact', (event) => {
      if (event instanceof CustomEvent) events.push(event.detail);
    });
    await press(element, 'Bel Marloes');
    return { element, events };
  };

  it('asks whether there was an answer, with the keyboard at the question, and says nothing yet', async () => {
    const { element, events } = await called();
    expect(nameOf(focused() ?? document.body)).to.equal('Heb je Marloes gesproken?');
    expect(namesOn(element)).to.include.members(['Ja', 'Nee', 'Ik heb niet gebeld']);
    expect(events).to.deep.equal([]);
  });

  it('yes: says so, by id only, and asks no more', async () => {
    const { element, events } = await called();
    await press(element, 'Ja');
    expect(events).to.deep.equal([{ id: 'p1', result: 'spoken' }]);
    expect(textOn(element)).to.include('Goed dat je belde.');
    expect(namesOn(element)).to.not.include('Nee');
  });

  it('no: brings the next name who has a number, and an open line; never the same again', async () => {
    const { element, events } = await called();
    await press(element, 'Nee');
    expect(events).to.deep.equal([{ id: 'p1', result: 'no-answer' }]);
    expect(textOn(element)).to.include(
      'Marloes neemt niet op. Dat zegt niets over jou. Bel nu een ander. Ahmed',
    );
    const [card] = allOn(element, '[aria-labelledby="after"]');
    if (!card) throw new Error('no card');
    expect(callsOn(card)).to.deep.equal(['tel:0600000102', 'tel:0880767000']);
    expect(nameOf(focused() ?? document.body)).to.match(/^Marloes neemt niet op/);
    await press(card, 'Bel Ahmed');
    await press(element, 'Nee');
    expect(events).to.have.length(2);
    const [last] = allOn(element, '[aria-labelledby="after"]');
    expect(last && callsOn(last)).to.deep.equal(['tel:0880767000']);
  });

  it('the name stays when who was called is no longer among those to call', async () => {
    const { element } = await called();
    element.people = [];
    await element.updateComplete;
    expect(textOn(element)).to.include('Heb je Marloes gesproken?');
    await press(element, 'Nee');
    expect(textOn(element)).to.include('Marloes neemt niet op.');
  });

  it('nothing is noted where no call was made', async () => {
    const { element, events } = await called();
    await press(element, 'Ik heb niet gebeld');
    expect(events).to.deep.equal([]);
    expect(textOn(element)).to.not.include('Heb je Marloes');
    expect(focused()?.id).to.equal('title');
  });

  it('a line can be called and answered too, and a message asks nothing', async () => {
    const { element } = await called();
    await press(element, 'Ik heb niet gebeld');
    await press(element, 'Stuur Marloes een bericht');
    expect(textOn(element)).to.not.include('gesproken?');
    await press(element, 'Bel 088-0767000');
    expect(textOn(element)).to.include('Heb je de Luisterlijn gesproken?');
  });

  it('the event carries no name and no number', async () => {
    const { element, events } = await called();
    await press(element, 'Nee');
    expect(JSON.stringify(events)).to.not.match(/Marloes|0600|\d{3}/);
    expect(element.outerHTML).to.not.match(/Marloes|0600/);
  });
});
