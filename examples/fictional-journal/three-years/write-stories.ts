/** Writes the stories into the docs: `npm run write-stories`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stories } from './stories.ts';
import { page } from './told.ts';

const target = new URL('../../../docs/stories/three-years.md', import.meta.url);
const lives = stories.map(({ tell }) => tell());
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, page(stories, lives));
for (const [n, life] of lives.entries()) {
  const { found, apart } = life.watch;
  console.log(stories[n]?.title, `${life.turns.length} turns`, life.post.figures, { apart, found });
}
console.log(fileURLToPath(target));
