import { fixture, html } from '@open-wc/testing';
import type { ColourName, PlanPhase } from '@recovery-network/core/plan';
import { symbolOfColour } from '@recovery-network/core/plan';

import { settled, waitFor } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import '../define.ts';
import type { RecoveryPlan } from '../plan.ts';

/** A plan that stands alone on a page, over a journal of the test. */
export async function opened(
  { host }: Pick<Diary, 'host'>,
  lang = 'nl',
  theme = 'light',
): Promise<RecoveryPlan> {
  const element = await fixture<RecoveryPlan>(
    html`<recovery-plan lang=${lang} theme=${theme} .host=${host}></recovery-plan>`,
  );
  await waitFor(() => element.journal?.state !== undefined, 'the plan of the journal');
  await settled();
  return element;
}

/** A page of a plan, with as little on it as a test wants to say. */
export const phase = (colour: ColourName, more: Partial<PlanPhase> = {}): PlanPhase => ({
  id: colour,
  colour,
  level: colour === 'green' ? 'steady' : colour === 'red' ? 'act' : 'watch',
  title: '',
  symbol: symbolOfColour[colour],
  signs: [],
  actions: [],
  ...more,
});

/** Writes something down, and fails the test where that may not be. */
export async function wrote(
  day: Diary,
  type: string,
  about: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const done = await day.host.record([day.host.draft(type, about, data)]);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

/** A diary in which the areas of the plan are there before anything is written. */
export async function withPlan(day: Diary): Promise<Diary> {
  const { planAreas } = await import('../areas.ts');
  day.host.withAreas(planAreas);
  await day.host.whenReady();
  return day;
}

/** Writes a plan that holds; gives the id of the version. */
export async function planned(
  day: Diary,
  phases: readonly PlanPhase[],
  approved: readonly { readonly name: string; readonly role: string }[] = [],
): Promise<string> {
  const id = day.host.newId();
  await wrote(day, 'plan.drafted', id, { phases });
  await wrote(day, 'plan.adopted', id, { approved });
  return id;
}

/** Chooses the colour of the day, as a check-in does. */
export async function coloured(day: Diary, id: string, level: string): Promise<void> {
  const about = day.host.newId();
  await wrote(day, 'check-in.opened', about, { length: 'short' });
  await wrote(day, 'check-in.coloured', about, { phase: id, level });
}
