import { expect, fixture, html } from '@open-wc/testing';
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
import { areas } from '../journal-host/areas.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { memoryStore } from '../store/memory.ts';
import { faulty } from '../store/testing/faulty.ts';
import { fill } from './testing/fill.ts';
import { openPart } from './testing/open-part.ts';
import { coloured, opened, phase, planned, withPlan } from './testing/planned.ts';

describe('people to call', () => {
  it('X1: they come to whoever asks for them, with the keyboard', async () => {
    const day = await withPlan(await diary());
    const element = await opened(day);
    await press(element, 'Ik wil nu iemand spreken');
    await waitFor(() => focused()?.id === 'people', 'the keyboard at the people');
    const top = focused()?.getBoundingClientRect().top ?? -1;
    expect(top).to.be.within(-1, innerHeight / 2);
  });

  it('X1: stand one tap from the top of a red page with many lines', async () => {
    const day = await withPlan(await diary());
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const actions = Array.from({ length: 10 }, (_, n) => ({ actor: 'me' as const, text: `Stap ${n}` }));
    await planned(day, [phase('green'), phase('orange'), phase('red', { actions })]);
    await coloured(day, 'red', 'act');
    const element = await opened(day);
    const text = textOn(element);
    expect(text.indexOf('Ik wil nu iemand spreken')).to.be.within(0, text.indexOf('Stap 0'));
    await press(element, 'Ik wil nu iemand spreken');
    await waitFor(() => focused()?.id === 'people', 'the keyboard at the people');
    expect(allOn(element, 'recovery-help-now')).to.have.length(1);
  });

  it('X4: a red page asks nobody to make a plan first', async () => {
    const element = await opened(await diary());
    expect(namesOn(element)).to.include('Een plan maken');
    await press(element, 'Ik heb nu hulp nodig');
    expect(namesOn(element)).to.not.include('Een plan maken');
    expect(textOn(element)).to.not.include('Hier staat nog niets.');
  });

  it('X4: what else there is to do is folded away on a red page', async () => {
    const day = await withPlan(await diary());
    await planned(day, [phase('green'), phase('orange'), phase('red')]);
    const element = await opened(day);
    expect(namesOn(element)).to.include('Plan aanpassen');
    await press(element, 'Ik heb nu hulp nodig');
    expect(namesOn(element)).to.not.include('Plan aanpassen');
    await press(element, 'Meer over dit plan');
    expect(namesOn(element)).to.include('Plan aanpassen');
  });
});

describe('what the page says about keeping', () => {
  it('does not say that all is kept where nothing is', async () => {
    const store = faulty(memoryStore());
    store.reading = 'storage-refused';
    const host = createJournalHost({ areas, store });
    const element = await opened({ host });
    await openPart(element, 'Een plan maken', 'Een plan maken');
    expect(textOn(element)).to.include('Deze browser bewaart hier niets.');
    expect(textOn(element)).to.not.include('Alles wordt meteen bewaard.');
  });

  it('says why something is not kept, where it can be seen from every field', async () => {
    const day = await diary();
    const element = await opened(day);
    await openPart(element, 'Mijn noodkaart');
    day.store.writing = 'storage-full';
    await fill(element, '#card-other', 'De sleutel ligt bij de buren.');
    actionOn(element, 'Bewaren').scrollIntoView();
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Dit is nog niet bewaard.'));
    expect(textOn(element)).to.include('Er is geen ruimte meer op dit apparaat.');
    const [line] = allOn(element, '[role="alert"]');
    expect(line?.getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });

  it('brings the keyboard to the field that was refused', async () => {
    const element = await opened(await diary());
    await openPart(element, 'Mijn noodkaart');
    await fill(element, '[name="call.1.number"]', '06 0000 0101');
    await press(element, 'Bewaren');
    await waitFor(() => focused()?.id === 'call.1.name', 'the keyboard at the field');
  });

  it('says on the page of the plan that what waited may not be any more', async () => {
    const day = await withPlan(await diary());
    const id = await planned(day, [phase('green'), phase('orange'), phase('red')]);
    const element = await opened(day);
    day.store.writing = 'storage-full';
    await day.host.record([day.host.draft('plan.put-away', id, {})]);
    await waitFor(() => textOn(element).includes('Dit is nog niet bewaard.'));
    day.store.writing = undefined;
    await day.host.record([day.host.draft('plan.put-away', id, {})]);
    await press(element, 'Probeer het nog een keer');
    await waitFor(() => textOn(element).includes('Dit kan nu niet.'), 'the refusal');
    expect(textOn(element)).to.not.include('Dit is nog niet bewaard.');
  });
});

describe('a plan that is looked at', () => {
  it('P3: opens a page that was asked for before the journal was there', async () => {
    const day = await withPlan(await diary());
    await planned(day, [phase('green'), phase('orange'), phase('red')]);
    const element = await fixture<HTMLElementTagNameMap['recovery-plan']>(
      html`<recovery-plan lang="nl"></recovery-plan>`,
    );
    element.go({ at: 'plan', phase: 'red' });
    await settled();
    element.host = day.host;
    await waitFor(() => element.journal?.state !== undefined);
    await settled();
    expect(headingsOn(element)[1]).to.equal('Ik heb nu hulp nodig');
  });
});
