import { expect } from '@open-wc/testing';
import {
  actionOn,
  allOn,
  focused,
  headingsOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, tick } from '../noting/testing/opened.ts';
import { ONCE, opened, planned, TUESDAYS } from './testing/opened.ts';

describe('an appointment that is written down', () => {
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
});
