import { warn } from '../element/warn.ts';
import type { ProviderProblem } from './read-help.ts';

/** The longest configuration that is read, in characters. */
const LONGEST = 1_000_000;
const PATIENCE = 10_000;

/** Makes a part of a configuration of its JSON; of undefined, what stands without a file. */
export type Reader<Part> = (json: unknown) => { provider: Part; problems: readonly ProviderProblem[] };
export type Read<Part> = ReturnType<Reader<Part>>;

type Failure = Pick<ProviderProblem, 'key'>;

const loading = new Map<string, Promise<string | Failure>>();

/**
 * Fetches a configuration, once for all elements of a page, and reads it. A file that is missing, unreachable, too large or
 * no JSON gives what stands without one, and a problem; it never rejects, so help now always stands.
 * @param address Of the file, relative to the page; http or https.
 */
export async function loadFile<Part>(address: string, read: Reader<Part>): Promise<Read<Part>> {
  const asked = loading.get(address) ?? fetchText(address);
  loading.set(address, asked);
  const text = await asked;
  if (typeof text !== 'string') loading.delete(address);
  const found = typeof text === 'string' ? readFile(text, read) : failed(text, read);
  for (const { path, rule, key, about } of found.problems) {
    warn('RN-E20', `${address} ${path} (${rule}): ${key} ${about ?? ''}`.trim());
  }
  return found;
}

/** Reads the text of a configuration file. */
export function readFile<Part>(text: string, read: Reader<Part>): Read<Part> {
  if (text.length > LONGEST) return failed({ key: 'too-large' }, read);
  try {
    return read(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return failed({ key: 'not-json' }, read);
  }
}

function failed<Part>({ key }: Failure, read: Reader<Part>): Read<Part> {
  return { ...read(undefined), problems: [{ path: '', rule: 'H3', key, level: 'error' }] };
}

async function fetchText(address: string): Promise<string | Failure> {
  try {
    const url = new URL(address, document.baseURI);
    if (!/^https?:$/.test(url.protocol)) return { key: 'unreachable' };
    const response = await fetch(url, {
      signal: AbortSignal.timeout(PATIENCE),
      referrerPolicy: 'no-referrer',
    });
    return response.ok ? await readUpTo(response, LONGEST) : { key: 'unreachable' };
  } catch {
    return { key: 'unreachable' };
  }
}

/** Stops the download where the file turns out too long, so that a phone does not pay for it. */
async function readUpTo(response: Response, longest: number): Promise<string | Failure> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
    if (text.length > longest) {
      await reader.cancel();
      return { key: 'too-large' };
    }
  }
  return text;
}
