import type { PillarsLook, Why } from '../small-things/index.ts';
import { isWhyKept, lookOf, looksLately, pillars, whysByTime } from '../small-things/index.ts';
import type { Hidden } from './person-shown.ts';
import { hiddenIn } from './person-shown.ts';
import type { States } from './states.ts';
import { unnamed } from './words-shown.ts';

/** Why somebody does this (X6): the note that counts, and all others, the one written last first. */
export interface WhysShown {
  readonly now?: Why;
  readonly away: readonly Why[];
}

/** The notes without words in which somebody is named who is shown nowhere (N7). One that was put away can come back (J7). */
export function whysShown(states: States): WhysShown {
  const hidden = hiddenIn(states);
  const all = (states['small-things'] ? whysByTime(states['small-things']) : []).flatMap((why) => {
    const text = unnamed(hidden, why.text);
    return text.trim() === '' ? [] : [{ ...why, text }];
  });
  const now = all.find(isWhyKept);
  return { ...(now && { now }), away: all.filter((why) => why !== now) };
}

/** The latest looks at the pillars, the latest first, at most so many. */
export function looksShown(states: States, most: number): readonly PillarsLook[] {
  const hidden = hiddenIn(states);
  const looks = states['small-things'] ? looksLately(states['small-things'], most) : [];
  return looks.map((look) => lookWith(hidden, look));
}

/** One look, without notes in which somebody is named who is shown nowhere (N7). */
export function lookShown(states: States, id: string): PillarsLook | undefined {
  const look = states['small-things'] && lookOf(states['small-things'], id);
  return look && lookWith(hiddenIn(states), look);
}

function lookWith(hidden: Hidden, look: PillarsLook): PillarsLook {
  const said = pillars.flatMap((pillar) => {
    const one = look.said[pillar];
    if (!one) return [];
    const note = unnamed(hidden, one.note ?? '');
    return [[pillar, { word: one.word, ...(note !== '' && { note }) }]];
  });
  return { ...look, said: Object.fromEntries(said) };
}
