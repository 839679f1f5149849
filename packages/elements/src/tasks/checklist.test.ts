import { expect } from '@open-wc/testing';
import { checklistAnswers, checklistItems } from '@recovery-network/core/tasks';
import {
  actionOn,
  allOn,
  headingsOn,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, write } from '../noting/testing/opened.ts';
import { opened } from './testing/opened.ts';

async function begun() {
  const day = await fullDiary();
  const element = await opened(day);
  element.open({ entity: 'checklist' });
  await settled();
  return { day, element };
}

describe('the list before a treatment ends', () => {
  it('A12: the sheet says from which day it is, with a line to write on for each thing; the screen does not', async () => {
    const { element } = await begun();
    const sheet = element.renderRoot.querySelector('.sheet');
    expect(sheet?.textContent).to.include('Zo was het op zondag 22 november 2026.');
    expect(sheet?.querySelectorAll('li .pen')).to.have.length(7);
    expect(textOn(element)).to.not.include('Zo was het op');
    expect(allOn(element, '.pen')).to.deep.equal([]);
  });

  it('A12: is called what it is then: before the end, after it, and before the next one', async () => {
    const { day, element } = await begun();
    const name = () => element.renderRoot.querySelector('.heading')?.textContent;
    expect(name()).to.equal('Voor je behandeling stopt');
    await write(day, 'treatment.noted', { kind: 'clinic', ends: '2025-11-20' });
    await waitFor(() => name() === 'Na je behandeling', 'after it');
    await press(element, '‹ Terug');
    expect(namesOn(element)).to.include('Na je behandeling');
    expect(textOn(element)).to.not.include('Voor je behandeling stopt');
    await write(day, 'treatment.noted', { kind: 'clinic', ends: '2026-12-20' });
    await waitFor(() => headingsOn(element).includes('Voor je behandeling stopt'), 'before the next one');
    const english = await opened(day, 'en');
    expect(headingsOn(english)).to.include('Before your treatment ends');
  });

  it('A12: seven things, none of them looked at yet, and none of them has to be', async () => {
    const { element } = await begun();
    expect(allOn(element, 'h4').map(nameOf)).to.deep.equal([
      'Wonen',
      'Geld',
      'Werk, of wat ik overdag doe',
      'Medicijnen',
      'De eerste afspraak na mijn behandeling',
      'Mensen die het weten',
      'Mijn plan bij de hand',
    ]);
    expect(checklistItems).to.have.length(7);
    expect(textOn(element)).to.include('Het hoeft niet allemaal.');
    expect(textOn(element)).to.not.match(/\d+ (van|\/)|procent|%/);
  });

  it('A12: four answers that weigh the same, each one tap, with a note and who helps', async () => {
    const { day, element } = await begun();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes' });
    await press(element, 'Antwoorden: Wonen');
    const answers = allOn(element, '.choices button');
    expect(answers.map(nameOf)).to.deep.equal(['Geregeld', 'Ik ben bezig', 'Niet nodig', 'Nog niet']);
    expect(answers).to.have.length(checklistAnswers.length);
    const looks = answers.map((one) => {
      const { backgroundColor, color, borderColor, fontWeight } = getComputedStyle(one);
      return [backgroundColor, color, borderColor, fontWeight].join();
    });
    expect(new Set(looks).size).to.equal(1);
    await fill(element, 'note', 'Bij mijn zus');
    await fill(element, 'helper', marloes);
    const tap = actionOn(element, 'Nog niet');
    tap.click();
    tap.click();
    await waitFor(() => headingsOn(element).includes('Voor je behandeling stopt'));
    expect(textOn(element)).to.include('Nog niet');
    expect(textOn(element)).to.include('Bij mijn zus');
    expect((await day.entries('checklist.')).map(({ data }) => data)).to.deep.equal([
      { item: 'home', answer: 'not-yet', words: 'Bij mijn zus', with: marloes },
    ]);
  });

  it('A12: what was typed and not answered is there again after a look at the list, and with another answer', async () => {
    const { day, element } = await begun();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes' });
    await press(element, 'Antwoorden: Wonen');
    await press(element, 'Meer opschrijven');
    await fill(element, 'note', 'Bij mijn zus');
    await fill(element, 'helper', marloes);
    await press(element, '‹ Terug');
    await press(element, 'Antwoorden: Geld');
    expect(allOn(element, 'details[open]')).to.deep.equal([]);
    await press(element, 'Geregeld');
    await waitFor(() => namesOn(element).includes('Veranderen: Geld'));
    await press(element, 'Antwoorden: Wonen');
    expect(allOn(element, 'details[open]'), 'unfolded').to.have.length(1);
    await press(element, 'Nog niet');
    await waitFor(() => namesOn(element).includes('Veranderen: Wonen'));
    expect((await day.entries('checklist.')).map(({ data }) => data)).to.deep.equal([
      { item: 'money', answer: 'arranged' },
      { item: 'home', answer: 'not-yet', words: 'Bij mijn zus', with: marloes },
    ]);
  });

  it('A12: what is still being typed is kept too, before the keyboard leaves the field', async () => {
    const { element } = await begun();
    await press(element, 'Antwoorden: Wonen');
    await press(element, 'Meer opschrijven');
    const field = element.renderRoot.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = 'Bij';
    // No change of the field is told before the keyboard leaves it.
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const { page } = element;
    element.go({ at: 'all' });
    await settled();
    element.go({ ...page });
    await settled();
    expect(element.renderRoot.querySelector('textarea')?.value).to.equal('Bij');
  });

  it('J7, A12: nothing that was typed comes back where the list was erased', async () => {
    const { element } = await begun();
    await press(element, 'Antwoorden: Geld');
    await press(element, 'Geregeld');
    await waitFor(() => namesOn(element).includes('Veranderen: Geld'));
    await press(element, 'Antwoorden: Wonen');
    await press(element, 'Meer opschrijven');
    await fill(element, 'note', 'Bij mijn zus');
    await press(element, '‹ Terug');
    await press(element, 'Wissen');
    await press(element, 'Ja, wis dit');
    await waitFor(() => namesOn(element).includes('Antwoorden: Geld'));
    await press(element, 'Antwoorden: Wonen');
    expect(allOn(element, 'details[open]')).to.deep.equal([]);
    await press(element, 'Meer opschrijven');
    expect(element.renderRoot.querySelector('textarea')?.value).to.equal('');
  });

  it('A12: a later answer takes the place of the one before, on the same list', async () => {
    const { day, element } = await begun();
    await press(element, 'Antwoorden: Geld');
    await press(element, 'Nog niet');
    await waitFor(() => namesOn(element).includes('Veranderen: Geld'));
    await press(element, 'Veranderen: Geld');
    expect(textOn(element)).to.include('Je antwoord nu: Nog niet');
    await press(element, 'Geregeld');
    await waitFor(() => textOn(element).includes('Geregeld'));
    const said = await day.entries('checklist.');
    expect(namesOn(element).filter((one) => one.startsWith('Veranderen'))).to.deep.equal([
      'Veranderen: Geld',
    ]);
    expect(said).to.have.length(2);
  });

  it('N7: a note in which somebody is named who is shown nowhere keeps that line out of sight', async () => {
    const { day, element } = await begun();
    const [kees = ''] = await writeDown(day, { name: 'Kees' });
    await write(day, 'checklist.answered', {
      item: 'home',
      answer: 'arranged',
      words: 'Kamer\nBij Kees',
      with: kees,
    });
    await write(day, 'tie.shown-nowhere', {}, kees);
    element.open({ entity: 'checklist' });
    await settled();
    expect(textOn(element)).to.include('Kamer');
    expect(textOn(element)).to.not.include('Kees');
    await press(element, 'Veranderen: Wonen');
    expect(textOn(element)).to.not.include('Kees');
    await press(element, 'Geregeld');
    await waitFor(() => headingsOn(element).includes('Voor je behandeling stopt'));
    expect((await day.entries('checklist.')).at(-1)?.data).to.deep.equal({
      ...{ item: 'home', answer: 'arranged', words: 'Kamer\nBij Kees' },
    });
  });

  it('A12: opens from outside by its id', async () => {
    const { day, element } = await begun();
    const entity = await write(day, 'checklist.answered', { item: 'home', answer: 'not-yet' });
    element.open({ entity });
    await settled();
    expect(headingsOn(element)).to.include('Voor je behandeling stopt');
  });

  it('J7: the list can go for good', async () => {
    const { day, element } = await begun();
    await write(day, 'checklist.answered', { item: 'home', answer: 'arranged' });
    await settled();
    await press(element, 'Wissen');
    await press(element, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(await day.entries('checklist.')).to.deep.equal([]);
    expect(namesOn(element)).to.include('Antwoorden: Wonen');
  });

  it('A12: the first appointment is a tap away, where the agenda is beside it', async () => {
    const { element } = await begun();
    await press(element, 'Antwoorden: De eerste afspraak');
    expect(namesOn(element)).to.not.include('Naar je agenda');
    const around = document.createElement('recovery-aftercare-parts');
    element.after(around);
    around.append(element);
    element.open({ entity: 'checklist' });
    await settled();
    await press(element, 'Antwoorden: De eerste afspraak');
    const asked: unknown[] = [];
    around.addEventListener('recovery-aftercare-go', (event) =>
      asked.push(event instanceof CustomEvent && event.detail),
    );
    await press(element, 'Naar je agenda');
    expect(asked).to.deep.equal([{ to: 'agenda' }]);
    around.remove();
  });

  for (const [ends, isFirst] of [
    ['2027-01-15', true],
    ['2026-11-22', true],
    ['2026-11-01', true],
    ['2026-10-01', false],
    ['1986-11-22', false],
  ] as const)
    it(`A12: with a treatment that ends on ${ends} it stands ${isFirst ? 'first' : 'among the rest'}`, async () => {
      const { day, element } = await begun();
      await write(day, 'treatment.noted', { kind: 'clinic', ends });
      element.open();
      await settled();
      const name = ends < '2026-11-22' ? 'Na je behandeling' : 'Voor je behandeling stopt';
      expect(headingsOn(element).includes(name)).to.equal(isFirst);
      await press(element, isFirst ? 'De lijst bekijken' : name);
      expect(element.page.at).to.equal('checklist');
    });
});
