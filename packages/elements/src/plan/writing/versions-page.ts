import type { PlanShown } from '@recovery-network/core/guidance';
import { planShown, plansShown } from '@recovery-network/core/guidance';
import { goesAlong, versionOf } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { erasing } from '../forms/erasing.ts';
import { refusedText } from '../forms/refused.ts';
import { pageRead } from '../page-read.ts';
import type { RecoveryPlan } from '../plan.ts';
import { origin } from '../today-view.ts';
import { writingWords } from './words.ts';

/** Every version of the plan, the newest first (P2), or one of them to read. */
export function versionsPage(plan: RecoveryPlan, asked: string | undefined) {
  const states = plan.journal?.state?.areas;
  const versions = states ? plansShown(states).toReversed() : [];
  const version = versions.find(({ id }) => id === asked);
  return version ? versionView(plan, version) : listView(plan, versions);
}

const stageOf = (plan: RecoveryPlan, { holds, stage }: PlanShown): string =>
  plan.sayFrom(
    writingWords,
    holds ? 'holds' : stage === 'draft' ? 'draft' : stage === 'put-away' ? 'putAway' : 'earlier',
  );

/** By its day; by the time too where another is of the same day. */
function nameOf(plan: RecoveryPlan, { id, at }: PlanShown): string {
  const day = plan.formatDay(at);
  const states = plan.journal?.state?.areas;
  const others = states ? plansShown(states).filter((one) => one.id !== id) : [];
  return others.some((one) => plan.formatDay(one.at) === day)
    ? plan.sayFrom(writingWords, 'versionAt', { day, time: plan.formatTime(at) })
    : plan.sayFrom(writingWords, 'version', { day });
}

const listView = (plan: RecoveryPlan, versions: readonly PlanShown[]) => html`
  ${plan.backButton()}
  <h3 class="heading" tabindex="-1">${plan.sayFrom(writingWords, 'versions')}</h3>
  <p>${plan.sayFrom(writingWords, 'versionsHint')}</p>
  <ul class="list versions">${versions.map(
    (
      version,
    ) => html`<li><button @click=${() => plan.go({ at: 'versions', version: version.id })}>${nameOf(plan, version)}:
      ${stageOf(plan, version)}</button></li>`,
  )}</ul>
`;

function versionView(plan: RecoveryPlan, version: PlanShown) {
  const { holds, stage } = version;
  const say = (key: 'versions' | 'takeBack' | 'layAway' | 'layAwayHint') => plan.sayFrom(writingWords, key);
  return html`
    <div class="no-print"><button class="plain" @click=${() => plan.go({ at: 'versions' })}>‹ ${say('versions')}</button></div>
    <h3 class="heading" tabindex="-1">${nameOf(plan, version)}: ${stageOf(plan, version)}</h3>
    ${version.adopted ? origin(plan, version) : nothing} ${refusedText(plan, '')}
    ${version.phases.map((phase) => pageRead(plan, phase))}
    ${stage === 'draft' || holds ? nothing : html`<div><button class="primary" @click=${() => void takeBack(plan, version)}>${say('takeBack')}</button></div>`}
    ${holds ? html`<p class="quiet">${say('layAwayHint')}</p><div><button @click=${() => void layAway(plan, version)}>${say('layAway')}</button></div>` : nothing}
    ${erasing(plan, goes(plan, version), [version.id], { at: 'plan' })}
  `;
}

/** What goes away with it: a version that two devices made goes with the one that it grew out of. */
function goes(plan: RecoveryPlan, { id }: PlanShown) {
  const states = plan.journal?.state?.areas;
  const along = states ? goesAlong(states.plan, id) : [];
  if (!states || along.length === 0) return 'eraseVersion';
  const holds = planShown(states);
  return holds && along.includes(holds.id) ? 'eraseVersionHeld' : 'eraseVersions';
}

/** It holds again as it was agreed then, by all who did: the words are the same. */
async function takeBack(plan: RecoveryPlan, { id }: PlanShown): Promise<void> {
  const { host, page } = plan;
  const state = plan.journal?.state?.areas.plan;
  const words = state && versionOf(state, id)?.words;
  const turn = state?.turns.findLast(({ version, what }) => version === id && what === 'adopted');
  const approved = (turn?.approved ?? []).flatMap(({ name, role, tie }) => {
    if (tie !== undefined) return [{ name: '', role, tie }];
    // A name that was erased says nothing any more.
    return name.trim() === '' ? [] : [{ name, role }];
  });
  const adoption = { ...(words && { words }), approved };
  if (!host) return;
  const done = await plan.write(host.draft('plan.adopted', id, adoption));
  if (done !== 'refused') plan.onward(page, { at: 'plan' });
}

async function layAway(plan: RecoveryPlan, { id }: PlanShown): Promise<void> {
  const { host, page } = plan;
  if (!host) return;
  const done = await plan.write(host.draft('plan.put-away', id, {}));
  if (done !== 'refused') plan.onward(page, { at: 'plan' });
}
