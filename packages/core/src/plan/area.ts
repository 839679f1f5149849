import type { Area } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { allowedAbout } from './allowed.ts';
import { dayHandlers } from './days.ts';
import * as entries from './entries.ts';
import { mediaHandlers } from './media.ts';
import { CALL, judgeFields, judgeNames, refuse } from './policy.ts';
import type { Card, PlanState } from './state.ts';
import { emptyPlan, isPlanState } from './state.ts';
import { toolHandlers } from './tools.ts';
import { versionHandlers } from './versions.ts';
import { cardLines } from './vocabulary.ts';

const on = handlersOf<PlanState>();

/** With the fields that this version knows, so that the card can be written anew here. */
function cardOf(data: Card): Card {
  const card: { -readonly [Field in keyof Card]: Card[Field] } = {};
  for (const line of cardLines) if (data[line] !== undefined) card[line] = data[line];
  if (data.call)
    card.call = data.call.map(({ name, number }) => ({ name, ...(number !== undefined && { number }) }));
  return card;
}

/** What somebody wrote down for when it gets harder: phases, what helps, special days, the emergency card. */
export const plan: Area<'plan', PlanState> = {
  name: 'plan',
  prefixes: ['plan'],
  empty: emptyPlan,
  allowed: allowedAbout,
  isState: isPlanState,
  handlers: [
    ...versionHandlers,
    ...toolHandlers,
    ...dayHandlers,
    ...mediaHandlers,
    on(entries.cardWritten, {
      apply: (state, { about, data }, own) =>
        Object.assign(own.object(state), {
          card: cardOf(data),
          cards: own.take([...state.cards.filter((id) => id !== about), about]),
        }),
      judge(state, { about, type, data: { call = [] } }) {
        const allowed = allowedAbout(state, about);
        if (!allowed.includes(type)) return { rule: 'J4', key: 'not-possible', allowed };
        return refuse(judgeNames(call, 'call') ?? judgeFields(call, CALL, 'call'), allowed);
      },
    }),
    on(entries.outsideLockChosen, {
      apply: (state, { data: { names, actPage } }, own) =>
        Object.assign(own.object(state), { outsideLock: { names, actPage } }),
    }),
  ],
};
