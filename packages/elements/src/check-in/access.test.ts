import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allOn, focused, nameOf, press, settled, still, textOn } from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { answersOf, heading, opened, rhythm, TALK } from './testing/opened.ts';

describe('a check-in for everyone', () => {
  it('puts the keyboard at the question after each step', async () => {
    const element = await opened(await diary());
    for (const step of [
      'Goed',
      'Sla over',
      'Het wordt te moeilijk',
      'Klaar voor nu',
      'Nog een keer invullen',
    ]) {
      await press(element, step);
      expect(nameOf(focused() ?? document.body), step).to.equal(heading(element));
    }
  });

  it('is filled in by keyboard alone', async () => {
    const day = await diary();
    const element = await opened(day);
    element.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(heading(element)).to.equal('Wat zou nu helpen?');
    expect(await answersOf(day)).to.deep.equal(['1 2']);
  });

  it('tells who can not see it that people came', async () => {
    const element = await opened(await diary());
    const live = () => allOn(element, '.sr[role="status"]').map(textOn);
    expect(live()).to.deep.equal(['']);
    await press(element, 'Slecht');
    expect(live()).to.deep.equal(['Wil je nu iemand spreken?']);
  });

  for (const theme of ['light', 'dark']) {
    it(`axe finds nothing on any screen: ${theme}`, async function () {
      this.timeout(60_000);
      const day = await diary();
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      await rhythm(day, 'daily');
      const element = await opened(day);
      element.setAttribute('theme', theme);
      const looks = async () => {
        await still();
        await expect(element).to.be.accessible();
      };
      await press(element, 'Wanneer en hoe vul je dit in?');
      await looks();
      await press(element, 'Slecht');
      await press(element, TALK);
      await looks();
      await press(element, 'Verder');
      await press(element, 'Met iemand praten');
      await looks();
      await press(element, 'Ik heb nu hulp nodig');
      await looks();
      await press(element, 'Het is nu voorbij');
      await press(element, 'Hoe ging het de laatste tijd?');
      await looks();
    });
  }

  it('asks nothing over the network, and leaves no word outside itself', async () => {
    const before = performance.getEntriesByType('resource').length;
    const day = await diary();
    const element = await opened(day);
    const seen: unknown[] = [];
    const listen = (event: Event) => {
      if (event instanceof CustomEvent) seen.push(event.detail);
    };
    for (const type of ['recovery-contact', 'recovery-network-go']) document.addEventListener(type, listen);
    await press(element, 'Slecht');
    await press(element, 'Bel 088-0767000');
    await press(element, 'Nee');
    for (const type of ['recovery-contact', 'recovery-network-go'])
      document.removeEventListener(type, listen);
    expect(seen).to.deep.equal([{ id: 'nl-luisterlijn', result: 'no-answer' }]);
    expect(element.outerHTML).to.not.include('Slecht');
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => !name.startsWith(location.origin))).to.deep.equal([]);
  });

  it('speaks English where the page does, and a provider may say it in its own words', async () => {
    const day = await diary();
    const element = await opened(day, 'en');
    await element.updateComplete;
    expect(heading(element)).to.equal('How are you right now?');
    element.configuration = { texts: { en: { 'check-in': { item1: 'How is it going?' } } } };
    await settled();
    expect(heading(element)).to.equal('How is it going?');
    element.lang = 'nl';
    await settled();
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
  });
});
