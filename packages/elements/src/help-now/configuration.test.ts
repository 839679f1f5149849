import { expect, fixture, html } from '@open-wc/testing';
import { callsOn, headingsOn, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { kade } from '../provider/testing/kade.ts';
import './define.ts';
import type { RecoveryHelpNow } from './help-now.ts';

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

  it('asks for the file again when there is a network', async () => {
    const pasted = html`<p>Bel ons: <a href="tel:0100000009">010 000 00 09</a></p>`;
    let there = false;
    const element = await configured(() => {
      if (!there) throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify(kade));
    }, pasted);
    expect(callsOn(element)).to.deep.equal(['tel:0100000009']);
    there = true;
    dispatchEvent(new Event('online'));
    await waitFor(() => textOn(element).includes('Advieslijn'), 'the line of the file');
    expect(callsOn(element)).to.include.members(doors);
  });

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
