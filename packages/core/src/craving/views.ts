import type { CravingState, Helped } from './state.ts';

/** What helped earlier, each thing once, what was said last first (C11); what lost its words says nothing any more. */
export function helpedLately(state: CravingState): readonly Helped[] {
  const said = state.helped
    .filter(({ what, tool, text }) => what !== 'own' || tool !== undefined || (text ?? '') !== '')
    .toSorted((a, b) => b.at - a.at || b.seq - a.seq);
  return said.filter((one, n) => said.findIndex((other) => isSame(one, other)) === n);
}

const isSame = (a: Helped, b: Helped): boolean =>
  a.what === b.what && a.tool === b.tool && (a.text ?? '') === (b.text ?? '');
