import { defineConfig } from 'vitest/config';

/** End to end on what was built; E2E_ENGINE says in which browser (chromium or firefox). */
export default defineConfig({
  test: {
    include: ['examples/**/*.e2e.ts'],
    // One browser at a time per engine: the machine is small and the pages keep time.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
