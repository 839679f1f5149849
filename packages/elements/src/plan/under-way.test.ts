import { expect } from '@open-wc/testing';
import { draftNow } from '@recovery-network/core/plan';
import {
  actionOn,
  allOn,
  callsOn,
  focused,
  headingsOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import type { RecoveryPlan } from './plan.ts';
import { addLine, fill, standsIn } from './testing/fill.ts';
import { openPart } from './testing/open-part.ts';
import { opened, phase, planned, withPlan, wrote } from './testing/planned.ts';

const begun = async () => {
  const day = await withPlan(await diary());
  await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
  const element = await opened(day);
  return { day, element };
};

const writing = async () => {
  const { day, element } = await begun();
  await openPart(element, 'Een plan maken', 'Een plan maken');
  return { day, element };
};

/** Types in a field and stays in it. */
async function typeIn(element: Element, selector: string, text: string): Promise<void> {
  const [field] = allOn(element, selector);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error(`No field is at ${selector}.`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

/** The id of the draft that waits. */
const draftOf = (element: RecoveryPlan): string => {
  const plan = element.journal?.state?.areas.plan;
  return (plan && draftNow(plan)?.id) ?? '';
};

describe('a slow disk', () => {
  const stored = async (day: Awaited<ReturnType<typeof begun>>['day'], type: string, count = 1) => {
    await waitFor(async () => (await day.entries(type)).length >= count, type);
    await settled();
  };

  it('X1: the people whom somebody asked for meanwhile stay on the screen', async () => {
    const { day, element } = await writing();
    await press(element, 'Verder: wie las dit plan?');
    const release = day.slowly();
    await press(element, 'Dit plan geldt vanaf nu');
    await press(element, 'Ik wil nu iemand spreken');
    const [people] = allOn(element, 'recovery-help-now');
    release();
    await stored(day, 'plan.adopted');
    expect(callsOn(element)).to.include('tel:0600000101');
    expect(allOn(element, 'recovery-help-now')[0]).to.equal(people);
  });

  it('who went on meanwhile is not pulled back', async () => {
    const { day, element } = await writing();
    await press(element, 'Verder: wie las dit plan?');
    let release = day.slowly();
    await press(element, 'Dit plan geldt vanaf nu');
    await press(element, 'Nog niet');
    release();
    await stored(day, 'plan.adopted');
    expect(headingsOn(element)[1]).to.equal('Plan aanpassen');

    element.go({ at: 'versions' });
    await settled();
    await press(element, 'Plan van vandaag: geldt nu');
    release = day.slowly();
    await press(element, 'Verder zonder dit plan');
    await press(element, '‹ Alle plannen');
    release();
    await stored(day, 'plan.put-away');
    expect(headingsOn(element)[1]).to.equal('Alle plannen');

    element.go({ at: 'card' });
    await waitFor(() => allOn(element, '#card-approach').length > 0);
    release = day.slowly();
    await fill(element, '#card-approach', 'Rustig.');
    await press(element, 'Bewaren');
    element.go({ at: 'tools' });
    release();
    await stored(day, 'plan.card');
    expect(headingsOn(element)[1]).to.equal('Wat mij helpt');

    element.go({ at: 'days', day: day.host.newId() });
    await settled();
    await fill(element, '#day-title', 'Loon');
    await fill(element, '#on', '2026-12-24');
    release = day.slowly();
    await press(element, 'Bewaren');
    element.go({ at: 'tools' });
    release();
    await stored(day, 'plan.day');
    expect(headingsOn(element)[1]).to.equal('Wat mij helpt');
  });

  it('what was typed on after the tap is still there to keep', async () => {
    const { day, element } = await begun();
    await openPart(element, 'Mijn noodkaart');
    await fill(element, '#card-approach', 'Rustig.');
    const release = day.slowly();
    await press(element, 'Bewaren');
    await fill(element, '#card-other', 'De sleutel ligt bij de buren.');
    release();
    await stored(day, 'plan.card');
    expect(standsIn(element, '#card-other')).to.equal('De sleutel ligt bij de buren.');
    await press(element, 'Bewaren');
    await stored(day, 'plan.card', 2);
    expect(textOn(element)).to.include('De sleutel ligt bij de buren.');
  });

  it('P1: what is typed in the next phase is not put in the one before', async () => {
    const { day, element } = await writing();
    await press(element, 'Het gaat goed');
    await fill(element, 'form[data-list="me"] [name="text"]', 'Ik slaap.');
    const release = day.slowly();
    const next = actionOn(element, 'Volgende: Het wordt te moeilijk');
    next.click();
    next.click();
    await settled();
    if (headingsOn(element)[1] === 'Het gaat goed') element.go({ at: 'write', phase: 'orange' });
    await settled();
    await fill(element, 'form[data-list="close"] [name="text"]', 'Bel mij.');
    release();
    await stored(day, 'plan.drafted');
    expect(headingsOn(element)[1]).to.equal('Het wordt te moeilijk');
    expect(standsIn(element, 'form[data-list="close"] [name="text"]')).to.equal('Bel mij.');
    const last = JSON.stringify((await day.entries('plan.drafted')).at(-1)?.data);
    expect(last).to.include('Ik slaap.').and.to.not.include('Bel mij.');
    expect(await day.entries('plan.drafted')).to.have.length(1);
  });

  it('P1: the name of the next phase is not given to the one before', async () => {
    const { day, element } = await writing();
    await press(element, 'Het gaat goed');
    await fill(element, 'form[data-list="me"] [name="text"]', 'Ik slaap.');
    const release = day.slowly();
    await press(element, 'Volgende: Het wordt te moeilijk');
    element.go({ at: 'write', phase: 'orange' });
    await settled();
    await typeIn(element, '#phase-name', 'Oppassen');
    release();
    await stored(day, 'plan.drafted');
    const last = JSON.stringify((await day.entries('plan.drafted')).at(-1)?.data);
    expect(last).to.not.include('Oppassen');
  });

  it('who talks to somebody while it is noted that something helped keeps the keyboard', async () => {
    const { day, element } = await begun();
    await wrote(day, 'plan.tool-written', day.host.newId(), { kind: 'handle', text: 'Ik pak mijn gitaar.' });
    await openPart(element, 'Wat mij helpt');
    await press(element, 'Ik deed dit');
    const release = day.slowly();
    await press(element, 'Ja');
    await press(element, 'Ik wil nu iemand spreken');
    await waitFor(() => focused()?.id === 'people', 'the people');
    release();
    await stored(day, 'plan.tool-done');
    expect(focused()?.id).to.equal('people');
  });

  it('P2: two quick taps adopt it once', async () => {
    const { day, element } = await writing();
    await press(element, 'Verder: wie las dit plan?');
    const release = day.slowly();
    const adopt = actionOn(element, 'Dit plan geldt vanaf nu');
    adopt.click();
    adopt.click();
    await settled();
    release();
    await stored(day, 'plan.adopted');
    await settled();
    expect((await day.entries('plan.')).map(({ type }) => type)).to.deep.equal([
      'plan.drafted',
      'plan.adopted',
    ]);
  });

  it('two quick taps put a plan or what helps away once, and nothing is said to be impossible', async () => {
    const { day, element } = await begun();
    await planned(day, [phase('green'), phase('orange'), phase('red')]);
    await wrote(day, 'plan.tool-written', day.host.newId(), { kind: 'handle', text: 'Ik pak mijn gitaar.' });
    await openPart(element, 'Wat mij helpt');
    let release = day.slowly();
    const away = actionOn(element, 'Haal weg: Ik pak mijn gitaar.');
    away.click();
    away.click();
    await settled();
    release();
    await stored(day, 'plan.tool-set-aside');
    expect(textOn(element)).to.not.include('Dit kan nu niet.');
    element.go({ at: 'versions' });
    await waitFor(() => headingsOn(element)[1] === 'Alle plannen');
    await press(element, 'Plan van vandaag: geldt nu');
    release = day.slowly();
    const without = actionOn(element, 'Verder zonder dit plan');
    without.click();
    without.click();
    await settled();
    release();
    await stored(day, 'plan.put-away');
    expect(textOn(element)).to.not.include('Dit kan nu niet.');
    expect(await day.entries('plan.put-away')).to.have.length(1);
  });

  it('P2: adopting waits for every step of the draft', async () => {
    const { day, element } = await writing();
    const release = day.slowly();
    await fill(element, '#together', 'Sanne');
    await press(element, 'Fase erbij: Ik let extra op');
    await press(element, 'Verder: wie las dit plan?');
    await press(element, 'Dit plan geldt vanaf nu');
    release();
    await stored(day, 'plan.adopted');
    expect((await day.entries('plan.')).map(({ type }) => type)).to.deep.equal([
      'plan.drafted',
      'plan.drafted',
      'plan.adopted',
    ]);
    expect(textOn(element)).to.include('Gemaakt samen met: Sanne');
  });

  it('P1: nothing that was chosen in one phase stays chosen in the next', async () => {
    const { day, element } = await writing();
    const [marloes = ''] = Object.keys(day.host.state?.areas.network.ties ?? {});
    await press(element, 'Het gaat goed');
    await fill(element, '#who-close', marloes);
    await press(element, 'Volgende: Het wordt te moeilijk');
    await waitFor(() => headingsOn(element)[1] === 'Het wordt te moeilijk');
    expect(standsIn(element, '#who-close')).to.equal('');
  });
});

describe('another tab', () => {
  it('leaves what is being typed: a name, with whom, a card, a day', async () => {
    const { day, element } = await writing();
    await fill(element, '#together', 'Sanne');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 1);
    const about = draftOf(element);
    await typeIn(element, '#together', 'Sanne en ma');
    await wrote(day, 'plan.drafted', about, {
      phases: [phase('green', { title: 'Rust' }), phase('orange'), phase('red')],
      together: 'Mark',
    });
    await settled();
    expect(standsIn(element, '#together')).to.equal('Sanne en ma');

    await press(element, 'Rust');
    await typeIn(element, '#phase-name', 'Rus');
    await wrote(day, 'plan.drafted', about, {
      phases: [phase('green', { title: 'Stil' }), phase('orange'), phase('red')],
    });
    await settled();
    expect(standsIn(element, '#phase-name')).to.equal('Rus');
  });

  it('P5: leaves a card that is being written, and what is written there stays too', async () => {
    const { day, element } = await begun();
    await openPart(element, 'Mijn noodkaart');
    await typeIn(element, '#card-approach', 'Rustig.');
    await wrote(day, 'plan.card-written', day.host.newId(), {
      call: [{ name: 'Marloes', number: '06 0000 0101' }],
      approach: 'Zacht.',
      pets: 'Een kat.',
    });
    await settled();
    expect(standsIn(element, '#card-approach')).to.equal('Rustig.');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('plan.card')).length === 2);
    expect((await day.entries('plan.card')).at(-1)?.data).to.deep.equal({
      call: [{ name: 'Marloes', number: '06 0000 0101' }],
      approach: 'Rustig.',
      pets: 'Een kat.',
    });
  });

  it('P6: leaves a day that is being written', async () => {
    const { day, element } = await begun();
    const about = day.host.newId();
    const loon = { title: 'Loon', on: { kind: 'monthly', day: 24 }, plan: '', ties: [], mark: 'plain' };
    await wrote(day, 'plan.day-written', about, loon);
    await openPart(element, 'Bijzondere dagen');
    await press(element, 'Aanpassen: Loon');
    await typeIn(element, '#day-title', 'Loond');
    allOn(element, '[name="who"]')[0]?.click();
    await fill(element, '#often', 'yearly');
    await wrote(day, 'plan.day-written', about, {
      ...loon,
      title: 'Salaris',
      on: { kind: 'date', date: '2026-12-24' },
    });
    await settled();
    expect(standsIn(element, '#day-title')).to.equal('Loond');
    expect(standsIn(element, '#often')).to.equal('yearly');
    const [who] = allOn(element, '[name="who"]');
    expect(who instanceof HTMLInputElement && who.checked).to.equal(true);
  });

  it('P1: a line that it wrote stays, also when what was written here waits for room', async () => {
    const { day, element } = await writing();
    await fill(element, '#together', 'Sanne');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 1);
    const about = draftOf(element);
    await press(element, 'Het gaat goed');
    day.store.writing = 'storage-full';
    await addLine(element, 'sign', 'Van hier.');
    await waitFor(() => textOn(element).includes('Dit is nog niet bewaard.'));
    day.store.writing = undefined;
    await wrote(day, 'plan.drafted', about, {
      phases: [phase('green', { signs: [{ text: 'Van daar.' }] }), phase('orange'), phase('red')],
      together: 'Sanne',
    });
    await addLine(element, 'sign', 'Nog een.');
    await waitFor(async () => JSON.stringify(await day.entries('plan.drafted')).includes('Nog een.'));
    const last = JSON.stringify((await day.entries('plan.drafted')).at(-1)?.data);
    for (const line of ['Van hier.', 'Van daar.', 'Nog een.']) expect(last).to.include(line);
    expect(last.split('Van hier.')).to.have.length(2);
  });
});
