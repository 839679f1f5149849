import { expect } from '@open-wc/testing';
import { asksOpen, trajectoryOf } from '@recovery-network/core/aftercare';
import { suggestions } from '@recovery-network/core/guidance';
import { namesOn, press, textOn, waitFor } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { hostOf, tick, write } from '../../noting/testing/opened.ts';
import { agreed, opened, shown, withNoor } from './testing/lives.ts';

const asks = (day: Diary, id: string) => {
  const states = hostOf(day).state?.areas;
  const one = states && trajectoryOf(states.aftercare, id);
  return one ? asksOpen(one) : [];
};

const rules = (day: Diary) => {
  const states = hostOf(day).state?.areas;
  return states ? suggestions(states, day.host.now()).map(({ rule }) => rule) : [];
};

/** Aftercare that runs, after a move and the end of a treatment. */
async function twoReasons() {
  const { day, noor } = await withNoor();
  const { trajectory } = await agreed(day, noor);
  await write(day, 'treatment.moved-house', { on: '2026-11-18' });
  await write(day, 'treatment.noted', { kind: 'clinic', ends: '2026-11-12' });
  return { day, trajectory };
}

describe('A7: suggestions', () => {
  it('A7: names the rule in words, is the person’s to share, and no figure', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'treatment.moved-house', { on: '2026-11-18' });
    const element = await opened(day);
    await shown(element, { at: 'suggestions' });
    expect(textOn(element)).to.include('Je bent pas verhuisd.').and.include('Alleen jij ziet dit.');
    expect(element.renderRoot.querySelector('section.card strong')?.textContent).to.equal(
      'Meer hulp kan nu passen. Dit is waarom:',
    );
    // Who moved is not asked whether they did.
    const folds = [...element.renderRoot.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(folds).to.include('Dit klopt niet meer').and.not.include('Ik ben verhuisd');
    expect(textOn(element)).to.not.match(/\d/);
    await press(element, 'Meer hulp vragen');
    expect(element.page).to.include({ at: 'more', trajectory, wants: 'more' });
    await press(element, 'Vraag het Noor');
    await waitFor(() => asks(day, trajectory).length === 1, 'the ask');
    expect(asks(day, trajectory)[0]?.because, 'nobody chose that the other reads it').to.equal(undefined);
  });

  it('A7: one reason too goes along where the person chose so', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'treatment.moved-house', { on: '2026-11-18' });
    const element = await opened(day);
    await shown(element, { at: 'more', trajectory, because: ['move'] });
    await tick(element, 'because', 'move');
    await press(element, 'Vraag het Noor');
    await waitFor(() => asks(day, trajectory)[0]?.because === 'move', 'the ask with its rule');
  });

  it('A7: is put aside, and stays so', async () => {
    const { day, noor } = await withNoor();
    await agreed(day, noor);
    await write(day, 'treatment.moved-house', { on: '2026-11-18' });
    const element = await opened(day);
    await shown(element, { at: 'suggestions' });
    await press(element, 'Niet meer tonen: Meer hulp vragen');
    await waitFor(() => !textOn(element).includes('Je bent pas verhuisd.'), 'nothing');
    expect(textOn(element)).to.include('Je kunt altijd zelf iets vragen.');
  });

  it('A7: nobody else sees them', async () => {
    const { day, noor } = await withNoor();
    await agreed(day, noor);
    await write(day, 'treatment.moved-house', { on: '2026-11-18' });
    const element = await opened(day, { for: 'counsellor' });
    await shown(element, { at: 'suggestions' });
    expect(textOn(element)).to.not.include('verhuisd');
  });

  it('A7: what comes from several rules in one direction is one thought, with every reason in it', async () => {
    const { day } = await twoReasons();
    const element = await opened(day);
    await shown(element, { at: 'suggestions' });
    const cards = [...element.renderRoot.querySelectorAll('section.card')];
    expect(cards.map((card) => [...card.querySelectorAll('li')].map((li) => li.textContent))).to.deep.equal([
      ['Je bent pas verhuisd.', 'Je behandeling is pas gestopt.'],
    ]);
    expect(namesOn(element).filter((name) => name.startsWith('Niet meer tonen'))).to.have.length(1);
    expect(namesOn(element).filter((name) => name === 'Meer hulp vragen')).to.have.length(1);
  });

  it('A7: two asks are one reason on the screen, and a new reason beside an open ask can still be asked for', async () => {
    const { day, trajectory } = await twoReasons();
    await write(day, 'trajectory.more-asked', { wants: 'more' }, trajectory);
    await write(day, 'trajectory.more-asked', { wants: 'more', words: 'Eerder' }, trajectory);
    const element = await opened(day);
    await shown(element, { at: 'suggestions' });
    expect(textOn(element).split('Je vroeg al om hulp.')).to.have.length(2);
    expect(namesOn(element)).to.include.members(['Bekijken: Meer hulp vragen', 'Meer hulp vragen']);
  });

  it('A7: what is put aside is put aside with all its reasons', async () => {
    const { day } = await twoReasons();
    const element = await opened(day);
    await shown(element, { at: 'suggestions' });
    await press(element, 'Niet meer tonen: Meer hulp vragen');
    await waitFor(() => rules(day).length === 0, 'nothing is suggested');
    expect(textOn(element)).to.include('Je kunt altijd zelf iets vragen.');
    expect(await day.entries('trajectory.suggestion-put-aside')).to.have.length(2);
  });

  it('A7: who asks has answered every reason; none goes along that was not chosen', async () => {
    const { day, trajectory } = await twoReasons();
    const element = await opened(day);
    await shown(element, { at: 'suggestions' });
    await press(element, 'Meer hulp vragen');
    await press(element, 'Vraag het Noor');
    await waitFor(() => asks(day, trajectory).length === 1, 'the ask');
    expect(asks(day, trajectory)[0]?.because).to.equal(undefined);
    expect(rules(day)).to.deep.equal(['asked']);
    // What was asked stands, and is looked at instead of asked again.
    await shown(element, { at: 'suggestions' });
    expect(textOn(element)).to.include('Je vroeg al om hulp.');
    expect(namesOn(element)).to.not.include('Meer hulp vragen');
    await press(element, 'Bekijken: Meer hulp vragen');
    expect(element.page).to.include({ at: 'one', trajectory });
  });

  it('A7: of several reasons the person chooses the one that the other may read', async () => {
    const { day, trajectory } = await twoReasons();
    const element = await opened(day);
    await shown(element, { at: 'suggestions' });
    await press(element, 'Meer hulp vragen');
    await tick(element, 'because', 'move');
    await press(element, 'Vraag het Noor');
    await waitFor(() => asks(day, trajectory)[0]?.because === 'move', 'the ask with its reason');
  });
});
