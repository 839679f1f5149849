import type { JournalFile } from '@recovery-network/core/journal';

/** A journal as text with one entry on a line, so that a change of the story shows as that change. */
export function asText({ entries, ...head }: JournalFile): string {
  const opening = JSON.stringify(head, null, 2).replace(/\n\}$/, ',');
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  return `${opening}\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
