import { warn } from '../element/warn.ts';
import { type ProviderProblem, type ReadProvider, readProvider } from './read-provider.ts';

/** The longest configuration that is read, in characters. */
export const LONGEST_FILE = 1_000_000;
const PATIENCE = 10_000;

const loading = new Map<string, Promise<ReadProvider>>();

/**
 * Fetches and reads a configuration, once for all elements of a page. A file that is missing, unreachable, too large or
 * no JSON gives the Dutch lines and a problem; it never rejects, so help now always stands.
 * @param address Of the file, relative to the page; http or https.
 */
export function loadProvider(address: string): Promise<ReadProvider> {
  const known = loading.get(address);
  if (known) return known;
  const asked = fetchProvider(address);
  loading.set(address, asked);
  return asked;
}

async function fetchProvider(address: string): Promise<ReadProvider> {
  const text = await fetchText(address);
  if (typeof text !== 'string') loading.delete(address);
  const read = typeof text === 'string' ? parseProvider(text) : failed(text);
  for (const { path, rule, key, about } of read.problems) {
    const where = path === '' ? address : `${address}: ${path}`;
    warn('RN-E20', `${where} (${rule}): ${key}${about ? `, ${about}` : ''}`);
  }
  return read;
}

/** Reads the text of a configuration file. */
export function parseProvider(text: string): ReadProvider {
  if (text.length > LONGEST_FILE) return failed({ key: 'too-large' });
  try {
    return readProvider(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return failed({ key: 'not-json' });
  }
}

type Failure = Pick<ProviderProblem, 'key'>;

function failed({ key }: Failure): ReadProvider {
  return { ...readProvider(undefined), problems: [{ path: '', rule: 'H3', key, level: 'error' }] };
}

async function fetchText(address: string): Promise<string | Failure> {
  try {
    const url = new URL(address, document.baseURI);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return { key: 'unreachable' };
    const response = await fetch(url, {
      signal: AbortSignal.timeout(PATIENCE),
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return { key: 'unreachable' };
    return await readUpTo(response, LONGEST_FILE);
  } catch {
    return { key: 'unreachable' };
  }
}

/** Stops the download where the file turns out too long, so that a phone does not pay for it. */
async function readUpTo(response: Response, longest: number): Promise<string | Failure> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > longest) {
      await reader.cancel();
      return { key: 'too-large' };
    }
  }
}
