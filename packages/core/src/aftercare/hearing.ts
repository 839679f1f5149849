import type { Side } from '../agreement/side.ts';
import type { Mutable, TermsWord } from '../agreement/words-of-two.ts';
import { heardIn, momentOf, moveProposal } from '../agreement/words-of-two.ts';
import type { EntryOf, Handler } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import { OWNER } from '../journal/entry.ts';
import type { Own } from '../journal/own.ts';
import { livesOf } from './lives.ts';
import { isNobodyElses, unheard } from './own-course.ts';
import type { What } from './said.ts';
import type { AftercareState, Trajectory } from './state.ts';
import { trajectoryOf } from './state.ts';

const begin = ({ about, seq }: EntryOf<unknown>): Trajectory => ({
  id: about,
  begun: seq,
  proposals: [],
  said: [],
  putAside: [],
});

/** The state after a word about a trajectory; `undefined` where it does not apply there. */
export function change(
  state: AftercareState,
  entry: EntryOf<unknown>,
  own: Own,
  alter: (one: Mutable<Trajectory>, side: Side) => boolean | undefined,
): AftercareState | undefined {
  const before = trajectoryOf(state, entry.about);
  const one =
    before && entry.by !== OWNER && isNobodyElses(before)
      ? unheard(before, entry, own)
      : heardIn({ before, begin: () => begin(entry) }, entry, own, alter);
  return one && put(state, one, own);
}

const put = (state: AftercareState, one: Trajectory, own: Own): AftercareState =>
  Object.assign(own.object(state), { trajectories: putById(state.trajectories, one, own) });

/** The state after it became known with whom it is shared: what they said of it, and came in before, is heard now. */
export function hear(
  state: AftercareState,
  about: string,
  handlers: readonly Handler<AftercareState>[],
  own: Own,
): AftercareState {
  const before = trajectoryOf(state, about);
  if (!before?.unheard || before.with === undefined) return state;
  const { unheard: words, ...one } = before;
  let heard = put(state, own.take(one), own);
  for (const word of words) {
    if (word.by !== one.with) continue;
    const handler = handlers.find(({ entryType }) => entryType.type === word.type);
    const next = handler?.apply(heard, word, own);
    if (typeof next === 'object') heard = next;
  }
  return heard;
}

/** A state is plain JSON: what was left out is not there. */
export function bare<T extends object>(value: T): T {
  const kept = { ...value };
  for (const [field, one] of Object.entries(kept)) if (one === undefined) Reflect.deleteProperty(kept, field);
  return kept;
}

/** Takes down an answer to a proposal; it may change what earlier and later ones come to. */
export function answer(
  one: Mutable<Trajectory>,
  termsId: string,
  answered: TermsWord,
  side: Side,
  own: Own,
): void {
  moveProposal(one, termsId, answered, side, own);
  settle(one, own);
}

export function settle(one: Mutable<Trajectory>, own: Own): void {
  const lives = livesOf(one.proposals, one.said);
  const list = own.list(one.proposals);
  list.forEach((proposal, n) => {
    const life = lives.get(proposal.id) ?? proposal.life;
    if (life !== proposal.life) list[n] = own.take({ ...proposal, life });
  });
  one.proposals = list;
}

/** Takes down what one of the two said, and moves what it is about. */
export function say(
  state: AftercareState,
  entry: EntryOf<unknown>,
  own: Own,
  what: What,
  alter: (one: Mutable<Trajectory>, side: Side) => void = () => undefined,
): AftercareState | undefined {
  const at = momentOf(entry);
  if (at === undefined) return undefined;
  return change(state, entry, own, (one, side) => {
    const said = own.list(one.said);
    said.push(own.take({ ...bare(what), id: entry.id, side, at }));
    one.said = said;
    alter(one, side);
    return true;
  });
}
