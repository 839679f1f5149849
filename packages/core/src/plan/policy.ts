import type { Refusal } from '../journal/area.ts';
import type { Fields } from '../journal/nested.ts';
import { unknownField } from '../journal/nested.ts';
import type { PhasesProblem, PlanPhase, Sign } from './phases.ts';
import { FEWEST_PHASES, haveOwnNames, MOST_PHASES, problemOf, saysSomething } from './phases.ts';

/** Every reason for which an entry of the plan may be refused, with its rule, beside those that recording gives for any. */
export const planRefusals = {
  'too-few-phases': 'P1',
  'too-many-phases': 'P1',
  'same-id': 'P1',
  'same-title': 'P1',
  'other-level': 'C3',
  'no-steady': 'C3',
  'no-act': 'C3',
  'text-missing': 'P1',
  'no-such-date': 'P6',
  'too-many-media': 'P7',
  'no-room-for-media': 'P7',
  malformed: 'J5',
} as const satisfies Readonly<
  Record<
    PhasesProblem | 'text-missing' | 'no-such-date' | 'too-many-media' | 'no-room-for-media' | 'malformed',
    string
  >
>;

export type PlanRefusalKey = keyof typeof planRefusals;

/** A refusal before it is known what is allowed instead. */
export interface Objection {
  readonly key: PlanRefusalKey;
  readonly params?: Refusal['params'];
}

/** An objection as a refusal that names what is possible instead. */
export const refuse = (found: Objection | undefined, allowed: readonly string[]): Refusal | undefined =>
  found && {
    rule: planRefusals[found.key],
    key: found.key,
    allowed,
    ...(found.params && { params: found.params }),
  };

/** The fields of what lies nested in an entry of the plan. */
const line = { text: true, from: true } as const;
export const PHASES = {
  id: true,
  title: true,
  colour: true,
  symbol: true,
  level: true,
  signs: line,
  actions: { ...line, actor: true, tie: true },
} as const;
export const APPROVED = { name: true, role: true, tie: true } as const;
export const ON = { kind: true, date: true, month: true, day: true } as const;
export const CALL = { name: true, number: true } as const;

/** Why something nested can't be written: it has a field that this version does not know. */
export function judgeFields(value: unknown, known: Fields, path: string): Objection | undefined {
  const field = unknownField(value, known, path);
  return field === undefined ? undefined : { key: 'malformed', params: { field } };
}

/** Why some phases can't be written as a plan: what structure forbids, and lines on which nothing stands. */
export function judgePhases(phases: readonly PlanPhase[]): Objection | undefined {
  const problem = problemOf(phases) ?? (haveOwnNames(phases) ? undefined : 'same-title');
  if (problem) return { key: problem, params: { fewest: FEWEST_PHASES, most: MOST_PHASES } };
  for (const [n, { signs, actions }] of phases.entries()) {
    const empty = emptyLine(signs, `phases.${n}.signs`) ?? emptyLine(actions, `phases.${n}.actions`);
    if (empty) return empty;
  }
  return judgeFields(phases, PHASES, 'phases');
}

const emptyLine = (lines: readonly Sign[], path: string): Objection | undefined => {
  const at = lines.findIndex((one) => !saysSomething(one));
  return at < 0 ? undefined : missing(`${path}.${at}.text`);
};

export const missing = (field: string): Objection => ({ key: 'text-missing', params: { field } });

/** Why a list of people can't be written: one of them has no name, and no tie that has one. */
export const judgeNames = (
  people: readonly { readonly name: string; readonly tie?: string | undefined }[],
  path: string,
): Objection | undefined => {
  const at = people.findIndex(({ name, tie }) => name.trim() === '' && tie === undefined);
  return at < 0 ? undefined : missing(`${path}.${at}.name`);
};
