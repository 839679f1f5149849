import { behindDoors, type Line, textIn, waysOf } from '@recovery-network/core/help-now';
import { RINGS, type Tie, tiesListed, tiesSupporting } from '@recovery-network/core/network';
import { type Known, nameShown } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { linesOf } from '../lines.ts';
import { say } from './words.ts';

/** A name and a number, as they stand on paper. */
export interface Numbered {
  readonly name: string;
  readonly number: string;
}

const calls = (element: RecoveryAftercare, line: Line): readonly Numbered[] =>
  waysOf(line)
    .filter(({ type }) => type === 'call')
    .slice(0, 1)
    .map(({ shown }) => {
      const name = textIn(line.name, element.language);
      // Its number is the name of some: what it is for says more.
      return { name: name === shown ? textIn(line.purpose, element.language) : name, number: shown };
    });

/** The number on which somebody is called who is there, else that of the provider. */
export function numberOf(
  element: RecoveryAftercare,
  { network }: Known,
  tie: string | undefined,
): string | undefined {
  const known = tie === undefined ? undefined : network.ties[tie];
  const phone = known?.hidden ? undefined : known?.reach.phone?.trim();
  if (phone) return phone;
  const own = linesOf(element).find(({ role }) => role === 'provider');
  return own && calls(element, own)[0]?.number;
}

/** So many people of one's own stand on a sheet of paper. */
const FEW = 4;

/**
 * Whom to call, for paper: danger and thoughts of suicide first, then who it is with, then people who support and may be called on any
 * day, the nearest first, and the lines with somebody to talk to. Nobody who may not be shown. Where no number is known of who it is
 * with, there is room to write it.
 */
export function numbersForPaper(
  element: RecoveryAftercare,
  { network }: Known,
  { tie, mine }: { readonly tie: string | undefined; readonly mine: boolean },
): readonly Numbered[] {
  const rings: readonly (string | undefined)[] = RINGS;
  const people = tiesSupporting(network, element.now())
    .filter((one) => one.kind !== 'helpline' && one.id !== tie && !one.notOnHardDays)
    .toSorted((a, b) => rings.indexOf(a.ring) - rings.indexOf(b.ring))
    .flatMap((one) => numbered(element, one))
    .slice(0, FEW);
  const { danger, suicide, someone } = behindDoors(
    linesOf(element).map((line) => ({ line, status: { open: true } })),
    [],
  );
  const lines = (some: readonly { readonly line: Line }[]) =>
    some.flatMap(({ line }) => calls(element, line));
  const other = tie === undefined ? undefined : tiesListed(network).find(({ id }) => id === tie);
  const first = other && [
    numbered(element, other)[0] ?? {
      name: nameShown(element, other.name),
      number: say(element, 'sheetNumber'),
    },
  ];
  return [
    ...lines([...danger, ...suicide]),
    ...(mine ? [...(first ?? []), ...people] : []),
    ...lines(someone.open),
  ];
}

function numbered(element: RecoveryAftercare, { name, reach }: Tie): readonly Numbered[] {
  const number = reach.phone?.trim();
  return number ? [{ name: nameShown(element, name), number }] : [];
}
