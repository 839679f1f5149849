import type { DayShown } from '@recovery-network/core/guidance';
import { daysAheadShown, daysShown } from '@recovery-network/core/guidance';
import type { DayOn } from '@recovery-network/core/plan';
import { dayOf, marks } from '@recovery-network/core/plan';
import { wallTime } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatter } from '../../element/dates.ts';
import { nameInSentence, shortName } from '../../element/name-in-sentence.ts';
import { atBegin } from '../../forms/at-begin.ts';
import { choice, typed } from '../../forms/fields.ts';
import { erasing } from '../forms/erasing.ts';
import { field } from '../forms/fields.ts';
import { peopleOf } from '../forms/people.ts';
import { asking, refused, refusedText } from '../forms/refused.ts';
import { type Next, storing } from '../forms/whole-form.ts';
import { formWords } from '../forms/words.ts';
import type { RecoveryPlan } from '../plan.ts';
import { besideWords } from './words.ts';

const LONGEST = { title: 80, plan: 1000 } as const;
const MOST_PEOPLE = 12;
/** As far ahead as is said: about a season. */
const AHEAD = 90;
const often = ['date', 'yearly', 'monthly'] as const;

/** Special days (P6): those that come, all of them, and the form for one. */
export function daysPage(plan: RecoveryPlan, asked: string | undefined) {
  if (asked !== undefined) return dayForm(plan, asked);
  const states = plan.journal?.state?.areas;
  const days = states ? daysShown(states) : [];
  const ahead = states ? daysAheadShown(states, plan.now(), AHEAD) : [];
  const say = (key: 'daysTitle' | 'daysHint' | 'daysAhead' | 'daysAll' | 'dayNew') =>
    plan.sayFrom(besideWords, key);
  return html`
    ${plan.backButton()}
    <h3 class="heading" tabindex="-1">${say('daysTitle')}</h3>
    <p>${say('daysHint')}</p>
    ${refusedText(plan, '')}
    ${
      ahead.length > 0
        ? html`<section class="stack tight" aria-labelledby="days-ahead"><h4 id="days-ahead">${say('daysAhead')}</h4>
            <ul class="list ahead">${ahead.map((day) => html`<li><p>${dateText(plan, day.date)}: <bdi>${day.title}</bdi></p></li>`)}</ul></section>`
        : nothing
    }
    <div><button class="primary" @click=${() => plan.go({ at: 'days', day: plan.host?.newId() ?? '' })}>${say('dayNew')}</button></div>
    ${
      days.length > 0
        ? html`<section class="stack tight" aria-labelledby="days-all"><h4 id="days-all">${say('daysAll')}</h4>
            <ul class="list">${repeat(
              days,
              ({ id }) => id,
              (day) => dayView(plan, day),
            )}</ul></section>`
        : nothing
    }
  `;
}

function dayView(plan: RecoveryPlan, day: DayShown) {
  const { id, title, people } = day;
  const names = people.map(({ name }) => nameInSentence(name) || plan.say('someone'));
  return html`<li class="stack tight">
    <p><strong><bdi>${title}</bdi></strong></p>
    <p>${onText(plan, day.on)}</p>
    ${day.mark === 'celebrate' ? html`<p>${plan.sayFrom(besideWords, 'dayCelebrate')}</p>` : nothing}
    ${day.plan ? html`<p class="own">${day.plan}</p>` : nothing}
    ${names.length > 0 ? html`<p>${plan.sayFrom(besideWords, 'dayWith', { names: plan.formatList(names) })}</p>` : nothing}
    <div class="row">
      <button aria-label=${plan.sayFrom(besideWords, 'dayChangeOf', { title })} @click=${() => plan.go({ at: 'days', day: id })}>${plan.sayFrom(besideWords, 'dayChange')}</button>
      <button class="plain" aria-label=${plan.sayFrom(formWords, 'takeAwayLine', { text: title })}
        @click=${() => void setAside(plan, day)}>${plan.sayFrom(formWords, 'takeAway')}</button>
    </div>
    ${erasing(plan, 'eraseDay', [id], { at: 'days' }, title)}
  </li>`;
}

const dayAtBegin = atBegin<DayShown | undefined>();

function dayForm(plan: RecoveryPlan, id: string) {
  const states = plan.journal?.state?.areas;
  const day = dayAtBegin(plan.page, states && daysShown(states).find((one) => one.id === id));
  const people = peopleOf(plan);
  const say = (
    key:
      | 'dayNew'
      | 'dayTitle'
      | 'dayDate'
      | 'dayOften'
      | 'dayPlan'
      | 'dayWho'
      | 'dayMark'
      | 'cardSave'
      | 'cardNot',
  ) => plan.sayFrom(besideWords, key);
  return html`<form class="stack" @submit=${storing(plan, (form) => save(plan, id, form))}>
    <h3 class="heading" tabindex="-1">${day?.title || say('dayNew')}</h3>
    ${refusedText(plan, '', ['day-title', 'on', 'day-plan', 'who'])}
    ${field(plan, 'day-title', say('dayTitle'), { value: day?.title, longest: LONGEST.title })}
    ${field(plan, 'on', say('dayDate'), { value: day && firstDate(plan, day.on), type: 'date' })}
    ${choice(
      asking(plan),
      'often',
      say('dayOften'),
      often.map((one) => [one, plan.sayFrom(besideWords, `often-${one}`)]),
      day?.on.kind ?? 'date',
    )}
    ${field(plan, 'day-plan', say('dayPlan'), { value: day?.plan, longest: LONGEST.plan, type: 'long' })}
    ${
      people.length > 0
        ? html`<fieldset><legend>${say('dayWho')}</legend>${people.map(
            (tie) => html`<label class="option"><input type="checkbox" name="who" value=${tie.id}
              .checked=${day?.people.some((one) => one.id === tie.id) ?? false}> <bdi>${shortName(tie.name)}</bdi></label>`,
          )}${refusedText(plan, 'who')}</fieldset>`
        : nothing
    }
    ${choice(
      asking(plan),
      'mark',
      say('dayMark'),
      marks.map((mark) => [mark, plan.sayFrom(besideWords, `mark-${mark}`)]),
      day?.mark ?? 'plain',
    )}
    <div class="choices">
      <button>${say('cardSave')}</button>
      <button type="button" @click=${() => plan.go({ at: 'days' })}>${say('cardNot')}</button>
    </div>
  </form>`;
}

/** Who can't be chosen here because they are shown nowhere, or gone, stays with the day (N7). */
async function save(plan: RecoveryPlan, id: string, form: FormData): Promise<Next | undefined> {
  const { host } = plan;
  const states = plan.journal?.state?.areas;
  if (!host || !states) return undefined;
  const [title, date, words] = [typed(form, 'day-title'), typed(form, 'on'), typed(form, 'day-plan')];
  if (title === '') return refused(plan, 'text-missing', 'day-title');
  if (title.length > LONGEST.title) return refused(plan, 'too-long', 'day-title');
  if (words.length > LONGEST.plan) return refused(plan, 'too-long', 'day-plan');
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (month === undefined) return refused(plan, 'no-such-date', 'on');
  const kind = often.find((one) => one === form.get('often')) ?? 'date';
  const on = {
    date: { kind, date },
    yearly: { kind, month: Number(month), day: Number(day) },
    monthly: { kind, day: Number(day) },
  }[kind];
  const offered = peopleOf(plan).map((tie) => tie.id);
  const unseen = (dayOf(states.plan, id)?.ties ?? []).filter((tie) => !offered.includes(tie));
  const ties = [...offered.filter((tie) => form.getAll('who').includes(tie)), ...unseen];
  if (ties.length > MOST_PEOPLE) return refused(plan, 'too-many', 'who');
  const mark = marks.find((one) => one === form.get('mark')) ?? 'plain';
  const draft = host.draft('plan.day-written', id, { title, on, plan: words, ties, mark });
  return (await plan.write(draft)) === 'stored' ? { to: { at: 'days' } } : undefined;
}

/** With the way back beside it: one tap is easily made. */
async function setAside(plan: RecoveryPlan, { id, title }: DayShown): Promise<void> {
  const { host, page } = plan;
  const stored = plan.journal?.state && dayOf(plan.journal.state.areas.plan, id);
  if (!host || !stored) return;
  const done = await plan.write(host.draft('plan.day-set-aside', id, {}));
  if (done !== 'stored' || plan.page !== page) return;
  const { on, plan: words, ties, mark } = stored;
  const day = { title: stored.title, on: { ...on }, plan: words, ties, mark };
  plan.aside = { text: title, back: () => plan.write(host.draft('plan.day-written', id, day)) };
}

/** A date as words, with the capital of what begins a line. */
function dateText(plan: RecoveryPlan, date: string): string {
  const text = plan.formatDate(date);
  return text.charAt(0).toLocaleUpperCase(plan.language) + text.slice(1);
}

function onText(plan: RecoveryPlan, on: DayOn): string {
  if (on.kind === 'date') return dateText(plan, on.date);
  if (on.kind === 'monthly') return plan.sayFrom(besideWords, 'dayOnMonthly', { day: on.day });
  const format = formatter(plan.language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  // A year that has every day.
  return plan.sayFrom(besideWords, 'dayOnYearly', {
    day: format.format(Date.UTC(2000, on.month - 1, on.day)),
  });
}

/** A date for the field, in a year or month that has it. */
function firstDate(plan: RecoveryPlan, on: DayOn): string {
  if (on.kind === 'date') return on.date;
  const two = (n: number) => String(n).padStart(2, '0');
  if (on.kind === 'yearly') return `2000-${two(on.month)}-${two(on.day)}`;
  const { ms, zone } = plan.now();
  return `${wallTime(ms, zone).date.slice(0, 4)}-01-${two(on.day)}`;
}
