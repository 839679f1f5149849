import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  actionOn,
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
import { fill, fullDiary, tick, write } from '../noting/testing/opened.ts';
import { ONCE, opened, planned, TUESDAYS } from './testing/opened.ts';

describe('the agenda', () => {
  it('A11: empty it is one sentence and one main button; a double tap writes an appointment once', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    expect(textOn(element)).to.include('Je kunt hier een afspraak opschrijven.');
    await press(element, 'Afspraak opschrijven');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Kies wat het is, of schrijf het zelf op.');
    expect(focused()?.id).to.equal('what');
    await fill(element, 'called', 'Tandarts');
    await press(element, 'Bewaren');
    expect(focused()?.id).to.equal('day');
    await fill(element, 'day', '2026-11-27');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Vul eerst in hoe laat het begint.');
    await fill(element, 'from', '14:30');
    await fill(element, 'minutes', '30');
    const save = actionOn(element, 'Bewaren');
    save.click();
    save.click();
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    expect(headingsOn(element)).to.include('Vrijdag 27 november');
    expect(textOn(element)).to.include('14:30 tot 15:00');
    expect((await day.entries('appointment.')).map(({ data }) => data)).to.deep.equal([
      { what: 'other', title: 'Tandarts', rule: ONCE },
    ]);
  });

  for (const [often, said, more] of [
    ['w1', 'Elke week op dinsdag, 10:00 tot 11:00', { how: 'weekly', every: 1, days: [2] }],
    ['w2', 'Elke 2 weken op dinsdag, 10:00 tot 11:00', { how: 'weekly', every: 2, days: [2] }],
    ['w4', 'Elke 4 weken op dinsdag, 10:00 tot 11:00', { how: 'weekly', every: 4, days: [2] }],
    ['n3:1', 'De derde dinsdag van de maand', { how: 'monthly', every: 1, nth: 3, days: [2] }],
    ['n-1:1', 'De laatste dinsdag van de maand', { how: 'monthly', every: 1, nth: -1, days: [2] }],
    ['m1', 'De vierde dinsdag van de maand', { how: 'monthly', every: 1, nth: 4, days: [2] }],
    ['m3', 'Dat is elke 3 maanden.', { how: 'monthly', every: 3, nth: 4, days: [2] }],
  ] as const)
    it(`A11: it comes back as it was said: ${said}`, async () => {
      const day = await fullDiary();
      const [marloes = ''] = await writeDown(day, { name: 'Marloes' });
      const element = await opened(day);
      await press(element, 'Afspraak opschrijven');
      await fill(element, 'what', 'individual');
      await fill(element, 'with', marloes);
      await fill(element, 'day', '2026-11-24');
      await fill(element, 'from', '10:00');
      await fill(element, 'often', often);
      await press(element, 'Bewaren');
      await waitFor(() => textOn(element).includes('Opgeschreven.'));
      expect((await day.entries('appointment.'))[0]?.data).to.deep.equal({
        ...{ what: 'individual', with: marloes },
        rule: { ...more, from: '10:00', minutes: 60, zone: 'Europe/Amsterdam', starts: '2026-11-24' },
      });
      await press(element, 'Al je afspraken');
      expect(textOn(element)).to.include(said);
      expect(textOn(element)).to.include('Met Marloes');
    });

  it('A11: each month is a choice of its own, and which of them names the day of the week that was chosen', async () => {
    const element = await opened(await fullDiary());
    await press(element, 'Afspraak opschrijven');
    const labels = () =>
      [...element.renderRoot.querySelectorAll('#often option')].map((one) => one.textContent);
    expect(labels()).to.include('Elke maand, op dezelfde weekdag');
    expect(labels().join()).to.not.include('van de maand');
    await fill(element, 'often', 'm1');
    await fill(element, 'day', '2026-11-24');
    expect(labels().slice(-5)).to.deep.equal(
      ['eerste', 'tweede', 'derde', 'vierde', 'laatste'].map((which) => `Elke maand, op de ${which} dinsdag`),
    );
    expect(element.renderRoot.querySelector<HTMLSelectElement>('#often')?.value).to.equal('m1');
    await fill(element, 'often', 'n-1:1');
    await fill(element, 'day', '2026-11-25');
    expect(labels().at(-1)).to.equal('Elke maand, op de laatste woensdag');
    expect(element.renderRoot.querySelector<HTMLSelectElement>('#often')?.value).to.equal('n-1:1');
    await press(element, 'Meer opschrijven, zoals hoe vaak en waar');
    expect(textOn(element)).to.include('Een vast getal, zoals de 12e, kan hier niet.');
  });

  it('A11: an end by a day or by a number of times, several days, and a zone of its own', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Afspraak opschrijven');
    await fill(element, 'what', 'group');
    await fill(element, 'day', '2026-11-24');
    await fill(element, 'from', '10:00');
    await fill(element, 'often', 'w1');
    await fill(element, 'until', '2026-11-01');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('De laatste dag is voor de eerste.'));
    expect(focused()?.id).to.equal('until');
    await fill(element, 'until', '');
    await fill(element, 'count', '0');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Vul een getal in van 1 tot 1000.'));
    await fill(element, 'count', '3');
    await fill(element, 'zone', 'Europa/Nergens');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Deze tijdzone kennen we niet.'));
    await fill(element, 'zone', 'America/New_York');
    await tick(element, 'days', '2');
    await tick(element, 'days', '4');
    await fill(element, 'link', 'javascript:alert(1)');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Dit is geen adres op internet.'));
    await fill(element, 'link', '');
    await press(element, 'Bewaren');
    await waitFor(() => headingsOn(element).includes('Dinsdag 24 november'));
    expect(textOn(element)).to.include('16:00 tot 17:00');
    expect(textOn(element)).to.include('10:00 in America/New_York');
    expect(headingsOn(element).filter((one) => /november|december/.test(one))).to.deep.equal([
      ...['Dinsdag 24 november', 'Donderdag 26 november', 'Dinsdag 1 december'],
    ]);
  });

  it('A11: what is once asks for no end and no days, and keeps what was typed there for who chooses otherwise', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    const ending = ['days', 'until', 'count'];
    const asked = () => allOn(element, 'form input').map((one) => one.getAttribute('name') ?? '');
    const shown = () => ending.filter((name) => asked().includes(name));
    await press(element, 'Afspraak opschrijven');
    await press(element, 'Meer opschrijven');
    expect(asked()).to.include('place');
    expect(shown()).to.deep.equal([]);
    await fill(element, 'what', 'group');
    await fill(element, 'day', '2026-11-24');
    await fill(element, 'from', '10:00');
    await fill(element, 'often', 'w1');
    expect(shown()).to.deep.equal(ending);
    await tick(element, 'days', '4');
    await fill(element, 'until', '2026-12-24');
    await fill(element, 'count', 'veel');
    await fill(element, 'often', 'once');
    expect(shown()).to.deep.equal([]);
    await fill(element, 'often', 'w2');
    expect(shown()).to.deep.equal(ending);
    expect(element.renderRoot.querySelector<HTMLInputElement>('#until')?.value).to.equal('2026-12-24');
    expect(
      [...element.renderRoot.querySelectorAll<HTMLInputElement>('[name=days]:checked')].map(
        ({ value }) => value,
      ),
    ).to.deep.equal(['4']);
    await fill(element, 'count', '0');
    await fill(element, 'often', 'once');
    // What is not on the screen is not refused either.
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    expect((await day.entries('appointment.'))[0]?.data).to.deep.equal({
      what: 'group',
      rule: { how: 'once', from: '10:00', minutes: 60, zone: 'Europe/Amsterdam', starts: '2026-11-24' },
    });
    const weekly = await planned(day, { ...TUESDAYS, until: '2026-12-29' });
    element.go({ at: 'write', id: weekly });
    await settled();
    expect(shown()).to.deep.equal(ending);
  });

  it('A11: asks six things at first; the rest is folded, and shows itself where it is refused or known', async () => {
    const day = await fullDiary();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes' });
    const element = await opened(day);
    const asked = () => allOn(element, 'form input, form select').map(({ id }) => id);
    const isFolded = () => !asked().includes('often');
    await press(element, 'Afspraak opschrijven');
    expect(asked()).to.deep.equal(['what', 'called', 'with', 'day', 'from', 'minutes']);
    expect(textOn(element)).to.include('hoe vaak');
    await fill(element, 'what', 'individual');
    await fill(element, 'with', marloes);
    await fill(element, 'from', '10:00');
    await press(element, 'Meer opschrijven');
    await fill(element, 'zone', 'Europa/Nergens');
    await fill(element, 'often', 'w1');
    await press(element, 'Meer opschrijven');
    expect(isFolded()).to.equal(true);
    await press(element, 'Bewaren');
    expect(focused()?.id).to.equal('day');
    expect(isFolded()).to.equal(true);
    await fill(element, 'day', '2026-11-24');
    await press(element, 'Bewaren');
    expect(focused()?.id).to.equal('zone');
    expect(isFolded()).to.equal(false);
    const zone = element.renderRoot.querySelector<HTMLInputElement>('#zone');
    expect(zone?.value).to.equal('Europa/Nergens');
    expect(zone?.closest('.field')?.textContent).to.include('Deze tijdzone kennen we niet.');
    await fill(element, 'zone', 'Europe/Amsterdam');
    await fill(element, 'from', '');
    await press(element, 'Bewaren');
    expect(focused()?.id).to.equal('from');
    expect(isFolded(), 'it does not close under who writes in it').to.equal(false);
    await fill(element, 'from', '10:00');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    expect((await day.entries('appointment.set'))[0]?.data).to.deep.include({ with: marloes });
    for (const [id, folded] of [
      [await planned(day, TUESDAYS), false],
      [await planned(day, ONCE, { with: marloes }), true],
    ] as const) {
      element.go({ at: 'write', id });
      await settled();
      expect(isFolded(), id).to.equal(folded);
    }
  });

  it('A11: in the night the clock goes forward, half past two is said to be half past three', async () => {
    const day = await fullDiary('2027-03-20T12:00:00+01:00');
    await planned(day, { ...ONCE, starts: '2027-03-28', from: '02:30' });
    const element = await opened(day);
    expect(textOn(element)).to.include('De klok gaat dan vooruit: 02:30 bestaat niet. Het is om 03:30.');
    expect(textOn(element)).to.include('03:30 tot 04:00');
  });

  it('A11: in the night the clock goes back, the first of the two is meant, and it says so', async () => {
    const day = await fullDiary('2026-10-20T12:00:00+02:00');
    await planned(day, { ...ONCE, starts: '2026-10-25', from: '02:30' });
    const element = await opened(day);
    expect(textOn(element)).to.include(
      'De klok gaat dan terug: 02:30 komt twee keer. Het is de eerste keer.',
    );
  });

  it('A11: ten in the morning stays ten in the morning when the clock changes', async () => {
    const day = await fullDiary('2027-03-20T12:00:00+01:00');
    await planned(day);
    const element = await opened(day);
    expect(textOn(element).match(/10:00 tot 11:00/g)).to.have.length(4);
  });

  it('A11: one time is moved, called off by either, and comes back as it was', async () => {
    const day = await fullDiary();
    await planned(day);
    const element = await opened(day);
    await press(element, 'Gesprek met mijn begeleider, dinsdag 24 november');
    await press(element, 'Andere tijd');
    await fill(element, 'day', '2026-11-26');
    await fill(element, 'from', '20:15');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Donderdag 26 november, 20:15 tot 21:15'));
    expect(textOn(element)).to.include('Eigenlijk was het dinsdag 24 november.');
    await press(element, 'Gaat toch door');
    await waitFor(() => textOn(element).includes('Dinsdag 24 november, 10:00 tot 11:00'));
    await press(element, 'Gaat niet door');
    expect(textOn(element)).to.include('Deze pagina stuurt niets.');
    await press(element, 'De ander');
    await waitFor(() => textOn(element).includes('De ander heeft deze keer afgezegd.'));
    expect(textOn(element)).to.include('De volgende keer: dinsdag 1 december, 10:00');
    element.open();
    await settled();
    expect(headingsOn(element)).to.not.include('Dinsdag 24 november');
    await press(element, 'Al je afspraken');
    await press(element, 'Gesprek met mijn begeleider');
    await press(element, 'Dinsdag 24 november: gaat niet door');
    await press(element, 'Gaat toch door');
    await waitFor(() => textOn(element).includes('Dinsdag 24 november, 10:00 tot 11:00'));
    expect((await day.entries('appointment.')).map(({ type }) => type)).to.deep.equal([
      ...['appointment.set', 'appointment.moved', 'appointment.restored'],
      ...['appointment.cancelled', 'appointment.restored'],
    ]);
  });

  for (const [answer, said] of [
    ['Ik was er', 'Je was er.'],
    ['Deze keer niet', 'Deze keer niet. Dat is goed. Een reden is niet nodig.'],
  ] as const)
    it(`A8: "${answer}" brings the next date, no figure and no reproach`, async () => {
      const day = await fullDiary('2026-11-24T18:00:00+01:00');
      await planned(day);
      const element = await opened(day);
      expect(textOn(element)).to.not.match(/gemist|te laat|niet geweest|was je er/i);
      await press(element, 'Net geweest');
      await press(element, 'Gesprek met mijn begeleider, vandaag');
      await press(element, answer);
      await waitFor(() => textOn(element).includes(said));
      expect(textOn(element)).to.include('De volgende keer: dinsdag 1 december, 10:00');
      expect(textOn(element)).to.not.match(/\d+ (keer|van)|jammer|helaas|procent/i);
      await press(element, 'Toch anders');
      await waitFor(() => namesOn(element).includes('Ik was er'));
      expect(namesOn(element)).to.include('Deze keer niet');
    });

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
