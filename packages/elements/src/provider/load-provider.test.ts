import { expect } from '@open-wc/testing';
import { countryFiles } from '@recovery-network/core/help-now';
import { loadProvider } from './load-provider.ts';
import { kade } from './testing/kade.ts';

describe('H3: loading a configuration', () => {
  const dutch = countryFiles.get('nl') ?? [];
  const realFetch = window.fetch;
  let asked: { url: string; init: RequestInit | undefined }[] = [];
  let files = 0;

  function serve(answer: () => Response | Promise<Response>): string {
    asked = [];
    window.fetch = async (url, init) => {
      asked.push({ url: String(url), init });
      return answer();
    };
    return `/config-${++files}.json`;
  }

  afterEach(() => {
    window.fetch = realFetch;
  });

  it('reads the file once for all who ask, and sends no referrer', async () => {
    const address = serve(() => new Response(JSON.stringify(kade)));
    const [one, two] = await Promise.all([loadProvider(address), loadProvider(address)]);
    expect(one.problems).to.deep.equal([]);
    expect(one.provider.lines.map(({ id }) => id)).to.include('kade-advies');
    expect(two).to.deep.equal(one);
    expect(asked.map(({ url }) => url)).to.deep.equal([new URL(address, document.baseURI).href]);
    expect(asked[0]?.init?.referrerPolicy).to.equal('no-referrer');
  });

  const refused: [string, string, () => Response | Promise<Response>][] = [
    ['missing', 'unreachable', () => new Response('<h1>404</h1>', { status: 404 })],
    ['unreachable', 'unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['no JSON', 'not-json', () => new Response('<!doctype html>')],
    ['empty', 'not-json', () => new Response(null)],
    ['cut off', 'not-json', () => new Response(JSON.stringify(kade).slice(0, 500))],
    ['a list', 'not-an-object', () => new Response('[]')],
  ];
  for (const [name, key, answer] of refused) {
    it(`keeps the Dutch lines when the file is ${name}`, async () => {
      const { provider, problems } = await loadProvider(serve(answer));
      expect(problems[0]?.key).to.equal(key);
      expect(provider.lines).to.deep.equal(dutch);
    });
  }

  it('stops reading a file that is too long', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent++;
        controller.enqueue(new Uint8Array(100_000).fill(32));
      },
    });
    const { provider, problems } = await loadProvider(serve(() => new Response(endless)));
    expect(problems[0]?.key).to.equal('too-large');
    expect(provider.lines).to.deep.equal(dutch);
    expect(sent).to.be.lessThan(20);
  });

  it('asks again after a file could not be reached', async () => {
    const address = serve(() => new Response('', { status: 503 }));
    expect((await loadProvider(address)).problems[0]?.key).to.equal('unreachable');
    window.fetch = async () => new Response(JSON.stringify(kade));
    expect((await loadProvider(address)).problems).to.deep.equal([]);
  });

  it('asks for nothing but http and https', async () => {
    serve(() => new Response(JSON.stringify(kade)));
    for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'blob:x', 'http://']) {
      expect((await loadProvider(address)).problems[0]?.key).to.equal('unreachable');
    }
    expect(asked).to.deep.equal([]);
  });
});
