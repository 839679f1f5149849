import { behindDoors, type Line, textIn, waysOf } from '@recovery-network/core/help-now';
import { tiesListed } from '@recovery-network/core/network';
import { type Known, nameShown } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { linesOf } from '../lines.ts';

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

/** Whom to call, for paper: who it is with, the nearest people, and the lines that are open to anybody. Nobody who may not be shown. */
export function numbersForPaper(
  element: RecoveryAftercare,
  { network }: Known,
  { tie, mine }: { readonly tie: string | undefined; readonly mine: boolean },
): readonly Numbered[] {
  const withNumber = tiesListed(network).flatMap(({ id, name, kind, reach }) => {
    const number = reach.phone?.trim();
    return number && kind !== 'helpline' ? [{ id, name: nameShown(element, name), number }] : [];
  });
  const people = mine ? withNumber.toSorted((a, b) => Number(b.id === tie) - Number(a.id === tie)) : [];
  const { danger, suicide, someone } = behindDoors(
    linesOf(element).map((line) => ({ line, status: { open: true } })),
    [],
  );
  const lines = [...someone.open, ...suicide, ...danger].flatMap(({ line }) => calls(element, line));
  return [...people.slice(0, FEW).map(({ name, number }) => ({ name, number })), ...lines];
}
