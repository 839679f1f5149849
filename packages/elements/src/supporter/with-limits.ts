import { html } from 'lit';
import { storing } from '../forms/storing.ts';
import { answer, yesTo } from './answering.ts';
import { limitFields, limitsIn } from './limits-form.ts';
import type { Page } from './pages.ts';
import type { Question } from './question.ts';
import type { RecoverySupporter } from './supporter.ts';
import { unfolding } from './unfolding.ts';

/** Yes within limits: they travel with the answer, and what goes beyond them can't be asked (E4). */
export const withLimits = (
  element: RecoverySupporter,
  question: Question,
) => html`<form class="stack" @invalid=${unfolding} @submit=${storing<Page>(element, async (form) => {
  const limits = limitsIn(form, element.now().zone);
  const { tie, thread } = question;
  const stated = element.draft('expectation.limits-stated', thread, { limits });
  await answer(element, { tie, thread }, stated, yesTo(element, question));
  return undefined;
})}>
  <p class="hint">${element.say('withLimitsHow', { name: element.nameOf(question.tie) })}</p>
  ${limitFields(element)}
  <div><button>${element.say('yesWithLimits')}</button></div>
</form>`;
