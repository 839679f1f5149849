import {
  fullTable,
  type NetworkState,
  type Reach,
  RINGS,
  TIE_KINDS,
  type Tie,
} from '@recovery-network/core/network';
import { html, nothing, type TemplateResult } from 'lit';
import { callHref } from '../element/reach.ts';
import { choicePage, chosen, field, formPage, kindChoice, pageTop, typed } from './forms.ts';
import { mapPicture } from './map-picture.ts';
import { emptyLayout, wordsOf } from './map-view.ts';
import type { RecoveryNetworkMap } from './network.ts';
import type { Page } from './pages.ts';
import { searchBox } from './tie-list.ts';

/**
 * Nobody stands on the map: the circles, one sentence, and two ways on that weigh the same (N11). The search is always
 * there, so that it tells nothing of somebody who is shown nowhere (N7).
 */
export function emptyMap(map: RecoveryNetworkMap, network: NetworkState): TemplateResult {
  const layout = emptyLayout();
  const nobody = async () => {
    const { host } = map;
    const journal = host?.state?.journal;
    map.go({ at: 'nobody' });
    if (host && journal && !network.knowsNoOne)
      await map.writing.write(host.draft('network.knows-no-one', journal, {}));
  };
  return html`<div class="stack">
    <p>${map.say('empty')}</p>
    <p>${map.say('emptyNobody')}</p>
    <div class="choices">
      <button @click=${() => map.go({ at: 'add' })}>${map.say('add')}</button>
      <button @click=${nobody}>${map.say('nobody')}</button>
    </div>
    <div class="none-yet">${mapPicture({ layout, figures: [], words: wordsOf(map, layout, []), current: undefined, pairs: [], rankOf: () => 0 })}</div>
    <details><summary>${map.say('search')}</summary>${searchBox(map, network)}</details>
  </div>`;
}

/** "I know no one" is a normal beginning, with people to talk to behind it. */
export const nobodyPage = (map: RecoveryNetworkMap): TemplateResult =>
  choicePage(map, map.say('nobody'), html`<p>${map.say('nobodyText')}</p>`, [
    [map.say('whoNow'), () => map.helpNow()],
    [map.say('addGroup'), () => map.go({ at: 'add', nature: 'peer' })],
    [map.say('add'), () => map.go({ at: 'add' })],
  ]);

/** Three fields; all else can wait (N5). */
export function addPage(
  map: RecoveryNetworkMap,
  network: NetworkState,
  page: Page & { at: 'add' },
): TemplateResult {
  const { tie = '' } = page;
  const suggested =
    page.nature === 'professional' ? 'counsellor' : page.nature === 'peer' ? 'group' : 'friend';
  const group = suggested === 'group';
  const save = async (form: FormData) => {
    const kind = chosen(form, 'kind', TIE_KINDS)[0] ?? 'other';
    const reach = typed(form, 'reach');
    if (reach && isBrokenNumber(reach)) return map.refuse('number-wrong', 'reach');
    return map.writing.note(tie, 'tie.added', {
      name: typed(form, 'name') ?? '',
      kind,
      ...(page.gives && { gives: [page.gives] }),
      ...(reach && { reach: reachOf(reach) }),
    });
  };
  const content = html`
    ${fullTable(network).full ? html`<p class="hint">${map.say('fullTable')}</p>` : nothing}
    ${field('name', map.say('name'), group ? {} : { hint: map.say('nameHint') })}
    ${kindChoice(map, suggested)}
    ${field('reach', map.say(group ? 'reachGroup' : 'reach'), { hint: map.say('reachHint') })}`;
  return formPage(map, map.say(group ? 'addGroup' : 'add'), content, save, { at: 'place', tie });
}

/** Meant as a number, and none that can be called: on a hard day there would be no button. */
export function isBrokenNumber(text: string): boolean {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  const digits = count(/\d/g);
  const begins = (text.match(/^[+\d\s()./-]*/)?.[0].match(/\d/g)?.length ?? 0) >= 6;
  return digits >= 6 && (begins || digits > count(/\p{L}/gu)) && !text.includes('@') && !callHref(text);
}

/** What was typed as one way to reach somebody: a number, an address, or a place. */
export function reachOf(text: string): Reach {
  const call = callHref(text);
  // A line in a house takes no messages; of a number from another country nobody knows.
  if (call) return { phone: text, ...(!/^tel:(0|\+31|0031)[1-57-9]/.test(call) && { message: text }) };
  return text.includes('@') ? { email: text } : { place: text };
}

/** Closeness is set by the person (N2): asked once, and never guessed. */
export const placePage = (map: RecoveryNetworkMap, tie: Tie): TemplateResult =>
  html`<div class="stack">${pageTop(map, map.say('place', { name: map.nameOf(tie) }))}
    <p class="hint">${map.say('placeHint')}</p>
    <div class="choices">${RINGS.map(
      (ring) =>
        html`<button @click=${async () => {
          if (ring === tie.ring || (await map.writing.note(tie.id, 'tie.moved', { ring })))
            map.go({ at: 'tie', tie: tie.id });
        }}>${map.say(`ring-${ring}`)}</button>`,
    )}</div></div>`;
