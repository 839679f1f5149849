import { defineConfig } from 'vitest/config';

/** The examples as a stranger has them: installed from the packed packages. */
export default defineConfig({
  test: {
    include: ['examples/packed/*.packed.test.ts'],
    // npm fetches what the examples need; on a slow line that takes a while.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
