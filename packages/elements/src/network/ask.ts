import { afterNoAnswer } from '@recovery-network/core/guidance';
import { textIn, waysOf } from '@recovery-network/core/help-now';
import type { Tie } from '@recovery-network/core/network';
import { html, nothing, type TemplateResult } from 'lit';
import { callHref, passOn } from '../element/reach.ts';
import { choicePage, pageTop } from './forms.ts';
import type { RecoveryNetworkMap } from './network.ts';
import type { TiePart } from './pages.ts';

/** A message to ask with: written here, sent by the person in an app of their own, then noted. */
const askWith =
  (step: string, example: 'askDraft' | 'smallDraft' | 'repairDraft'): TiePart =>
  (map, tie) => {
    const name = map.nameOf(tie);
    const field = () => map.renderRoot.querySelector<HTMLTextAreaElement>('#message');
    const text = () => field()?.value ?? '';
    // What is being written survives a closed tab.
    const store = async () =>
      text() === tie.draft || (await map.writing.note(tie.id, 'tie.drafted', { text: text() }));
    const asked = async () => {
      if (!(await map.writing.note(tie.id, step))) return;
      map.go({ at: 'tie', tie: tie.id });
      map.notice = map.say('askedNote');
    };
    const send = async () => {
      const left = await passOn(text(), tie.reach.message ?? tie.reach.phone);
      if (left === 'cancelled') return;
      if (left === 'nothing') field()?.select();
      // An app that was opened has sent nothing yet: only the person knows.
      map.notice = map.say(left === 'copied' ? 'copied' : left === 'nothing' ? 'copyYourself' : 'isItSent');
    };
    const keep = async () => {
      if (!(await store())) return;
      map.go({ at: 'tie', tie: tie.id });
      map.notice = map.say('kept');
    };
    return html`<div class="stack">${pageTop(map, map.say('askTitle', { name }))}
      <p>${map.say('askText')}</p>
      <div class="field"><label for="message">${map.say('yourMessage')}</label>
        <textarea id="message" rows="7" @change=${store} maxlength="2000"
          .defaultValue=${tie.draft ?? map.say(example, { name: tie.name.trim() })}></textarea></div>
      <p role="status">${map.notice}</p>
      ${
        map.notice
          ? html`<div class="choices">
        <button @click=${asked}>${map.say('sent')}</button>
        <button @click=${keep}>${map.say('notSent')}</button>
      </div>`
          : html`<div class="choices">
        <button @click=${send}>${map.say('send')}</button>
        <button @click=${keep}>${map.say('keep')}</button>
      </div>
      <button class="plain" @click=${asked}>${map.say('asked')}</button>`
      }</div>`;
  };

export const ask = askWith('tie.asked', 'askDraft');
export const askSmaller = askWith('tie.asked-smaller', 'smallDraft');
export const askRepair = askWith('tie.asked-to-repair', 'repairDraft');

/** A no is a complete answer (N6, text 3). The person did nothing wrong; who else is there now? */
export const no: TiePart = (map, tie) => {
  const name = map.nameOf(tie);
  const forGood = (event: Event) => {
    if (event.target instanceof HTMLInputElement && event.target.checked)
      void map.writing.note(tie.id, 'tie.said-not-now', { doNotAskAgain: true }, { via: 'reported' });
  };
  const content = html`<p>${map.say('noText', { name })}</p>
    <label class="option"><input type="checkbox" @change=${forGood}> ${map.say('doNotAskAgain', { name })}</label>
    <p>${map.say('noThen')}</p>`;
  return choicePage(map, map.say('stage-not-now'), content, [
    [map.say('whoNow'), () => map.helpNow()],
    [map.say('done'), () => map.go({ at: 'map' })],
  ]);
};

/** Something smaller, once, and only because the person came here (text 4). */
export const smaller: TiePart = (map, tie) =>
  choicePage(map, map.say('askSmaller'), html`<p>${map.say('smallerText', { name: map.nameOf(tie) })}</p>`, [
    [map.say('askSmaller'), () => map.go({ at: 'tie', tie: tie.id, part: 'ask-smaller' })],
    [map.say('leave'), () => map.back()],
  ]);

/** Nobody picked up (text 21): the next name, and a line that is open. */
export const noAnswer: TiePart = (map, tie) => {
  const states = map.host?.state?.areas;
  const { person, line } = states ? afterNoAnswer(states, map.lines, map.now(), [tie.id]) : {};
  const way = line && waysOf(line.line).find(({ type }) => type === 'call');
  const lineName = line ? textIn(line.line.name, map.language) : '';
  return html`<div class="stack">${pageTop(map, map.say('noAnswer'))}
    <p>${map.say('noAnswerText', { name: map.nameOf(tie) })}</p>
    ${person ? html`<p>${map.say('callNext', { name: map.nameOf(person.tie) })}</p>${callLink(map, person.tie)}` : nothing}
    ${
      line && way
        ? html`<p>${person ? map.say('orLine', { line: lineName }) : map.say('callNext', { name: lineName })}
            ${line.line.hours === 'always' ? map.say('dayAndNight') : nothing} ${map.say('mayTakeTime')}</p>
          <a class="call" href=${way.href}>${map.say('call', { name: lineName })}</a>`
        : nothing
    }
    <button @click=${() => map.helpNow()}>${map.say('whoNow')}</button></div>`;
};

function callLink(map: RecoveryNetworkMap, tie: Tie): TemplateResult {
  const call = callHref(tie.reach.phone ?? '');
  const name = map.nameOf(tie);
  return call
    ? html`<a class="call" href=${call}>${map.say('call', { name })}</a>`
    : html`<button @click=${() => map.go({ at: 'tie', tie: tie.id })}>${name}</button>`;
}
