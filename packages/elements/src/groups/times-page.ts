import type { Meeting, Occurrence } from '@recovery-network/core/groups';
import { DAYS_AHEAD, meetingOf, occurrencesOf } from '@recovery-network/core/groups';
import { DAY } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { moveForm } from '../coming-back/move-form.ts';
import { refusedLine } from '../forms/refused.ts';
import { gonePage } from '../noting/gone-page.ts';
import { type Known, writeOne } from '../noting/noting.ts';
import type { RecoveryGroups } from './groups.ts';
import { rhythmText } from './meetings-view.ts';
import type { Page } from './pages.ts';

type TimesPage = Page & { readonly at: 'times' };

/** So many of the coming times are shown. */
const AT_ONCE = 6;

/** The coming times of one meeting: each may be at another moment, or left out, and comes back as it would have been. */
export function timesPage(element: RecoveryGroups, states: Known, page: TimesPage) {
  const meeting = meetingOf(states.groups, page.id);
  const isShown = element.shown(states).some(({ who }) => who.id === page.tie);
  if (!meeting || !isShown) return gonePage(element, page.tie);
  const { ms } = element.now();
  const times = occurrencesOf(meeting.rhythm, meeting.exceptions, ms, ms + DAYS_AHEAD * DAY);
  const moving = times.find(({ on }) => on === page.moving);
  return moving ? moveView(element, page, meeting, moving) : listView(element, page, meeting, times);
}

function listView(
  element: RecoveryGroups,
  { tie }: TimesPage,
  meeting: Meeting,
  times: readonly Occurrence[],
) {
  const shown = times.slice(0, AT_ONCE);
  const left = meeting.exceptions.flatMap((one) =>
    'left' in one && one.on >= element.today ? [one.on] : [],
  );
  const lines = [
    ...shown.map((time) => ({ date: time.date, view: timeView(element, tie, meeting.id, time) })),
    ...left.map((on) => ({ date: on, view: leftView(element, meeting.id, on) })),
  ];
  return html`
    ${element.backTo({ at: 'group', tie })}
    <h3 class="heading" tabindex="-1">${element.say('timesTitle')}</h3>
    <p>${rhythmText(element, meeting.rhythm)}</p>
    <p class="quiet">${element.say(shown.length > 0 ? 'timesHint' : 'timesNone')}</p>
    ${refusedLine(element)}
    <ul class="list">${lines.toSorted((a, b) => (a.date < b.date ? -1 : 1)).map(({ view }) => view)}</ul>
  `;
}

function timeView(element: RecoveryGroups, tie: string, id: string, { on, start, moved }: Occurrence) {
  const day = element.formatDay(start);
  return html`<li class="stack tight">
    <p>${day}, ${element.formatTime(start)}</p>
    ${moved ? html`<p class="quiet">${element.say('moved', { day: element.formatDate(on) })}</p>` : nothing}
    <div class="row">
      <button class="plain" @click=${() => element.go({ at: 'times', tie, id, moving: on })}>${element.say('move')}<span class="sr">: ${day}</span></button>
      <button class="plain" @click=${() => void writeOne(element, 'group.meeting-cancelled', id, { on })}>${element.say('cancel')}<span class="sr">: ${day}</span></button>
      ${moved ? restoreButton(element, id, on) : nothing}
    </div>
  </li>`;
}

const leftView = (element: RecoveryGroups, id: string, on: string) => html`<li class="row apart">
  <span>${element.say('left', { day: element.formatDate(on) })}</span> ${restoreButton(element, id, on)}</li>`;

const restoreButton = (element: RecoveryGroups, id: string, on: string) =>
  html`<button class="plain" @click=${() => void writeOne(element, 'group.meeting-restored', id, { on })}>${element.say('restore')}<span class="sr">: ${element.formatDate(on)}</span></button>`;

const moveView = (
  element: RecoveryGroups,
  { tie, id }: TimesPage,
  meeting: Meeting,
  time: Occurrence,
) => html`
  ${element.backTo({ at: 'times', tie, id })}
  <h3 class="heading" tabindex="-1">${element.say('moveTitle')}</h3>
  <p>${rhythmText(element, meeting.rhythm)}</p>
  ${moveForm(element, time, { type: 'group.meeting-moved', about: id, rule: 'G1', to: { at: 'times', tie, id } })}
`;
