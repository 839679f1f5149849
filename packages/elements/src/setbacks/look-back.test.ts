import { expect } from '@open-wc/testing';
import { toolsKept } from '@recovery-network/core/plan';
import { allOn, nameOf, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { choose, fullDiary, heading, hostOf, opened, type, write } from './testing/opened.ts';

/** What was written by looking back, as `part: text`. */
const wordsOf = async (day: Awaited<ReturnType<typeof fullDiary>>) =>
  (await day.entries('setback.reflected')).map(({ data }) => Object.values(data ?? {}).join(': '));

describe('looking back on a hard moment', () => {
  it('L2: what was around comes before any why; each may stay empty, and stopping keeps what was typed', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    for (const step of [
      'Ik heb gebruikt',
      'Iets opschrijven',
      'Opschrijven en bewaren',
      'Vandaag',
      'Iets opschrijven',
    ])
      await press(element, step);
    expect(heading(element)).to.equal('Wat gebeurde er om je heen?');
    await type(element, 'text', 'Feest bij de buren');
    await press(element, 'Verder');
    expect(heading(element)).to.equal('Waardoor kwam het, denk je?');
    await press(element, 'Verder');
    expect(heading(element)).to.equal('Wat hielp je, ook al was het weinig?');
    const field = element.renderRoot.querySelector('textarea');
    if (field) field.value = 'Naar buiten gaan';
    await press(element, 'Stoppen voor nu');
    await waitFor(() => heading(element) === 'Moeilijk of mooi moment');
    expect(await wordsOf(day)).to.deep.equal(['around: Feest bij de buren', 'helped: Naar buiten gaan']);
  });

  it('a text that leaving the field stores is not stored again by the button', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    const element = await opened(day);
    element.go({ at: 'part', id, part: 'around' });
    await settled();
    const field = element.renderRoot.querySelector('textarea');
    if (field) field.value = 'Thuis';
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    await press(element, 'Verder');
    await waitFor(() => heading(element) === 'Waardoor kwam het, denk je?');
    expect(await wordsOf(day)).to.deep.equal(['around: Thuis']);
  });

  it('L2: goes on after months, from a list without numbers', async () => {
    const day = await fullDiary('2026-03-10T15:00:00+01:00');
    await write(day, 'setback.noted', { day: '2026-03-09' });
    await write(day, 'setback.noted', { day: null });
    day.at('2026-11-22T15:00:00+01:00');
    const element = await opened(day);
    await press(element, 'Eerder opgeschreven');
    const list = allOn(element, '.earlier button').map(textOn);
    expect(list).to.deep.equal(['Dag niet bekend', 'Maandag 9 maart']);
    await press(element, 'Maandag 9 maart');
    const button = allOn(element, '[aria-describedby="why"]')[0];
    button?.click();
    await settled();
    await type(element, 'text', 'Ik was moe');
    await press(element, 'Verder');
    await waitFor(() => heading(element) === 'Moeilijk moment, maandag 9 maart');
    expect(textOn(element)).to.include('Ik was moe');
    expect(await wordsOf(day)).to.deep.equal(['why: Ik was moe']);
  });

  it('L2, P4: what goes into the plan is there, once', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    const element = await opened(day);
    element.go({ at: 'part', id, part: 'into-plan' });
    await settled();
    await type(element, 'text', 'Niet langs het café fietsen');
    await type(element, 'text', 'Niet langs het plein fietsen');
    const select = element.renderRoot.querySelector('select');
    if (select) select.value = 'avoid';
    await press(element, 'Verder');
    await waitFor(() => heading(element) === 'Moeilijk moment, vrijdag 20 november');
    const plan = hostOf(day).state?.areas.plan;
    const tools = plan ? toolsKept(plan) : [];
    expect(tools.map(({ kind, text }) => [kind, text])).to.deep.equal([
      ['avoid', 'Niet langs het plein fietsen'],
    ]);
    element.go({ at: 'part', id, part: 'into-plan', alone: true });
    await settled();
    await press(element, 'Verder');
    expect(await day.entries('plan.')).to.have.length(1);
    element.go({ at: 'part', id, part: 'into-plan', alone: true });
    await settled();
    expect(element.typed('plan')).to.equal('avoid');
    await type(element, 'text', 'Niet langs het park fietsen');
    await press(element, 'Verder');
    await waitFor(() => textOn(element).includes('Niet langs het park fietsen'));
    const changed = hostOf(day).state?.areas.plan;
    expect(changed && toolsKept(changed).map(({ kind, text }) => [kind, text])).to.deep.equal([
      ['avoid', 'Niet langs het park fietsen'],
    ]);
  });

  it('J5: what was typed for the plan is kept when its field is left, also by another door', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    const element = await opened(day);
    element.go({ at: 'part', id, part: 'into-plan' });
    await settled();
    await type(element, 'text', 'Eerst bellen');
    element.open('craving');
    await waitFor(async () => (await wordsOf(day)).length === 1);
    expect(await wordsOf(day)).to.deep.equal(['into-plan: Eerst bellen']);
    expect(await day.entries('plan.')).to.deep.equal([]);
  });

  it('P4: a line of the plan that is changed from here keeps what else was known of it', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    await write(day, 'plan.tool-written', { kind: 'handle', text: 'Wandelen', from: 'walk', lived: true });
    await day.host.record([day.host.draft('setback.reflected', id, { part: 'into-plan', text: 'Wandelen' })]);
    const element = await opened(day);
    element.go({ at: 'part', id, part: 'into-plan', alone: true });
    await settled();
    await type(element, 'text', 'Buiten wandelen');
    await press(element, 'Verder');
    await waitFor(() => heading(element) === 'Moeilijk moment, vrijdag 20 november');
    expect((await day.entries('plan.')).at(-1)?.data).to.deep.equal({
      kind: 'handle',
      text: 'Buiten wandelen',
      from: 'walk',
      lived: true,
    });
  });

  it('L8: which of several kinds it was about can be said, is never asked, and moves no day', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    await write(day, 'concern.written', { kind: 'alcohol', word: 'wijn' });
    const element = await opened(day);
    element.go({ at: 'setback', id });
    await settled();
    expect(namesOn(element)).to.not.include('Waar het om gaat');
    const gambling = await write(day, 'concern.written', { kind: 'gambling' });
    await settled();
    expect(element.renderRoot.querySelector('#concern')).to.equal(null);
    await press(element, 'Waar het om gaat');
    await waitFor(() => element.renderRoot.querySelector('#concern') !== null);
    expect(allOn(element, '#concern option').map(nameOf)).to.deep.equal([
      'Liever niet zeggen',
      'wijn',
      'Gokken',
    ]);
    await choose(element, 'concern', gambling);
    element.go({ at: 'when', id });
    await settled();
    await press(element, 'Gisteren');
    await waitFor(() => heading(element) === 'Moeilijk moment, gisteren');
    expect((await day.entries('setback')).map(({ data }) => data)).to.deep.equal([
      { day: '2026-11-20' },
      { day: '2026-11-20', concern: gambling },
      { day: '2026-11-21', concern: gambling },
    ]);
  });

  it('L5: a day is that day, wherever the person is', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-18' });
    const element = await opened(day);
    for (const zone of ['Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const { ms } = day.host.now();
      element.host = Object.defineProperty(Object.create(day.host), 'now', { value: () => ({ ms, zone }) });
      element.go({ at: 'setback', id });
      await settled();
      expect(element.dateText('2026-11-18'), zone).to.equal('Woensdag 18 november');
    }
  });

  it('J7: is put out of sight, or erased after one question; an emptied text does not vanish unsaid', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    await day.host.record([day.host.draft('setback.reflected', id, { part: 'why', text: 'Ruzie' })]);
    const element = await opened(day);
    element.go({ at: 'part', id, part: 'why', alone: true });
    await settled();
    await type(element, 'text', '');
    await press(element, 'Verder');
    expect(textOn(element)).to.include('Je oude tekst staat er nog.');
    await press(element, 'Verder');
    expect(heading(element)).to.equal('Moeilijk moment, vrijdag 20 november');
    await press(element, 'Wissen');
    await press(element, 'Niet wissen');
    expect(textOn(element)).to.include('Ruzie');
    await press(element, 'Wissen');
    await press(element, 'Wissen');
    await waitFor(() => heading(element) === 'Moeilijk of mooi moment');
    expect(namesOn(element)).to.not.include('Eerder opgeschreven');
    const other = await write(day, 'setback.noted', { day: '2026-11-19' });
    await settled();
    element.go({ at: 'setback', id: other });
    await settled();
    await press(element, 'Niet meer tonen');
    await waitFor(() => heading(element) === 'Moeilijk of mooi moment');
    expect(namesOn(element)).to.not.include('Eerder opgeschreven');
    await press(element, 'Toch laten staan');
    await waitFor(() => namesOn(element).includes('Eerder opgeschreven'));
    expect(namesOn(element)).to.not.include('Toch laten staan');
  });

  it('10,000 letters are refused in words and stay in the field; HTML and other scripts are shown as they are', async () => {
    const day = await fullDiary();
    const id = await write(day, 'setback.noted', { day: '2026-11-20' });
    const element = await opened(day);
    element.go({ at: 'part', id, part: 'around', alone: true });
    await settled();
    const long = 'woord '.repeat(1_667);
    await type(element, 'text', long);
    await press(element, 'Verder');
    await waitFor(() => textOn(element).includes('Dit is te lang om te bewaren.'));
    expect(element.renderRoot.querySelector('textarea')?.value).to.equal(long);
    const said = '<img src=x onerror=alert(1)> 烟 دخان';
    await type(element, 'text', said);
    await press(element, 'Verder');
    await waitFor(() => textOn(element).includes(said));
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });
});
