import type { CravingState, Helped } from './state.ts';

/** What helped earlier, each thing once, what was said last first (C11); what lost its words says nothing any more. */
export function helpedLately(state: CravingState): readonly Helped[] {
  const said = state.helped
    .filter(({ what, tool, text }) => what !== 'own' || tool !== undefined || (text ?? '') !== '')
    .toSorted((a, b) => b.at - a.at || b.seq - a.seq);
  const seen = new Set<string>();
  return said.filter(({ what, tool, text = '' }) => {
    const thing = JSON.stringify([what, tool, text]);
    return seen.size < seen.add(thing).size;
  });
}
