import { visitOf } from '@recovery-network/core/groups';
import type { VisitShown } from '@recovery-network/core/guidance';
import { wordsKept } from '@recovery-network/core/guidance';
import type { Tool } from '@recovery-network/core/plan';
import { toolsKept } from '@recovery-network/core/plan';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { choice, field, typed } from '../forms/fields.ts';
import { type Next, storing } from '../forms/storing.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoveryGroups } from './groups.ts';
import type { Page } from './pages.ts';

/** As short as a line of the plan. */
const LONGEST = 300;
const planKinds = ['handle', 'avoid', 'trigger', 'craving-step'] as const;

/** The line of the plan that was written from here: as long as it says the same, it is changed with it. */
const lineInPlan = ({ plan }: Known, text: string | undefined): Tool | undefined =>
  text
    ? toolsKept(plan).find((tool) => tool.text === text && planKinds.some((kind) => kind === tool.kind))
    : undefined;

/** One thing that somebody takes along; it can go into the plan (G3). */
export function tookView(element: RecoveryGroups, states: Known, { id, tookAlong }: VisitShown) {
  const line = lineInPlan(states, tookAlong);
  return html`<form class="stack tight" @submit=${storing(element, (form) => store(element, states, { id, before: tookAlong, line }, form))}>
    ${field(element, 'took', element.say('took'), { value: tookAlong, longest: LONGEST, hint: element.say('tookHint') })}
    ${keyed(
      // What is chosen is of the line that is there now.
      line?.id,
      choice(
        element,
        'inPlan',
        element.say('inPlan'),
        [
          ...(line ? [] : [['', element.say('plan-none')] as const]),
          ...planKinds.map((kind) => [kind, element.say(`plan-${kind}`)] as const),
        ],
        line?.kind,
      ),
    )}
    <div><button>${element.say('save')}</button></div>
  </form>`;
}

async function store(
  element: RecoveryGroups,
  states: Known,
  {
    id,
    before,
    line,
  }: { readonly id: string; readonly before: string | undefined; readonly line: Tool | undefined },
  form: FormData,
): Promise<Next<Page> | undefined> {
  const { page } = element;
  const text = typed(form, 'took');
  const kind = typed(form, 'inPlan');
  if (text === '' && before === undefined) return element.refuse('text-missing', 'took', 'G3');
  if (text === '') return clear(element, states, id);
  const about = line?.id ?? element.host?.newId();
  const { from, phase, tie, lived } = line ?? {};
  const known = {
    ...(from && { from }),
    ...(phase && { phase }),
    ...(tie && { tie }),
    ...(lived && { lived }),
  };
  const drafts = [
    text !== before &&
      element.draft('group.took-along', id, {
        text: wordsKept(states, visitOf(states.groups, id)?.tookAlong, text),
      }),
    kind !== '' &&
      about !== undefined &&
      (text !== before || kind !== line?.kind) &&
      element.draft('plan.tool-written', about, { kind, text, ...known }),
  ].flatMap((draft) => draft || []);
  if (drafts.length > 0 && (await element.write(...drafts)) === 'refused') return undefined;
  return { to: page, notice: element.say(kind === '' ? 'tookStored' : 'tookInPlan') };
}

/** Taken away here; a line in the plan has a place of its own, and stays. */
async function clear(element: RecoveryGroups, states: Known, id: string): Promise<Next<Page> | undefined> {
  const { page } = element;
  const text = wordsKept(states, visitOf(states.groups, id)?.tookAlong, '');
  const draft = element.draft('group.took-along', id, { text });
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  return { to: page, notice: element.say('tookCleared') };
}
