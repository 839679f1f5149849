import { helpNow } from '@recovery-network/core/guidance';
import { type LineNow, textIn, waysOf } from '@recovery-network/core/help-now';
import { html } from 'lit';
import { callHref } from '../element/reach.ts';
import { pageTop } from './forms.ts';
import type { RecoveryNetworkMap } from './network.ts';

/** Whom to call, for a map that stands where nothing else shows help now; works without a journal too. */
export function helpPage(map: RecoveryNetworkMap) {
  const help = helpNow(map.host?.state?.areas ?? {}, map.lines, map.now());
  const line = ({ line: one }: LineNow) =>
    waysOf(one)
      .filter(({ type }) => type === 'call')
      .map(
        ({ href, shown }) => html`<div>
          <a class="call" href=${href}>${map.say('call', { name: nameAndNumber(textIn(one.name, map.language), shown) })}</a>
          <p class="hint">${textIn(one.purpose, map.language)}</p></div>`,
      );
  const people = help.someone.people.slice(0, 3).map(({ tie }) => {
    const href = callHref(tie.reach.phone ?? '');
    return href ? [html`<a class="call" href=${href}>${map.say('call', { name: map.nameOf(tie) })}</a>`] : [];
  });
  return html`<div class="stack">${pageTop(map, map.say('helpNow'))}
    ${help.danger.map(line)} ${help.suicide.map(line)}
    <h4>${map.say('whoNow')}</h4>
    ${people} ${help.someone.open.map(line)}</div>`;
}

const nameAndNumber = (name: string, number: string): string =>
  name === number ? name : `${name} · ${number}`;
