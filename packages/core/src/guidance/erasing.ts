import * as said from '../aftercare/entries.ts';
import type { Terms } from '../aftercare/index.ts';
import { aftercare, trajectoryWith } from '../aftercare/index.ts';
import { appointmentSet } from '../agenda/entries.ts';
import type { AgendaState } from '../agenda/index.ts';
import { agenda, appointmentOf } from '../agenda/index.ts';
import type { Along, Amended } from '../amend.ts';
import { eraseEntity } from '../amend.ts';
import { cravingHelped } from '../craving/entries.ts';
import type { Asking } from '../expectations/index.ts';
import { askingOf, expectations, threadWith } from '../expectations/index.ts';
import { entryCorrected } from '../journal/amendment.ts';
import type { Refusal } from '../journal/area.ts';
import type { Entry } from '../journal/entry.ts';
import { textAt } from '../journal/erasure.ts';
import type { Journal, Line } from '../journal/journal.ts';
import { network } from '../network/index.ts';
import * as written from '../plan/entries.ts';
import { entriesOf, goesAlong } from '../plan/growth.ts';
import { mediumOf, plan, toolOf, versionOf } from '../plan/index.ts';
import type { Result } from '../shared/result.ts';
import type { Areas, RecordContext } from '../state.ts';
import { fold } from '../state.ts';
import { checklistAnswered, taskWritten } from '../tasks/entries.ts';
import type { Hidden } from './person-shown.ts';
import { hiddenIn } from './person-shown.ts';

/**
 * Erases something with all that is part of it, in one entry (J7): of a version of the plan its words wherever they stand,
 * and the versions that grew out of it (`goesAlong`); of a thread not what a no in it holds (N6); of somebody the grants to
 * them and the ways, with their keys; of who is shown nowhere also what was out of sight because of them, so that it does
 * not come back into sight (N7). Refused as by `eraseEntity`. Which areas are loaded is no matter.
 */
export function eraseWhole<const A extends Areas>(
  journal: Journal,
  areas: A,
  erasure: { readonly id: string; readonly about: string },
  context: RecordContext,
): Result<Amended<A>, Refusal> {
  return eraseEntity(journal, areas, erasure, context, alongWith(journal, erasure.about));
}

const own = [network, plan, expectations, aftercare, agenda] as const;
type OwnStates = ReturnType<typeof fold<typeof own>>['areas'];

function alongWith(journal: Journal, about: string): Along {
  const states = fold(journal, own).areas;
  if (versionOf(states.plan, about)) {
    const along = goesAlong(states.plan, about);
    return { along: [...along, ...entriesOf(states.plan, [about, ...along], journal.lines)] };
  }
  const tie = threadWith(states.expectations, about);
  if (tie !== undefined) return keptOf(askingOf(states.expectations, tie));
  const known = states.network.ties[about];
  if (known?.hidden) return withHidden(journal, states, about);
  const along = known ? sharedWith(journal, about) : [];
  return along.length > 0 ? { along } : {};
}

/** A no is theirs, and does not go with the words of a thread: neither "do not ask again" nor the smaller ask that was used (N6). */
const keptOf = ({ id, declined, smallerUsed, closed }: Asking): Along =>
  declined || smallerUsed || closed ? { asked: { tie: id, declined, smallerUsed, closed } } : {};

/** The grants to somebody and the ways to them, with their keys: nothing is shared with who is not there any more (D1). */
const sharedWith = ({ lines }: Journal, tie: string): readonly string[] => [
  ...new Set(lines.flatMap((line) => ('erased' in line || !isShared(line, tie) ? [] : [line.about]))),
];

const isShared = ({ type, data }: Pick<Entry, 'type' | 'data'>, tie: string): boolean =>
  /^(connection|grant)\./.test(type) && data.tie === tie;

/** What is out of sight because somebody is shown nowhere. */
function withHidden(
  { lines }: Journal,
  { network: people, plan: kept, aftercare: courses, agenda: planned }: OwnStates,
  tie: string,
): Along {
  // Others who are shown nowhere stay, and so does what is out of sight because of them.
  const ties = Object.entries(people.ties).filter(([id, one]) => id === tie || !one.hidden);
  const hidden = hiddenIn({ network: { ...people, ties: Object.fromEntries(ties) } });
  const all = allSaid(lines);
  const isTheirs = (trajectory: string | undefined) =>
    trajectory !== undefined && trajectoryWith(courses, trajectory) === tie;
  const along = new Set([
    ...all.flatMap(({ about }) =>
      toolOf(kept, about)?.tie === tie || hidden.named(mediumOf(kept, about)?.text ?? '') ? [about] : [],
    ),
    ...lines.flatMap((line) => {
      if ('erased' in line || !isWith(line, tie)) return [];
      // A word of theirs in what is not with them goes alone: what somebody keeps for themselves stays (A10).
      const isHeld = line.by === tie && /^trajectory\./.test(line.type) && !isTheirs(line.about);
      return [isHeld ? line.id : line.about];
    }),
    ...all.flatMap(({ about }) => (isOutOfSight(planned, about, hidden, isTheirs) ? [about] : [])),
  ]);
  const texts = all.flatMap(({ entry, type, about, data }) =>
    along.has(about) ? [] : theirsIn(type, data, tie, hidden, along).map((field) => ({ entry, field })),
  );
  const stand = new Map(texts.map((text) => [`${text.entry} ${text.field}`, text]));
  return { along: [...along], texts: [...stand.values()], unseen: true };
}

/** Whether an appointment is one of a trajectory with them, or names them as what it is. */
function isOutOfSight(
  planned: AgendaState,
  about: string,
  hidden: Hidden,
  isTheirs: (trajectory: string | undefined) => boolean,
): boolean {
  const one = appointmentOf(planned, about);
  return (
    one !== undefined &&
    (isTheirs(one.trajectory) || hidden.named(one.who ?? '') || hidden.named(one.title ?? ''))
  );
}

/**
 * Whether an entry is of an agreement, a trajectory, an appointment, an exchange, a meeting or a visit with somebody, of a
 * grant to them or a way to them, which is theirs as a whole.
 */
const isWith = ({ type, by, data }: Entry, tie: string): boolean =>
  isShared({ type, data }, tie) ||
  (/^(expectation|exchange|group|trajectory|appointment)\./.test(type) &&
    (by === tie || data.group === tie || (data.with === tie && !WITH_HELP.includes(type)))) ||
  (type === 'envelope.came' && by === tie);

/** With whom these are is who goes along, or who is there meanwhile. */
const WITH_HELP: readonly string[] = ['group.planned', said.waiting.type];

/** What an entry says, or what a correction made it say. */
interface Said extends Pick<Entry, 'type' | 'about' | 'data'> {
  readonly entry: string;
}

/** Everything that was ever said: a moment that is looked back on shows it too. */
function allSaid(lines: readonly Line[]): readonly Said[] {
  const types = new Map(lines.flatMap((line) => ('erased' in line ? [] : [[line.id, line.type]])));
  return lines.flatMap((line): readonly Said[] => {
    if ('erased' in line) return [];
    const { id, type, about, data } = line;
    const corrected = type === entryCorrected.type ? entryCorrected.read(data) : undefined;
    if (!corrected) return [{ entry: id, type, about, data }];
    const { entry, data: then } = corrected;
    return [{ entry, type: types.get(entry) ?? '', about, data: then }];
  });
}

/** The texts of an entry that belong to somebody, by their tie or because they name them where names are looked for. */
function theirsIn(
  type: string,
  data: Entry['data'],
  tie: string,
  hidden: Hidden,
  tools: ReadonlySet<string>,
): readonly string[] {
  const fields = ((): readonly (string | false | undefined)[] => {
    switch (type) {
      case written.drafted.type: {
        const { together = '', phases = [] } = written.drafted.read(data) ?? {};
        return [
          hidden.named(together) && 'together',
          ...phases.flatMap(({ actions }, n) =>
            actions.map((action, at) => action.tie === tie && `phases.${n}.actions.${at}.text`),
          ),
        ];
      }
      case written.adopted.type:
        return (written.adopted.read(data)?.approved ?? []).map(
          (one, n) =>
            (one.tie === undefined ? hidden.named(one.name) : one.tie === tie) && `approved.${n}.name`,
        );
      case written.cardWritten.type:
        return (written.cardWritten.read(data)?.call ?? []).flatMap(({ name, number = '' }, n) =>
          hidden.listed(name, number) ? [`call.${n}.name`, `call.${n}.number`] : [],
        );
      case written.toolWritten.type:
        return [written.toolWritten.read(data)?.tie === tie && 'text'];
      case written.mediaAdded.type:
        return [hidden.named(written.mediaAdded.read(data)?.text ?? '') && 'text'];
      case cravingHelped.type: {
        const { tool = '', text = '' } = cravingHelped.read(data) ?? {};
        return [(tools.has(tool) || hidden.named(text)) && 'text'];
      }
      case said.drafted.type:
        return inTerms(said.drafted.read(data)?.terms, hidden);
      case said.keptOwn.type:
        return inTerms(said.keptOwn.read(data)?.terms, hidden);
      case said.waiting.type: {
        const { untilThen = '', ifWorse = '' } = said.waiting.read(data) ?? {};
        return [hidden.named(untilThen) && 'untilThen', hidden.named(ifWorse) && 'ifWorse'];
      }
      case said.talkPrepared.type: {
        const { say = [], ask = [] } = said.talkPrepared.read(data) ?? {};
        return [
          ...say.map((line, n) => hidden.named(line) && `say.${n}`),
          ...ask.map((line, n) => hidden.named(line) && `ask.${n}`),
        ];
      }
      case said.treatmentNoted.type:
        return [hidden.named(said.treatmentNoted.read(data)?.by ?? '') && 'by'];
      case appointmentSet.type: {
        const { title = '', who = '', place = '', link = '' } = appointmentSet.read(data) ?? {};
        const texts = { title, who, place, link };
        return Object.entries(texts).map(([field, text]) => hidden.named(text) && field);
      }
      case taskWritten.type:
        return [hidden.named(taskWritten.read(data)?.text ?? '') && 'text'];
      case checklistAnswered.type:
        return [hidden.named(checklistAnswered.read(data)?.words ?? '') && 'words'];
      default:
        return [];
    }
  })();
  return fields.flatMap((field) => (field && textAt(data, field) ? [field] : []));
}

/** The texts of a course in which they are named. What was said of it to the other can't be erased singly (E3). */
const inTerms = (terms: Terms | undefined, hidden: Hidden): readonly (string | false)[] => [
  hidden.named(terms?.words ?? '') && 'terms.words',
  ...(terms?.components ?? []).flatMap(({ who = '', standIn = '', words = '' }, n) =>
    Object.entries({ who, standIn, words }).map(
      ([field, text]) => hidden.named(text) && `terms.components.${n}.${field}`,
    ),
  ),
];
