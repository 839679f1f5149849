import { expect } from '@open-wc/testing';
import { trajectoriesIn } from '@recovery-network/core/aftercare';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import type { Diary } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, hostOf, tick, write } from '../noting/testing/opened.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { opened, withJo } from './testing/opened.ts';

const at = (element: RecoveryAftercare) => headingsOn(element)[1];

const there = (day: Diary) => {
  const states = hostOf(day).state?.areas;
  return states ? trajectoriesIn(states.aftercare) : [];
};

/** At the whole of it, filled in by the usual template. */
async function atPlan() {
  const { day, jo } = await withJo();
  const element = await opened(day);
  await press(element, 'Nazorg afspreken');
  await press(element, 'Sla over');
  await press(element, 'Gewoon Een half jaar, eerst elke week en na acht weken om de week.');
  return { day, jo, element };
}

describe('beginning aftercare', () => {
  it('an empty journal has one sentence, one main button, and a way without anybody', async () => {
    const element = await opened(await fullDiary());
    expect(textOn(element)).to.include('Na een behandeling kun je samen afspreken wie je blijft steunen.');
    expect([...element.renderRoot.querySelectorAll('.primary')].map((one) => one.textContent)).to.deep.equal([
      'Nazorg afspreken',
    ]);
    expect(namesOn(element)).to.include('Ik begin zelf, zonder begeleider');
  });

  it('A4: a treatment may be past or ahead, also forty years ago, and is kept once', async () => {
    const { day } = await withJo();
    const element = await opened(day);
    await press(element, 'Nazorg afspreken');
    await tick(element, 'kind', 'clinic');
    await fill(element, 'ends', '1986-05-02');
    const go = day.slowly();
    await press(element, 'Verder');
    await press(element, 'Verder');
    go();
    await waitFor(() => at(element) === 'Wat past nu bij jou?', 'the templates');
    expect((await day.entries('treatment.noted')).map(({ data }) => data)).to.deep.equal([
      { kind: 'clinic', ends: '1986-05-02' },
    ]);
    await press(element, 'Gewoon Een half jaar, eerst elke week en na acht weken om de week.');
    // Nobody begins forty years ago.
    expect(textOn(element)).to.include('Begin Zondag 22 november');
  });

  it('A4: aftercare begins where a treatment that is still ahead ends', async () => {
    const { day } = await withJo();
    await write(day, 'treatment.noted', { kind: 'clinic', ends: '2027-01-15' });
    const element = await opened(day);
    element.open({ tie: there(day)[0]?.with ?? day.host.newId() });
    await settled();
    await press(element, 'Gewoon Een half jaar, eerst elke week en na acht weken om de week.');
    expect(textOn(element)).to.include('Begin Vrijdag 15 januari 2027');
  });

  it('A5: each form is one sentence, the usual first; the long one after several treatments', async () => {
    const { day } = await withJo();
    const element = await opened(day);
    const forms = () => namesOn(element).filter((name) => /^(Kort|Gewoon|Lang|Af en toe) /.test(name));
    await press(element, 'Nazorg afspreken');
    await press(element, 'Sla over');
    expect(forms().map((name) => name.split(' ')[0])).to.deep.equal(['Gewoon', 'Kort', 'Lang', 'Af']);
    element.go({ at: 'home' });
    await settled();
    await press(element, 'Nazorg afspreken');
    await tick(element, 'kind', 'outpatient');
    await tick(element, 'several', 'yes');
    await press(element, 'Verder');
    await waitFor(() => at(element) === 'Wat past nu bij jou?', 'the templates');
    expect(forms()[0]).to.match(/^Lang /);
  });

  it('A1, A6: all is filled in, in words, and each part can be changed a tap deeper', async () => {
    const { element } = await atPlan();
    const text = textOn(element);
    expect(text).to.include('Eerst 8 weken elke week, daarna om de week');
    expect(text).to.include('Elke 8 weken');
    expect(text).to.include('Een zelfhulpgroep, elke week');
    await press(element, 'Veranderen: Hoe vaak');
    await fill(element, 'weeks-0', '4');
    await fill(element, 'often-1', 'monthly');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Eerst 4 weken elke week, daarna elke maand');
    await press(element, 'Iets erbij');
    await fill(element, 'kind', 'medication');
    await fill(element, 'who', 'De huisarts');
    await fill(element, 'standIn', 'De assistente');
    await fill(element, 'what-for', 'Rustig slapen');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Begeleiding bij medicijnen');
    expect(textOn(element)).to.include('Met De huisarts. Anders met De assistente.');
  });

  it('A1: without any component it is not proposed, and the page says what is needed', async () => {
    const { day, element } = await atPlan();
    await press(element, 'Veranderen: Gesprekken met een begeleider');
    await press(element, 'Weghalen');
    await press(element, 'Veranderen: Een zelfhulpgroep, elke week');
    await press(element, 'Weghalen');
    await press(element, 'Verder');
    expect(at(element)).to.equal('Zo kan het gaan');
    expect(textOn(element)).to.include('Kies minstens één onderdeel.');
    expect(await day.entries('trajectory.')).to.deep.equal([]);
    await press(element, 'Iets erbij');
    await fill(element, 'kind', 'leisure');
    await press(element, 'Klaar');
    await press(element, 'Verder');
    expect(at(element)).to.equal('Met wie spreek je dit af?');
  });

  it('A2: an end before the start, a part of a week and a step after an open one are refused beside their field', async () => {
    const { element } = await atPlan();
    await press(element, 'Veranderen: Einde');
    await fill(element, 'until', '2026-11-01');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Het einde ligt voor het begin.');
    expect(element.renderRoot.querySelector('#until')?.getAttribute('aria-invalid')).to.equal('true');
    await fill(element, 'until', '');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Einde Zonder einddatum');
    await press(element, 'Veranderen: Hoe vaak');
    for (const wrong of ['0', '2.5', '521', '-3']) {
      await fill(element, 'weeks-0', wrong);
      await press(element, 'Klaar');
      expect(textOn(element), wrong).to.include('Vul een getal in van 1 tot 520');
    }
    await fill(element, 'weeks-0', '');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Alleen de laatste regel mag zonder weken.');
  });

  it('A2: a start after the end of a component, and an end that is past, are said where all of it stands', async () => {
    const { day, element } = await atPlan();
    await press(element, 'Iets erbij');
    await fill(element, 'kind', 'group');
    await fill(element, 'until', '2026-12-01');
    await press(element, 'Klaar');
    await press(element, 'Veranderen: Begin');
    await fill(element, 'starts', '2027-01-01');
    await press(element, 'Klaar');
    await press(element, 'Verder');
    expect(textOn(element)).to.include('Het einde ligt voor het begin.');
    await press(element, 'Veranderen: Een groep');
    await press(element, 'Weghalen');
    await press(element, 'Veranderen: Begin');
    await fill(element, 'starts', '1986-01-01');
    await press(element, 'Klaar');
    await press(element, 'Veranderen: Einde');
    await fill(element, 'until', '1986-06-01');
    await press(element, 'Klaar');
    await press(element, 'Verder');
    await press(element, 'Jo');
    await press(element, 'Samen, op dit scherm');
    expect(textOn(element)).to.include('Die dag is al geweest.');
    expect(await day.entries('trajectory.')).to.deep.equal([]);
  });

  it('A10: one’s own course needs nobody, begins once, and is never called agreed', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Ik begin zelf, zonder begeleider');
    await press(element, 'Sla over');
    await press(element, 'Kort Twaalf weken elke week contact, eerst ook vier weken een groep.');
    const go = day.slowly();
    await press(element, 'Zo begin ik');
    await press(element, 'Zo begin ik');
    go();
    await waitFor(() => element.page.at === 'one', 'the course');
    expect(await day.entries('trajectory.kept-own')).to.have.length(1);
    element.go({ at: 'home' });
    await settled();
    expect(textOn(element)).to.include('Van mezelf');
    expect(textOn(element)).to.include('Nu elke week, tot en met');
    expect(textOn(element)).to.not.include('fgesproken');
  });

  it('keeps a draft for later, goes on with it, and takes it away', async () => {
    const { day, element } = await atPlan();
    await press(element, 'Verder');
    await press(element, 'Jo');
    await press(element, 'Bewaren voor later');
    await waitFor(() => element.page.at === 'home', 'home');
    expect(textOn(element)).to.include('Nog niet voorgesteld');
    await press(element, 'Verdergaan: Met Jo');
    expect(at(element)).to.equal('Zo kan het gaan');
    element.go({ at: 'home' });
    await settled();
    await press(element, 'Weghalen: Met Jo');
    await waitFor(() => textOn(element).includes('Weggehaald.'), 'dropped');
    expect(await day.entries('trajectory.proposed')).to.deep.equal([]);
  });

  it('somebody who stands nowhere yet is written down with it, once', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Nazorg afspreken');
    await press(element, 'Sla over');
    await press(element, 'Af en toe Elke drie maanden contact, twee jaar of langer.');
    await press(element, 'Verder');
    await press(element, 'Verder');
    expect(textOn(element)).to.include('Vul een naam in.');
    await fill(element, 'who-name', 'Jo');
    const go = day.slowly();
    await press(element, 'Verder');
    await press(element, 'Verder');
    go();
    await waitFor(() => element.page.at === 'look', 'the whole of it');
    expect(await day.entries('tie.added')).to.have.length(1);
  });

  it('A4: says that nothing is planned, with a way on', async () => {
    const { day } = await withJo();
    await write(day, 'treatment.noted', { kind: 'clinic', ends: '2026-11-20' });
    const element = await opened(day);
    expect(textOn(element)).to.include('Na je behandeling is nog niets gepland.');
    await press(element, 'Wie kan ik nu bellen?');
    expect(element.page.at).to.equal('gap');
  });
});
