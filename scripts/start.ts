/** `npm start`: builds what the example provider site needs, serves it and keeps running. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build-steps.ts';
import { root } from './root.ts';
import { type Serving, serve } from './static-server.ts';

const wanted = process.env['PORT'] ?? '4173';
const port = Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${wanted}"; it must be a number from 0 to 65535.`);
  process.exit(1);
}

const site = join(root, 'examples/provider-site/dist');

async function served(): Promise<Serving> {
  try {
    return await serve(site, port);
  } catch (problem) {
    const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
    console.error(
      taken
        ? `Port ${port} is in use by another program. Stop that one, or choose another: PORT=${port + 1} npm start`
        : `The site could not be served: ${problem}`,
    );
    process.exit(1);
  }
}

// Building takes a minute or more: whether the port is free is known before.
(await served()).close();

const built = await build(['single-file', 'provider-site']);
if (!built) process.exit(1);

if (!existsSync(join(site, 'index.html'))) {
  console.error('The example site was built, but examples/provider-site/dist/index.html is not there.');
  process.exit(1);
}

const { address } = await served();
console.log(`The example provider site is at ${address}  (stop with Ctrl+C)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
