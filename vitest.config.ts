import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['recovery-network-source'] } },
  resolve: { conditions: ['recovery-network-source'] },
  test: {
    projects: [
      { extends: true, test: { name: 'core', include: ['packages/core/{src,prove,fixtures}/**/*.test.ts'] } },
      { extends: true, test: { name: 'elements', include: ['packages/elements/**/*.unit.test.ts'] } },
      { extends: true, test: { name: 'examples', include: ['examples/**/*.unit.test.ts'] } },
      { extends: true, test: { name: 'scripts', include: ['scripts/**/*.test.ts'] } },
    ],
  },
});
