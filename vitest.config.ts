import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['recovery-network-source'] } },
  resolve: { conditions: ['recovery-network-source'] },
  test: {
    // Machines that build are slow and shared: what hangs is found, what is slow is not called wrong.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'core', include: ['packages/core/{src,prove,fixtures}/**/*.test.ts'] } },
      { extends: true, test: { name: 'elements', include: ['packages/elements/**/*.unit.test.ts'] } },
      { extends: true, test: { name: 'examples', include: ['examples/**/*.unit.test.ts'] } },
      { extends: true, test: { name: 'scripts', include: ['scripts/**/*.test.ts'] } },
    ],
  },
});
