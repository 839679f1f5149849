#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { command } from '../dist/provider/command.js';

const { code, output, errors } = command(process.argv.slice(2), {
  now: { ms: Date.now(), zone: 'Europe/Amsterdam' },
  readFile: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
});
if (errors) process.stderr.write(`${errors}\n`);
if (output) process.stdout.write(`${output}\n`);
process.exitCode = code;
