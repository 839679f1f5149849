import type { Tie } from '@recovery-network/core/network';
import { versionOf } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { shortName } from '../../element/name-in-sentence.ts';
import { peopleOf } from '../forms/people.ts';
import { isRefused, refused, refusedText } from '../forms/refused.ts';
import { type Next, storing } from '../forms/whole-form.ts';
import type { RecoveryPlan } from '../plan.ts';
import { deskOf } from './desk.ts';
import { writingWords } from './words.ts';

const LONGEST_NAME = 200;
/** As many as an adoption holds. */
const MOST_NAMES = 12;

/** Who read the plan and agrees (P2): noted by the person, sent to nobody. */
export function adoptPage(plan: RecoveryPlan) {
  const say = (
    key:
      | 'whoAgrees'
      | 'whoAgreesHint'
      | 'someoneElse'
      | 'sameScreen'
      | 'role'
      | 'roleClose'
      | 'roleProfessional'
      | 'adopt'
      | 'notYet',
  ) => plan.sayFrom(writingWords, key);
  const people = peopleOf(plan);
  return html`<form class="stack" @submit=${storing(plan, (form) => adopt(plan, form, people))}>
    <h3 class="heading" id="who-agrees" tabindex="-1">${say('whoAgrees')}</h3>
    <p>${say('whoAgreesHint')}</p>
    ${refusedText(plan, '', ['approver'])}
    ${
      people.length > 0
        ? html`<div role="group" aria-labelledby="who-agrees">${people.map(
            ({ id, name }) =>
              html`<label class="option"><input type="checkbox" name="tie" value=${id}> <bdi>${shortName(name)}</bdi></label>`,
          )}</div>`
        : nothing
    }
    <div class="field"><label for="approver">${say('someoneElse')}</label>
      <input id="approver" name="approver" type="text" autocomplete="off" maxlength=${LONGEST_NAME}
        aria-invalid=${isRefused(plan, 'approver') ? 'true' : 'false'} aria-describedby=${isRefused(plan, 'approver') ? 'refused' : nothing}>
      ${refusedText(plan, 'approver')}</div>
    <div class="field"><label for="approver-role">${say('role')}</label>
      <select id="approver-role" name="approver-role"><option value="close">${say('roleClose')}</option>
        <option value="professional">${say('roleProfessional')}</option></select></div>
    <label class="option"><input type="checkbox" name="together"> ${say('sameScreen')}</label>
    <div class="choices">
      <button>${say('adopt')}</button>
      <button type="button" @click=${() => plan.go({ at: 'write' })}>${say('notYet')}</button>
    </div>
  </form>`;
}

async function adopt(plan: RecoveryPlan, form: FormData, people: readonly Tie[]): Promise<Next | undefined> {
  const { host } = plan;
  const desk = deskOf(plan);
  const name = String(form.get('approver') ?? '').trim();
  if (!host) return undefined;
  if (name.length > LONGEST_NAME) return refused(plan, 'too-long', 'approver');
  const chosen = people.filter(({ id }) => form.getAll('tie').includes(id));
  const approved = [
    ...chosen.map((tie) => ({
      // The name is that of the tie: so it goes when they do.
      name: '',
      role: tie.nature === 'professional' ? 'professional' : 'close',
      tie: tie.id,
    })),
    ...(name
      ? [{ name, role: form.get('approver-role') === 'professional' ? 'professional' : 'close' }]
      : []),
  ];
  if (approved.length > MOST_NAMES) return refused(plan, 'too-many', 'approver');
  if ((await desk.finish()) === 'refused') return undefined;
  const { id } = desk;
  if (id === undefined) return undefined;
  // The words that stood here, and not what another device may have made of them meanwhile.
  const state = plan.journal?.state?.areas.plan;
  const words = state && versionOf(state, id)?.words;
  const via = form.has('together') ? 'together' : 'own';
  const done = await plan.write(
    host.draft('plan.adopted', id, { ...(words && { words }), approved }, { via }),
  );
  // What could not be stored waits, and the page of the plan says so: here it would be written a second time.
  return done === 'refused' ? undefined : { to: { at: 'plan' } };
}
