import { planShown } from '@recovery-network/core/guidance';
import type { ColourName, PlanPhase } from '@recovery-network/core/plan';
import { MOST_PHASES, symbolOfColour } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isRefused, LONGEST_LINE, refusedText } from '../forms/refused.ts';
import type { RecoveryPlan } from '../plan.ts';
import { type Draft, deskOf } from './desk.ts';
import { inOrder, phasePage } from './phase-page.ts';
import { writingWords } from './words.ts';

/** The draft: all its phases to choose from, or one of them. */
export function writePage(plan: RecoveryPlan, asked: string | undefined): unknown {
  const { draft } = deskOf(plan);
  const phase = draft.phases.find(({ id }) => id === asked);
  return phase ? keyed(phase.id, phasePage(plan, phase)) : overview(plan, draft);
}

/** The two colours that a plan may go without (C3). */
const EXTRA: readonly ColourName[] = ['yellow', 'blue'];

function overview(plan: RecoveryPlan, { phases }: Draft) {
  const states = plan.journal?.state?.areas;
  const holds = states && planShown(states);
  const desk = deskOf(plan);
  const more =
    phases.length < MOST_PHASES ? EXTRA.filter((colour) => !phases.some((one) => one.colour === colour)) : [];
  const write = (together: string) => desk.write(() => ({ together }));
  return html`
    ${plan.backButton()}
    <h3 class="heading" tabindex="-1">${plan.sayFrom(writingWords, holds ? 'changing' : 'making')}</h3>
    <p>${plan.host?.problem ? nothing : plan.sayFrom(writingWords, 'keptAtOnce')} ${holds ? plan.sayFrom(writingWords, 'stillOld') : nothing}</p>
    ${refusedText(plan, '', ['together'])}
    <section class="stack tight" aria-labelledby="choose">
      <h4 id="choose">${plan.sayFrom(writingWords, 'choosePhase')}</h4>
      <div class="phases">${phases.map(
        (phase) => html`<button class="level ${phase.colour} ${phase.symbol}"
          @click=${() => plan.go({ at: 'write', phase: phase.id })}>${plan.titleOf(phase)}</button>`,
      )}</div>
      <div class="row">${more.map(
        (colour) =>
          html`<button class="plain" @click=${() => void desk.write((now) => ({ phases: withPhase(now.phases, colour) }))}>${plan.sayFrom(
            writingWords,
            'phaseMore',
            { phase: plan.say(colour) },
          )}</button>`,
      )}</div>
    </section>
    <div class="field"><label for="together">${plan.sayFrom(writingWords, 'together')}</label>
      <p class="hint" id="together-hint">${plan.sayFrom(writingWords, 'togetherHint')}</p>
      <input id="together" name="together" type="text" autocomplete="off" maxlength=${LONGEST_LINE} .defaultValue=${desk.togetherShown}
        aria-invalid=${isRefused(plan, 'together') ? 'true' : 'false'}
        aria-describedby=${isRefused(plan, 'together') ? 'refused' : 'together-hint'}
        @change=${({ target }: Event) =>
          target instanceof HTMLInputElement &&
          void (target.value.trim().length > LONGEST_LINE
            ? plan.refuse('too-long', 'together')
            : write(target.value.trim()))}>
      ${refusedText(plan, 'together')}</div>
    <div class="row">
      <button class="primary" @click=${() => plan.go({ at: 'adopt' })}>${plan.sayFrom(writingWords, 'ready')}</button>
      ${desk.isStored ? html`<button class="plain" @click=${() => void stop(plan)}>${plan.sayFrom(writingWords, 'stop')}</button>` : nothing}
    </div>
  `;
}

/** A second phase of one colour would have the id of the first. */
const withPhase = (phases: readonly PlanPhase[], colour: ColourName): readonly PlanPhase[] =>
  inOrder([
    ...phases.filter((one) => one.colour !== colour),
    {
      id: colour,
      colour,
      level: 'watch',
      title: '',
      symbol: symbolOfColour[colour],
      signs: [],
      actions: [],
    },
  ]);

async function stop(plan: RecoveryPlan): Promise<void> {
  const { page } = plan;
  const { id } = deskOf(plan);
  if (!plan.host || id === undefined) return;
  const done = await plan.write(plan.host.draft('plan.put-away', id, {}));
  if (done !== 'refused') plan.onward(page, { at: 'plan' });
}
