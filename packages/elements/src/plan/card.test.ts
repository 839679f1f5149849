import { expect } from '@open-wc/testing';
import {
  allOn,
  callsOn,
  headingsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { planAreas } from './areas.ts';
import { fill } from './testing/fill.ts';
import { openPart } from './testing/open-part.ts';
import { opened, phase, planned, withPlan, wrote } from './testing/planned.ts';

const CARD = {
  call: [{ name: 'Marloes', number: '06 0000 0101' }],
  pleaseDoNot: 'Niet roepen.',
  medication: 'Een pil, 2 x daags 50',
};

const withCard = async (data: Readonly<Record<string, unknown>> = CARD) => {
  const day = await withPlan(await diary());
  await wrote(day, 'plan.card-written', day.host.newId(), data);
  return day;
};

describe('the emergency card', () => {
  it('P5: is written whole, and shown letter by letter with nothing added', async () => {
    const day = await diary();
    const element = await opened(day);
    await openPart(element, 'Mijn noodkaart');
    await fill(element, '[name="call.0.name"]', 'Marloes');
    await fill(element, '[name="call.0.number"]', '06 0000 0101');
    await fill(element, '[name="card-medication"]', 'Een pil, 2 x daags 50');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je noodkaart is bewaard.'));
    expect((await day.entries('plan.card-written')).map(({ data }) => data)).to.deep.equal([
      { call: [{ name: 'Marloes', number: '06 0000 0101' }], medication: 'Een pil, 2 x daags 50' },
    ]);
    expect(allOn(element, 'dd').map(textOn)).to.deep.equal(['Marloes 06 0000 0101', 'Een pil, 2 x daags 50']);
    expect(callsOn(element)).to.deep.equal(['tel:0600000101']);
  });

  it('P5: is one card with an id of its own, however often it is written, also while it waits', async () => {
    const day = await diary();
    const element = await opened(day);
    await openPart(element, 'Mijn noodkaart');
    day.store.writing = 'storage-full';
    for (const words of ['De sleutel.', 'De sleutel ligt bij de buren.']) {
      await fill(element, '#card-other', words);
      await press(element, 'Bewaren');
      await waitFor(() => textOn(element).includes('Dit is nog niet bewaard.'));
    }
    day.store.writing = undefined;
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je noodkaart is bewaard.'));
    const state = element.journal?.state;
    expect(state?.areas.plan.cards).to.have.length(1).and.to.not.include(state?.journal);
    await press(element, 'Noodkaart aanpassen');
    await fill(element, '#card-pets', 'Een kat.');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Een kat.'));
    expect(element.journal?.state?.areas.plan.cards).to.deep.equal(state?.areas.plan.cards);
  });

  it('says at the field what can not be: a number of nobody, words that are too long', async () => {
    const day = await diary();
    const element = await opened(day);
    await openPart(element, 'Mijn noodkaart');
    await fill(element, '[name="call.1.number"]', '06 0000 0101');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Hier staat nog niets.');
    expect(allOn(element, '[aria-invalid="true"]').map((one) => one.id)).to.deep.equal(['call.1.name']);
    await fill(element, '[name="call.1.number"]', '');
    await fill(element, '[name="card-other"]', 'a'.repeat(10_000));
    await press(element, 'Bewaren');
    expect(allOn(element, '[aria-invalid="true"]').map((one) => one.id)).to.deep.equal(['card-other']);
    expect(await day.entries('plan.card-written')).to.deep.equal([]);
  });

  it('J7: can be erased, with what was on it before; that is asked first, and said when it fails', async () => {
    const day = await withCard();
    await wrote(day, 'plan.card-written', day.host.withAreas(planAreas).state?.areas.plan.cards[0] ?? '', {
      call: [],
      other: 'Later',
    });
    const element = await opened(day);
    await openPart(element, 'Mijn noodkaart');
    await press(element, 'Wissen');
    expect(textOn(element)).to.include('Je noodkaart gaat weg, ook wat er eerder op stond.');
    expect(await day.entries('plan.card-written')).to.have.length(2);
    day.store.writing = 'storage-full';
    await press(element, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Wissen lukte niet.'), 'that it failed');
    day.store.writing = undefined;
    await press(element, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'), 'that it is gone');
    expect(await day.entries('plan.card-written')).to.deep.equal([]);
  });

  it('N7: who is shown nowhere is not on it, and is still there when the card is written anew', async () => {
    const day = await withCard({
      call: [
        { name: 'Bram', number: '06 0000 0102' },
        { name: 'Marloes', number: '06 0000 0101' },
      ],
    });
    const [bram = ''] = await writeDown(day, { name: 'Bram', phone: '06 0000 0102' });
    await wrote(day, 'tie.shown-nowhere', bram, {});
    const element = await opened(day);
    await openPart(element, 'Mijn noodkaart');
    expect(textOn(element)).to.not.include('Bram');
    await press(element, 'Noodkaart aanpassen');
    await fill(element, '[name="card-post"]', 'De buurvrouw heeft een sleutel.');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('plan.card-written')).length === 2);
    const last = JSON.stringify((await day.entries('plan.card-written'))[1]?.data);
    expect(last).to.include('Bram').and.to.include('Marloes').and.to.include('sleutel');
  });

  it('N7: who is shown nowhere keeps their place on a card that is full', async () => {
    const names = ['Bram', 'A', 'B', 'C', 'D', 'E'];
    const day = await withCard({ call: names.map((name) => ({ name, number: '' })) });
    const [bram = ''] = await writeDown(day, { name: 'Bram' });
    await wrote(day, 'tie.shown-nowhere', bram, {});
    const element = await opened(day);
    element.go({ at: 'card', edit: true });
    await waitFor(() => allOn(element, '#card-approach').length > 0);
    expect(allOn(element, '[name$=".name"]')).to.have.length(5);
    await fill(element, '[name="call.4.name"]', 'Eva');
    await press(element, 'Bewaren');
    await waitFor(async () => (await day.entries('plan.card-written')).length === 2);
    const last = JSON.stringify((await day.entries('plan.card-written'))[1]?.data);
    expect(last).to.include('Bram').and.to.include('Eva');
  });

  it('shows markup as it was typed', async () => {
    const element = await opened(await withCard({ approach: '<img src=x onerror=alert(1)>' }));
    await openPart(element, 'Mijn noodkaart');
    expect(allOn(element, 'img')).to.deep.equal([]);
    expect(textOn(element)).to.include('<img src=x onerror=alert(1)>');
  });
});

/** CSS pixels in a millimetre. */
const MM = 96 / 25.4;

describe('on paper', () => {
  /** Shows what is on the screen as it comes on paper, in every browser: by what is written for paper alone. */
  function asOnPaper(element: Element): void {
    const sheets = [
      ...(element.shadowRoot?.adoptedStyleSheets ?? []),
      ...(element.shadowRoot?.styleSheets ?? []),
    ];
    for (const rule of sheets.flatMap(({ cssRules }) => [...cssRules]))
      if (rule instanceof CSSMediaRule && rule.conditionText === 'print') forPaper.push(rule.media);
    for (const media of forPaper) media.mediaText = 'all';
  }
  const forPaper: MediaList[] = [];
  // Sheets are worn by every element of a page.
  afterEach(() => {
    for (const media of forPaper.splice(0)) media.mediaText = 'print';
  });

  it('P5: the card is two bank cards wide and one high, and is there whole on a page of its own', async () => {
    const element = await opened(await withCard());
    await openPart(element, 'Afdrukken');
    await press(element, 'Mijn noodkaart op papier');
    await settled();
    const text = textOn(element);
    expect(text.indexOf('Niet roepen.')).to.not.equal(text.lastIndexOf('Niet roepen.'));
    asOnPaper(element);
    const [card] = allOn(element, '.bank-card');
    const box = card?.getBoundingClientRect();
    expect(box?.width).to.be.closeTo(171.2 * MM, 2);
    expect(box?.height).to.be.closeTo(54 * MM, 2);
    expect(namesOn(element).filter((name) => name !== '06 0000 0101')).to.deep.equal([]);
  });

  it('offers only what is there, and blank forms for whoever likes a pen', async () => {
    const day = await withPlan(await diary());
    const element = await opened(day);
    await openPart(element, 'Afdrukken');
    expect(allOn(element, '.choices button').map(textOn)).to.deep.equal([
      'Een leeg plan om op te schrijven',
      'Een lege noodkaart om op te schrijven',
    ]);
    await press(element, 'Een leeg plan om op te schrijven');
    expect(headingsOn(element)).to.include('Ik heb nu hulp nodig');
    expect(allOn(element, '.blank').length).to.be.at.least(27);
    await press(element, '‹ Afdrukken');
    await press(element, 'Een lege noodkaart om op te schrijven');
    expect(textOn(element)).to.include('Hier ben ik allergisch voor');
    asOnPaper(element);
    const [card] = allOn(element, '.bank-card');
    expect(card?.getBoundingClientRect().height).to.be.closeTo(108 * MM, 2);
    for (const line of allOn(element, '.blank'))
      expect(line.getBoundingClientRect().height).to.be.at.least(8 * MM - 1);
    expect(textOn(element)).to.include('Bel: naam en nummer');
  });

  it('N9: the plan on paper has the number of who may be called, and every sheet the lines', async () => {
    const day = await withPlan(await diary());
    const [marloes = '', bram = ''] = await writeDown(
      day,
      { name: 'Marloes', phone: '06 0000 0101' },
      { name: 'Bram', phone: '06 0000 0102', notOnHardDays: true },
    );
    const actions = [marloes, bram].map((tie) => ({ actor: 'close' as const, text: 'Kom bij mij.', tie }));
    await planned(day, [phase('green'), phase('orange'), phase('red', { actions, title: 'Alarm' })]);
    const element = await opened(day);
    await openPart(element, 'Afdrukken');
    await press(element, 'Mijn plan op papier');
    expect(textOn(element))
      .to.include('Marloes 06 0000 0101 Kom bij mij.')
      .and.to.not.include('06 0000 0102');
    for (const what of ['plan', 'card', 'blank-plan', 'blank-card'] as const) {
      element.go({ at: 'paper', what });
      await settled();
      expect(allOn(element, '.lines').map(textOn).join(), what).to.match(/112.*113/);
    }
    element.go({ at: 'paper', what: 'blank-plan' });
    await settled();
    expect(textOn(element)).to.not.include('Alarm');
  });

  it('P1: the plan is there with all its pages', async () => {
    const day = await withPlan(await diary());
    await planned(day, [
      phase('green', { signs: [{ text: 'Ik slaap goed.' }] }),
      phase('orange'),
      phase('red', { actions: [{ actor: 'me', text: 'Ik bel.' }] }),
    ]);
    const element = await opened(day);
    await openPart(element, 'Afdrukken');
    await press(element, 'Mijn plan op papier');
    for (const words of ['Ik slaap goed.', 'Ik bel.', 'Het wordt te moeilijk'])
      expect(textOn(element)).to.include(words);
  });
});
