/**
 * What goes between two journals, as text. Nothing is sent here and nothing sealed: an app does both, for instance with
 * `sealEnvelope` of `@recovery-network/elements/envelopes`.
 */
import { DAY, isoAt } from '@recovery-network/core';
import { threadWith } from '@recovery-network/core/guidance';
import { connectionOf, enclose, envelopeText, readEnvelope, takeIn } from '@recovery-network/core/sharing';

/** The origin of the pages on which the two open what they get. */
const site = 'https://provider.example';

/** All that one side said in a thread, for the other end of a way. That it leaves is written down first. */
export function letter(side, kind, way, thread) {
  const until = isoAt(side.now.ms + 30 * DAY, side.now.zone);
  const refused = side.write('envelope.sent', way, { kind, until, thread });
  if (refused) throw new Error(`This can not leave: ${refused.key}`);
  const { lines } = side.journal();
  const connection = connectionOf(side.state().areas.sharing, way);
  const made = enclose({ sent: lines.at(-1), connection, site, threads: [thread], lines });
  if (!made.ok) throw new Error(`This can not leave: ${made.error}`);
  return envelopeText(made.value);
}

/** Takes in what the other said; says how many lines are new, or why it is refused. */
export function open(side, text) {
  const read = readEnvelope(JSON.parse(text));
  if (!read.ok) return read.error;
  const { id: journal, lines } = side.journal();
  const { areas } = side.state();
  const receiver = {
    journal,
    lines,
    site,
    connection: connectionOf(areas.sharing, read.value.connection),
    threadWith: (thread) => threadWith(areas, thread),
  };
  const taken = takeIn(read.value, receiver, side.now);
  if (!taken.ok) return taken.error;
  side.add(taken.value.lines);
  return `${taken.value.lines.length} new`;
}
