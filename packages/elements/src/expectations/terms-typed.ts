import type { Terms } from '@recovery-network/core/expectations';
import { contactWays } from '@recovery-network/core/expectations';
import { ticked, typed } from '../forms/fields.ts';
import type { RecoveryExpectations } from './expectations.ts';

/** What was typed and chosen, as terms; undefined where a field can't be read, which is then said beside it. */
export function termsOf(element: RecoveryExpectations, before: Terms, form: FormData): Terms | undefined {
  const { does, ask, support } = before;
  const words = typed(form, 'words');
  if (ask === undefined && words === '') return element.refuse('says-nothing', 'words');
  const every = typed(form, 'every');
  if (every !== '' && !(Number.isInteger(Number(every)) && Number(every) >= 1 && Number(every) <= 52))
    return element.refuse('how-often', 'every');
  const channel = contactWays.find((way) => way === typed(form, 'channel'));
  const unit = (['day', 'week', 'month'] as const).find((one) => one === typed(form, 'unit')) ?? 'week';
  const from = typed(form, 'from');
  const until = typed(form, 'until');
  const when = whenOf(form, before.when, element.now().zone);
  const limits = limitsOf(form);
  return {
    ...{ does, support },
    ...(ask !== undefined && { ask }),
    ...(words && { words }),
    ...(channel && { channel }),
    ...(when && { when }),
    ...(every && { often: { every: Number(every), unit } }),
    ...(from && { from }),
    ...(until && { until }),
    ...(limits && { limits }),
  };
}

/** "As we will see" is what terms without a time say. */
function whenOf(form: FormData, before: Terms['when'], here: string): Terms['when'] {
  const how = typed(form, 'how');
  const from = typed(form, 'begins');
  const to = typed(form, 'ends');
  // Times that stay as they were stay those of the wall on which they were written.
  const same = before?.from === from && before.to === to;
  const zone = (same && before.zone) || here;
  const times = from || to ? { ...(from && { from }), ...(to && { to }), zone } : {};
  if (how === 'any-time') return { how };
  if (how === 'weekly')
    return {
      how,
      days: ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => ticked(form, 'days').includes(String(day))),
      ...times,
    };
  const on = typed(form, 'on');
  return how === 'once' ? { how, ...(on && { on }), ...times } : undefined;
}

function limitsOf(form: FormData): Terms['limits'] {
  const proposer = typed(form, 'mine');
  const other = typed(form, 'theirs');
  return proposer || other ? { ...(proposer && { proposer }), ...(other && { other }) } : undefined;
}
