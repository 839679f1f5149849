import { isDate } from '../shared/dates.ts';
import { isOver } from './allowed.ts';
import type { Judge } from './judging.ts';
import { datesWrong, within } from './judging.ts';
import { no } from './refusals.ts';
import { can, replayOf } from './replay.ts';
import { hasEnded } from './standing.ts';
import { trajectoryOf } from './state.ts';
import type { Terms } from './terms.ts';
import { contradictionIn } from './terms.ts';

export const judgeDraft: Judge<{ with?: string | undefined; after?: string | undefined }> = (
  state,
  { about, data },
  { owner, now },
) => {
  const one = trajectoryOf(state, about);
  if (one && hasEnded(one, now)) return no('over-already');
  if (data.with === about || data.with === owner || data.after === about) return no('with-oneself');
  if (data.after !== undefined && !trajectoryOf(state, data.after)) return no('no-such-trajectory');
  return one?.with !== undefined && data.with !== undefined && one.with !== data.with
    ? no('with-another')
    : undefined;
};

export const judgeDrop = within<unknown>((one) => (one.draft ? undefined : no('nothing-to-drop')));

export const judgeWaiting: Judge<{
  since: string;
  expected?: string | undefined;
  with?: string | undefined;
}> = (state, { about, type, data }, { owner }) => {
  if (datesWrong([data.since, data.expected])) return no('no-such-date');
  if (data.with === about || data.with === owner) return no('with-oneself');
  if (data.expected !== undefined && data.expected < data.since) return no('ends-before-it-begins');
  const one = trajectoryOf(state, about);
  return !one || can(one, type) ? undefined : no('begun-already');
};

/** A course of one's own may be the first that is written of a trajectory (A10). */
export const judgeOwn: Judge<{ terms: Terms }> = (state, { about, type, data: { terms } }, { now }) => {
  const wrong = contradictionIn(terms) ?? (terms.what === 'course' ? undefined : 'of-another-decision');
  if (wrong) return no(wrong);
  const one = trajectoryOf(state, about);
  if (!one) return undefined;
  if (hasEnded(one, now)) return no('over-already');
  if (replayOf(one).current) return no('agreed-already');
  return can(one, type) ? undefined : no('over-already');
};

export const judgeBack = within<{ to: string }>((one, { about, data }, { now }, state) => {
  if (!isOver(one, now)) return no('not-over');
  return trajectoryOf(state, data.to)?.after === about ? undefined : no('no-such-trajectory');
});

export const judgeTalk = within<{ say: readonly string[]; ask: readonly string[] }>((_one, { data }) =>
  [...data.say, ...data.ask].some((text) => text.trim()) ? undefined : no('text-missing'),
);

export const judgePutAside = within<unknown>(() => undefined);

export const judgeTreatment: Judge<{ ends?: string | undefined }> = (_state, { data }) =>
  datesWrong([data.ends]) ? no('no-such-date') : undefined;

export const judgeMove: Judge<{ on: string }> = (_state, { data }) =>
  isDate(data.on) ? undefined : no('no-such-date');
