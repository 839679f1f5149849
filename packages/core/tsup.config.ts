import { defineConfig } from 'tsup';

export default defineConfig({
  // Each module stays a file of its own: a bundler leaves out what it does not need, such as the charts and all of xstate.
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/testing/**'],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  sourcemap: true,
  clean: true,
});
