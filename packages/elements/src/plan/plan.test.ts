import { expect } from '@open-wc/testing';
import { allOn, callsOn, headingsOn, namesOn, press, settled, textOn } from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { coloured, opened, phase, planned, withPlan, wrote } from './testing/planned.ts';

const THREE = [
  phase('green', { signs: [{ text: 'Ik slaap goed.' }] }),
  phase('orange', { title: 'Even oppassen', signs: [{ text: 'Ik zeg vaker dingen af.' }] }),
  phase('red'),
];

describe('without a plan', () => {
  it('P1: three pages are there, and what a plan is stands above them', async () => {
    const element = await opened(await diary());
    expect(textOn(element)).to.include('In een plan schrijf je');
    expect(headingsOn(element)).to.include('Het gaat goed');
    expect(textOn(element)).to.include('Hier staat nog niets.');
    expect(allOn(element, '.phases button').map(textOn)).to.deep.equal([
      'Het gaat goed',
      'Het wordt te moeilijk',
      'Ik heb nu hulp nodig',
    ]);
  });

  it('X4: a hard day asks for nothing, and has people', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    await coloured(day, 'red', 'act');
    const element = await opened(day);
    expect(headingsOn(element)).to.include('Ik heb nu hulp nodig');
    expect(callsOn(element)).to.include('tel:0600000101');
    expect(textOn(element)).to.not.include('In een plan schrijf je');
  });
});

describe('a plan', () => {
  it('P3: opens at the page of a good day where no colour was chosen, and at that of today where one was', async () => {
    const day = await withPlan(await diary());
    await planned(day, THREE, [{ name: 'Sanne', role: 'professional' }]);
    const element = await opened(day);
    expect(headingsOn(element)[1]).to.equal('Het gaat goed');
    expect(textOn(element)).to.include('Ik slaap goed.');
    expect(textOn(element)).to.include('Zij zijn het eens met dit plan: Sanne');
    await coloured(day, 'orange', 'watch');
    await settled();
    expect(headingsOn(element)[1]).to.equal('Even oppassen');
    expect(textOn(element)).to.include('Ik zeg vaker dingen af.');
  });

  it('P3: every other page is one tap away, and the keyboard goes along', async () => {
    const day = await withPlan(await diary());
    await planned(day, THREE);
    const element = await opened(day);
    await press(element, 'Even oppassen');
    expect(headingsOn(element)[1]).to.equal('Even oppassen');
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Even oppassen');
    expect(allOn(element, '[aria-current="page"]').map(textOn)).to.deep.equal(['Even oppassen']);
  });

  it('P3: whoever comes back to it finds the page of today', async () => {
    const day = await withPlan(await diary());
    await planned(day, THREE);
    const element = await opened(day);
    await press(element, 'Even oppassen');
    const place = element.parentElement;
    element.remove();
    place?.append(element);
    await settled();
    expect(headingsOn(element)[1]).to.equal('Het gaat goed');
  });

  it('C3: a colour that is chosen meanwhile opens its page', async () => {
    const day = await withPlan(await diary());
    await planned(day, THREE);
    const element = await opened(day);
    await press(element, 'Even oppassen');
    await coloured(day, 'red', 'act');
    await settled();
    expect(headingsOn(element)[1]).to.equal('Ik heb nu hulp nodig');
  });

  it('P1: names who does what, with a button for who may be called now, and help now beside it', async () => {
    const day = await withPlan(await diary());
    const [marloes = '', bram = ''] = await writeDown(
      day,
      { name: 'Marloes', phone: '06 0000 0101' },
      { name: 'Bram', phone: '06 0000 0102', notOnHardDays: true },
    );
    await planned(day, [
      phase('green'),
      phase('orange'),
      phase('red', {
        signs: [{ text: 'Ik verberg dingen.' }],
        actions: [
          { actor: 'me', text: 'Ik ga naar buiten.' },
          { actor: 'close', text: 'Kom bij mij zitten.', tie: marloes },
          { actor: 'close', text: 'Haal de auto op.', tie: bram },
          { actor: 'professional', text: 'Bel mij dezelfde dag terug.' },
        ],
      }),
    ]);
    const element = await opened(day);
    await press(element, 'Ik heb nu hulp nodig');
    const said = textOn(element);
    for (const words of ['Wat ik doe', 'Wat mensen dicht bij mij doen', 'Wat mijn begeleider doet'])
      expect(said).to.include(words);
    expect(said).to.include('Kom bij mij zitten. Marloes Bel Marloes');
    expect(said).to.include('Haal de auto op. Bram');
    expect(namesOn(element)).to.not.include('Bel Bram');
    expect(said.indexOf('Ik ga naar buiten.')).to.be.below(said.indexOf('Ik verberg dingen.'));
    expect(allOn(element, 'recovery-help-now')).to.have.length(1);
    await press(element, 'Bel Marloes');
    expect(textOn(element)).to.include('Marloes');
    expect(allOn(element, '#after')).to.have.length(1);
  });

  it('N7: what names somebody who is shown nowhere is not on the page', async () => {
    const day = await withPlan(await diary());
    const [bram = ''] = await writeDown(day, { name: 'Bram', phone: '06 0000 0102' });
    const actions = [{ actor: 'close' as const, text: 'Haal de auto op.', tie: bram }];
    await planned(day, [phase('green', { actions }), phase('orange'), phase('red')]);
    const element = await opened(day);
    expect(textOn(element)).to.include('Haal de auto op.');
    await wrote(day, 'tie.shown-nowhere', bram, {});
    await settled();
    expect(textOn(element)).to.not.include('Haal de auto op.');
    expect(textOn(element)).to.not.include('Bram');
  });

  it('P4: a line of the catalogue is read in the language of the page', async () => {
    const day = await withPlan(await diary());
    const signs = [{ text: '', from: 'sleep-well' }];
    await planned(day, [phase('green', { signs }), phase('orange'), phase('red')]);
    const element = await opened(day, 'en');
    for (let n = 0; n < 100 && !textOn(element).includes('I sleep well'); n++) await settled();
    expect(textOn(element)).to.include('I sleep well');
  });
});

describe('what nobody meant to write', () => {
  it('stays words: markup, long words, another script', async () => {
    const day = await withPlan(await diary());
    const long = 'a'.repeat(300);
    await planned(day, [
      phase('green', {
        title: '<img src=x onerror=alert(1)>',
        signs: [{ text: long }, { text: 'أنام جيدا' }, { text: '我睡得很好' }],
      }),
      phase('orange', { title: 'W'.repeat(80) }),
      phase('red'),
    ]);
    const element = await opened(day);
    if (element.parentElement) element.parentElement.style.inlineSize = '320px';
    await settled();
    expect(allOn(element, 'img')).to.deep.equal([]);
    expect(headingsOn(element)[1]).to.equal('<img src=x onerror=alert(1)>');
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('safety 19: no word of a plan stands in an attribute of the element', async () => {
    const day = await withPlan(await diary());
    await planned(day, THREE);
    const element = await opened(day);
    expect(element.outerHTML).to.not.include('oppassen');
  });
});
