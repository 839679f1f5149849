/** Brings the browser engines where it may, and names with its reason each one that can't be had. */
import { writeFileSync } from 'node:fs';
import { engineNames, ensureEngines } from './engines.ts';

const missing = ensureEngines(engineNames).flatMap((engine) => (engine.by === 'nothing' ? [engine] : []));
for (const { name, reason } of missing) console.log(`Not tested in ${name}: ${reason}`);

// On a build server an engine that is not there is a failure; at home it is only said.
const failed = process.env['CI'] === 'true' ? missing.length : 0;
const path = process.env['RN_RESULTS'];
if (path) writeFileSync(path, JSON.stringify({ passed: 0, failed }));
process.exitCode = failed > 0 ? 1 : 0;
