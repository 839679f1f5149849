import { expect } from '@open-wc/testing';
import { nextSteps } from '@recovery-network/core/guidance';
import {
  allOn,
  callsOn,
  focused,
  headingsOn,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { type Diary, diary, writeDown } from '../journal-host/testing/diary.ts';
import { coloured, phase, planned, withPlan, wrote } from '../plan/testing/planned.ts';
import { areas } from '../setbacks/areas.ts';
import { whole } from './testing/whole.ts';

/** A journal with somebody to call and a plan of one's own. */
async function withAPlan(wall?: string): Promise<Diary> {
  const day = await withPlan(await diary(wall));
  await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
  await planned(day, [
    phase('green'),
    phase('orange', {
      id: 'restless',
      title: 'Onrustig',
      signs: [{ text: 'Ik slaap slecht' }],
    }),
    phase('red', { actions: [{ text: 'Ik ga naar Marloes', actor: 'me' }] }),
  ]);
  return day;
}

const arrivedAt = (element: Element, heading: string) =>
  waitFor(() => headingsOn(element).includes(heading), heading);

describe('a hard day in the one tag: the steps of the hardest moment', () => {
  it('L2: safety, then a call, in two taps from Today and in two from help now', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    for (const way of [['Ik heb gebruikt'], ['Hulp nu', 'Ik heb gebruikt']]) {
      const element = await whole(day);
      for (const step of way) await press(element, step);
      await arrivedAt(element, 'Eerst dit: ben je veilig?');
      expect(callsOn(element)).to.include.members(['tel:112', 'tel:113', 'tel:0600000101']);
      element.remove();
    }
  });

  it('P3: on a red day the plan’s own page is one tap from Today, and from every other view', async () => {
    const day = await withAPlan();
    await coloured(day, 'red', 'act');
    const element = await whole(day);
    await waitFor(() => namesOn(element).includes('Open je plan'), 'the way to the plan');
    await press(element, 'Open je plan');
    await waitFor(() => textOn(element).includes('Ik ga naar Marloes'), 'the red page');
    await waitFor(() => nameOf(focused() ?? document.body) === 'Ik heb nu hulp nodig', 'the keyboard there');
    for (const way of [['Mensen'], ['Vandaag', 'Ik heb gebruikt'], ['Vandaag'], ['Hulp nu']]) {
      for (const step of way) await press(element, step);
      await press(element, 'Plan');
      expect(textOn(element), way.join()).to.include('Ik ga naar Marloes');
    }
    await expect(element).to.be.accessible();
  });

  it('X4: on a red day nothing is offered but people, help, the plan’s page and the doors', async () => {
    const day = await withAPlan();
    await coloured(day, 'red', 'act');
    const element = await whole(day);
    await waitFor(() => namesOn(element).includes('Open je plan'), 'the way to the plan');
    for (const { key, person } of nextSteps(day.host.state?.areas ?? {}, day.host.now()))
      expect(namesOn(element)).to.include(
        person ? `Bel ${person.tie.name}` : key === 'open-plan' ? 'Open je plan' : 'Hulp nu',
      );
    expect(headingsOn(element)).to.not.include('Wat kun je nu doen?');
  });

  it('L9: a call while walking through it without storing is written down nowhere', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    await waitFor(() => day.host.withAreas(areas).state !== undefined, 'all areas');
    const before = await day.entries('');
    await press(element, 'Ik heb gebruikt');
    await arrivedAt(element, 'Eerst dit: ben je veilig?');
    await press(element, 'Iets opschrijven');
    await press(element, 'Doorlopen zonder te bewaren');
    await press(element, 'Ik wil nu iemand spreken');
    await press(element, 'Bel Marloes');
    await press(element, 'Ja');
    await settled();
    expect(await day.entries('')).to.deep.equal(before);
  });

  it('L9: nor is a call from help now during such a walk', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    await waitFor(() => day.host.withAreas(areas).state !== undefined, 'all areas');
    await press(element, 'Ik heb gebruikt');
    await arrivedAt(element, 'Eerst dit: ben je veilig?');
    await press(element, 'Iets opschrijven');
    await press(element, 'Doorlopen zonder te bewaren');
    const calls = async () => (await day.entries('contact.noted')).length;
    const callFromHelp = async () => {
      await press(element, 'Hulp nu');
      await press(element, 'Bel Marloes');
      await press(element, 'Ja');
      await settled();
      await press(element, 'Terug');
    };
    await callFromHelp();
    expect(await calls()).to.equal(0);
    await press(element, 'Vandaag');
    await callFromHelp();
    await waitFor(async () => (await calls()) === 1, 'the call that has nothing to do with it');
  });

  it('N15: the same call elsewhere on those pages is written down, as from help now', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    await press(element, 'Mooi moment');
    await waitFor(() => namesOn(element).includes('Ik wil nu iemand spreken'), 'the page');
    await press(element, 'Ik wil nu iemand spreken');
    await press(element, 'Bel Marloes');
    await press(element, 'Ja');
    await waitFor(async () => (await day.entries('contact.noted')).length === 1, 'the contact');
  });
});

describe('X1: a call from every view, at every hour', () => {
  for (const wall of ['2026-11-22T03:30:00+01:00', '2026-11-25T10:00:00+01:00', '2026-11-22T20:30:00+01:00'])
    for (const red of [false, true])
      it(`is at most two taps away, at ${wall}${red ? ' on a red day' : ''}`, async () => {
        const day = await withAPlan(wall);
        if (red) await coloured(day, 'red', 'act');
        const element = await whole(day);
        for (const view of [
          'Mensen',
          'Plan',
          'Vandaag',
          'Ik heb nu trek',
          'Vandaag',
          'Ik heb gebruikt',
          'Vandaag',
          'Mooi moment',
        ]) {
          await press(element, view);
          await settled();
          // Either on the page itself, or behind the one button that is always there.
          await press(element, 'Hulp nu');
          expect(callsOn(element), view).to.include.members(['tel:112', 'tel:113']);
          expect(callsOn(element).length, view).to.be.greaterThan(2);
          await press(element, 'Terug');
        }
      });
});

describe('C3: the colour of the day is chosen among the plan’s own phases', () => {
  it('with their words and signs, and is kept under their ids', async () => {
    const day = await withAPlan();
    const element = await whole(day);
    await press(element, 'Goed');
    await press(element, 'Sla over');
    await waitFor(() => textOn(element).includes('Onrustig'), 'the own phase');
    const choices = allOn(element, '.answers .level').map(nameOf);
    expect(choices).to.deep.equal(['Het gaat goed', 'Onrustig Ik slaap slecht', 'Ik heb nu hulp nodig']);
    await press(element, 'Onrustig');
    await settled();
    const [entry] = await day.entries('check-in.coloured');
    expect(entry?.data).to.deep.equal({ phase: 'restless', level: 'watch' });
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Onrustig');
    expect(namesOn(element)).to.include('Open je plan');
  });
});

describe('L8: the door in the person’s own words', () => {
  it('says what they say, once that is known', async () => {
    const day = await diary();
    const full = day.host.withAreas(areas);
    await full.whenReady();
    await wrote(day, 'concern.written', day.host.newId(), { kind: 'gambling' });
    const element = await whole(day);
    await waitFor(() => namesOn(element).includes('Ik heb gegokt'), 'the own word');
    expect(namesOn(element)).to.not.include('Ik heb gebruikt');
  });
});

describe('what comes later', () => {
  it('takes nothing away that somebody was typing', async () => {
    const day = await diary();
    const element = await whole(day);
    await press(element, 'Schrijf iemand op');
    await waitFor(() => allOn(element, 'input').length > 0, 'the form');
    const [field] = allOn(element, 'input');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    field.value = 'Marl';
    await day.host.withAreas(areas).whenReady();
    await settled();
    expect(field.isConnected).to.equal(true);
    expect(field.value).to.equal('Marl');
  });
});
