/** Writes the journals beside the example site: `npm run write`, or `npm run write -- 2027-03-05` for another last day. */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eightWeeks } from './eight-weeks.ts';
import { asText } from './file-text.ts';
import { sixMonths } from './six-months.ts';
import { threeYears, threeYearsOfBea } from './three-years/journal.ts';
import { twoPeople } from './two-people.ts';

const lastDay = process.argv[2];
const files = {
  'eight-weeks': eightWeeks(lastDay),
  'six-months': sixMonths(lastDay),
  'two-people': twoPeople(lastDay),
  'three-years': threeYears(),
  'three-years-of-bea': threeYearsOfBea(),
};
for (const [name, file] of Object.entries(files)) {
  const target = new URL(`../provider-site/fictional/${name}.json`, import.meta.url);
  writeFileSync(target, asText(file));
  console.log(`${file.entries.length} entries in ${fileURLToPath(target)}`);
}
