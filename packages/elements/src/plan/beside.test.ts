import { expect } from '@open-wc/testing';
import { allOn, headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { areas } from '../journal-host/areas.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { memoryStore } from '../store/memory.ts';
import { fill } from './testing/fill.ts';
import { openPart } from './testing/open-part.ts';
import { opened, phase, planned, withPlan, wrote } from './testing/planned.ts';

/** Opens one kind of what helps. */
async function unfold(element: Element, kind: string): Promise<void> {
  const [details] = allOn(element, `.kind-${kind}`);
  details?.setAttribute('open', '');
  await settled();
}

async function add(element: Element, kind: string, text: string): Promise<void> {
  await fill(element, `#${kind}`, text);
  allOn(element, `.kind-${kind} form button`)[0]?.click();
  await settled();
}

describe('what helps', () => {
  it('P4: own words are kept, and can be taken away', async () => {
    const day = await diary();
    const element = await opened(day);
    await openPart(element, 'Wat mij helpt');
    await unfold(element, 'handle');
    await add(element, 'handle', 'Ik pak mijn gitaar.');
    await waitFor(() => textOn(element).includes('Ik pak mijn gitaar.'));
    await press(element, 'Haal weg: Ik pak mijn gitaar.');
    await waitFor(() => !namesOn(element).includes('Haal weg: Ik pak mijn gitaar.'));
    expect((await day.entries('plan.tool')).map(({ type }) => type)).to.deep.equal([
      'plan.tool-written',
      'plan.tool-set-aside',
    ]);
  });

  it('P4: what was taken away by a slip can be put back, with whose it was', async () => {
    const day = await diary();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await opened(day);
    await openPart(element, 'Wat mij helpt');
    await unfold(element, 'practice');
    await fill(element, '#who-practice', marloes);
    await add(element, 'practice', 'Wij wandelen.');
    await waitFor(() => textOn(element).includes('Wij wandelen. Marloes'));
    await press(element, 'Haal weg: Wij wandelen.');
    await waitFor(() => textOn(element).includes('Weggehaald: Wij wandelen.'));
    await press(element, 'Zet terug');
    await waitFor(async () => (await day.entries('plan.tool-written')).length === 2);
    await settled();
    expect(textOn(element)).to.include('Wij wandelen. Marloes').and.to.not.include('Weggehaald');
    await press(element, 'Haal weg: Wij wandelen.');
    await waitFor(() => textOn(element).includes('Weggehaald: Wij wandelen.'));
    await unfold(element, 'practice');
    await add(element, 'practice', 'Ik adem uit.');
    await waitFor(() => textOn(element).includes('Ik adem uit.'));
    expect(textOn(element)).to.not.include('Weggehaald');
  });

  it('P4: with whom, and that a peer gave it, stand with it; so does that it was done', async () => {
    const day = await diary();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await opened(day);
    await openPart(element, 'Wat mij helpt');
    await unfold(element, 'practice');
    await fill(element, '#who-practice', marloes);
    allOn(element, '.kind-practice [name="lived"]')[0]?.click();
    await add(element, 'practice', 'Wij wandelen.');
    await waitFor(() => textOn(element).includes('Wij wandelen. Marloes'));
    expect(textOn(element)).to.include('Tip van iemand met dezelfde ervaring');
    await press(element, 'Ik deed dit');
    await press(element, 'Een beetje');
    await waitFor(() => textOn(element).includes('Het is opgeschreven.'));
    expect((await day.entries('plan.tool-done')).map(({ data }) => data)).to.deep.equal([
      { helped: 'a-little' },
    ]);
  });

  it('P4: what belongs to a phase stands on its page and on no other, and on paper', async () => {
    const day = await withPlan(await diary());
    await planned(day, [phase('green'), phase('orange', { title: 'Oppassen' }), phase('red')]);
    const element = await opened(day);
    await openPart(element, 'Wat mij helpt');
    await unfold(element, 'handle');
    await fill(element, '#phase-handle', 'orange');
    await add(element, 'handle', 'Ik pak mijn gitaar.');
    await waitFor(() => textOn(element).includes('Bij de fase: Oppassen'));
    element.go({ at: 'plan' });
    await settled();
    expect(textOn(element)).to.not.include('Ik pak mijn gitaar.');
    await press(element, 'Oppassen');
    expect(textOn(element)).to.include('Ik pak mijn gitaar.');
    element.go({ at: 'paper', what: 'plan' });
    await settled();
    expect(textOn(element).split('Ik pak mijn gitaar.')).to.have.length(2);
  });

  it('P4: an example is taken over once', async () => {
    const day = await diary();
    const element = await opened(day);
    await openPart(element, 'Wat mij helpt');
    await unfold(element, 'avoid');
    await waitFor(() => allOn(element, '.kind-avoid details').length > 0, 'examples');
    allOn(element, '.kind-avoid details')[0]?.setAttribute('open', '');
    const [first] = allOn(element, '.kind-avoid .examples button');
    const text = first?.textContent ?? '';
    first?.click();
    await waitFor(() => namesOn(element).includes(`Haal weg: ${text}`));
    expect(allOn(element, '.kind-avoid .examples button').map(textOn)).to.not.include(text);
  });

  it('P4: two quick taps on one example keep it once', async () => {
    const day = await diary();
    const element = await opened(day);
    await openPart(element, 'Wat mij helpt');
    await unfold(element, 'avoid');
    await waitFor(() => allOn(element, '.kind-avoid details').length > 0, 'examples');
    allOn(element, '.kind-avoid details')[0]?.setAttribute('open', '');
    const release = day.slowly();
    const [first] = allOn(element, '.kind-avoid .examples button');
    first?.click();
    first?.click();
    await settled();
    release();
    await waitFor(async () => (await day.entries('plan.tool-written')).length > 0);
    await settled();
    expect(await day.entries('plan.tool-written')).to.have.length(1);
  });

  it('says at the field what can not be kept', async () => {
    const element = await opened(await diary());
    await openPart(element, 'Wat mij helpt');
    await unfold(element, 'trigger');
    await add(element, 'trigger', 'a'.repeat(10_000));
    expect(textOn(element)).to.include('Dit is te lang.');
    expect(allOn(element, '[aria-invalid="true"]').map((one) => one.id)).to.deep.equal(['trigger']);
  });
});

describe('special days', () => {
  const begun = async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await opened(day);
    await openPart(element, 'Bijzondere dagen');
    await press(element, 'Een dag opschrijven');
    return { day, element };
  };

  it('P6: a day with a plan, and who is there; it is among those that come', async () => {
    const { element } = await begun();
    await fill(element, '#day-title', 'Sinterklaas');
    await fill(element, '#on', '2026-12-05');
    await fill(element, '#often', 'yearly');
    await fill(element, '#day-plan', 'Ik bel eerst.');
    allOn(element, '[name="who"]')[0]?.click();
    await press(element, 'Bewaren');
    await waitFor(() => headingsOn(element).includes('Komende tijd'));
    const text = textOn(element);
    expect(text).to.include('Zaterdag 5 december: Sinterklaas');
    expect(text).to.include('Elk jaar op 5 december');
    expect(text).to.include('Samen met: Marloes');
    expect(text).to.include('Ik bel eerst.');
  });

  it('P6: a day is that day everywhere, also where the clock is far ahead, and its words are European', async () => {
    const host = createJournalHost({
      areas,
      store: memoryStore(),
      clock: () => ({ ms: Date.parse('2026-11-22T15:00:00+13:00'), zone: 'Pacific/Auckland' }),
    });
    const element = await opened({ host }, 'en');
    await host.record([
      host.draft('plan.day-written', host.newId(), {
        title: 'Sinterklaas',
        on: { kind: 'yearly', month: 12, day: 5 },
        plan: '',
        ties: [],
        mark: 'plain',
      }),
    ]);
    element.go({ at: 'days' });
    await waitFor(() => textOn(element).includes('Every year'));
    expect(textOn(element))
      .to.match(/Saturday,? 5 December: Sinterklaas/)
      .and.to.include('Every year on 5 December');
  });

  it('P6: 29 February is a day of every year', async () => {
    const { day, element } = await begun();
    await fill(element, '#day-title', 'Mijn verjaardag');
    await fill(element, '#on', '2024-02-29');
    await fill(element, '#often', 'yearly');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Elk jaar op 29 februari'));
    expect(JSON.stringify((await day.entries('plan.day-written'))[0]?.data)).to.include('"month":2,"day":29');
    await press(element, 'Aanpassen: Mijn verjaardag');
    expect(allOn(element, '#on').map((one) => one instanceof HTMLInputElement && one.value)).to.deep.equal([
      '2000-02-29',
    ]);
  });

  it('P6: a day that was taken away by a slip can be put back, whole', async () => {
    const { day, element } = await begun();
    await fill(element, '#day-title', 'Sinterklaas');
    await fill(element, '#on', '2026-12-05');
    allOn(element, '[name="who"]')[0]?.click();
    await press(element, 'Bewaren');
    await waitFor(() => headingsOn(element).includes('Komende tijd'));
    await press(element, 'Haal weg: Sinterklaas');
    await press(element, 'Zet terug');
    await waitFor(() => headingsOn(element).includes('Komende tijd'));
    const [first, second] = await day.entries('plan.day-written');
    expect(second?.data).to.deep.equal(first?.data);
  });

  it('P6: a day that is hidden is not among those that come', async () => {
    const { element } = await begun();
    await fill(element, '#day-title', 'Sterfdag');
    await fill(element, '#on', '2026-12-01');
    await fill(element, '#mark', 'hide');
    await press(element, 'Bewaren');
    await waitFor(() => headingsOn(element).includes('Alle bijzondere dagen'));
    expect(headingsOn(element)).to.not.include('Komende tijd');
  });

  it('says at the field that there is no date, and no name', async () => {
    const { day, element } = await begun();
    await press(element, 'Bewaren');
    expect(allOn(element, '[aria-invalid="true"]').map((one) => one.id)).to.deep.equal(['day-title']);
    await fill(element, '#day-title', 'Loon');
    await press(element, 'Bewaren');
    expect(allOn(element, '[aria-invalid="true"]').map((one) => one.id)).to.deep.equal(['on']);
    expect(textOn(element)).to.include('Kies een datum die bestaat.');
    expect(await day.entries('plan.day-written')).to.deep.equal([]);
  });

  it('N7: who is shown nowhere can not be chosen, and stays with the day', async () => {
    const day = await withPlan(await diary());
    const [bram = ''] = await writeDown(day, { name: 'Bram' });
    await wrote(day, 'plan.day-written', day.host.newId(), {
      title: 'Loon',
      on: { kind: 'monthly', day: 31 },
      plan: '',
      ties: [bram],
      mark: 'plain',
    });
    await wrote(day, 'tie.shown-nowhere', bram, {});
    const element = await opened(day);
    await openPart(element, 'Bijzondere dagen');
    await press(element, 'Aanpassen: Loon');
    expect(element.renderRoot.textContent).to.not.include('Bram');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('plan.day-written')).length === 2);
    expect(JSON.stringify((await day.entries('plan.day-written'))[1]?.data))
      .to.include(bram)
      .and.to.include('"day":31');
  });
});
