/** Writes the journal that the example site opens: `npm run write`, or `npm run write -- 2027-03-05` for another last day. */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eightWeeks } from './eight-weeks.ts';
import { asText } from './file-text.ts';

const target = new URL('../provider-site/fictional/eight-weeks.json', import.meta.url);
const file = eightWeeks(process.argv[2]);
writeFileSync(target, asText(file));
console.log(`${file.entries.length} entries in ${fileURLToPath(target)}`);
