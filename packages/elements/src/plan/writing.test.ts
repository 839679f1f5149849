import { expect } from '@open-wc/testing';
import {
  allOn,
  focused,
  headingsOn,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { addLine, fill, standsIn } from './testing/fill.ts';
import { openPart } from './testing/open-part.ts';
import { coloured, opened, phase, planned, withPlan, wrote } from './testing/planned.ts';

const begun = async (lang = 'nl') => {
  const day = await diary();
  await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
  const element = await opened(day, lang);
  await openPart(element, 'Een plan maken', 'Een plan maken');
  return { day, element };
};

describe('writing a plan', () => {
  it('P1: begins with three phases; a line is stored at once and is there after leaving', async () => {
    const { day, element } = await begun();
    expect(allOn(element, '.phases button')).to.have.length(3);
    await press(element, 'Het gaat goed');
    await addLine(element, 'sign', 'Ik fluit onder de douche.');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 1);
    expect(textOn(element)).to.include('Ik fluit onder de douche.');
    const again = await opened(day);
    await openPart(again, 'Verder schrijven', 'Een plan maken');
    await press(again, 'Het gaat goed');
    expect(textOn(again)).to.include('Ik fluit onder de douche.');
  });

  it('P1: two lines in a row are both kept, however slow the disk', async () => {
    const { day, element } = await begun();
    await press(element, 'Het gaat goed');
    const release = day.slowly();
    await addLine(element, 'sign', 'Een.');
    await addLine(element, 'me', 'Twee.');
    release();
    await waitFor(async () => (await day.entries('plan.drafted')).length === 2);
    const [, last] = await day.entries('plan.drafted');
    expect(JSON.stringify(last?.data)).to.include('Een.').and.to.include('Twee.');
  });

  it('P4: an example is taken over at a tap, with its id', async () => {
    const { day, element } = await begun();
    await press(element, 'Het gaat goed');
    await waitFor(() => allOn(element, 'details').length > 0, 'examples');
    await press(element, 'Voorbeelden');
    await press(element, 'Ik slaap goed.');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 1);
    expect(JSON.stringify((await day.entries('plan.drafted'))[0]?.data)).to.include('"from":"sleep-well"');
    expect(namesOn(element)).to.not.include('Ik slaap goed.');
    await press(element, 'Haal weg: Ik slaap goed.');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 2);
    await waitFor(() => namesOn(element).includes('Ik slaap goed.'), 'the example again');
  });

  it('goes on to the next phase with what was typed and not added yet', async () => {
    const { day, element } = await begun();
    await press(element, 'Het gaat goed');
    await fill(element, 'form[data-list="me"] [name="text"]', 'Ik ga vroeg naar bed.');
    await press(element, 'Volgende: Het wordt te moeilijk');
    await waitFor(() => headingsOn(element)[1] === 'Het wordt te moeilijk');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 1);
    expect(nameOf(focused() ?? document.body)).to.equal('Het wordt te moeilijk');
  });

  it('P1: an action is somebody’s, by their tie', async () => {
    const { day, element } = await begun();
    await press(element, 'Ik heb nu hulp nodig');
    const [marloes] = Object.keys(day.host.state?.areas.network.ties ?? {});
    await fill(element, '#who-close', marloes ?? '');
    await addLine(element, 'close', 'Kom bij mij zitten.');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 1);
    expect(JSON.stringify((await day.entries('plan.drafted'))[0]?.data)).to.include(`"tie":"${marloes}"`);
  });

  it('P1: what was taken away can be put back where it was: a line, a phase', async () => {
    const day = await withPlan(await diary());
    const signs = [{ text: 'Een.' }, { text: 'Twee.' }];
    await planned(day, [
      phase('green', { signs }),
      phase('yellow', { title: 'Let op' }),
      phase('orange'),
      phase('red'),
    ]);
    const element = await opened(day);
    await openPart(element, 'Plan aanpassen', 'Plan aanpassen');
    await press(element, 'Het gaat goed');
    await press(element, 'Haal weg: Een.');
    await waitFor(() => textOn(element).includes('Weggehaald: Een.'));
    await press(element, 'Zet terug');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 3);
    expect((await day.entries('plan.drafted')).at(-1)?.data)
      .to.have.nested.property('phases[0].signs')
      .that.deep.equals(signs);
    await press(element, '‹ Naar alle fasen');
    await waitFor(() => headingsOn(element)[1] === 'Plan aanpassen');
    await press(element, 'Let op');
    await press(element, 'Haal deze fase weg');
    await waitFor(() => textOn(element).includes('Weggehaald: Let op'));
    await press(element, 'Zet terug');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 5);
    expect(allOn(element, '.phases button').map(textOn)[1]).to.equal('Let op');
  });

  it('who died, or with whom it ended, is offered nowhere', async () => {
    const day = await withPlan(await diary());
    const [oma = '', bram = ''] = await writeDown(
      day,
      { name: 'Oma' },
      { name: 'Bram' },
      { name: 'Marloes' },
    );
    await wrote(day, 'tie.died', oma, { keepOnMap: true });
    await wrote(day, 'tie.ended', bram, {});
    const element = await opened(day);
    for (const page of [
      { at: 'write', phase: 'red' },
      { at: 'adopt' },
      { at: 'tools' },
      { at: 'days', day: day.host.newId() },
    ] as const) {
      element.go(page);
      await settled();
      await waitFor(() => element.renderRoot.textContent?.includes('Marloes') === true, page.at);
      expect(element.renderRoot.textContent, page.at).to.not.include('Oma').and.to.not.include('Bram');
    }
  });

  it('P1: a plan has three to five phases; one more and one less', async () => {
    const { element } = await begun();
    await press(element, 'Fase erbij: Ik let extra op');
    await press(element, 'Fase erbij: Ik kom weer tot rust');
    expect(allOn(element, '.phases button').map(textOn)).to.deep.equal([
      'Het gaat goed',
      'Ik let extra op',
      'Het wordt te moeilijk',
      'Ik heb nu hulp nodig',
      'Ik kom weer tot rust',
    ]);
    await press(element, 'Ik heb nu hulp nodig');
    expect(namesOn(element)).to.not.include('Haal deze fase weg');
    await press(element, '‹ Naar alle fasen');
    await press(element, 'Ik let extra op');
    await press(element, 'Haal deze fase weg');
    expect(allOn(element, '.phases button')).to.have.length(4);
  });

  it('P1: says at the field that two phases have one name, and changes nothing', async () => {
    const { day, element } = await begun();
    await press(element, 'Het gaat goed');
    await fill(element, '#phase-name', 'Rust');
    await press(element, '‹ Naar alle fasen');
    await press(element, 'Het wordt te moeilijk');
    await fill(element, '#phase-name', ' rust ');
    await waitFor(() => textOn(element).includes('Zo heet al een andere fase.'));
    const [field] = allOn(element, '#phase-name');
    expect(field?.getAttribute('aria-invalid')).to.equal('true');
    expect(field?.getAttribute('aria-describedby')).to.equal('refused');
    expect(standsIn(element, '#phase-name')).to.equal(' rust ');
    // A line that is added meanwhile does not make the name one that was taken.
    await addLine(element, 'sign', 'Ik zeg dingen af.');
    await press(element, 'Volgende: Ik heb nu hulp nodig');
    await waitFor(() => textOn(element).includes('Zo heet al een andere fase.'));
    expect(headingsOn(element)[1]).to.equal('Het wordt te moeilijk');
    expect(await day.entries('plan.drafted')).to.have.length(2);
  });

  it('P1: says at the field that a line is too long, and keeps what was typed', async () => {
    const { day, element } = await begun();
    await press(element, 'Het gaat goed');
    const long = 'a'.repeat(10_000);
    await addLine(element, 'sign', long);
    expect(textOn(element)).to.include('Dit is te lang.');
    const [field] = allOn(element, 'form[data-list="sign"] input');
    expect(field instanceof HTMLInputElement && field.value).to.equal(long);
    expect(await day.entries('plan.drafted')).to.deep.equal([]);
    await addLine(element, 'me', '');
    expect(textOn(element)).to.include('Hier staat nog niets. Schrijf iets');
  });

  it('keeps a line that could not be saved, and saves it with the next', async () => {
    const { day, element } = await begun();
    await press(element, 'Het gaat goed');
    day.store.writing = 'storage-full';
    await addLine(element, 'sign', 'Een.');
    await waitFor(() => textOn(element).includes('Dit is nog niet bewaard.'));
    expect(textOn(element)).to.include('Een.');
    day.store.writing = undefined;
    await addLine(element, 'sign', 'Twee.');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 2);
    await waitFor(() => !textOn(element).includes('Dit is nog niet bewaard.'));
    expect(textOn(element)).to.not.include('Dit is nog niet bewaard.');
    expect(JSON.stringify((await day.entries('plan.drafted'))[1]?.data))
      .to.include('Een.')
      .and.to.include('Twee.');
  });

  it('N7: a line of somebody who is shown nowhere stays, unseen', async () => {
    const day = await withPlan(await diary());
    const [bram = ''] = await writeDown(day, { name: 'Bram', phone: '06 0000 0102' });
    const actions = [{ actor: 'close' as const, text: 'Haal de auto op.', tie: bram }];
    await planned(day, [phase('green', { actions }), phase('orange'), phase('red')]);
    await wrote(day, 'tie.shown-nowhere', bram, {});
    const element = await opened(day);
    await openPart(element, 'Plan aanpassen', 'Plan aanpassen');
    await press(element, 'Het gaat goed');
    expect(textOn(element)).to.not.include('Haal de auto op.');
    expect(element.renderRoot.textContent).to.not.include('Bram');
    await addLine(element, 'me', 'Ik ga wandelen.');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 2);
    expect(JSON.stringify((await day.entries('plan.drafted'))[1]?.data)).to.include('Haal de auto op.');
  });
});

describe('with whom a plan is made', () => {
  it('N7: words that name somebody who is shown nowhere are not seen, and not lost', async () => {
    const day = await withPlan(await diary());
    const [bram = ''] = await writeDown(day, { name: 'Bram' });
    const phases = [phase('green'), phase('orange'), phase('red')];
    await wrote(day, 'plan.drafted', day.host.newId(), { phases, together: 'Sanne en Bram' });
    await wrote(day, 'tie.shown-nowhere', bram, {});
    const element = await opened(day);
    await openPart(element, 'Verder schrijven', 'Een plan maken');
    const values = () =>
      allOn(element, '#together').map((one) => one instanceof HTMLInputElement && one.value);
    expect(values()).to.deep.equal(['']);
    await press(element, 'Fase erbij: Ik let extra op');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 2);
    expect(values()).to.deep.equal(['']);
    expect(JSON.stringify((await day.entries('plan.drafted'))[1]?.data)).to.include('Sanne en Bram');
  });
});

describe('a plan that holds', () => {
  it('P2: one that could not be saved is saved once, at the next try', async () => {
    const { day, element } = await begun();
    await fill(element, '#together', 'Sanne');
    await waitFor(async () => (await day.entries('plan.drafted')).length === 1);
    await press(element, 'Verder: wie las dit plan?');
    day.store.writing = 'storage-full';
    await press(element, 'Dit plan geldt vanaf nu');
    await waitFor(() => textOn(element).includes('Dit is nog niet bewaard.'));
    day.store.writing = undefined;
    await press(element, 'Probeer het nog een keer');
    await waitFor(() => textOn(element).includes('Dit plan geldt sinds vandaag.'));
    expect((await day.entries('plan.')).map(({ type }) => type)).to.deep.equal([
      'plan.drafted',
      'plan.adopted',
    ]);
  });

  it('P2: who agrees is written with it', async () => {
    const { day, element } = await begun();
    await fill(element, '#together', 'Sanne en mam');
    await press(element, 'Verder: wie las dit plan?');
    const [tick] = allOn(element, 'input[type="checkbox"]');
    tick?.click();
    await fill(element, '#approver', 'Sanne');
    await fill(element, '#approver-role', 'professional');
    await press(element, 'Dit plan geldt vanaf nu');
    await waitFor(() => textOn(element).includes('Dit plan geldt sinds vandaag.'));
    expect(textOn(element)).to.include('Zij zijn het eens met dit plan: Marloes en Sanne');
    expect(textOn(element)).to.include('Gemaakt samen met: Sanne en mam');
    expect(await day.entries('plan.adopted')).to.have.length(1);
  });

  it('P2: what is agreed together on one screen is written and said as such, and only that', async () => {
    for (const together of [true, false]) {
      const { day, element } = await begun();
      await press(element, 'Verder: wie las dit plan?');
      if (together) allOn(element, '[name="together"]')[0]?.click();
      await press(element, 'Dit plan geldt vanaf nu');
      await waitFor(() => textOn(element).includes('Dit plan geldt sinds vandaag.'));
      const said = textOn(element).includes('samen op één scherm');
      expect([(await day.entries('plan.adopted'))[0]?.via, said]).to.deep.equal([
        together ? 'together' : 'own',
        together,
      ]);
    }
  });

  it('P2: holds at once where nobody else agreed, and nothing was written', async () => {
    const { day, element } = await begun();
    await press(element, 'Verder: wie las dit plan?');
    await press(element, 'Dit plan geldt vanaf nu');
    await waitFor(() => textOn(element).includes('Dit plan geldt sinds vandaag.'));
    expect((await day.entries('plan.')).map(({ type }) => type)).to.deep.equal([
      'plan.drafted',
      'plan.adopted',
    ]);
  });

  it('P2: every version stays, can be read, and can hold again', async () => {
    const day = await withPlan(await diary());
    await planned(
      day,
      [phase('green', { title: 'Eerste plan' }), phase('orange'), phase('red')],
      [{ name: 'Mam', role: 'close' }],
    );
    await planned(day, [phase('green', { title: 'Tweede plan' }), phase('orange'), phase('red')]);
    const element = await opened(day);
    expect(headingsOn(element)[1]).to.equal('Tweede plan');
    await openPart(element, 'Alle plannen', 'Alle plannen');
    expect(allOn(element, '.versions button').map(textOn)).to.deep.equal([
      'Plan van vandaag, 15:00: geldt nu',
      'Plan van vandaag, 15:00: eerder',
    ]);
    await press(element, 'Plan van vandaag, 15:00: eerder');
    expect(textOn(element)).to.include('Eerste plan');
    await press(element, 'Dit plan weer gebruiken');
    await waitFor(() => headingsOn(element)[1] === 'Eerste plan');
    expect(textOn(element)).to.include('Zij zijn het eens met dit plan: Mam');
  });

  it('P2: goes on without a plan, and can come back', async () => {
    const day = await withPlan(await diary());
    await planned(day, [phase('green', { title: 'Mijn plan' }), phase('orange'), phase('red')]);
    const element = await opened(day);
    await openPart(element, 'Alle plannen', 'Alle plannen');
    await press(element, 'Plan van vandaag: geldt nu');
    await press(element, 'Verder zonder dit plan');
    await waitFor(() => headingsOn(element)[1] === 'Het gaat goed');
    await openPart(element, 'Alle plannen', 'Alle plannen');
    expect(textOn(element)).to.include('weggelegd');
  });

  it('J7: a plan can be erased with all that was in it, and the others stay', async () => {
    const day = await withPlan(await diary());
    await planned(day, [phase('green', { title: 'Eerste plan' }), phase('orange'), phase('red')]);
    await planned(day, [phase('green', { title: 'Tweede plan' }), phase('orange'), phase('red')]);
    const element = await opened(day);
    await openPart(element, 'Alle plannen', 'Alle plannen');
    await press(element, 'Plan van vandaag, 15:00: geldt nu');
    await press(element, 'Wissen');
    expect(textOn(element)).to.include('Dit plan gaat weg, met alles wat erin stond.');
    await press(element, 'Ja, wis dit');
    await waitFor(() => headingsOn(element)[1] === 'Eerste plan', 'the plan before');
    const left = JSON.stringify(await day.entries(''));
    expect([left.includes('Tweede plan'), left.includes('Eerste plan')]).to.deep.equal([false, true]);
  });

  it('C3: a colour that is chosen while somebody writes does not take the page away', async () => {
    const { day, element } = await begun();
    await coloured(day, 'orange', 'watch');
    await settled();
    expect(headingsOn(element)[1]).to.equal('Een plan maken');
  });
});
