import { defineConfig } from 'vitest/config';

/** What mutation testing runs: the core's own tests, without the long proofs. */
export default defineConfig({
  resolve: { conditions: ['recovery-network-source'] },
  ssr: { resolve: { conditions: ['recovery-network-source'] } },
  test: { include: ['packages/core/src/**/*.test.ts'] },
});
