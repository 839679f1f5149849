/**
 * Areas live by a table that is generated from their statechart and committed (docs/decisions/0002). A chart that is
 * mutated changes no committed table, so no test could see it: under mutation the tables are made from the charts anew.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const tables = fileURLToPath(new URL('../packages/core/prove/life-tables.ts', import.meta.url));
const GENERATED = /\/src\/[a-z-]+\/[a-z-]+-life\.ts$/;

/** A plugin for Vite; reads each generated table as what `lives` of prove/life-tables.ts makes of its chart now. */
export const livesFromCharts = {
  name: 'lives-from-charts',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    if (!GENERATED.test(id)) return undefined;
    const name = /^export const (\w+): Life = /m.exec(readFileSync(id, 'utf8'))?.[1];
    if (!name) throw new Error(`${id} exports no life.`);
    return `
      import { lifeFrom } from '../journal/life.ts';
      import { lives, tableOf } from ${JSON.stringify(tables)};
      export const ${name} = lifeFrom(tableOf(lives.find((one) => one.name === '${name}').machine));
    `;
  },
};
