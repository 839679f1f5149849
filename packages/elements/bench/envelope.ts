import { isRecord } from '@recovery-network/core/shared';
import type { Connection } from '@recovery-network/core/sharing';
import { takeIn } from '@recovery-network/core/sharing';
import { html, render } from 'lit';
import { fromText } from '../src/envelopes/base64url.ts';
import { openEnvelope, sealEnvelope } from '../src/envelopes/envelopes.ts';
import { keyTo } from '../src/envelopes/keys.ts';
import { PAGE, proposal, SECRET, SITE } from '../src/envelopes/testing/letters.ts';

/** A day after the envelopes were made. */
const NOW = { ms: Date.parse('2026-11-23T12:00:00+01:00'), zone: 'Europe/Amsterdam' };

/** Where the format, the step and the id of the key end, and where the random bytes do. */
const [HEAD, IV] = [10, 22];

interface Prepared {
  /** The text that somebody pasted. */
  readonly text: string;
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly cipher: CryptoKey;
  readonly connection: Connection;
}

let prepared: Prepared | undefined;
let place = document.createElement('main');

/** Seals a proposal after so many words in the same thread, for somebody who kept the secret. */
async function prepare(before: number): Promise<void> {
  const envelope = proposal(before);
  const done = await sealEnvelope(envelope, { secret: SECRET }, PAGE);
  const key = await keyTo('invited', SECRET);
  if (!done.ok || !key) throw new Error('it was not sealed');
  const text = done.value.file;
  const sealed = fromText(text.slice(text.indexOf('.') + 1));
  if (!sealed) throw new Error('nothing was sealed');
  const { journal, connection: id } = envelope;
  const connection: Connection = { id, life: '"open"', tie: id, side: 'invited', journal, secret: SECRET };
  prepared = { text, sealed, cipher: key.cipher, connection };
}

const ready = (): Prepared => {
  if (!prepared) throw new Error('nothing is prepared');
  return prepared;
};

/** What is shown of terms: here the tag of the supporter's page can stand, with the same content on the other side. */
interface Shown {
  readonly words: string;
  readonly mine: string;
  readonly theirs: string;
  readonly days: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function shownOf(terms: unknown): Shown {
  const all = isRecord(terms) ? terms : {};
  const limits = isRecord(all.limits) ? all.limits : {};
  const when = isRecord(all.when) ? all.when : {};
  const days = `${text(when.from)} – ${text(when.to)}`;
  return { words: text(all.words), mine: text(limits.proposer), theirs: text(limits.other), days };
}

/** What was proposed last, in an envelope that was read or in the JSON that was in it. */
function termsIn(value: unknown): unknown {
  if (Array.isArray(value)) return termsIn(value.at(-1));
  if (!isRecord(value)) return undefined;
  return value.terms ?? termsIn(value.threads ?? value.words ?? value.data);
}

/** The moment after the next frame was painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });

/** Milliseconds until it stands in the page, or is painted there. Each time in a place of its own. */
async function timed(work: () => Promise<void>, paints: boolean): Promise<number> {
  place.remove();
  place = document.createElement('main');
  document.body.append(place);
  await painted();
  const start = performance.now();
  await work();
  if (paints) await painted();
  return performance.now() - start;
}

async function open(): Promise<void> {
  const { text: pasted, connection } = ready();
  const opened = await openEnvelope(pasted, { site: SITE, secrets: [SECRET] });
  if (!opened.ok) throw new Error(opened.error.reason);
  const { envelope } = opened.value;
  const receiver = {
    journal: envelope.connection,
    connection,
    lines: [],
    threadWith: () => undefined,
    site: SITE,
  };
  const taken = takeIn(envelope, receiver, NOW);
  if (!taken.ok) throw new Error(taken.error);
  const { words, days, mine, theirs } = shownOf(termsIn(envelope));
  render(
    html`<article>
      <h2>${words}</h2>
      <p>${days}</p>
      <p>${mine}</p>
      <p>${theirs}</p>
      <button>Ja</button><button>Nu niet</button>
    </article>`,
    place,
  );
}

/** Only what nobody can leave out: the bytes, the inflating, JSON, and the nodes. */
async function bareOpen(): Promise<void> {
  const { sealed, cipher } = ready();
  const parameters = {
    name: 'AES-GCM',
    iv: sealed.slice(HEAD, IV),
    additionalData: sealed.slice(0, HEAD),
  };
  const room = await crypto.subtle.decrypt(parameters, cipher, sealed.slice(IV));
  const content = new Uint8Array(room, 5, new DataView(room).getUint32(1));
  const isDeflated = new Uint8Array(room)[0] === 1;
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const json: unknown = JSON.parse(
    isDeflated ? await new Response(stream).text() : new TextDecoder().decode(content),
  );
  const { words, days, mine, theirs } = shownOf(termsIn(json));
  const article = document.createElement('article');
  const add = (name: string, said: string) => {
    const node = document.createElement(name);
    node.textContent = said;
    article.append(node);
  };
  add('h2', words);
  for (const one of [days, mine, theirs]) add('p', one);
  add('button', 'Ja');
  add('button', 'Nu niet');
  place.append(article);
}

/** Whether both show the same. */
async function sameText(): Promise<boolean> {
  const said = async (work: () => Promise<void>) => {
    await timed(work, false);
    return [...place.querySelectorAll('h2, p, button')].map(({ textContent }) => textContent).join('|');
  };
  const [ours, bare] = [await said(open), await said(bareOpen)];
  return ours === bare && ours.includes('zondag');
}

Object.assign(globalThis, {
  bench: {
    prepare,
    sameText,
    ours: (paints = true) => timed(open, paints),
    bare: (paints = true) => timed(bareOpen, paints),
  },
});
