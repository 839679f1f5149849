import { expect } from '@open-wc/testing';
import { toolsKept } from '@recovery-network/core/plan';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { type Diary, writeDown } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, tick, write } from '../noting/testing/opened.ts';
import type { RecoveryGroups } from './groups.ts';
import { onTuesdays, opened, withGroup } from './testing/opened.ts';

async function atGroup(wall?: string): Promise<{ day: Diary; tie: string; element: RecoveryGroups }> {
  const day = await fullDiary(wall);
  const tie = await withGroup(day);
  await onTuesdays(day, tie);
  const element = await opened(day);
  element.open({ tie });
  await settled();
  return { day, tie, element };
}

describe('going to a group', () => {
  it('G2: before a first time there are words on what to expect, the right to pass, and another group', async () => {
    const element = await opened(await fullDiary());
    await press(element, 'Voor de eerste keer');
    for (const title of [
      'Wat kun je verwachten?',
      'Samen gaan',
      'Je hoeft niets te zeggen',
      'Hoe werkt een groep?',
      'Wat blijft in de groep?',
      'Als de groep niet bij je past',
      'Een andere groep kiezen',
    ])
      expect(headingsOn(element)).to.include(title);
    const english = await opened(await fullDiary(), 'en');
    english.go({ at: 'first' });
    await waitFor(() => headingsOn(english).includes("You don't have to say anything"));
  });

  it('G2: is planned for the next meeting, with somebody to go along, who is asked in words that name no group', async () => {
    const { day, tie, element } = await atGroup();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    await press(element, 'Ik wil gaan');
    await fill(element, 'with', marloes);
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Samen met Marloes.'));
    const [planned] = await day.entries('group.planned');
    expect(planned?.data).to.include({ group: tie, on: '2026-11-24', with: marloes });
    await press(element, 'Marloes vragen om mee te gaan');
    const message = element.renderRoot.querySelector<HTMLTextAreaElement>('#message')?.value;
    expect(message).to.match(/^Wil je op dinsdag 24 november met mij mee\?/);
    expect(message).to.not.match(/groep/i);
    expect(await day.entries('tie.asked')).to.deep.equal([]);
  });

  it('G3: what prepares it stays private, and says so', async () => {
    const { day, element } = await atGroup();
    await press(element, 'Ik wil gaan');
    await press(element, 'Bewaren');
    await waitFor(() => namesOn(element).includes('Deze keer niet'));
    expect(textOn(element)).to.include('Dit blijft van jou alleen.');
    await fill(element, 'prepared', 'Alleen luisteren');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('group.prepared')).length === 1);
    element.open();
    await settled();
    expect(textOn(element)).to.not.include('Alleen luisteren');
  });

  it('G3: before its day nobody says that they were there; on the day both answers weigh the same', async () => {
    const { day, tie, element } = await atGroup();
    const visit = await write(day, 'group.planned', { group: tie, on: '2026-11-24' });
    element.open({ entity: visit });
    await settled();
    expect(namesOn(element)).to.not.include('Ik was er');
    day.at('2026-11-24T22:00:00+01:00');
    element.open({ entity: visit });
    await settled();
    const answers = ['Ik was er', 'Deze keer niet'];
    const weighs = [...element.renderRoot.querySelectorAll<HTMLElement>('.choices > button')].filter((one) =>
      answers.includes(one.textContent ?? ''),
    );
    expect(weighs.map((one) => getComputedStyle(one).backgroundColor)).to.have.length(2);
    expect(new Set(weighs.map((one) => getComputedStyle(one).backgroundColor)).size).to.equal(1);
  });

  it('G3: "I was there", with what was done there, and taken back', async () => {
    const { day, tie, element } = await atGroup();
    const visit = await write(day, 'group.planned', { group: tie, on: '2026-11-22' });
    element.open({ entity: visit });
    await settled();
    await press(element, 'Ik was er');
    await waitFor(() => textOn(element).includes('Fijn dat je er was.'));
    await tick(element, 'did', 'listened');
    await tick(element, 'did', 'helped');
    const [, save] = element.renderRoot.querySelectorAll<HTMLFormElement>('form');
    save?.requestSubmit();
    await waitFor(async () => (await day.entries('group.was-there')).length === 2);
    expect((await day.entries('group.was-there'))[1]?.data).to.deep.include({ did: ['listened', 'helped'] });
    await press(element, 'Ik was er toch niet');
    await waitFor(() => namesOn(element).includes('Deze keer niet'));
  });

  it('G3: "not this time" asks for no reason, and can be otherwise after all', async () => {
    const { day, tie, element } = await atGroup();
    const visit = await write(day, 'group.planned', { group: tie, on: '2026-11-22' });
    element.open({ entity: visit });
    await settled();
    await press(element, 'Deze keer niet');
    await waitFor(() => textOn(element).includes('Deze keer niet. Dat is goed. Een reden is niet nodig.'));
    await press(element, 'Ik was er toch');
    await waitFor(() => textOn(element).includes('Fijn dat je er was.'));
  });

  it('G3: nothing counts how often somebody was there, or was not', async () => {
    const { day, tie, element } = await atGroup();
    for (const on of [
      '2026-10-06',
      '2026-10-13',
      '2026-10-20',
      '2026-10-27',
      '2026-11-03',
      '2026-11-10',
      '2026-11-17',
    ])
      await write(day, 'group.was-there', { group: tie, on });
    element.open({ tie });
    await settled();
    await press(element, 'Mijn bezoeken');
    const text = textOn(element).replaceAll(/\d+ (?:oktober|november)|\d\d:\d\d/g, '');
    expect(text).to.not.match(/[0-9]|zeven|keer (?:op rij|geweest)/);
  });

  it('G3: was there without a plan; a day that is still to come is refused in words', async () => {
    const { day, tie, element } = await atGroup();
    await press(element, 'Ik was er');
    await fill(element, 'day', '2026-11-24');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Deze dag is nog niet geweest.');
    await fill(element, 'day', '2026-11-17');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Fijn dat je er was.'));
    expect((await day.entries('group.was-there'))[0]?.data).to.include({ group: tie, on: '2026-11-17' });
  });

  it('G3: one thing that is taken along goes into the plan where that is wanted, and is changed there with it', async () => {
    const { day, tie, element } = await atGroup();
    const visit = await write(day, 'group.was-there', { group: tie, on: '2026-11-17' });
    element.open({ entity: visit });
    await settled();
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Er staat nog niets. Leeg laten mag ook.');
    await fill(element, 'took', 'Eerst bellen');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('group.took-along')).length === 1);
    expect(await day.entries('plan.tool')).to.deep.equal([]);
    await fill(element, 'inPlan', 'handle');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('plan.tool')).length === 1);
    await fill(element, 'took', 'Eerst Marloes bellen');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('plan.tool')).length === 2);
    expect((await day.entries('plan.tool')).map(({ data }) => data)).to.deep.equal([
      { kind: 'handle', text: 'Eerst bellen' },
      { kind: 'handle', text: 'Eerst Marloes bellen' },
    ]);
  });

  it('G3: what was typed on and tapped while it is being stored is the one line in the plan', async () => {
    const { day, tie, element } = await atGroup();
    const visit = await write(day, 'group.was-there', { group: tie, on: '2026-11-17' });
    element.open({ entity: visit });
    await settled();
    await fill(element, 'took', 'Eerst bellen');
    await fill(element, 'inPlan', 'handle');
    const goOn = day.slowly();
    await press(element, 'Bewaren');
    await fill(element, 'took', 'Eerst Marloes bellen');
    await press(element, 'Bewaren');
    goOn();
    await waitFor(() => textOn(element).includes('Je laatste verandering is niet bewaard.'), 'told so');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Opgeschreven, ook in je plan.'), 'both');
    const plan = element.states?.plan;
    expect(plan && toolsKept(plan).map(({ text }) => text)).to.deep.equal(['Eerst Marloes bellen']);
  });

  it('G3: what was taken along can be taken away again', async () => {
    const { day, tie, element } = await atGroup();
    const visit = await write(day, 'group.was-there', { group: tie, on: '2026-11-17' });
    await write(day, 'group.took-along', { text: 'Eerst bellen' }, visit);
    element.open({ entity: visit });
    await settled();
    await fill(element, 'took', '');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Het staat er niet meer.'));
    expect((await day.entries('group.took-along')).at(-1)?.data).to.deep.equal({ text: '' });
  });

  it('G3: what was typed to prepare goes along with whatever button is tapped', async () => {
    const { day, tie, element } = await atGroup();
    for (const [button, text] of [
      ['Ik was er', 'Luisteren'],
      ['Deze keer niet', 'Vragen'],
      ['Andere dag, of iemand mee', 'Thee mee'],
    ] as const) {
      const visit = await write(day, 'group.planned', { group: tie, on: '2026-11-22' });
      element.open({ entity: visit });
      await settled();
      await fill(element, 'prepared', text);
      await press(element, button);
      await waitFor(
        async () =>
          JSON.stringify((await day.entries('group.prepared')).at(-1)?.data) === JSON.stringify({ text }),
        button,
      );
    }
    expect(headingsOn(element)).to.include('Wanneer wil je gaan?');
    expect(await day.entries('group.prepared')).to.have.length(3);
  });

  it('G1, G3: where the meeting is moved or left out, whoever planned to go is told', async () => {
    const { day, element } = await atGroup();
    const tie = await withGroup(day, 'Koor');
    const meeting = await onTuesdays(day, tie);
    const visit = await write(day, 'group.planned', { group: tie, on: '2026-11-24', meeting });
    const moved = { on: '2026-11-24', to: '2026-11-25', from: '20:00', minutes: 60 };
    await write(day, 'group.meeting-moved', moved, meeting);
    for (const at of [undefined, visit]) {
      element.open(at === undefined ? {} : { entity: at });
      await settled();
      expect(textOn(element)).to.include('Deze keer is de groep er op een andere dag: woensdag 25 november.');
    }
    element.open({ tie });
    await settled();
    expect(namesOn(element)).to.include('Naar dit bezoek');
    await write(day, 'group.meeting-cancelled', { on: '2026-11-24' }, meeting);
    for (const at of [undefined, visit]) {
      element.open(at === undefined ? {} : { entity: at });
      await settled();
      expect(textOn(element)).to.include('Op deze dag is de groep er niet.');
    }
  });

  it('N7: words that name somebody who is shown nowhere are not shown, and are kept on rewriting', async () => {
    const { day, tie, element } = await atGroup();
    const [bram = ''] = await writeDown(day, { name: 'Bram' });
    const visit = await write(day, 'group.planned', { group: tie, on: '2026-11-22' });
    await write(day, 'group.prepared', { text: 'Thee mee\nNaast Bram' }, visit);
    await write(day, 'tie.shown-nowhere', {}, bram);
    element.open({ entity: visit });
    await settled();
    const field = element.renderRoot.querySelector<HTMLTextAreaElement>('#prepared');
    expect(field?.value).to.equal('Thee mee');
    await fill(element, 'prepared', 'Koek mee');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('group.prepared')).length === 2);
    expect((await day.entries('group.prepared'))[1]?.data).to.deep.equal({ text: 'Koek mee\nNaast Bram' });
    expect(element.shadowRoot?.textContent).to.not.include('Bram');
  });

  it('J7: of many visits to a group the older ones are in reach', async () => {
    const { day, tie, element } = await atGroup();
    for (let n = 1; n <= 31; n++)
      await write(day, 'group.was-there', { group: tie, on: `2026-10-${String(n).padStart(2, '0')}` });
    element.open({ tie });
    await settled();
    await press(element, 'Mijn bezoeken');
    expect(textOn(element)).to.not.include('Donderdag 1 oktober');
    await press(element, 'Meer laten zien');
    expect(textOn(element)).to.include('Donderdag 1 oktober');
    expect(namesOn(element)).to.not.include('Meer laten zien');
  });

  it('J7: a visit goes for good with what was written about it', async () => {
    const { day, tie, element } = await atGroup();
    const visit = await write(day, 'group.planned', { group: tie, on: '2026-11-24' });
    await write(day, 'group.prepared', { text: 'Alleen luisteren' }, visit);
    element.open({ entity: visit });
    await settled();
    await press(element, 'Wissen');
    await press(element, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(await day.entries('group.p')).to.deep.equal([]);
  });

  it('N7: a companion who is shown nowhere is not named, and neither is a group', async () => {
    const { day, tie, element } = await atGroup();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes' });
    const visit = await write(day, 'group.planned', { group: tie, on: '2026-11-24', with: marloes });
    await write(day, 'tie.shown-nowhere', {}, marloes);
    for (const page of [
      { at: 'visit', id: visit },
      { at: 'plan', id: visit, tie },
      { at: 'all' },
      { at: 'met', id: day.host.newId(), tie },
    ] as const) {
      element.go(page);
      await settled();
      expect(element.shadowRoot?.textContent, page.at).to.not.include('Marloes');
    }
    await write(day, 'tie.shown-nowhere', {}, tie);
    for (const page of [
      { at: 'visit', id: visit },
      { at: 'all' },
      { at: 'group', tie },
      { at: 'was', id: day.host.newId(), tie },
    ] as const) {
      element.go(page);
      await settled();
      expect(element.shadowRoot?.textContent, page.at).to.not.include('Dinsdaggroep');
    }
  });
});
