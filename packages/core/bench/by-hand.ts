/**
 * The limit: what somebody would write by hand for exactly these entries. It parses the file, checks every field that it
 * uses, and puts the entries into the same state. It has no versions, no set-aside entries, no corrections, no erasures,
 * no table of a chart: it throws where the core would go on.
 */
interface Fields {
  readonly [key: string]: unknown;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

function wrong(what: string): never {
  throw new Error(what);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : wrong('a text'));
const maybeText = (value: unknown): string | undefined => (value === undefined ? undefined : text(value));
const oneOf = (value: unknown, ...list: readonly string[]): string =>
  list.includes(text(value)) ? text(value) : wrong('a choice');
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(text) : wrong('texts');

interface Tie {
  [key: string]: unknown;
  life: string;
}

const at = (life: string): string => `{"life":"${life}","asking":"open","answer":"none","repair":"none"}`;
const IDEA = at('idea');
const ASKED = at('asked');
const SUPPORTING = at('supporting');
const RESTING = at('resting');
const ENDED = at('ended');

const professional = new Set(['therapist', 'counsellor', 'addiction-physician', 'gp', 'helpline']);
const peers = new Set(['peer', 'buddy', 'group']);

interface CheckIn {
  readonly id: string;
  readonly at: number;
  length: string;
  readonly via: string;
  life: string;
  answers: Record<string, number | null>;
  colour?: { phase: string; level: string; at: number; seq: number };
}

/** The states of both areas, from the text of a file. */
export function foldByHand(file: string): unknown {
  const journal: unknown = JSON.parse(file);
  if (!isFields(journal) || !Array.isArray(journal.entries)) wrong('a journal');
  const ties: Record<string, Tie> = {};
  const contacts: Record<string, unknown[]> = {};
  const checkIns: Record<string, CheckIn> = {};
  const seen = new Set<string>();
  let seq = 0;

  const step = (about: string, from: readonly string[], to: string): Tie => {
    const tie = ties[about] ?? wrong('a tie');
    if (!from.includes(tie.life)) wrong('a step');
    tie.life = to;
    delete tie.restUntil;
    return tie;
  };

  for (const entry of journal.entries) {
    if (!isFields(entry) || !isFields(entry.data)) wrong('an entry');
    const { id, type, v, device, by, via, about, at: when, recordedAt, data } = entry;
    if (typeof id !== 'string' || !UUID.test(id) || seen.has(id)) wrong('an id');
    if (typeof about !== 'string' || !UUID.test(about)) wrong('an entity');
    if (typeof when !== 'string' || !ISO.test(when)) wrong('a time');
    if (typeof recordedAt !== 'string' || !ISO.test(recordedAt)) wrong('a time');
    if (typeof entry.seq !== 'number' || entry.seq <= seq) wrong('an order');
    if (v !== 1 || typeof device !== 'string' || by !== 'owner' || typeof via !== 'string') wrong('a writer');
    const ms = Date.parse(when);
    if (Number.isNaN(ms) || ms > Date.parse(recordedAt) + 86_400_000) wrong('a time');
    seen.add(id);
    seq = entry.seq;
    switch (type) {
      case 'tie.added': {
        if (ties[about]) wrong('a new tie');
        const kind = text(data.kind);
        const nature = professional.has(kind) ? 'professional' : peers.has(kind) ? 'peer' : 'personal';
        const there = nature === 'professional' || kind === 'group' || kind === 'community';
        if (!isFields(data.reach)) wrong('a reach');
        const reach = { phone: text(data.reach.phone) };
        const ring = oneOf(data.ring, 'very-close', 'close', 'further', 'outside');
        const life = there ? SUPPORTING : IDEA;
        const rest = { gives: texts(data.gives), receives: [], reach };
        ties[about] = { id: about, name: text(data.name), kind, nature, ring, life, addedAt: when, ...rest };
        break;
      }
      case 'tie.asked':
        step(about, [IDEA], ASKED);
        break;
      case 'tie.supports-already':
        step(about, [IDEA], SUPPORTING);
        break;
      case 'tie.said-yes':
        step(about, [ASKED], SUPPORTING);
        break;
      case 'tie.took-back':
        step(about, [ASKED], IDEA);
        break;
      case 'tie.rested':
        step(about, [SUPPORTING, RESTING], RESTING).restUntil = text(data.until);
        break;
      case 'tie.resumed':
        step(about, [RESTING], SUPPORTING);
        break;
      case 'tie.ended':
        step(about, [RESTING, SUPPORTING, IDEA, ASKED], ENDED);
        break;
      case 'tie.reopened':
        step(about, [ENDED], IDEA);
        break;
      case 'tie.moved':
        (ties[about] ?? wrong('a tie')).ring = oneOf(data.ring, 'very-close', 'close', 'further', 'outside');
        break;
      case 'tie.considered': {
        const tie = ties[about] ?? wrong('a tie');
        const said = { trust: oneOf(data.trust, 'yes', 'unsure', 'no'), words: text(data.words) };
        tie.qualities = { ...(isFields(tie.qualities) ? tie.qualities : {}), ...said };
        break;
      }
      case 'tie.described':
        Object.assign(ties[about] ?? wrong('a tie'), {
          goodFor: text(data.goodFor),
          gives: texts(data.gives),
        });
        break;
      case 'tie.knows':
        (ties[about] ?? wrong('a tie')).knows = { level: oneOf(data.level, 'nothing', 'part', 'everything') };
        break;
      case 'contact.noted': {
        if (!ties[about]) wrong('a tie');
        const channel = oneOf(data.channel, 'call', 'message', 'visit');
        const startedBy = oneOf(data.startedBy, 'me', 'them');
        const result = oneOf(data.result, 'spoken', 'no-answer', 'thanks');
        const support = maybeText(data.support);
        contacts[about] ??= [];
        contacts[about].push({ id, at: when, channel, startedBy, support, result });
        break;
      }
      case 'check-in.opened': {
        if (checkIns[about]) wrong('a new check-in');
        const length = oneOf(data.length, 'short', 'full');
        checkIns[about] = { id: about, at: ms, length, via, life: '"open"', answers: {} };
        break;
      }
      case 'check-in.answered': {
        const one = checkIns[about];
        const { item, answer } = data;
        if (!one || one.life === '"closed"') wrong('a check-in');
        if (typeof item !== 'number' || item < 1 || item > 8) wrong('a question');
        if (answer !== null && (typeof answer !== 'number' || answer < 1 || answer > 5)) wrong('an answer');
        one.answers[item] = answer;
        if (one.life === '"open"') one.life = '"answering"';
        break;
      }
      case 'check-in.coloured': {
        const one = checkIns[about];
        if (!one || one.life === '"closed"') wrong('a check-in');
        const level = oneOf(data.level, 'steady', 'watch', 'act');
        one.colour = { phase: text(data.phase), level, at: ms, seq };
        one.life = '"coloured"';
        break;
      }
      case 'check-in.closed': {
        const one = checkIns[about];
        if (!one || (one.life !== '"answering"' && one.life !== '"coloured"')) wrong('a check-in');
        one.life = '"closed"';
        break;
      }
      default:
        wrong(`a known type: ${type}`);
    }
  }
  const rest = { first: {}, links: {}, dismissed: [], knowsNoOne: false };
  return { network: { ties, contacts, ...rest }, 'check-in': { checkIns, passed: [] } };
}
