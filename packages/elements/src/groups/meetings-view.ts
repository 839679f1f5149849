import type { Meeting, Rhythm } from '@recovery-network/core/groups';
import { isMeetingKept, meetingsOf } from '@recovery-network/core/groups';
import { html, nothing } from 'lit';
import { dayName, later, nths } from '../forms/rhythm.ts';
import { type Again, asideView, awayView, putAside } from '../noting/aside.ts';
import { erasing } from '../noting/erasing.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoveryGroups } from './groups.ts';

/** The meetings of a group that come back. */
export function meetingsView(element: RecoveryGroups, states: Known, tie: string) {
  const all = meetingsOf(states.groups, tie);
  const away = all.flatMap((one) =>
    isMeetingKept(one) ? [] : [{ text: rhythmText(element, one.rhythm), again: again(one) }],
  );
  return html`<div class="stack tight">
    <h4>${element.say('meetings')}</h4>
    ${asideView(element, element.say('meetingAside'))}
    <ul class="list">${all.filter(isMeetingKept).map((meeting) => meetingLine(element, meeting))}</ul>
    <div><button @click=${() => element.begin((id) => ({ at: 'meeting', tie, id }))}>${element.say('meetingAdd')}</button></div>
    ${awayView(element, away, element.say('eraseMeeting'))}
  </div>`;
}

/** As it was: its single times are kept with it. */
const again = ({ id, group, rhythm }: Meeting): Again => ({
  type: 'group.meeting-set',
  about: id,
  data: { group, ...rhythm },
});

function meetingLine(element: RecoveryGroups, meeting: Meeting) {
  const { id, group: tie, rhythm } = meeting;
  const text = rhythmText(element, rhythm);
  const aside = () => putAside(element, 'group.meeting-set-aside', again(meeting));
  return html`<li><details>
    <summary>${text}</summary>
    <div class="stack tight">
      ${rhythm.zone === element.now().zone ? nothing : html`<p class="quiet">${element.say('inZone', { zone: rhythm.zone })}</p>`}
      ${rhythm.until ? html`<p class="quiet">${element.say('stops', { day: element.formatDate(rhythm.until) })}</p>` : nothing}
      <div class="row">
        <button class="plain" @click=${() => element.go({ at: 'times', tie, id })}>${element.say('times')}<span class="sr">: ${text}</span></button>
        <button class="plain" @click=${() => element.go({ at: 'meeting', tie, id })}>${element.say('change')}<span class="sr">: ${text}</span></button>
        <button class="plain" @click=${() => void aside()}>${element.say('putAside')}<span class="sr">: ${text}</span></button>
      </div>
      ${erasing(element, { about: [id], said: element.say('eraseMeeting'), name: text })}
    </div>
  </details></li>`;
}

/** When it comes back, in words and by the clock on its wall. */
export function rhythmText(element: RecoveryGroups, rhythm: Rhythm): string {
  const { days, every = 1, nth, from, minutes } = rhythm;
  const names = days.toSorted((a, b) => a - b).map((day) => dayName(element, day));
  const hours = element.say('fromTo', { from, to: later(from, minutes) });
  const said = { days: element.formatList(names), hours };
  const which = nths.find(([one]) => one === nth);
  if (which) return element.say(`rhythm-${which[1]}`, { ...said, days: element.formatList(names, 'or') });
  return every === 1
    ? element.say('rhythm-week', said)
    : element.say('rhythm-weeks', { ...said, weeks: every });
}
