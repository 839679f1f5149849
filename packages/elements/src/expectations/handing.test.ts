import { expect } from '@open-wc/testing';
import { askingNow } from '@recovery-network/core/guidance';
import { press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import type { Diary } from '../journal-host/testing/diary.ts';
import { fill, hostOf, tick, write } from '../noting/testing/opened.ts';
import { everyLimit } from './beside/testing/written.ts';
import { from, proposed, withMarloes } from './testing/between.ts';
import { at, opened } from './testing/opened.ts';

const may = (day: Diary, tie: string) => {
  const states = hostOf(day).state?.areas;
  return states && askingNow(states, tie, day.host.now());
};

/** Marloes said no; something smaller is worded, and the phone is to be handed over. */
async function smaller() {
  const { day, marloes } = await withMarloes();
  const { thread, termsId } = await proposed(day, marloes);
  await write(day, 'expectation.declined', { termsId }, thread, from(marloes));
  const element = await opened(day);
  element.ask(marloes);
  await settled();
  await press(element, 'Iets kleiners vragen');
  await press(element, 'Samen iets doen');
  await press(element, 'Wil je een stuk met mij wandelen?');
  await press(element, 'Samen op deze telefoon');
  await waitFor(() => at(element) === 'Geef Marloes de telefoon', 'the phone');
  return { day, element, marloes };
}

describe('handing the phone over', () => {
  it('N6: the one smaller ask is not used up where nobody was asked', async () => {
    const { day, element, marloes } = await smaller();
    expect(await day.entries('expectation.proposed')).to.have.length(1);
    await press(element, 'Toch niet');
    expect(at(element)).to.equal('Zo staat het er');
    expect(may(day, marloes)).to.equal('smaller-once');
    expect(await day.entries('expectation.withdrawn')).to.deep.equal([]);
    // It can go out still.
    await press(element, 'Samen op deze telefoon');
    await press(element, 'Ik ben Marloes');
    await waitFor(() => at(element) === 'Marloes, dit is voor jou', 'what is asked');
    expect(may(day, marloes)).to.equal('not-now');
  });

  it('N6: what the other has read was asked, and is not taken back behind their back', async () => {
    const { day, element } = await smaller();
    await press(element, 'Ik ben Marloes');
    await waitFor(() => at(element) === 'Marloes, dit is voor jou', 'what is asked');
    expect((await day.entries('expectation.proposed')).at(-1)?.via).to.equal('together');
    await press(element, 'Iets anders');
    await press(element, '‹ Terug');
    await press(element, 'Nu niet. Geef de telefoon terug.');
    expect(textOn(element)).to.contain('Er is niets opgeschreven.');
    await press(element, 'Ik heb hem terug');
    await settled();
    expect(textOn(element)).to.contain('Nog geen antwoord hier');
    expect(await day.entries('expectation.withdrawn')).to.deep.equal([]);
  });

  it('E3: a second tap at the hand-over asks once', async () => {
    const { day, element } = await smaller();
    const go = day.slowly();
    await press(element, 'Ik ben Marloes');
    await press(element, 'Ik ben Marloes');
    go();
    await waitFor(() => at(element) === 'Marloes, dit is voor jou', 'what is asked');
    expect(await day.entries('expectation.proposed')).to.have.length(2);
  });
});

describe('what the other can do, on the shared phone', () => {
  async function theirs(stated = everyLimit) {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes);
    await write(day, 'limits.stated', { limits: stated }, marloes, from(marloes));
    day.at('2026-11-22T15:01:00+01:00');
    const element = await opened(day);
    element.open({ entity: thread });
    await settled();
    await press(element, 'Samen op deze telefoon');
    await press(element, 'Ik ben Marloes');
    await press(element, 'Wat ik wel en niet kan');
    await waitFor(
      () => at(element) === 'Wat ik wel en niet kan' && textOn(element).includes('Bewaren'),
      'form',
    );
    return { day, element };
  }

  it('E4: a change keeps what they stated before, hours too', async () => {
    const { day, element } = await theirs();
    await fill(element, 'most', '1');
    await press(element, 'Bewaren');
    await waitFor(() => at(element) === 'Marloes, dit is voor jou', 'back at the question');
    expect((await day.entries('expectation.limits-stated')).at(-1)).to.deep.include({
      via: 'together',
      data: { limits: { ...everyLimit, most: 1 } },
    });
  });

  it('E4: a form that is left as it is writes nothing', async () => {
    const full = await theirs();
    await press(full.element, 'Bewaren');
    await waitFor(() => at(full.element) === 'Marloes, dit is voor jou', 'back at the question');
    expect(await full.day.entries('expectation.limits-stated')).to.deep.equal([]);
    const { day, element } = await theirs({});
    await press(element, 'Bewaren');
    await waitFor(() => at(element) === 'Marloes, dit is voor jou', 'back at the question');
    expect(await day.entries('expectation.limits-stated')).to.deep.equal([]);
    await press(element, 'Wat ik wel en niet kan');
    await tick(element, 'ways', 'visit');
    await press(element, 'Bewaren');
    await waitFor(() => at(element) === 'Marloes, dit is voor jou', 'back at the question');
    expect(await day.entries('expectation.limits-stated')).to.have.length(1);
  });
});
