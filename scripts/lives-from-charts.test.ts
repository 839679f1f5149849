import { expect, it } from 'vitest';
import { createViteServer } from 'vitest/node';
import { livesFromCharts } from './lives-from-charts.ts';
import { root } from './root.ts';

/** What the check-in does with the first entry, where its chart was changed and the committed table was not. */
async function firstStep(plugins: readonly { readonly name: string }[]): Promise<unknown> {
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { resolve: { conditions: ['recovery-network-source'] } },
    plugins: [
      ...plugins,
      {
        name: 'mutant',
        transform: (code: string, id: string) =>
          id.endsWith('check-in/machine.ts')
            ? code.replace(/(['"]check-in\.opened['"]: )['"]open['"]/, "$1'closed'")
            : undefined,
      },
    ],
  });
  try {
    const { checkInLife } = await server.ssrLoadModule('/packages/core/src/check-in/check-in-life.ts');
    return checkInLife.step(checkInLife.start, 'check-in.opened');
  } finally {
    await server.close();
  }
}

it('a chart that is mutated changes what areas live by, which the committed table does not', async () => {
  expect(await firstStep([])).toBe('"open"');
  expect(await firstStep([livesFromCharts])).toBe('"closed"');
});
