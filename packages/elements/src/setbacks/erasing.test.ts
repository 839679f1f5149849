import { expect } from '@open-wc/testing';
import {
  actionOn,
  actionsOn,
  allOn,
  focused,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { type Diary, writeDown } from '../journal-host/testing/diary.ts';
import type { RecoverySetbacks } from './setbacks.ts';
import { fullDiary, heading, opened, type, write } from './testing/opened.ts';

/** All that the journal says, as text: what was erased is not in it. */
async function written({ host }: Diary): Promise<string> {
  const file = await host.exportJournal();
  return JSON.stringify(file.ok ? file.value.entries : []);
}

/** Unfolds "Wissen" beside something, and gives what is said there. */
async function unfoldErasing(element: RecoverySetbacks, beside: string): Promise<HTMLElement> {
  const line = allOn(element, 'li').find((one) => textOn(one).includes(beside));
  if (!line) throw new Error(`Nothing says ${beside}`);
  await press(line, 'Wissen');
  return line;
}

async function unfold(element: RecoverySetbacks, name: string): Promise<void> {
  await press(element, name);
  await waitFor(() => allOn(element, 'details[open] form').length > 0, name);
}

describe('J7: erasing what is not a hard moment', () => {
  it('L6: a win goes for good, with whom it was shared; what was sent is said to stay with the other', async () => {
    const day = await fullDiary();
    const [marloes] = await writeDown(day, { name: 'Marloes' });
    await write(day, 'win.noted', { day: '2026-11-19', text: 'Gedanst' });
    const id = await write(day, 'win.noted', { day: '2026-11-20', text: 'Gezongen' });
    await day.host.record([day.host.draft('win.shared', id, { with: marloes ?? '', channel: 'message' })]);
    const element = await opened(day);
    await press(element, 'Mooi moment');
    expect(namesOn(element)).to.not.include('Ja, wis dit');
    const line = await unfoldErasing(element, 'Gezongen');
    expect(textOn(line)).to.include('Terughalen kan niet.');
    expect(textOn(line)).to.include('Wat je stuurde, heeft de ander nog.');
    actionOn(line, 'Ja, wis dit').focus();
    await press(line, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(textOn(element)).to.not.include('Gezongen');
    expect(textOn(element)).to.include('Gedanst');
    expect(await written(day)).to.not.match(/Gezongen/);
    expect(await day.entries('win.')).to.have.length(1);
    expect(focused()?.id).to.equal('wins');
    expect(allOn(element, 'li details[open]')).to.deep.equal([]);
  });

  it('L6: a win that is typed can be left unkept, also what leaving the field stored', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Mooi moment');
    await type(element, 'text', 'Toch niet');
    await waitFor(async () => (await day.entries('win')).length === 1);
    await type(element, 'text', 'Toch maar niet');
    await press(element, 'Niet bewaren');
    await waitFor(() => heading(element) === 'Moeilijk of mooi moment');
    expect(await written(day)).to.not.match(/Toch/);
    await press(element, 'Mooi moment');
    await press(element, 'Niet bewaren');
    expect(heading(element)).to.equal('Moeilijk of mooi moment');
    expect(await day.entries('win')).to.deep.equal([]);
  });

  it('L6: a second quick tap after keeping says nothing of a form that is empty again', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Mooi moment');
    await type(element, 'text', 'Gebeld');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    await press(element, 'Bewaren');
    expect(textOn(element)).to.not.include('Er staat nog niets.');
  });

  it('C11: own words that helped go for good, wherever they stand; the rest stays until all of it is erased', async () => {
    const day = await fullDiary();
    for (const text of ['Muziek', 'Muziek', 'Fietsen']) {
      const id = await write(day, 'craving.noted', {});
      await day.host.record([day.host.draft('craving.helped', id, { what: 'own', text })]);
    }
    await write(day, 'plan.tool-written', { kind: 'craving-step', text: 'Douchen' });
    const element = await opened(day);
    await press(element, 'Ik heb nu trek');
    await press(element, 'Opgeschreven bij trek');
    await press(await unfoldErasing(element, 'Muziek Wissen'), 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(textOn(element)).to.not.include('Muziek');
    expect(await written(day)).to.not.include('Muziek');
    expect(textOn(element)).to.include('Fietsen');
    const all = await unfoldErasing(element, 'Alles bij trek');
    expect(textOn(all)).to.include('Je stappen in je plan blijven staan.');
    await press(all, 'Ja, wis dit');
    await waitFor(() => !textOn(element).includes('Fietsen'));
    expect(await day.entries('craving')).to.deep.equal([]);
    expect(textOn(element)).to.include('Douchen');
    expect(namesOn(element)).to.not.include('Opgeschreven bij trek');
    await press(element, 'Wachten');
    await waitFor(async () => (await day.entries('craving')).length === 2);
  });

  it('L8: what it is about goes for good, and what was written of hard moments stays', async () => {
    const day = await fullDiary();
    const concern = await write(day, 'concern.written', { kind: 'alcohol', word: 'pilsje' });
    await write(day, 'setback.noted', { day: '2026-11-20', concern });
    const element = await opened(day);
    await unfold(element, 'Waar het om gaat');
    await press(element, 'Veranderen');
    const line = await unfoldErasing(element, 'pilsje');
    expect(textOn(line)).to.include('Wat je over moeilijke momenten schreef, blijft staan.');
    await press(line, 'Ja, wis dit');
    await waitFor(() => namesOn(element).includes('Ik heb gebruikt'));
    expect(await written(day)).to.not.include('pilsje');
    expect(element.typed('word')).to.equal('');
    expect(await day.entries('setback')).to.have.length(1);
  });

  it('L7: own days go for good; a failure is said, and they stay', async () => {
    const day = await fullDiary();
    await write(day, 'own-date.set', { from: '2026-11-01', to: '2026-11-10' });
    const element = await opened(day);
    await unfold(element, 'Mijn eigen dagen');
    const line = await unfoldErasing(element, '10 november');
    day.store.writing = 'storage-refused';
    await press(line, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Wissen lukte niet.'));
    expect(textOn(element)).to.include('10 november');
    day.store.writing = undefined;
    await press(line, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(await day.entries('own-date')).to.deep.equal([]);
    await settled();
    expect(actionsOn(element).map(nameOf)).to.not.include('Niet meer meetellen');
  });
});
