import { expect } from '@open-wc/testing';
import { setbackOf } from '@recovery-network/core/setbacks';
import {
  actionOn,
  callsOn,
  focused,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { type Diary, writeDown } from '../journal-host/testing/diary.ts';
import { marks } from '../journal-host/testing/notes.ts';
import type { RecoverySetbacks } from './setbacks.ts';
import { choose, fullDiary, heading, hostOf, opened, type, write } from './testing/opened.ts';

const statesOf = (day: Diary) => hostOf(day).state?.areas;

const fieldOf = (element: RecoverySetbacks, id: string) =>
  element.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);

describe('a hard moment on a full disk', () => {
  it('J5: a step that is refused takes nothing along of what waits', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    day.store.writing = 'storage-full';
    await press(element, 'Ik heb nu trek');
    await press(element, 'Een andere plek');
    await waitFor(() => day.host.pending.length === 1);
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Er staat nog niets.'));
    expect(day.host.pending).to.have.length(1);
    expect(textOn(element)).to.include('Je laatste stap is nog niet bewaard.');
    day.store.writing = undefined;
    await press(element, 'Probeer het nog een keer');
    await waitFor(async () => (await day.entries('craving')).length === 2);
    expect((await day.entries('craving')).map((entry) => entry.type)).to.deep.equal([
      'craving.noted',
      'craving.helped',
    ]);
  });

  it('J7: what waited about an erased moment does not bring it back', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    const element = await opened(day);
    day.store.writing = 'storage-full';
    element.go({ at: 'when', id });
    await settled();
    await press(element, 'Gisteren');
    await waitFor(() => day.host.pending.length === 1);
    day.store.writing = undefined;
    element.go({ at: 'erase', id });
    await settled();
    await press(element, 'Wissen');
    await waitFor(() => heading(element) === 'Moeilijk of mooi moment');
    await day.host.retry();
    await settled();
    expect(namesOn(element)).to.not.include('Eerder opgeschreven');
    const setbacks = statesOf(day)?.setbacks;
    expect(setbacks && setbackOf(setbacks, id)).to.equal(undefined);
  });

  it('J7: erasing that fails is said, and what stays in the plan too', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    await day.host.record([day.host.draft('setback.reflected', id, { part: 'into-plan', text: 'Wandelen' })]);
    const element = await opened(day);
    day.store.writing = 'storage-refused';
    element.go({ at: 'erase', id });
    await settled();
    expect(textOn(element)).to.include('Wat je in je plan zette, staat daar nog.');
    await press(element, 'Wissen');
    await waitFor(() => textOn(element).includes('Wissen lukte niet.'));
    expect(heading(element)).to.equal('Wil je dit moment wissen?');
    day.store.writing = undefined;
    await press(element, 'Wissen');
    await waitFor(() => heading(element) === 'Moeilijk of mooi moment');
  });

  it('L8: what could not be stored stays in its fields as it was chosen, and is one thing however often it is tried', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Waar het om gaat');
    await waitFor(() => fieldOf(element, 'word') !== null);
    await choose(element, 'kind', 'alcohol');
    await choose(element, 'kind', 'gambling');
    day.store.writing = 'storage-full';
    await press(element, 'Bewaren');
    await waitFor(() => day.host.pending.length === 1);
    expect(element.typed('kind')).to.equal('gambling');
    day.store.writing = undefined;
    await press(element, 'Probeer het nog een keer');
    await press(element, 'Bewaren');
    await waitFor(() => namesOn(element).includes('Ik heb gegokt'));
    const concerns = await day.entries('concern');
    expect(concerns.map(({ data }) => data)).to.deep.equal([{ kind: 'gambling' }]);
  });
});

describe('a hard moment on a slow disk', () => {
  it('X1: who asked for people meanwhile keeps them, and the keyboard', async () => {
    const day = await fullDiary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await opened(day);
    for (const step of ['Ik heb gebruikt', 'Iets opschrijven', 'Opschrijven en bewaren'])
      await press(element, step);
    const release = day.slowly();
    await press(element, 'Vandaag');
    await press(element, 'Ik wil nu iemand spreken');
    const call = () => actionOn(element, 'Bel Marloes');
    await waitFor(() => focused()?.id === 'people');
    const before = call();
    release();
    await waitFor(() => heading(element) === 'Het is opgeschreven.');
    expect(call()).to.equal(before);
    expect(focused()?.id).to.equal('people');
  });

  it('who stopped meanwhile is not pulled back', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    const element = await opened(day);
    for (const [page, step] of [
      [{ at: 'when', id: day.host.newId() }, 'Gisteren'],
      [{ at: 'part', id, part: 'around' }, 'Verder'],
      [{ at: 'win' }, 'Bewaren'],
      [{ at: 'win' }, 'Bewaren en delen'],
      [{ at: 'setback', id }, 'Niet meer tonen'],
    ] as const) {
      element.go(page);
      await settled();
      const field = fieldOf(element, 'text');
      if (field) field.value = `${page.at} ${step}`;
      const release = day.slowly();
      await press(element, step);
      element.go({ at: 'craving' });
      await settled();
      release();
      await day.host.whenReady();
      await settled();
      expect(heading(element), step).to.equal('Je hebt trek.');
    }
  });

  it('what is typed while it is being saved is saved too', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    const element = await opened(day);
    for (const [page, step, there] of [
      [{ at: 'part', id, part: 'around', alone: true }, 'Verder', 'Moeilijk moment, vrijdag 20 november'],
      [{ at: 'win' }, 'Bewaren en delen', 'Met wie wil je dit delen?'],
    ] as const) {
      element.go(page);
      await settled();
      const field = fieldOf(element, 'text');
      if (field) field.value = 'Eerst dit';
      const release = day.slowly();
      await press(element, step);
      if (field) field.value = 'Eerst dit, en toen dat';
      release();
      await waitFor(() => heading(element) === there);
      expect(textOn(element), step).to.include(step === 'Verder' ? 'Eerst dit, en toen dat' : '');
    }
    const win = (await day.entries('win')).at(-1);
    expect(win?.data).to.deep.equal({ day: '2026-11-22', text: 'Eerst dit, en toen dat' });
    expect(fieldOf(element, 'message')?.value).to.equal('Eerst dit, en toen dat');
  });

  it('two quick taps are one thing', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    element.go({ at: 'when', id: day.host.newId() });
    await settled();
    const twice = async (name: string) => {
      const button = actionOn(element, name);
      const release = day.slowly();
      button.click();
      button.click();
      await settled();
      release();
      await day.host.whenReady();
      await settled();
    };
    await twice('Vandaag');
    expect(await day.entries('setback')).to.have.length(1);
    element.open('craving');
    await settled();
    await twice('Wachten');
    expect((await day.entries('craving')).map((entry) => entry.type)).to.deep.equal([
      'craving.noted',
      'craving.helped',
    ]);
    await write(day, 'win.noted', { day: '2026-11-20', text: 'Gezongen' });
    element.open('win');
    await settled();
    for (let n = 0; n < 2; n++) {
      await twice('Niet meer tonen');
      expect(textOn(element)).to.not.include('Dit kan nu niet.');
      await twice('Toch laten staan');
      await waitFor(() => textOn(element).includes('Gezongen'));
    }
    expect(await day.entries('win')).to.have.length(5);
    element.open('doors');
    await settled();
    await press(element, 'Mijn eigen dagen');
    await waitFor(() => fieldOf(element, 'from') !== null);
    await type(element, 'from', '2026-11-10');
    for (const fold of element.renderRoot.querySelectorAll('details'))
      fold.open = fold.textContent?.includes('Vanaf') ?? false;
    await twice('Bewaren');
    expect(await day.entries('own-date')).to.have.length(1);
  });
});

describe('a hard moment when everything is erased', () => {
  it('J7: nothing of the journal that was erased is on the screen, and nothing can be written back', async () => {
    const day = await fullDiary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    await write(day, 'win.noted', { day: '2026-11-20', text: 'Gezongen' });
    const element = await opened(day);
    element.open('win');
    await settled();
    await press(element, 'Ik wil nu iemand spreken');
    await press(element, 'Niet meer tonen');
    await waitFor(() => namesOn(element).includes('Toch laten staan'));
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Er staat nog niets.'));
    await type(element, 'text', 'Gedanst');
    const another = element.known?.state?.journal;
    await day.host.eraseEverything();
    await day.host.whenReady();
    await waitFor(() => element.known?.state !== undefined && element.known.state.journal !== another);
    await settled();
    expect(heading(element)).to.equal('Moeilijk of mooi moment');
    expect(textOn(element)).to.not.match(
      /Gezongen|Gedanst|Marloes|zie je niet meer|Er staat nog niets|Toch laten staan/,
    );
    expect(callsOn(element)).to.deep.equal([]);
    expect(await day.entries('')).to.deep.equal([]);
  });

  it('J7: a step that was refused in the erased journal is not spoken of in the next', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    element.open('craving');
    await settled();
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Er staat nog niets.'));
    await day.host.eraseEverything();
    await waitFor(() => heading(element) === 'Moeilijk of mooi moment');
    await settled();
    expect(textOn(element)).to.not.include('Er staat nog niets.');
  });
});

describe('a hard moment while other things come', () => {
  it('a field keeps its words when another part of the page brings its areas', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Mooi moment');
    const field = fieldOf(element, 'text');
    if (field) field.value = 'Half getypt';
    day.host.withAreas([marks]);
    await settled();
    await day.host.whenReady();
    await settled();
    expect(fieldOf(element, 'text')).to.equal(field);
    expect(field?.value).to.equal('Half getypt');
  });

  it('a door opened before the journal is there shows people at once, and the rest when it comes', async () => {
    const day = await fullDiary();
    const element = document.createElement('recovery-setbacks');
    element.lang = 'nl';
    document.body.append(element);
    element.host = undefined;
    element.open('craving');
    await settled();
    expect(textOn(element)).to.include('Ga naar een andere plek.');
    element.host = day.host;
    await waitFor(() => namesOn(element).includes('Wachten'));
    await press(element, 'Wachten');
    await waitFor(async () => (await day.entries('craving')).length === 2);
    const { cravings = [], helped = [] } = statesOf(day)?.craving ?? {};
    expect([cravings.flat().length, helped.length]).to.deep.equal([1, 1]);
    element.remove();
  });

  it('another page that writes does not touch what is being typed', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    const element = await opened(day);
    element.go({ at: 'part', id, part: 'around', alone: true });
    await settled();
    const field = fieldOf(element, 'text');
    if (field) field.value = 'Van mij';
    await day.host.record([day.host.draft('setback.reflected', id, { part: 'around', text: 'Van elders' })]);
    await settled();
    expect(fieldOf(element, 'text')?.value).to.equal('Van mij');
  });
});

describe('what was refused', () => {
  it('X4: stands at its field, which gets the keyboard', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    for (const [page, button, field] of [
      [{ at: 'craving' }, 'Bewaren', 'text'],
      [{ at: 'win' }, 'Bewaren', 'text'],
      [{ at: 'when', id: day.host.newId() }, 'Deze dag', 'day'],
    ] as const) {
      element.go(page);
      await settled();
      await press(element, button);
      await waitFor(() => focused()?.id === field, field);
      const at = fieldOf(element, field);
      expect(at?.getAttribute('aria-invalid')).to.equal('true');
      const said = element.renderRoot.querySelector(`#${at?.getAttribute('aria-describedby')}`);
      expect(nameOf(said ?? element)).to.match(/^(Er staat nog niets|Kies eerst een dag)/);
      expect(at?.closest('.field')?.contains(said)).to.equal(true);
    }
  });
});
