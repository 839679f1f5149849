import { type NetworkState, stageOf, stepsNow, type Tie, tieLife } from '@recovery-network/core/network';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecoveryNetworkMap } from './network.ts';
import type { Part } from './pages.ts';

/**
 * What may come next between the two: exactly the steps that the machine and the policy let through now. After a
 * *not now* nothing suggests to ask again; something smaller is there for who opens it, once (N6).
 */
export function lifePart(
  map: RecoveryNetworkMap,
  tie: Tie,
  network: NetworkState,
): TemplateResult | typeof nothing {
  const steps = stepsNow(network, tie.id, map.now());
  const may = (type: string) => steps.includes(`tie.${type}`);
  const note =
    (type: string, said?: () => string, data = {}, reported = false) =>
    async () => {
      if (await map.writing.note(tie.id, `tie.${type}`, data, reported ? { via: 'reported' } : undefined))
        map.notice = said?.() ?? '';
    };
  const open = (part: Part) => () => map.go({ at: 'tie', tie: tie.id, part });
  const name = map.nameOf(tie);
  const saidYes = () => map.say('saidYes', { name });
  const theirs = (type: string, said?: () => string) => note(type, said, {}, true);

  switch (stageOf(tie)) {
    case 'idea':
      return html`<div class="row">
        ${may('asked') ? html`<button class="primary" @click=${open('ask')}>${map.say(tie.draft ? 'askOn' : 'ask')}</button>` : nothing}
        ${may('said-yes') ? html`<button @click=${theirs('said-yes', saidYes)}>${map.say('saysYes')}</button>` : nothing}
        ${may('supports-already') ? html`<button @click=${note('supports-already')}>${map.say('already')}</button>` : nothing}
      </div>
      ${afterNo(map, tie, may)} ${repair(map, tie, may)}`;
    case 'asked':
      return html`<section class="stack tight"><h4>${map.say('answer')}</h4>
        <div class="choices">
          <button @click=${theirs(repairAsked(tie) ? 'consented-to-repair' : 'said-yes', saidYes)}>${map.say('yes')}</button>
          <button @click=${async () => {
            const said = await map.writing.note(
              tie.id,
              'tie.said-not-now',
              { doNotAskAgain: false },
              { via: 'reported' },
            );
            if (said) map.go({ at: 'tie', tie: tie.id, part: 'no' });
          }}>${map.say('stage-not-now')}</button>
          <button @click=${() => map.back()}>${map.say('noAnswerYet')}</button>
        </div>
        <button class="plain" @click=${note('took-back')}>${map.say('notAskedAfterAll')}</button></section>`;
    case 'not-now':
      return html`<p>${map.say('isComplete', { name })}</p>
        <details><summary>${map.say('changed')}</summary><div class="row">
          ${may('said-yes') ? html`<button @click=${theirs('said-yes', saidYes)}>${map.say('saysYes')}</button>` : nothing}
        </div>${afterNo(map, tie, may)}</details>`;
    case 'resting':
    case 'repairing':
      return html`<div class="row">${
        may('resumed') ? html`<button @click=${note('resumed')}>${map.say('resume')}</button>` : nothing
      }</div>${repair(map, tie, may)}`;
    case 'ended':
      return repair(map, tie, may);
    case 'supporting':
      return repair(map, tie, may);
    default:
      return nothing;
  }
}

const repairAsked = (tie: Tie) => tieLife.regions(tie.life).repair === 'asked';

type May = (type: string) => boolean;

/** Where somebody once refused: only where the person opens it, and only what is left (N6). */
function afterNo(map: RecoveryNetworkMap, tie: Tie, may: May) {
  const open = (part: Part) => () => map.go({ at: 'tie', tie: tie.id, part });
  return html`${
    may('asked-smaller')
      ? html`<button class="plain" @click=${open('smaller')}>${map.say('askSmaller')}</button>`
      : nothing
  }
  ${
    may('asked-by-their-wish')
      ? html`<button class="plain" @click=${async () => {
          if (await map.writing.note(tie.id, 'tie.asked-by-their-wish', {}, { via: 'reported' }))
            map.notice = map.say('askedNote');
        }}>${map.say('theirWish', { name: map.nameOf(tie) })}</button>`
      : nothing
  }`;
}

/** The wish to make it right is the person's own; it changes nothing until the other wants it too. */
function repair(map: RecoveryNetworkMap, tie: Tie, may: May) {
  if (tieLife.regions(tie.life).repair !== 'wished') return nothing;
  const name = map.nameOf(tie);
  return html`<div class="row">
    ${
      may('asked-to-repair')
        ? html`<button @click=${() => map.go({ at: 'tie', tie: tie.id, part: 'ask-repair' })}>${map.say('askRepair', { name })}</button>`
        : nothing
    }
    ${
      may('consented-to-repair')
        ? html`<button @click=${() => map.writing.note(tie.id, 'tie.consented-to-repair', {}, { via: 'reported' })}>${map.say('consented', { name })}</button>`
        : nothing
    }</div>`;
}
