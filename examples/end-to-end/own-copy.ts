import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | undefined;
let count = 0;

/** A file that a visitor has at hand, with this text in it. It is gone when the tests are done. */
export const ownCopy = (text: string): string => ownFile('copy.json', text);

/** The same with bytes, under a name that ends like this one. */
export function ownFile(name: string, content: string | Uint8Array): string {
  folder ??= mkdtempSync(join(tmpdir(), 'own-copies-'));
  count += 1;
  const path = join(folder, `${count}-${name}`);
  writeFileSync(path, content);
  return path;
}

/** Keeps what a test made where END_TO_END_KEEP points, for somebody who wants to look at it; nowhere without that. */
export function keepForLooking(name: string, content: Uint8Array): void {
  const keep = process.env['END_TO_END_KEEP'];
  if (keep) writeFileSync(join(keep, name), content);
}

export function removeOwnCopies(): void {
  if (folder) rmSync(folder, { recursive: true });
  folder = undefined;
}
