#!/usr/bin/env node
// Lints a provider's own texts. It warns and never blocks: exit 0 with remarks, 1 only when the file cannot be read.
import { readFile } from 'node:fs/promises';
import { lintOwnTexts } from '../dist/words/own-texts.js';

const [command, file] = process.argv.slice(2);
if (command !== 'lint' || !file) {
  console.error('Usage: recovery-network-words lint <provider.json>');
  process.exit(1);
}
try {
  const remarks = lintOwnTexts(JSON.parse(await readFile(file, 'utf8')));
  for (const remark of remarks) console.log(remark);
  console.log(
    remarks.length === 0 ? 'No remarks.' : `Remarks: ${remarks.length}. They are advice; nothing is blocked.`,
  );
} catch (problem) {
  console.error(`${file} cannot be read: ${problem instanceof Error ? problem.message : problem}`);
  process.exitCode = 1;
}
