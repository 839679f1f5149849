import { defineConfig } from 'tsup';

export default defineConfig({
  // The folder tree is the list of entries: a new element needs no line here.
  entry: ['src/*.ts', 'src/*/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  sourcemap: true,
  clean: true,
});
