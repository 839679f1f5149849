import { limitsOf, type Standing, type Terms } from '@recovery-network/core/expectations';
import type { AgreementShown, TermsShown } from '@recovery-network/core/guidance';
import { connectionsWith } from '@recovery-network/core/sharing';
import { formatter } from '../../element/dates.ts';
import { nameInSentence } from '../../element/name-in-sentence.ts';
import { type Known, nameShown } from '../../noting/noting.ts';
import { askText, termsText } from '../../together/terms/terms.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import { limitsText } from './limits-text.ts';
import { besideWords } from './words.ts';

/** What stands on the sheet of one agreement; each line is right for both who read it. */
export interface Sheet {
  /** Who it is about: their two names. */
  readonly who: string;
  readonly what: string;
  readonly lines: readonly string[];
  readonly standing: string;
  /** On which day it stood so. */
  readonly asOf: string;
}

/** Room for a name that is written with a pen. */
const PEN = '__________';

const standings = {
  draft: 'paper-draft',
  'waiting-for-them': 'paper-waiting',
  'waiting-for-you': 'paper-waiting',
  declined: 'paper-not',
  withdrawn: 'paper-not',
  agreed: 'paper-agreed',
  running: 'paper-agreed',
  spoken: 'paper-spoken',
  paused: 'paper-paused',
  'under-review': 'paper-agreed',
  over: 'paper-over',
  released: 'paper-over',
  nothing: 'paper-not',
} as const satisfies Readonly<Record<Standing, string>>;

/** What the other calls the owner, as far as that is known. */
export const ownName = ({ sharing }: Known, tie: string | undefined): string =>
  (tie === undefined ? undefined : connectionsWith(sharing, tie).at(-1)?.as) ?? '';

/** What holds; else what waits, what was worded, or what was said last. */
const mainTerms = ({
  current,
  open,
  draft,
  versions,
}: AgreementShown): Pick<TermsShown, 'terms' | 'does'> | undefined =>
  current ??
  open.at(-1) ??
  (draft && { terms: draft, does: draft.does === 'proposer' ? 'me' : 'them' }) ??
  versions.at(-1);

export function sheetOf(
  element: RecoveryExpectations,
  states: Known,
  agreement: AgreementShown,
  me: string,
): Sheet | undefined {
  const shown = mainTerms(agreement);
  if (!shown) return undefined;
  const { terms, does } = shown;
  const mine = nameInSentence(me) || PEN;
  const name = nameInSentence(nameShown(element, agreement.who.name));
  const offers = terms.does === 'proposer';
  const byMe = offers === (does === 'me');
  const [from, to] = byMe ? [mine, name] : [name, mine];
  const { limits, ...rest } = terms;
  const [, ...more] = termsText(element, rest, { doer: does, name });
  const what = askText(element, terms);
  return {
    who: element.sayFrom(besideWords, 'paperNames', { me: mine, name }),
    what: element.sayFrom(besideWords, offers ? 'paperOffers' : 'paperAsks', { from, to, what }),
    lines: [
      ...more,
      ...limitLines(element, limits, from, to),
      ...theirLimits(element, states, agreement.who.id, name),
    ],
    standing: element.sayFrom(besideWords, standings[agreement.standing]),
    asOf: element.sayFrom(besideWords, 'paperAsOf', { day: dated(element) }),
  };
}

/** With the year: papers stay in drawers. */
function dated(element: RecoveryExpectations): string {
  const { ms, zone } = element.now();
  const parts = { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' } as const;
  return formatter(element.language, parts).format(ms);
}

const limitLines = (
  element: RecoveryExpectations,
  limits: Terms['limits'],
  proposer: string,
  other: string,
): readonly string[] =>
  (
    [
      [proposer, limits?.proposer],
      [other, limits?.other],
    ] as const
  ).flatMap(([name, limit]) =>
    limit?.trim() ? [element.sayFrom(besideWords, 'paperLimit', { name, limit: limit.trim() })] : [],
  );

/** What the other said they can do (E4): sentences, and their own words as they are. */
function theirLimits(
  element: RecoveryExpectations,
  { expectations }: Known,
  tie: string | undefined,
  name: string,
): readonly string[] {
  const stated = tie === undefined ? undefined : limitsOf(expectations, tie);
  if (!stated) return [];
  const said = [
    ...limitsText(element, stated),
    ...(stated.words?.trim() ? [`“${stated.words.trim()}”`] : []),
  ];
  return said.length > 0
    ? [`${element.sayFrom(besideWords, 'paperLimits', { name })}: ${said.join(' ')}`]
    : [];
}

/** The sheet as plain text: for a message, to hand over, or for a record (D4). */
export const sheetText = (element: RecoveryExpectations, sheet: Sheet): string =>
  [
    element.sayFrom(besideWords, 'paperSheet'),
    sheet.who,
    '',
    sheet.what,
    ...sheet.lines.map((line) => `- ${line}`),
    '',
    sheet.standing,
    element.sayFrom(besideWords, 'paperFree'),
    sheet.asOf,
  ].join('\n');
