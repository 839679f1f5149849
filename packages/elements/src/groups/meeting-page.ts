import type { Rhythm } from '@recovery-network/core/groups';
import { meetingOf } from '@recovery-network/core/groups';
import { html } from 'lit';
import { choice, field, type Option, ticked, ticks, typed } from '../forms/fields.ts';
import { isRefused, refusedLine } from '../forms/refused.ts';
import { dayName, nths, withOwn } from '../forms/rhythm.ts';
import { type Next, storing } from '../forms/storing.ts';
import { gonePage } from '../noting/gone-page.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoveryGroups } from './groups.ts';
import type { Page } from './pages.ts';

type MeetingPage = Page & { readonly at: 'meeting' };

const FIELDS = ['days', 'often', 'from', 'minutes', 'day', 'until', 'zone'];
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const EVERY = [1, 2, 3, 4, 6, 8];
const LONG = [30, 45, 60, 75, 90, 120, 150, 180];

/** When a group comes back: days, how often, and the time on the wall of its zone. */
export function meetingPage(element: RecoveryGroups, states: Known, page: MeetingPage) {
  const { tie, id } = page;
  if (!element.shown(states).some(({ who }) => who.id === tie)) return gonePage(element, tie);
  const rhythm = meetingOf(states.groups, id)?.rhythm;
  const here = element.now().zone;
  const { minutes = 60, zone = here } = rhythm ?? {};
  return html`
    ${element.backTo({ at: 'group', tie })}
    <h3 class="heading" tabindex="-1">${element.say('meetingTitle')}</h3>
    <form class="stack" novalidate @submit=${storing(element, (form) => store(element, page, form))}>
      ${ticks(
        element,
        'days',
        element.say('days'),
        WEEK.map((day) => [String(day), dayName(element, day)]),
        { chosen: rhythm?.days.map(String) ?? [] },
      )}
      ${choice(element, 'often', element.say('often'), oftenOptions(element, rhythm), oftenOf(rhythm))}
      ${field(element, 'from', element.say('from'), { type: 'time', value: rhythm?.from })}
      ${choice(
        element,
        'minutes',
        element.say('minutes'),
        withOwn(LONG, minutes).map((one) => [String(one), element.say('minutesLong', { minutes: one })]),
        String(minutes),
      )}
      ${field(element, 'day', element.say('starts'), { type: 'date', value: rhythm?.starts ?? element.today, hint: element.say('startsHint') })}
      ${field(element, 'until', element.say('until'), { type: 'date', value: rhythm?.until, hint: element.say('untilHint') })}
      <details ?open=${zone !== here || isRefused(element, 'zone')}>
        <summary>${element.say('elsewhere')}</summary>
        ${field(element, 'zone', element.say('zone'), { value: zone, longest: 64, hint: element.say('zoneHint') })}
      </details>
      ${refusedLine(element, FIELDS)}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
  `;
}

const oftenOf = (rhythm: Rhythm | undefined): string =>
  rhythm?.nth === undefined ? String(rhythm?.every ?? 1) : `nth${rhythm.nth}`;

const oftenOptions = (element: RecoveryGroups, rhythm: Rhythm | undefined): readonly Option[] => [
  ...withOwn(EVERY, rhythm?.every ?? 1).map(
    (weeks): Option => [
      String(weeks),
      weeks === 1 ? element.say('often-week') : element.say('often-weeks', { weeks }),
    ],
  ),
  ...nths.map(
    ([nth, word]): Option => [`nth${nth}`, element.say(`often-${word}`, { day: element.say('chosenDay') })],
  ),
];

async function store(
  element: RecoveryGroups,
  { tie, id }: MeetingPage,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const [from = '', often = '', starts = '', until] = ['from', 'often', 'day', 'until'].map((name) =>
    typed(form, name),
  );
  const days = ticked(form, 'days').map(Number);
  if (days.length === 0) return element.refuse('no-days', 'days', 'G1');
  if (from === '') return element.refuse('time-missing', 'from', 'G1');
  if (starts === '') return element.refuse('no-such-date', 'day', 'G1');
  const zone = typed(form, 'zone') || element.now().zone;
  if (!/^[A-Za-z][A-Za-z0-9+_/-]{0,63}$/.test(zone)) return element.refuse('no-such-zone', 'zone', 'G1');
  const draft = element.draft('group.meeting-set', id, {
    group: tie,
    days,
    ...(often.startsWith('nth') ? { nth: Number(often.slice(3)) } : { every: Number(often) }),
    from: from.slice(0, 5),
    minutes: Number(typed(form, 'minutes')),
    zone,
    starts,
    ...(until && { until }),
  });
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  return { to: { at: 'group', tie }, notice: element.say('stored') };
}
