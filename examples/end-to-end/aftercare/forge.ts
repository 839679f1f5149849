/**
 * Run by itself: what somebody could send who writes their own envelopes. With the key that Robin gave them for something else they
 * say yes to a proposal that was made to another. Prints a link.
 */
import { openEnvelope, sealEnvelope } from '../../../packages/elements/src/envelopes/envelopes.ts';

const [ownLink = '', othersLink = '', page = ''] = process.argv.slice(2);
const site = new URL(page).origin;

const own = await openEnvelope(ownLink, { site });
const others = await openEnvelope(othersLink, { site });
if (!own.ok || !others.ok) throw new Error('Not to be opened.');

const { ask: _, name: __, ...envelope } = own.value.envelope;
const thread = others.value.envelope.threads?.find(({ words }) =>
  words.some(({ type }) => type === 'trajectory.proposed'),
);
const proposed = thread?.words.find(({ type }) => type === 'trajectory.proposed');
if (!thread || !proposed) throw new Error('Nothing was proposed.');

/** Another id of the same moment. */
const next = (id: string): string => id.slice(0, -4) + (id.endsWith('0001') ? '0002' : '0001');
const yes = {
  id: next(proposed.id),
  type: 'trajectory.accepted',
  v: 1,
  at: proposed.at,
  seq: envelope.seq + 1,
  data: { termsId: proposed.data['termsId'] },
};
const sealed = await sealEnvelope(
  {
    ...envelope,
    ...{ id: next(envelope.id), kind: 'acceptance', from: 'invited', seq: envelope.seq + 2 },
    threads: [{ id: thread.id, words: [yes] }],
  },
  own.value,
  page,
);
if (!sealed.ok || sealed.value.link === undefined) throw new Error('Not to be sealed.');
process.stdout.write(sealed.value.link);
