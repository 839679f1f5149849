import { folding } from '../bench/folding.ts';

for (const row of await folding([1_000, 10_000, 100_000]))
  console.log(JSON.stringify(row), (row.measured[2]?.ms ?? 0) / (row.measured[1]?.ms ?? 1));
