import { appointmentOf } from '@recovery-network/core/agenda';
import type { TimeShown } from '@recovery-network/core/guidance';
import { agendaBetween, meetingsAheadShown } from '@recovery-network/core/guidance';
import { DAY, wallTime } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { isWithin } from '../element/within.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { dayOnPaper } from '../noting/sheet.ts';
import type { RecoveryAgenda } from './agenda.ts';
import { isIn, pausesNow } from './paused.ts';
import { capital } from './rhythm.ts';
import { hoursText, otherwise, titleText, withText } from './time-text.ts';

type MeetingAhead = ReturnType<typeof meetingsAheadShown>[number];
/** A time of an appointment, or of a group. */
type Line =
  | { readonly start: number; readonly time: TimeShown }
  | { readonly start: number; readonly meeting: MeetingAhead };

export interface Day {
  /** On the person's wall, `YYYY-MM-DD`. */
  readonly date: string;
  readonly lines: readonly Line[];
}

/** More than anybody has in some weeks: what is beyond it is not shown. */
const MOST = 200;

/** What there is in the coming weeks, by day; groups stand beside appointments. */
export function daysAhead(element: RecoveryAgenda, states: Known, weeks: number): readonly Day[] {
  const now = element.now();
  const times = agendaBetween(states, now.ms, now.ms + weeks * 7 * DAY, MOST);
  const meetings = meetingsAheadShown(states, now, weeks * 7);
  const lines: readonly Line[] = [
    ...times.map((time) => ({ start: time.start, time })),
    ...meetings.map((meeting) => ({ start: meeting.start, meeting })),
  ];
  const days = new Map<string, Line[]>();
  for (const line of lines.toSorted((a, b) => a.start - b.start)) {
    // What began yesterday and goes on now is of today.
    const { date } = wallTime(Math.max(line.start, now.ms), now.zone);
    days.set(date, [...(days.get(date) ?? []), line]);
  }
  return [...days].map(([date, found]) => ({ date, lines: found }));
}

/** Days with what is on them. */
export function daysView(element: RecoveryAgenda, states: Known, days: readonly Day[], onPaper = false) {
  const pauses = pausesNow(element, states).map((pause) => ({
    ...pause,
    // Said once, above the first day on which there is something of it.
    on: days.find(({ lines }) => lines.some((line) => 'time' in line && isIn(element, pause, line.time)))
      ?.date,
  }));
  return days.map(
    ({
      date,
      lines,
    }) => html`${pauses.filter(({ on }) => on === date).map(({ text }) => html`<p>${text}</p>`)}<div class="day">
      ${onPaper ? html`<h4>${capital(element, dayOnPaper(element, date))}</h4>` : html`<h3>${capital(element, element.formatDate(date))}</h3>`}
      <ul class="list">${lines.map((line) =>
        'time' in line
          ? timeLine(element, states, line.time, onPaper)
          : meetingLine(element, line.meeting, onPaper),
      )}</ul>
    </div>`,
  );
}

export function timeLine(element: RecoveryAgenda, states: Known, time: TimeShown, onPaper: boolean) {
  const { appointment: id, on, place } = time;
  const title = titleText(element, time);
  const whom = withText(element, time);
  const zone = appointmentOf(states.agenda, id)?.rule.zone ?? element.now().zone;
  return html`<li class="stack tight">
    <div>${onPaper ? html`<strong>${title}</strong>` : html`<button class="plain" @click=${() => element.go({ at: 'time', id, on })}>${title}<span class="sr">, ${element.formatDay(time.start)}</span></button>`}</div>
    <p>${capital(element, hoursText(element, time))}</p>
    ${whom || place ? html`<p class="quiet">${[whom, place].filter(Boolean).join(' · ')}</p>` : nothing}
    ${otherwise(element, time, zone)}
  </li>`;
}

/** A group has a place of its own, where that is there. */
function meetingLine(element: RecoveryAgenda, { group, start, end }: MeetingAhead, onPaper: boolean) {
  const text = element.say('groupLine', { name: nameInSentence(nameShown(element, group.name)) });
  const { id } = group;
  const go = () => {
    const detail = { to: 'together', part: 'groups', tie: id };
    element.dispatchEvent(
      new CustomEvent('recovery-network-go', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  };
  const leads = !onPaper && id !== undefined && isWithin(element, 'recovery-network');
  return html`<li class="stack tight">
    <div>${leads ? html`<button class="plain" @click=${go}>${text}</button>` : html`<strong>${text}</strong>`}</div>
    <p>${capital(element, hoursText(element, { start, end }))}</p>
  </li>`;
}
