import { expect } from '@open-wc/testing';
import {
  actionOn,
  allOn,
  focused,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary } from '../journal-host/testing/diary.ts';
import { valueIn } from '../store/testing/contract.ts';
import { standsIn } from './testing/fill.ts';
import { openPart } from './testing/open-part.ts';
import { opened, phase, planned, withPlan, wrote } from './testing/planned.ts';

const tools = async (...texts: readonly string[]) => {
  const day = await withPlan(await diary());
  for (const text of texts)
    await wrote(day, 'plan.tool-written', day.host.newId(), { kind: 'practice', text });
  const element = await opened(day);
  await openPart(element, 'Wat mij helpt');
  return { day, element };
};

describe('after everything was erased', () => {
  it('J7: what was taken away last is not offered any more', async () => {
    const { day, element } = await tools('Ik pak mijn gitaar.');
    await press(element, 'Haal weg: Ik pak mijn gitaar.');
    await waitFor(() => namesOn(element).includes('Zet terug'));
    await day.host.eraseEverything();
    await waitFor(() => !textOn(element).includes('gitaar'), 'the words to go');
    expect(namesOn(element)).to.not.include('Zet terug');
  });

  it('J7: a form holds nothing of it, and writes nothing back', async () => {
    const day = await withPlan(await diary());
    await wrote(day, 'plan.card-written', day.host.newId(), { call: [{ name: 'Marloes' }] });
    const element = await opened(day);
    await openPart(element, 'Mijn noodkaart');
    await press(element, 'Noodkaart aanpassen');
    expect(standsIn(element, '[name="call.0.name"]')).to.equal('Marloes');
    await day.host.eraseEverything();
    await waitFor(() => allOn(element, 'form').length === 0, 'the form to go');
    expect(element.renderRoot.textContent).to.not.include('Marloes');
    await openPart(element, 'Mijn noodkaart');
    expect(standsIn(element, '[name="call.0.name"]')).to.equal('');
  });
});

describe('what goes from a list', () => {
  it('P4: takes its open fold along, and leaves the next alone', async () => {
    const { day, element } = await tools('Ik bel.', 'Ik ga lopen.');
    await press(element, 'Ik deed dit');
    const gone = actionOn(element, 'Haal weg: Ik bel.');
    gone.focus();
    gone.click();
    await waitFor(() => !namesOn(element).includes('Haal weg: Ik bel.'));
    expect(allOn(element, 'li details[open]')).to.deep.equal([]);
    gone.click();
    if (focused() instanceof HTMLButtonElement) actionOn(element, focused()?.ariaLabel ?? '').click();
    await settled();
    expect(namesOn(element)).to.include('Haal weg: Ik ga lopen.');
    expect(await day.entries('plan.tool-set-aside')).to.have.length(1);
  });

  it('P1: a line takes its button along; the keyboard is not at the next one', async () => {
    const day = await withPlan(await diary());
    const signs = [{ text: 'Ik slaap goed.' }, { text: 'Ik eet goed.' }];
    await planned(day, [phase('green', { signs }), phase('orange'), phase('red')]);
    const element = await opened(day);
    await openPart(element, 'Plan aanpassen');
    await press(element, 'Het gaat goed');
    const line = actionOn(element, 'Haal weg: Ik slaap goed.');
    line.focus();
    line.click();
    await waitFor(() => !namesOn(element).includes('Haal weg: Ik slaap goed.'));
    await waitFor(() => focused()?.textContent === 'Waaraan merk ik het?', 'the keyboard at the heading');
    expect(namesOn(element)).to.include('Haal weg: Ik eet goed.');
  });

  it('J7: a tool can be erased for ever, with what was noted about it', async () => {
    const { day, element } = await tools('Ik bel.', 'Ik ga lopen.');
    await press(element, 'Ik deed dit');
    await press(element, 'Ja');
    await waitFor(async () => (await day.entries('plan.tool-done')).length === 1);
    await press(element, 'Wissen: Ik bel.');
    expect(textOn(element)).to.include('Dit gaat weg, met wat je erover opschreef.');
    await press(element, 'Ja, wis dit: Ik bel.');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(JSON.stringify(await day.host.exportJournal())).to.not.include('Ik bel.');
    expect(await day.entries('plan.tool')).to.have.length(1);
  });

  it('J7: a special day can be erased for ever', async () => {
    const day = await withPlan(await diary());
    const on = { kind: 'yearly', month: 12, day: 25 };
    await wrote(day, 'plan.day-written', day.host.newId(), {
      ...{ title: 'Verjaardag', on, plan: 'Taart.', ties: [], mark: 'plain' },
    });
    const element = await opened(day);
    await openPart(element, 'Bijzondere dagen');
    await press(element, 'Wissen: Verjaardag');
    await press(element, 'Ja, wis dit: Verjaardag');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(JSON.stringify(await day.host.exportJournal())).to.not.include('Verjaardag');
  });

  it('P5: a card that another tab erased is not there to read or to erase again', async () => {
    const day = await withPlan(await diary());
    const card = day.host.newId();
    await wrote(day, 'plan.card-written', card, { call: [{ name: 'Marloes' }] });
    const element = await opened(day);
    await openPart(element, 'Mijn noodkaart');
    await day.host.eraseEntity(card);
    await waitFor(() => !namesOn(element).includes('Wissen'), 'nothing to erase');
    expect(namesOn(element)).to.not.include('Noodkaart aanpassen');
    expect(standsIn(element, '[name="call.0.name"]')).to.equal('');
  });
});

describe('what was said last', () => {
  it('J4: holds, also where it was said before, and the disk is slow', async () => {
    const day = await withPlan(await diary());
    const element = await opened(day);
    const id = day.host.newId();
    const release = day.slowly();
    const all = ['A', 'B', 'A'].map((other) =>
      element.write(day.host.draft('plan.card-written', id, { call: [], other })),
    );
    release();
    await Promise.all(all);
    expect(element.journal?.state?.areas.plan.card).to.have.property('other', 'A');
  });
});

/** A plan that was adopted on one device, and written on in another that did not know. */
async function onTwoDevices() {
  const [here, there] = [await withPlan(await diary()), await withPlan(await diary())];
  const id = here.host.newId();
  const pages = (text: string) => ({
    phases: [phase('green', { signs: [{ text }] }), phase('orange'), phase('red')],
  });
  const first = here.host.draft('plan.drafted', id, pages('Ik slaap goed.'));
  valueIn(await here.host.record([first]));
  valueIn(await there.host.load(valueIn(await here.host.exportJournal())));
  await wrote(here, 'plan.adopted', id, { words: first.id, approved: [] });
  await wrote(there, 'plan.drafted', id, pages('Ik eet goed.'));
  valueIn(await here.host.load(valueIn(await there.host.exportJournal())));
  const element = await opened(here);
  await openPart(element, 'Alle plannen');
  return { day: here, element };
}

describe('a plan that two devices made', () => {
  for (const [which, said, words, left] of [
    [': nog niet klaar', 'Dit plan gaat weg, met alles wat erin stond.', 'Ik eet goed.', 1],
    [': geldt nu', 'wat op een ander apparaat hieruit kwam ook', 'Ik slaap goed.', 0],
  ] as const)
    it(`J7: can be erased, and what goes along is said before${which}`, async () => {
      const { day, element } = await onTwoDevices();
      const name = namesOn(element).find((one) => one.endsWith(which)) ?? '';
      await press(element, name);
      await press(element, 'Wissen');
      expect(textOn(element)).to.include(said);
      await press(element, 'Ja, wis dit');
      await waitFor(() => textOn(element).includes('Het is gewist.'), 'that it is gone');
      expect(JSON.stringify(valueIn(await day.host.exportJournal()))).to.not.include(words);
      expect(await day.entries('plan.drafted')).to.have.length(left);
    });
});

describe('every plan', () => {
  it('P2: an earlier one does not say that it holds, and two of one day have two names', async () => {
    const day = await withPlan(await diary('2026-11-22T10:00:00+01:00'));
    await planned(day, [phase('green'), phase('orange'), phase('red')]);
    day.at('2026-11-22T15:00:00+01:00');
    await planned(day, [phase('green'), phase('orange'), phase('red')]);
    const element = await opened(day);
    await openPart(element, 'Alle plannen');
    expect(allOn(element, '.versions button').map(textOn)).to.deep.equal([
      'Plan van vandaag, 15:00: geldt nu',
      'Plan van vandaag, 10:00: eerder',
    ]);
    await press(element, 'Plan van vandaag, 10:00');
    expect(textOn(element))
      .to.include('Dit plan gold vanaf vandaag.')
      .and.to.not.include('Dit plan geldt sinds');
  });
});
