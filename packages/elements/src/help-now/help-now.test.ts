import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  actionsOn,
  allOn,
  callsOn,
  focused,
  headingsOn,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { readProvider } from '../provider/read-provider.ts';
import { kade } from '../provider/testing/kade.ts';
import './define.ts';
import type { PersonToCall, RecoveryHelpNow } from './help-now.ts';

const at = (wall: string) => {
  const now = { ms: Date.parse(wall), zone: 'Europe/Amsterdam' };
  return { now: () => now, subscribe: () => () => {} };
};
const sunday = at('2026-11-22T23:00:00+01:00');
const { provider } = readProvider(kade);

const people: readonly PersonToCall[] = [
  {
    id: 'p1',
    name: 'Marloes',
    phone: '06 0000 0101',
    message: '06 0000 0101',
    until: Date.parse('2026-11-22T22:00+01:00'),
    hoursKnown: true,
  },
  { id: 'p2', name: 'NA-groep', hoursKnown: true },
  { id: 'p3', name: 'Ahmed', phone: '06 0000 0102', hoursKnown: false },
];

const helpNow = async (part: Partial<RecoveryHelpNow> = {}, lang = 'nl'): Promise<RecoveryHelpNow> => {
  const element = await fixture<RecoveryHelpNow>(html`<recovery-help-now lang=${lang}></recovery-help-now>`);
  Object.assign(element, part);
  await element.updateComplete;
  return element;
};

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

describe('H3, H4: help now with a configuration that is not as it should be', () => {
  const realFetch = window.fetch;
  let files = 0;

  afterEach(() => {
    window.fetch = realFetch;
  });

  async function configured(
    answer: () => Response | Promise<Response>,
    inside = html``,
  ): Promise<RecoveryHelpNow> {
    window.fetch = async () => answer();
    const element = await fixture<RecoveryHelpNow>(
      html`<recovery-help-now lang="nl" config=${`/help-now-${++files}.json`}>${inside}</recovery-help-now>`,
    );
    await element.updateComplete;
    await settled();
    return element;
  }
  const doors = ['tel:112', 'tel:113', 'tel:0880767000'];

  it('shows the lines of the country and its own when the file is sound', async () => {
    const element = await configured(() => new Response(JSON.stringify(kade)));
    expect(callsOn(element)).to.include.members(doors);
    expect(textOn(element)).to.include('Advieslijn');
    expect(headingsOn(element)[0]).to.equal('Direct hulp');
  });

  const broken: [string, () => Response | Promise<Response>][] = [
    ['missing', () => new Response('<h1>404</h1>', { status: 404 })],
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['cut off', () => new Response(JSON.stringify(kade).slice(0, 700))],
    ['a page', () => new Response('<!doctype html><h1>Login</h1>')],
    ['a list', () => new Response('[]')],
  ];
  for (const [name, answer] of broken) {
    it(`falls back to the lines of the country when the file is ${name}`, async () => {
      const element = await configured(answer);
      expect(callsOn(element)).to.include.members(doors);
    });

    it(`falls back to the help on the page when the file is ${name}`, async () => {
      const pasted = html`<p>Bel ons: <a href="tel:0100000009">010 000 00 09</a></p>`;
      const element = await configured(answer, pasted);
      expect(callsOn(element)).to.deep.equal(['tel:0100000009']);
    });
  }

  it('is there while the file is on its way', async () => {
    let arrive: ((response: Response) => void) | undefined;
    window.fetch = () =>
      new Promise((done) => {
        arrive = done;
      });
    const place = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const slow = document.createElement('recovery-help-now');
    slow.config = `/slow-${++files}.json`;
    place.append(slow);
    await waitFor(() => arrive !== undefined);
    expect(callsOn(slow)).to.include.members(doors);
    arrive?.(new Response(JSON.stringify(kade)));
    await slow.updateComplete;
    expect(textOn(slow)).to.include('Advieslijn');
  });

  it('H4: shows no number of another country where the country is not known, only what is configured', async () => {
    const element = await configured(() => new Response(JSON.stringify({ ...kade, country: 'xx' })));
    expect(callsOn(element)).to.not.include.members(doors);
    expect(textOn(element)).to.include('Advieslijn');
  });

  it('leaves out what is broken and keeps what is sound', async () => {
    const half = {
      ...kade,
      lines: [
        null,
        7,
        { id: 'half' },
        kade.lines[0],
        { ...kade.lines[0], id: 'shut', hours: { zone: 'Nowhere' } },
      ],
      directory: 'none',
      texts: { nl: { 'help-now': { danger: 12, someone: 'Iemand spreken' } } },
    };
    const element = await configured(() => new Response(JSON.stringify(half)));
    expect(callsOn(element)).to.include.members(doors);
    expect(textOn(element).match(/Advieslijn/g)).to.have.length(1);
    expect(headingsOn(element)).to.include.members(['Direct gevaar', 'Iemand spreken']);
  });

  it('lets a hostile file replace no number, run nothing and call nothing else', async () => {
    const hostile = {
      ...kade,
      lines: [
        {
          ...kade.lines[0],
          id: 'nl-112',
          name: '112',
          role: 'danger',
          channels: [{ type: 'call', number: '0900 1234' }],
        },
        {
          ...kade.lines[0],
          id: 'x1',
          name: '<img src=x onerror=alert(1)>',
          hours: 'always',
          channels: [
            { type: 'chat', url: 'javascript:alert(1)' },
            { type: 'call', number: '*21*0900#' },
            { type: 'chat', url: 'https://ok.example/' },
          ],
        },
      ],
      texts: { nl: { 'help-now': { callNumber: '<b>{number}</b>', __proto__: { polluted: true } } } },
    };
    const element = await configured(() => new Response(JSON.stringify(hostile)));
    const calls = callsOn(element);
    expect(calls.filter((href) => !/^(tel:\+?\d+|sms:\+?\d+|https:\/\/)/.test(href))).to.deep.equal([]);
    expect(calls).to.not.include('tel:09001234');
    expect(element.shadowRoot?.querySelector('img, b, script')).to.equal(null);
    expect('polluted' in {}).to.equal(false);
  });
});

describe('H5: after a call', () => {
  const called = async () => {
    const element = await helpNow({ host: sunday, configuration: provider, people });
    const events: unknown[] = [];
    element.addEventListener('recovery-contact', (event) => {
      if (event instanceof CustomEvent) events.push(event.detail);
    });
    await press(element, 'Bel Marloes');
    return { element, events };
  };

  it('asks whether there was an answer, with the keyboard at the question, and says nothing yet', async () => {
    const { element, events } = await called();
    expect(nameOf(focused() ?? document.body)).to.equal('Heb je Marloes gesproken?');
    expect(namesOn(element)).to.include.members(['Ja', 'Nee', 'Ik heb niet gebeld']);
    expect(events).to.deep.equal([]);
  });

  it('yes: says so, by id only, and asks no more', async () => {
    const { element, events } = await called();
    await press(element, 'Ja');
    expect(events).to.deep.equal([{ id: 'p1', result: 'spoken' }]);
    expect(textOn(element)).to.include('Goed dat je belde.');
    expect(namesOn(element)).to.not.include('Nee');
  });

  it('no: brings the next name who has a number, and an open line; never the same again', async () => {
    const { element, events } = await called();
    await press(element, 'Nee');
    expect(events).to.deep.equal([{ id: 'p1', result: 'no-answer' }]);
    expect(textOn(element)).to.include(
      'Marloes neemt niet op. Dat zegt niets over jou. Bel nu een ander. Ahmed',
    );
    const [card] = allOn(element, '[aria-labelledby="after"]');
    if (!card) throw new Error('no card');
    expect(callsOn(card)).to.deep.equal(['tel:0600000102', 'tel:0880767000']);
    expect(nameOf(focused() ?? document.body)).to.match(/^Marloes neemt niet op/);
    await press(card, 'Bel Ahmed');
    await press(element, 'Nee');
    expect(events).to.have.length(2);
    const [last] = allOn(element, '[aria-labelledby="after"]');
    expect(last && callsOn(last)).to.deep.equal(['tel:0880767000']);
  });

  it('nothing is noted where no call was made', async () => {
    const { element, events } = await called();
    await press(element, 'Ik heb niet gebeld');
    expect(events).to.deep.equal([]);
    expect(textOn(element)).to.not.include('Heb je Marloes');
    expect(focused()?.id).to.equal('title');
  });

  it('a line can be called and answered too, and a message asks nothing', async () => {
    const { element } = await called();
    await press(element, 'Ik heb niet gebeld');
    await press(element, 'Stuur Marloes een bericht');
    expect(textOn(element)).to.not.include('gesproken?');
    await press(element, 'Bel 088-0767000');
    expect(textOn(element)).to.include('Heb je de Luisterlijn gesproken?');
  });

  it('the event carries no name and no number', async () => {
    const { element, events } = await called();
    await press(element, 'Nee');
    expect(JSON.stringify(events)).to.not.match(/Marloes|0600|\d{3}/);
    expect(element.outerHTML).to.not.match(/Marloes|0600/);
  });
});

describe('help now for everyone', () => {
  for (const theme of ['light', 'dark']) {
    it(`axe finds nothing: ${theme}, with people, after a call, folded open`, async () => {
      const element = await helpNow({ host: sunday, configuration: provider, people });
      element.setAttribute('theme', theme);
      await press(element, 'Is het thuis niet veilig?');
      await press(element, 'Hulp in de buurt');
      await expect(element).to.be.accessible();
      await press(element, 'Bel Marloes');
      await press(element, 'Nee');
      await expect(element).to.be.accessible();
      for (const only of ['someone', 'open', 'advice'] as const)
        await expect(await helpNow({ people, only, configuration: provider })).to.be.accessible();
    });
  }

  it('is used by keyboard alone, in the order of the page', async () => {
    const element = await helpNow({ people });
    const stops: string[] = [];
    element.focus();
    for (let n = 0; n < 6; n++) {
      await sendKeys({ press: 'Tab' });
      stops.push(nameOf(focused() ?? document.body));
    }
    expect(stops).to.deep.equal(namesOn(element).slice(0, 6));
    expect(stops[4]).to.equal('Bel Marloes');
  });

  it('every button is big enough for a thumb, and nothing runs off a narrow screen', async () => {
    const narrow = await fixture<HTMLElement>(html`<div></div>`);
    narrow.append(await helpNow({ host: sunday, configuration: provider, people }));
    narrow.setAttribute('id', 'narrow');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#narrow { inline-size: 256px }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await settled();
    for (const action of actionsOn(narrow)) {
      const { width, height, right } = action.getBoundingClientRect();
      expect([
        nameOf(action),
        width >= 44,
        height >= 44,
        right <= narrow.getBoundingClientRect().right,
      ]).to.deep.equal([nameOf(action), true, true, true]);
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
});
