import { expect, fixture, html } from '@open-wc/testing';
import { callsOn, headingsOn, namesOn, press, textOn } from '../element/testing/on-screen.ts';
import { readProvider } from '../provider/read-provider.ts';
import { kade } from '../provider/testing/kade.ts';
import './define.ts';
import type { RecoveryHelpNow } from './help-now.ts';
import { at, helpNow, people, provider, sunday } from './testing/opened.ts';

describe('H3: help now', () => {
  it('is there without a host, a configuration or a journal: three doors, with the lines of the country', async () => {
    const element = await fixture<RecoveryHelpNow>(html`<recovery-help-now></recovery-help-now>`);
    expect(headingsOn(element)).to.deep.equal([
      'Hulp nu',
      'Direct gevaar',
      'Gedachten aan zelfdoding',
      'Ik wil nu iemand spreken',
    ]);
    expect(callsOn(element)).to.deep.equal([
      'tel:112',
      'tel:113',
      'https://www.113.nl/',
      'tel:08000113',
      'tel:0880767000',
    ]);
    expect(textOn(element)).to.include('Niemand leest dit nu mee. Bel dus zelf.');
  });

  it('names each button by what it does, with the number in sight', async () => {
    const element = await helpNow();
    expect(namesOn(element).slice(0, 2)).to.deep.equal(['Bel 112 (gratis)', 'Bel 113 (gratis)']);
  });

  it('keeps the line for an unsafe home one tap deeper', async () => {
    const element = await helpNow();
    expect(textOn(element)).to.not.include('Veilig Thuis');
    await press(element, 'Is het thuis niet veilig?');
    expect(callsOn(element)).to.include('tel:08002000');
  });

  it('H2: says when a closed line opens: today by its hour, else with the day', async () => {
    const element = await helpNow({ host: sunday, configuration: provider });
    expect(textOn(element)).to.include('Advieslijn Nu dicht. Open morgen om 07:00.');
    element.host = at('2026-11-25T06:10:00+01:00');
    await element.updateComplete;
    expect(textOn(element)).to.include('Advieslijn Nu dicht. Open om 07:00.');
    element.host = at('2026-11-27T22:30:00+01:00');
    await element.updateComplete;
    expect(textOn(element)).to.include('Advieslijn Nu dicht. Open maandag 30 november om 07:00.');
    expect(callsOn(element)).to.not.include('tel:0100000000');
    element.host = at('2026-11-27T21:59:00+01:00');
    await element.updateComplete;
    expect(textOn(element)).to.include('Open tot 22:00.');
    expect(callsOn(element)).to.include('tel:0100000000');
  });

  it('H2: says until which day something is open, where that is not today', async () => {
    const open = async (weekly: readonly object[], wall: string, lang = 'nl') => {
      const hours = { zone: 'Europe/Amsterdam', weekly };
      const lines = [{ ...kade.lines[0], role: 'gp-out-of-hours', hours }];
      const { provider } = readProvider({ ...kade, texts: {}, lines });
      return textOn(await helpNow({ host: at(wall), configuration: provider }, lang));
    };
    const nights = [{ days: [1, 2, 3, 4, 7], from: '17:00', to: '08:00' }];
    expect(await open(nights, '2026-11-22T23:00:00+01:00')).to.include('Open tot morgen 08:00.');
    expect(await open(nights, '2026-11-22T23:00:00+01:00', 'en')).to.include('Open until 08:00 tomorrow.');
    expect(await open(nights, '2026-11-23T03:00:00+01:00')).to.include('Open tot 08:00.');
    const evening = [{ days: [7], from: '17:00', to: '24:00' }];
    expect(await open(evening, '2026-11-22T23:00:00+01:00')).to.include('Open tot 00:00.');
    const weekend = [
      { days: [6, 7], from: '00:00', to: '24:00' },
      { days: [1], from: '00:00', to: '08:00' },
    ];
    expect(await open(weekend, '2026-11-21T12:00:00+01:00')).to.include(
      'Open tot maandag 23 november 08:00.',
    );
  });

  it('H3: the people come first, in the order given, then open lines, then what opens later', async () => {
    const element = await helpNow({ host: sunday, configuration: provider, people });
    const text = textOn(element);
    const order = ['Marloes', 'Ahmed', 'de Luisterlijn', 'Advieslijn'].map((name) => text.indexOf(name));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order[0]).to.be.greaterThan(text.indexOf('Ik wil nu iemand spreken'));
    expect(text).to.include('Marloes Bellen mag tot 22:00');
    expect(text).to.include('Ahmed Tijden niet bekend');
  });

  it('H1: without a number there is no button; the name is still there', async () => {
    const broken = {
      ...kade,
      lines: [{ ...kade.lines[0], id: 'none', name: 'Zonder', channels: [{ type: 'call', number: '*21#' }] }],
    };
    const element = await helpNow({ host: sunday, configuration: readProvider(broken).provider, people });
    expect(namesOn(element).filter((name) => name.includes('NA-groep'))).to.deep.equal([]);
    expect(textOn(element)).to.include('Zonder nummer: NA-groep.');
    expect(callsOn(element).filter((href) => /[*#]|undefined|tel:$/.test(href))).to.deep.equal([]);
    expect(textOn(element)).to.not.include('Zonder Nu');
  });

  it('H1: a person whose number is no number has no button either', async () => {
    const odd = ['', '*31#0600', 'bel mij', 'javascript:alert(1)', '112;ext=1'].map((phone, n) => ({
      id: `o${n}`,
      name: `Odd ${n}`,
      phone,
      message: phone,
      hoursKnown: true,
    }));
    const element = await helpNow({ people: odd });
    expect(namesOn(element).filter((name) => name.includes('Odd'))).to.deep.equal([]);
  });

  it('shows a name of HTML, from right to left, of emoji or without end as a name and nothing else', async () => {
    const names = ['<img src=x onerror=alert(1)>', 'שלום \u202eabc', '👩‍👩‍👧‍👦', 'x'.repeat(10_000), ' '];
    const element = await helpNow({
      people: names.map((name, n) => ({ id: `n${n}`, name, phone: `06 0000 010${n}`, hoursKnown: true })),
    });
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    const text = textOn(element);
    expect(text).to.include('<img src=x onerror=alert(1)>').and.to.include('👩‍👩‍👧‍👦');
    expect(text).to.not.include('x'.repeat(100));
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    expect(callsOn(element).filter((href) => href.startsWith('tel:0600000'))).to.have.length(5);
    await press(element, 'Bel שלום');
    expect(textOn(element)).to.match(/Heb je שלום.*gesproken\?/);
  });

  it('the suicide line comes first where that is asked', async () => {
    const element = await helpNow({ first: 'suicide' });
    expect(headingsOn(element).slice(1)).to.deep.equal([
      'Gedachten aan zelfdoding',
      'Direct gevaar',
      'Ik wil nu iemand spreken',
    ]);
    const part = await helpNow({ first: 'suicide', only: 'someone', people });
    expect(callsOn(part)[0]).to.equal('tel:113');
    expect(callsOn(part)).to.not.include('tel:112');
  });

  it('shows only the part that is asked for', async () => {
    const open = await helpNow({
      host: at('2026-11-25T12:00:00+01:00'),
      configuration: provider,
      people,
      only: 'open',
    });
    expect(textOn(open)).to.not.include('Advieslijn').and.not.include('Zonder nummer');
    expect(callsOn(open)).to.include('tel:0880767000');
    const advice = await helpNow({ host: sunday, configuration: provider, only: 'advice' });
    expect(textOn(advice)).to.equal('Advieslijn Nu dicht. Open morgen om 07:00.');
  });

  it('H6: what is nearby stands one tap deeper, with hours and distance in words', async () => {
    const element = await helpNow({ host: sunday, configuration: provider });
    await press(element, 'Hulp in de buurt');
    expect(textOn(element)).to.include(
      'Inloop De Linde Koffie en een praatje. Lindelaan 1 10 minuten fietsen',
    );
    expect(callsOn(element)).to.include('tel:0100000001').and.include('https://linde.example/');
  });

  it('speaks two languages on one page, each as its place says', async () => {
    const both = await fixture(html`
      <div>
        <section lang="nl"><recovery-help-now></recovery-help-now></section>
        <section lang="en"><recovery-help-now></recovery-help-now></section>
      </div>
    `);
    const elements = [...both.querySelectorAll('recovery-help-now')];
    await Promise.all(elements.map((one) => one.updateComplete));
    expect(elements.map((one) => headingsOn(one)[0])).to.deep.equal(['Hulp nu', 'Help now']);
  });
});
