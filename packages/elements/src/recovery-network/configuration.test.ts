import { expect, fixture, html } from '@open-wc/testing';
import { callsOn, headingsOn, press, textOn, waitFor } from '../element/testing/on-screen.ts';
import { areas } from '../journal-host/areas.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { type Diary, diary } from '../journal-host/testing/diary.ts';
import { kade } from '../provider/testing/kade.ts';
import './define.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

describe('H3: the one tag and its configuration', () => {
  const realFetch = window.fetch;
  const help = ['tel:112', 'tel:113', 'tel:0880767000'];
  let files = 0;
  let asked: string[] = [];
  let day: Diary;

  beforeEach(async () => {
    day = await diary();
  });
  afterEach(() => {
    window.fetch = realFetch;
  });

  async function configured(answer: () => Response | Promise<Response>): Promise<RecoveryNetwork> {
    asked = [];
    window.fetch = async (address) => {
      asked.push(String(address));
      return answer();
    };
    const address = `/whole-${++files}.json`;
    const element = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" config=${address} .host=${day.host}></recovery-network>`,
    );
    await waitFor(() => headingsOn(element).includes('Hoe gaat het nu met je?'));
    return element;
  }

  it('gives one file to all that is inside: lines, words, look, title, the way out', async () => {
    const element = await configured(() => new Response(JSON.stringify(kade)));
    await waitFor(() => textOn(element).includes('Advieslijn'));
    expect(asked).to.have.length(1);
    expect(new URL(asked[0] ?? '').origin).to.equal(location.origin);
    expect(element.style.getPropertyValue('--rn-color')).to.equal('#223');
    expect(document.title).to.equal('Mijn overzicht');
    const exit = element.shadowRoot?.querySelector('recovery-quick-exit');
    expect(exit?.to).to.equal('https://weather.example/');
    await press(element, 'Hulp nu');
    expect(headingsOn(element)).to.include('Direct hulp');
    expect(callsOn(element)).to.include.members(help);
  });

  const broken: [string, () => Response | Promise<Response>][] = [
    ['missing', () => new Response('', { status: 404 })],
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['cut off', () => new Response('{"lines": [')],
    [
      'half broken',
      () =>
        new Response(
          JSON.stringify({
            ...kade,
            lines: 7,
            theme: { '--rn-color': 'url(//evil.example)' },
            quickExit: 'javascript:alert(1)',
          }),
        ),
    ],
  ];
  for (const [name, answer] of broken) {
    it(`stands, with help now, when the file is ${name}`, async () => {
      const element = await configured(answer);
      await press(element, 'Hulp nu');
      expect(callsOn(element)).to.include.members(help);
      expect(element.getAttribute('style') ?? '').to.not.include('evil');
      expect(callsOn(element).filter((href) => !/^(tel|sms|https):/.test(href))).to.deep.equal([]);
      await press(element, 'Terug');
      await press(element, 'Goed');
      expect(headingsOn(element)).to.include('Wat zou nu helpen?');
    });
  }

  it('shows what the page itself holds in help now, and asks for the file again when there is a network', async () => {
    let there = false;
    window.fetch = async () => {
      if (!there) throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify({ ...kade, texts: {} }));
    };
    const element = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" config=${`/whole-${++files}.json`} .host=${day.host}
        ><a href="tel:0349200722">Bel ons</a></recovery-network
      >`,
    );
    await waitFor(() => headingsOn(element).includes('Hoe gaat het nu met je?'));
    expect(callsOn(element)).to.not.include('tel:0349200722');
    await press(element, 'Hulp nu');
    expect(callsOn(element)).to.include.members([...help, 'tel:0349200722']);
    there = true;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => textOn(element).includes('Advieslijn'), 'the lines of the file');
    expect(callsOn(element)).to.not.include('tel:0349200722');
  });

  it('keeps what the page itself holds on the screen where the journal does not open either', async () => {
    day.store.reading = 'newer-version';
    const host = createJournalHost({ areas, store: day.store });
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const element = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" config=${`/whole-${++files}.json`} .host=${host}
        ><a href="tel:0349200722">Bel ons</a></recovery-network
      >`,
    );
    await waitFor(() => callsOn(element).includes('tel:112'), 'the lines of the country');
    expect(callsOn(element)).to.include.members([...help, 'tel:0349200722']);
  });

  it('a map that stands alone reads it too', async () => {
    await import('../network/define.ts');
    window.fetch = async () =>
      new Response(JSON.stringify({ ...kade, texts: { nl: { network: { title: 'Wie er zijn' } } } }));
    const element = await fixture<HTMLElement>(
      html`<recovery-network-map lang="nl" config=${`/whole-${++files}.json`} .host=${day.host}></recovery-network-map>`,
    );
    await waitFor(() => headingsOn(element).includes('Wie er zijn'));
    await press(element, 'Hulp nu');
    await waitFor(() => textOn(element).includes('Advieslijn'), 'the line of the provider');
  });

  it('a check-in that stands alone reads it too', async () => {
    window.fetch = async () =>
      new Response(JSON.stringify({ ...kade, texts: { nl: { 'check-in': { item1: 'Hoe is het?' } } } }));
    const element = await fixture<HTMLElement>(
      html`<recovery-check-in lang="nl" config=${`/whole-${++files}.json`} .host=${day.host}></recovery-check-in>`,
    );
    await waitFor(() => headingsOn(element).includes('Hoe is het?'));
    await press(element, 'Ik wil nu iemand spreken');
    await waitFor(() => textOn(element).includes('Advieslijn'));
  });
});
