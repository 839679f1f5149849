import { expect } from '@open-wc/testing';
import {
  actionOn,
  actionsOn,
  allOn,
  callsOn,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { answersOf, checkInsOf, heading, opened, rhythm, TALK } from './testing/opened.ts';

describe('C2: a check-in', () => {
  it('asks two questions, one at a time, then the colour, and ends at people', async () => {
    const day = await diary();
    const element = await opened(day);
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    expect(namesOn(element).slice(0, 5)).to.deep.equal([
      'Heel goed',
      'Goed',
      'Gaat wel',
      'Niet zo goed',
      'Slecht',
    ]);
    await press(element, 'Goed');
    expect(heading(element)).to.equal('Wat zou nu helpen?');
    await press(element, 'Niets, het is goed zo');
    expect(heading(element)).to.equal('Welke kleur past bij vandaag?');
    await press(element, 'Het gaat goed');
    expect(heading(element)).to.equal('Het is opgeschreven.');
    expect(callsOn(element)).to.include('tel:0880767000');
    await press(element, 'Klaar voor nu');
    expect(textOn(element)).to.include('Vandaag: Het gaat goed');
    expect((await day.entries('check-in.')).map(({ type }) => type)).to.deep.equal([
      'check-in.opened',
      'check-in.answered',
      'check-in.answered',
      'check-in.coloured',
      'check-in.closed',
    ]);
  });

  it('C1: asks all eight for who chose a week, and says over which time', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    const asked: string[] = [];
    while (heading(element) !== 'Welke kleur past bij vandaag?') {
      asked.push(heading(element));
      expect(textOn(element).includes('Het gaat over deze week.')).to.equal(
        asked.length >= 2 && asked.length <= 6,
      );
      await press(element, 'Sla over');
    }
    expect(asked).to.deep.equal([
      'Hoe gaat het nu met je?',
      'Hoe heb je geslapen?',
      'Hoeveel trek had je?',
      'Voelde je je alleen?',
      'Had je contact met iemand?',
      'Was er iets moeilijks?',
      'Hoe kijk je naar morgen?',
      'Wat zou nu helpen?',
    ]);
  });

  it('writes each answer as one entry, and a skip as a skip', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await press(element, 'Sla over');
    await press(element, 'Een beetje');
    await settled();
    expect(await answersOf(day)).to.deep.equal(['1 3', '2 ', '3 2']);
  });

  it('goes back and forth, shows what was said, and lets it be said anew', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await press(element, 'Weinig');
    await press(element, 'Vorige vraag');
    expect(heading(element)).to.equal('Hoe heb je geslapen?');
    expect(actionOn(element, 'Weinig').getAttribute('aria-pressed')).to.equal('true');
    await press(element, 'Goed');
    await press(element, 'Vorige vraag');
    await press(element, 'Vorige vraag');
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    await press(element, 'Verder');
    expect(heading(element)).to.equal('Hoeveel trek had je?');
    expect(await answersOf(day)).to.deep.equal(['1 3', '2 4', '2 2']);
  });

  it('may end after the first question alone', async () => {
    const day = await diary();
    const element = await opened(day);
    expect(namesOn(element)).to.not.include('Klaar voor nu');
    await press(element, 'Goed');
    await press(element, 'Klaar voor nu');
    expect(callsOn(element)).to.include('tel:0880767000');
    expect((await day.entries('check-in.')).map(({ type }) => type)).to.deep.equal([
      'check-in.opened',
      'check-in.answered',
      'check-in.closed',
    ]);
  });

  it('offers the other questions to who wants them, without asking for them', async () => {
    const element = await opened(await diary());
    await press(element, 'Goed');
    await press(element, 'Sla over');
    await press(element, 'Nog een paar vragen? Het hoeft niet.');
    expect(heading(element)).to.equal('Hoe heb je geslapen?');
    await press(element, 'Goed');
    expect(heading(element)).to.equal('Hoeveel trek had je?');
  });

  it('loses nothing of who leaves and comes back', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await press(element, 'Goed');
    element.remove();
    const again = await opened(day);
    expect(heading(again)).to.equal('Hoeveel trek had je?');
    await press(again, 'Vorige vraag');
    expect(actionOn(again, 'Goed').getAttribute('aria-pressed')).to.equal('true');
    expect(checkInsOf(day)).to.have.length(1);
  });

  it('begins anew on another day, also where the page was left open', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, 'Goed');
    await press(element, 'Klaar voor nu');
    await press(element, 'Klaar voor nu');
    expect(heading(element)).to.equal('Hoe gaat het?');
    day.at('2026-11-23T09:00:00+01:00');
    element.requestUpdate();
    await settled();
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    await press(element, 'Slecht');
    await settled();
    expect(checkInsOf(day)).to.have.length(2);
  });

  it('can be filled in again on the same day, as a check-in of its own', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, 'Goed');
    await press(element, 'Klaar voor nu');
    await press(element, 'Klaar voor nu');
    await press(element, 'Nog een keer invullen');
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    expect(allOn(element, '[aria-pressed="true"]')).to.deep.equal([]);
    expect(namesOn(element)).to.not.include('Klaar voor nu');
    await press(element, 'Niet zo goed');
    await settled();
    expect(checkInsOf(day)).to.have.length(2);
  });

  it('"I want to talk to someone now" stands on every screen, and brings the three doors', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    await rhythm(day, 'weekly');
    const element = await opened(day);
    for (let n = 0; n < 8; n++) {
      expect(namesOn(element), heading(element)).to.include(TALK);
      await press(element, 'Sla over');
    }
    for (const step of ['Het gaat goed', 'Klaar voor nu', 'Nog een keer invullen']) {
      expect(namesOn(element), heading(element)).to.include(TALK);
      await press(element, step);
    }
    await press(element, TALK);
    expect(callsOn(element).slice(0, 2)).to.deep.equal(['tel:0600000101', 'tel:0880767000']);
    expect(callsOn(element)).to.include.members(['tel:112', 'tel:113']);
    expect(actionOn(element, TALK).getAttribute('aria-expanded')).to.equal('true');
    await press(element, TALK);
    expect(callsOn(element)).to.deep.equal([]);
  });

  it('C1: nothing is added up: no figure, no band, no advice on any screen', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    for (let n = 0; n < 8; n++) {
      expect(textOn(element)).to.not.match(/score|punten|risico|%|\d+\s*(van|\/)\s*\d+/i);
      await press(element, nameOf(actionsOn(element)[4] ?? element));
      if (heading(element) !== 'Welke kleur past bij vandaag?' && namesOn(element).includes('Verder'))
        await press(element, 'Verder');
    }
    expect(textOn(element)).to.include('Jij kiest. Niemand rekent dit uit.');
  });
});
