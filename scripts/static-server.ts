/**
 * Serves a folder of files as a careful web server of a care provider would: strict headers, right types.
 * A `headers.json` in the folder adds to the headers or replaces them.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** No script but our own file, no inline style or script, and only lit-html may make markup from text. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

type Headers = Record<string, string>;

const strictHeaders: Headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

function fileFor(folder: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path));
  if (path.includes('\0') || !`${file}${sep}`.startsWith(normalize(folder + sep))) return undefined;
  const found = [file, join(file, 'index.html'), `${file}.html`].find(
    (f) => existsSync(f) && statSync(f).isFile(),
  );
  return found;
}

function headersOf(folder: string): Headers {
  const file = join(folder, 'headers.json');
  return existsSync(file) ? { ...strictHeaders, ...JSON.parse(readFileSync(file, 'utf8')) } : strictHeaders;
}

function answer(folder: string, headers: Headers, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { ...headers, 'Content-Type': types['.txt'] }).end('Not found\n');
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function listen(folder: string, port: number, host: string, heard: Heard): Promise<Server> {
  const headers = headersOf(folder);
  const server = createServer((request, response) => {
    heard(request);
    answer(folder, headers, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

export type Serving = { readonly address: string; close(): void };

/** Is told of every request as it comes in. */
type Heard = (request: IncomingMessage) => void;

/** Listens on this machine only. Port 0 takes a free one; rejects with the system's error when the port is taken. */
export async function serve(folder: string, port: number, heard: Heard = () => undefined): Promise<Serving> {
  const first = await listen(folder, port, '127.0.0.1', heard);
  const at = first.address();
  const taken = typeof at === 'object' && at !== null ? at.port : port;
  // "localhost" means ::1 to some browsers; a machine without IPv6 does without.
  const second = await listen(folder, taken, '::1', heard).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') return undefined;
    first.close();
    throw error;
  });
  const close = () => {
    for (const server of [first, second]) {
      server?.closeAllConnections();
      server?.close();
    }
  };
  return { address: `http://localhost:${taken}/`, close };
}
