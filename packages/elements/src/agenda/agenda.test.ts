import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  allOn,
  focused,
  headingsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, write } from '../noting/testing/opened.ts';
import { ONCE, opened, planned, TUESDAYS } from './testing/opened.ts';

describe('the agenda', () => {
  it('X4: opened from outside, an appointment that is today shows today', async () => {
    const day = await fullDiary('2026-11-24T08:00:00+01:00');
    const id = await planned(day);
    const element = await opened(day);
    element.open({ entity: id });
    await settled();
    expect(textOn(element)).to.include('Vandaag, 10:00 tot 11:00');
  });

  it('A8: after a last one there is a way to a new one', async () => {
    const day = await fullDiary('2026-11-27T18:00:00+01:00');
    const id = await planned(day, ONCE);
    const element = await opened(day);
    element.go({ at: 'time', id, on: '2026-11-27' });
    await settled();
    await press(element, 'Deze keer niet');
    await waitFor(() => textOn(element).includes('Hierna staat er geen keer meer.'));
    await press(element, 'Afspraak opschrijven');
    expect(element.page.at).to.equal('write');
  });

  it('A1: who it is with is away for a while, and somebody stands in', async () => {
    const day = await fullDiary();
    const [marloes = '', sam = ''] = await writeDown(day, { name: 'Marloes' }, { name: 'Sam' });
    const id = await planned(day, TUESDAYS, { with: marloes });
    const element = await opened(day);
    element.open({ entity: id });
    await settled();
    await press(element, 'Is er iemand een tijd niet?');
    await fill(element, 'day', '2026-11-23');
    await press(element, 'Bewaren');
    expect(focused()?.id).to.equal('until');
    await fill(element, 'until', '2026-11-29');
    await fill(element, 'standIn', sam);
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Sam is er dan wel.'));
    element.open();
    await settled();
    expect(textOn(element)).to.include('Marloes is er dan niet. Sam is er wel.');
    element.open({ entity: id });
    await settled();
    await press(element, 'Marloes is er weer');
    await waitFor(() => !textOn(element).includes('Marloes is er niet van'));
  });

  it('A11: the whole is changed, and put away and back', async () => {
    const day = await fullDiary();
    const id = await planned(day);
    const element = await opened(day);
    element.open({ entity: id });
    await settled();
    await press(element, 'Veranderen');
    await fill(element, 'from', '11:00');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Elke week op dinsdag, 11:00 tot 12:00'));
    await press(element, 'Niet meer tonen');
    await waitFor(() => textOn(element).includes('Deze afspraak is weggelegd.'));
    element.open();
    await settled();
    expect(textOn(element)).to.not.include('11:00');
    await press(element, 'Al je afspraken');
    await press(element, 'Weggelegd');
    await press(element, 'Toch laten staan');
    await waitFor(() => namesOn(element).includes('Gesprek met mijn begeleider'));
  });

  it('J7: an appointment goes for good, with all that was said of its times', async () => {
    const day = await fullDiary();
    const id = await planned(day);
    await write(day, 'appointment.went', { on: '2026-11-17' }, id);
    const element = await opened(day);
    element.open({ entity: id });
    await settled();
    await press(element, 'Wissen');
    await press(element, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(await day.entries('appointment.')).to.deep.equal([]);
  });

  it('N7: what is with somebody who is shown nowhere, or names them, is nowhere', async () => {
    const day = await fullDiary();
    const [kees = '', sam = ''] = await writeDown(day, { name: 'Kees' }, { name: 'Sam' });
    const theirs = await planned(day, TUESDAYS, { with: kees });
    await planned(day, TUESDAYS, { title: 'Met Kees praten' });
    const mine = await planned(day, { ...TUESDAYS, from: '12:00' }, { with: sam, standIn: kees });
    await write(day, 'tie.shown-nowhere', {}, kees);
    const element = await opened(day);
    for (const page of [
      { at: 'all' },
      { at: 'whole' },
      { at: 'paper', weeks: 4 },
      { at: 'appointment', id: theirs },
      { at: 'time', id: theirs, on: '2026-11-24' },
      { at: 'appointment', id: mine },
      { at: 'write', id: mine },
    ] as const) {
      element.go(page);
      await settled();
      expect(textOn(element), page.at).to.not.include('Kees');
      expect(textOn(element), page.at).to.not.include('10:00 tot 11:00');
    }
  });

  it('G1: groups stand beside appointments on their days', async () => {
    const day = await fullDiary();
    const group = await write(day, 'tie.added', { name: 'Dinsdaggroep', kind: 'group' });
    await write(day, 'group.meeting-set', {
      ...{ group, days: [2], every: 1, from: '19:30', minutes: 90, zone: 'Europe/Amsterdam' },
      starts: '2026-11-03',
    });
    await planned(day);
    const element = await opened(day);
    const text = textOn(element);
    expect(headingsOn(element).filter((one) => one === 'Dinsdag 24 november')).to.have.length(1);
    expect(text.indexOf('10:00 tot 11:00')).to.be.lessThan(text.indexOf('Groep: Dinsdaggroep'));
    expect(text).to.include('19:30 tot 21:00');
  });

  it('says on paper from which day it is, and leaves lines to write on', async () => {
    const day = await fullDiary();
    await planned(day);
    const element = await opened(day);
    await press(element, 'Meer');
    await press(element, 'Op papier');
    expect(textOn(element)).to.include('Zo was het op zondag 22 november 2026.');
    expect(textOn(element)).to.include('Dinsdag 24 november 2026');
    expect(textOn(element)).to.include('Ruimte om te schrijven');
    expect(allOn(element, '.sheet .pen').length).to.be.greaterThan(3);
    element.go({ at: 'paper', weeks: 8 });
    await settled();
    expect(focused()?.classList.contains('heading')).to.equal(true);
  });

  it('A11: a page with 5,000 appointments, of which many never end, is there', async function () {
    this.timeout(60_000);
    const day = await fullDiary();
    const drafts = Array.from({ length: 5000 }, (_, n) =>
      day.host.draft('appointment.set', day.host.newId(), {
        what: 'individual',
        rule: { ...TUESDAYS, days: [(n % 7) + 1], starts: `20${10 + (n % 20)}-01-01` },
      }),
    );
    for (let n = 0; n < drafts.length; n += 500) await day.host.record(drafts.slice(n, n + 500));
    const element = await opened(day);
    element.go({ at: 'whole' });
    await element.updateComplete;
    element.go({ at: 'all' });
    await element.updateComplete;
    expect(textOn(element)).to.include('10:00 tot 11:00');
  });

  it('goes by keyboard alone', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Afspraak opschrijven');
    await sendKeys({ press: 'Tab' });
    expect(focused()?.id).to.equal('what');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Huisarts' });
    await fill(element, 'day', '2026-11-27');
    await fill(element, 'from', '09:00');
    await sendKeys({ press: 'Enter' });
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    expect(textOn(element)).to.include('Huisarts');
  });
});
