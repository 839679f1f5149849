import { defineConfig } from 'vitest/config';
import { livesFromCharts } from './scripts/lives-from-charts.ts';

/** What mutation testing runs: the core's own tests, without the long proofs. */
export default defineConfig({
  plugins: [livesFromCharts],
  resolve: { conditions: ['recovery-network-source'] },
  ssr: { resolve: { conditions: ['recovery-network-source'] } },
  test: { include: ['packages/core/src/**/*.test.ts'] },
});
