import { expect, html } from '@open-wc/testing';
import {
  actionOn,
  allOn,
  callsOn,
  focused,
  headingsOn,
  nameOf,
  namesOn,
  press,
  settled,
  still,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { readProvider } from '../provider/read-provider.ts';
import { kade } from '../provider/testing/kade.ts';
import type { RecoveryNetwork } from './recovery-network.ts';
import { openData, provider, whole } from './testing/whole.ts';

const tabs = (element: Element) => allOn(element, '.tabs button').map(nameOf);
const current = (element: Element) => allOn(element, '.tabs [aria-current="page"]').map(nameOf);

describe('the one tag', () => {
  it('lays out Today, People and help now, alone on a page', async () => {
    const element = await whole(await diary());
    expect(tabs(element)).to.deep.equal(['Vandaag', 'Mensen', 'Samen', 'Nazorg', 'Plan']);
    expect(current(element)).to.deep.equal(['Vandaag']);
    expect(headingsOn(element)).to.deep.equal([
      'Mijn mensen en plan',
      'Is dit je eigen telefoon of computer?',
      'Hoe gaat het nu met je?',
      'Moeilijk of mooi moment',
      'Wie kan ik nu bellen?',
      'Wat kun je nu doen?',
      'Advies nodig?',
    ]);
    await press(element, 'Mensen');
    expect(current(element)).to.deep.equal(['Mensen']);
    await waitFor(() => headingsOn(element).includes('Mensen om mij heen'), 'the map');
    await press(element, 'Hulp nu');
    expect(headingsOn(element).slice(0, 2)).to.deep.equal(['Mijn mensen en plan', 'Hulp nu']);
    await press(element, 'Terug');
    expect(current(element)).to.deep.equal(['Mensen']);
  });

  it('H3: gives help now that a page arranged the person’s own people, also when it comes later', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    element.append(document.createElement('recovery-help-now'));
    await waitFor(() => tabs(element).length === 0, 'the layout of the page');
    expect(callsOn(element).filter((href) => href === 'tel:0600000101')).to.have.length(1);
  });

  it('lays out the elements that the page put in it, with one journal for all', async () => {
    const day = await diary();
    const element = await whole(day, {
      inside: html`<div><p>Van de aanbieder</p><recovery-check-in></recovery-check-in></div><recovery-network-map></recovery-network-map>`,
    });
    expect(tabs(element)).to.deep.equal([]);
    expect(textOn(element)).to.include('Van de aanbieder');
    expect(headingsOn(element)).to.include.members(['Hoe gaat het nu met je?', 'Mensen om mij heen']);
    expect(headingsOn(element)).to.include('Is dit je eigen telefoon of computer?');
    expect(namesOn(element)).to.include.members(['Mijn gegevens', 'Snel weg', 'Hulp nu']);
    const [checkIn, map] = [...element.querySelectorAll('recovery-check-in, recovery-network-map')];
    expect([checkIn, map].map((one) => one && 'host' in one && one.host === day.host)).to.deep.equal([
      true,
      true,
    ]);
    await press(element, 'Hulp nu');
    expect(textOn(element)).to.not.include('Van de aanbieder');
    expect(callsOn(element)).to.include('tel:112');
  });

  it('hides the static help that the page holds for when there is no script', async () => {
    const element = await whole(await diary(), { inside: html`<p>Bel <a href="tel:112">112</a></p>` });
    expect(textOn(element)).to.not.include('Bel 112');
    expect(tabs(element)).to.deep.equal(['Vandaag', 'Mensen', 'Samen', 'Nazorg', 'Plan']);
  });

  it('H3: keeps help now on every view, and the way out', async () => {
    const element = await whole(await diary());
    for (const view of ['Mensen', 'Plan', 'Vandaag', 'Ik heb gebruikt']) {
      await press(element, view);
      expect(namesOn(element)).to.include.members(['Hulp nu', 'Snel weg']);
      const { top, bottom } = actionOn(element, 'Hulp nu').getBoundingClientRect();
      expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
    }
    await press(element, 'Hulp nu');
    expect(namesOn(element)).to.include('Snel weg');
  });

  it('safety 7: wears a neutral title, the provider’s where there is one, and gives the page its own back', async () => {
    document.title = 'Verslavingszorg – nazorg';
    const element = await whole(await diary());
    expect(document.title).to.equal('Mijn overzicht');
    element.configuration = readProvider({ ...kade, title: { nl: 'Mijn week', en: 'My week' } }).provider;
    await settled();
    expect(document.title).to.equal('Mijn week');
    element.lang = 'en';
    await waitFor(() => document.title === 'My week');
    element.remove();
    expect(document.title).to.equal('Verslavingszorg – nazorg');
  });

  it('wears the look of the configuration, and takes off that of another', async () => {
    const element = await whole(await diary());
    expect(element.style.getPropertyValue('--rn-color')).to.equal('#223');
    element.configuration = { ...provider, theme: { '--rn-font-size': '20px' } };
    await settled();
    expect(element.style.getPropertyValue('--rn-color')).to.equal('');
    expect(element.style.getPropertyValue('--rn-font-size')).to.equal('20px');
  });

  it('changes language where it stands, with all that is inside', async () => {
    const element = await whole(await diary());
    await press(element, 'Mensen');
    element.lang = 'en';
    await waitFor(() => textOn(element).includes('People around me'));
    expect(tabs(element)).to.deep.equal(['Today', 'People', 'Together', 'Aftercare', 'Plan']);
    await press(element, 'Today');
    expect(headingsOn(element)).to.include('How are you right now?');
    await press(element, 'Help now');
    expect(headingsOn(element)).to.include('I want to talk to someone now');
    element.lang = 'nl';
    await waitFor(() => headingsOn(element).includes('Hulp nu'));
  });

  it('goes where an element inside asks, and nothing of that leaves', async () => {
    const element = await whole(await diary());
    let outside = 0;
    const listen = () => outside++;
    document.addEventListener('recovery-network-go', listen);
    for (const [to, there] of [
      ['people', ['Mensen']],
      ['plan', ['Plan']],
      ['moment', []],
      ['today', ['Vandaag']],
      ['help-now', []],
      ['nowhere', []],
    ] as const) {
      const checkIn = element.shadowRoot?.querySelector('recovery-check-in');
      checkIn?.dispatchEvent(
        new CustomEvent('recovery-network-go', {
          detail: { to },
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
      await settled();
      expect(current(element)).to.deep.equal([...there]);
    }
    document.removeEventListener('recovery-network-go', listen);
    expect(outside).to.equal(0);
  });

  it('H5, N15: notes whether a person answered; a line is nobody of the journal', async () => {
    const day = await diary();
    const [marloes] = await writeDown(
      day,
      { name: 'Marloes', phone: '06 0000 0101' },
      { name: 'Ahmed', phone: '06 0000 0102' },
    );
    const element = await whole(day);
    const seen: unknown[] = [];
    const listen = (event: Event) => event instanceof CustomEvent && seen.push(event.detail);
    document.addEventListener('recovery-contact', listen);
    await press(element, 'Hulp nu');
    await press(element, 'Bel Marloes');
    await press(element, 'Nee');
    await press(element, 'Bel 088-0767000');
    await press(element, 'Ja');
    await settled();
    document.removeEventListener('recovery-contact', listen);
    expect(seen).to.deep.equal([
      { id: marloes, result: 'no-answer' },
      { id: 'nl-luisterlijn', result: 'spoken' },
    ]);
    const contacts = await day.entries('contact.');
    expect(contacts.map(({ data }) => data)).to.deep.equal([
      { channel: 'call', startedBy: 'me', result: 'no-answer' },
    ]);
  });

  it('safety 18, 19: asks nothing of another origin, and leaves no word outside its shadow', async () => {
    const before = performance.getEntriesByType('resource').length;
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    await press(element, 'Slecht');
    await press(element, 'Mensen');
    await press(element, 'Hulp nu');
    expect(element.outerHTML).to.not.match(/Marloes|Slecht|0600/);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => new URL(name).origin !== location.origin)).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark']) {
    it(`axe finds nothing on any view: ${theme}`, async function () {
      this.timeout(60_000);
      const day = await diary();
      const element = await whole(day);
      element.setAttribute('theme', theme);
      const looks = async () => {
        await still();
        await expect(element).to.be.accessible();
      };
      await openData(element);
      await press(element, 'Wis alles');
      await press(element, 'Wat doet "Snel weg"?');
      await looks();
      await press(element, 'Nee, laat staan');
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      await press(element, 'Slecht');
      await looks();
      await press(element, 'Hulp nu');
      await looks();
      await press(element, 'Mensen');
      await looks();
    });
  }

  it('puts the keyboard at the beginning of a view', async () => {
    const element: RecoveryNetwork = await whole(await diary());
    await press(element, 'Mensen');
    expect(nameOf(focused() ?? document.body)).to.equal('Mijn mensen en plan');
    await press(element, 'Hulp nu');
    expect(nameOf(focused() ?? document.body)).to.equal('Hulp nu');
  });
});

describe('what two people have with each other', () => {
  it('a person on the map leads to what the two agree', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    await element.goTo({
      tab: 'people',
      tag: 'recovery-network-map',
      entity: Object.keys(day.host.state?.areas.network.ties ?? {})[0] ?? '',
    });
    await waitFor(() => namesOn(element).includes('Wat we afspreken'), 'the person');
    await press(element, 'Wat we afspreken');
    await waitFor(() => headingsOn(element).includes('Wat we afspreken'), 'what they agree');
    expect(allOn(element, '.tabs [aria-current]').map(nameOf)).to.deep.equal(['Samen']);
    await waitFor(() => textOn(element).includes('Marloes'), 'who it is with');
  });

  it('where nobody is written down yet, that is one tap away', async () => {
    const element = await whole(await diary());
    await press(element, 'Samen');
    await waitFor(() => namesOn(element).includes('Iets vragen of aanbieden'), 'the tab');
    await press(element, 'Iets vragen of aanbieden');
    await press(element, 'Iemand opschrijven');
    await waitFor(() => current(element).join() === 'Mensen', 'people');
    await waitFor(() => namesOn(element).includes('Iemand opschrijven'), 'the place to write somebody down');
  });

  it('nobody who is handed the phone can go on to what is not theirs', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    await press(element, 'Samen');
    await waitFor(() => namesOn(element).includes('Iets vragen of aanbieden'), 'the tab');
    for (const step of [
      'Iets vragen of aanbieden',
      'Marloes',
      'Samen iets doen',
      'Wil je een stuk met mij wandelen?',
    ]) {
      await waitFor(() => namesOn(element).some((name) => name.startsWith(step)), step);
      await press(element, step);
    }
    await waitFor(() => namesOn(element).includes('Samen op deze telefoon'), 'the ways');
    await press(element, 'Samen op deze telefoon');
    await waitFor(() => namesOn(element).includes('Ik ben Marloes'), 'the hand-over');
    await press(element, 'Ik ben Marloes');
    await waitFor(() => namesOn(element).includes('Nee'), 'the question');
    expect(tabs(element)).to.deep.equal([]);
    expect(namesOn(element).filter((name) => name.startsWith('‹') || name === 'Delen')).to.deep.equal([]);
    await press(element, 'Nee');
    await waitFor(() => namesOn(element).includes('Ik heb hem terug'), 'the way back');
    expect(tabs(element)).to.deep.equal([]);
    await press(element, 'Ik heb hem terug');
    await waitFor(() => tabs(element).length === 5, 'the tabs');
  });
});
