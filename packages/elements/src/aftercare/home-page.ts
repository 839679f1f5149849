import { lastTreatmentEnd, stretchOn, type Terms } from '@recovery-network/core/aftercare';
import { aftercareShown, type Gap, gapWatch, type TrajectoryShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Known } from '../noting/noting.ts';
import { isAroundAnEnd, listName } from '../tasks/transition.ts';
import { sendLabel, toldText } from '../together/post/telling-view.ts';
import { dayInWords } from '../together/terms/terms.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { begin } from './beginning.ts';
import { disagree, lookAgainOn } from './disagreeing.ts';
import { backIn, breakUntil, goesOnFrom, isOver, roundsOffOn, untilTheEnd } from './goes-on.ts';
import { here, lateOf } from './propose.ts';
import { mayBeSent, sendLink } from './send-page.ts';
import { intensityText } from './terms/said.ts';
import { pastText } from './waits.ts';

/** How it stands, in words (A6): what waits for an answer first, what ended last, with a door back that never closes (S85). */
export function homePage(element: RecoveryAftercare, states: Known) {
  const now = element.now();
  const all = aftercareShown(states, now).filter(({ now: { course } }) => course !== 'nothing');
  const over = all.filter(isOver);
  const running = all.filter((one) => !over.includes(one));
  const first = running.find(({ open }) => open.some(({ waitsFor }) => waitsFor === 'mine'));
  const gap = element.isPerson ? gapWatch(states, now) : undefined;
  const planned = gap ? gapView(element, gap) : nothing;
  // Who asked for help reads that first.
  const asks = all.some(askOf);
  const past = over.length > 0 ? before(element, over, all) : nothing;
  const isAskPast = over.some(askOf);
  return html`
    ${element.for === 'family' ? safety(element) : nothing}
    ${asks ? nothing : planned}
    ${all.length === 0 ? html`<p>${element.say(element.for === 'counsellor' ? 'empty-counsellor' : element.for === 'family' ? 'empty-family' : 'empty')}</p>` : nothing}
    ${
      running.length > 0
        ? html`<ul class="list">${repeat(
            running,
            ({ id }) => id,
            (one) => html`<li class="stack tight">${line(element, one, one === first)}</li>`,
          )}</ul>`
        : nothing
    }
    ${isAskPast ? past : nothing}
    ${asks ? planned : nothing}
    ${begin(element, running.length > 0)}
    ${element.isPerson && element.hasParts ? toList(element, states, all.length === 0) : nothing}
    ${isAskPast ? nothing : past}
  `;
}

/** One trajectory: with whom, where it is, how often and until when, what comes next, what waits. */
function line(element: RecoveryAftercare, shown: TrajectoryShown, isFirst: boolean) {
  const { id, who, open, draft } = shown;
  const name = element.nameOf(who?.id);
  const mine = open.find(({ waitsFor }) => waitsFor === 'mine');
  const act = (word: 'goOn' | 'drop' | 'longer', does: () => void) =>
    button(element, shown, element.say(word), does);
  const look = lookButton(element, shown);
  const isDraft = shown.now.course === 'drafted' && draft !== undefined;
  const said = mine ? '' : saidOf(element, shown);
  return html`<h3>${titleOf(element, shown)}</h3>
    ${askLine(element, shown)}
    ${mine ? html`<p><strong>${element.say('waits-me', { name })}</strong></p>` : nothing}
    ${
      isDraft
        ? html`<p class="quiet">${element.say('course-drafted')}</p>`
        : html`<p>${courseText(element, shown)} ${nowText(element, shown)}</p>`
    }
    ${said === '' ? nothing : html`<p class="quiet">${said}</p>`}
    ${nextLines(element, shown).map((text) => html`<p class="quiet">${text}</p>`)}
    <div class="row">${
      isDraft
        ? html`${act('goOn', () => goOn(element, shown))}${act('drop', () => void drop(element, id))}${look}`
        : mine
          ? html`<button class=${isFirst ? 'primary' : ''} @click=${() => element.go({ at: 'proposal', trajectory: id, termsId: mine.id })}>${element.say('answer')}<span class="sr">: ${name}</span></button>${look}`
          : html`${shown.now.lapsed ? act('longer', () => element.change(id)) : nothing}${said === '' ? nothing : sendButton(element, shown)}${look}`
    }
      ${isDraft ? nothing : askButton(element, shown)}</div>`;
}

/** Named for who does not see beside what it stands. */
const button = (element: RecoveryAftercare, shown: TrajectoryShown, label: string, does: () => void) =>
  html`<button @click=${does}>${label}<span class="sr">: ${titleOf(element, shown)}</span></button>`;

const lookButton = (element: RecoveryAftercare, shown: TrajectoryShown) =>
  button(element, shown, element.say('look'), () => element.go({ at: 'one', trajectory: shown.id }));

/** The last ask of the owner that is open: it is in every state, also after an end (A3). */
const askOf = ({ asks }: TrajectoryShown) => asks.findLast(({ side }) => side === 'mine');

function askLine(element: RecoveryAftercare, shown: TrajectoryShown) {
  const ask = askOf(shown);
  return ask
    ? html`<p><strong>${element.say('askStands', { day: element.formatDay(ask.at) })}</strong></p>`
    : nothing;
}

const askButton = (element: RecoveryAftercare, shown: TrajectoryShown) =>
  element.isPerson && shown.whose !== 'theirs' && !askOf(shown)
    ? button(element, shown, element.say('askMore'), () => element.go({ at: 'more', trajectory: shown.id }))
    : nothing;

const isSendable = (element: RecoveryAftercare, { who }: TrajectoryShown): boolean =>
  who?.id !== undefined && mayBeSent(element, who.id);

/** What can be said of how far it got; an ask that nobody heard waits as a proposal does. */
function saidOf(element: RecoveryAftercare, shown: TrajectoryShown): string {
  const asked = shown.who?.id !== undefined && askOf(shown)?.heard === false;
  return toldText(element, shown.id, {
    ...{ waits: shown.open.length > 0 || asked, sendable: isSendable(element, shown) },
  });
}

const sendButton = (element: RecoveryAftercare, shown: TrajectoryShown) =>
  isSendable(element, shown)
    ? button(
        element,
        shown,
        sendLabel(element, shown.id),
        () => void sendLink(element, element.page, shown.id),
      )
    : nothing;

const titleOf = (element: RecoveryAftercare, { who }: TrajectoryShown): string =>
  who?.id === undefined
    ? element.say('ofMyOwn')
    : element.say('withPerson', { name: element.nameOf(who.id) });

function courseText(element: RecoveryAftercare, shown: TrajectoryShown): string {
  const { id, who, now, current } = shown;
  const pause = breakUntil(shown);
  const { course, by, extended, imposed, lapsed } = now;
  const late = current ? undefined : lateOf(element, id);
  const said = lapsed
    ? element.say('standsPast')
    : late
      ? pastText(element, late)
      : course === 'stopped'
        ? by === 'theirs'
          ? element.say('course-stopped-theirs', { name: element.nameOf(who?.id) })
          : element.say('course-stopped-mine')
        : course === 'paused' && pause !== undefined
          ? element.say('pausedUntil', { day: dayInWords(element, pause) })
          : element.say(`course-${course}`);
  return [
    said,
    ...(extended ? [element.say('extended')] : []),
    ...(imposed ? [element.say('imposed')] : []),
  ].join(' ');
}

/**
 * `Nu elke week, tot en met zondag 14 februari.`, the last day of that stretch. Before its first day: from when. In a break: what
 * comes after it. After its last: nothing. A rounding off that both agreed on is said first, and once.
 */
function nowText(element: RecoveryAftercare, shown: TrajectoryShown): string {
  const { current, now } = shown;
  if (now.lapsed || !current) return '';
  const on = roundsOffOn(here(element, shown.id));
  const end = on === undefined ? '' : element.say('roundsOff', { day: dayInWords(element, on) });
  return `${end} ${oftenText(element, shown, untilTheEnd(current.terms, on), on)}`.trim();
}

function oftenText(
  element: RecoveryAftercare,
  shown: TrajectoryShown,
  terms: Terms,
  said: string | undefined,
): string {
  const { starts, until } = terms;
  const again = goesOnFrom(shown);
  const day = again ?? element.today;
  const step = until !== undefined && day > until ? undefined : stretchOn(terms, day);
  if (!step) return '';
  const often = intensityText(element, step.often);
  if (starts !== undefined && starts > day)
    return element.say('later', { day: dayInWords(element, starts), often });
  return step.until === undefined || step.until === said
    ? element.say(again ? 'afterOpen' : 'nowOpen', { often })
    : element.say(again ? 'after' : 'now', { often, day: dayInWords(element, step.until) });
}

/** What comes next: the next look at it together, or a day to talk about what is not agreed yet. */
function nextLines(
  element: RecoveryAftercare,
  { id, nextReview, views }: TrajectoryShown,
): readonly string[] {
  const one = here(element, id);
  const again = one && disagree(element, one) ? lookAgainOn(element, views) : undefined;
  return [
    ...(nextReview === undefined
      ? []
      : [
          element.say(nextReview < element.today ? 'reviewPast' : 'nextReview', {
            day: dayInWords(element, nextReview),
          }),
        ]),
    ...(again === undefined ? [] : [element.say('lookAgain', { day: dayInWords(element, again) })]),
  ];
}

/** What was worded and not proposed yet goes on where it was. */
function goOn(element: RecoveryAftercare, { id, who }: TrajectoryShown): void {
  const { host } = element;
  const terms = here(element, id)?.draft;
  if (!host || !terms) return;
  element.go({
    ...{ at: 'plan', trajectory: id, mark: host.newId(), terms },
    ...(who?.id !== undefined && { tie: who.id }),
  });
}

async function drop(element: RecoveryAftercare, id: string): Promise<void> {
  const { page } = element;
  const draft = element.draft('trajectory.draft-dropped', id);
  if (draft && (await element.write(draft)) !== 'refused' && element.page === page)
    element.notice = element.say('dropped');
}

/** The list before a treatment ends (A12), while an end is near, or where nothing is known of one yet. */
function toList(element: RecoveryAftercare, states: Known, isEmpty: boolean) {
  const now = element.now();
  const isUnknown = isEmpty && lastTreatmentEnd(states.aftercare, now) === undefined;
  if (!isUnknown && !isAroundAnEnd(states, now)) return nothing;
  const go = () => element.toPart('tasks', 'checklist');
  return html`<div><button class="plain" @click=${go}>${element.say(listName(states, now))}</button></div>`;
}

/** Their own safety comes before all else (A10). */
const safety = (element: RecoveryAftercare) =>
  html`<div><button class="plain" @click=${() => element.go({ at: 'safe' })}>${element.say('safe')}</button></div>`;

/** No contact is planned in the week after treatment, or in the coming one (A4), with a way on. */
const gapView = (
  element: RecoveryAftercare,
  { after, past }: Gap,
) => html`<section class="card stack tight" aria-labelledby="gap">
  <p id="gap"><strong>${element.say(past ? 'gapPast' : after === 'start' ? 'gapStart' : 'gap')}</strong></p>
  <p>${element.say('gapHelp')}</p>
  <div class="row">${
    element.hasParts
      ? html`<button @click=${() => element.toPart('agenda')}>${element.say('planSomething')}</button>`
      : nothing
  }
    <button @click=${() => element.go({ at: 'gap' })}>${element.say('gapCall')}</button></div>
</section>`;

/** What is over, each with a door back that never closes (S85), or the way to where it goes on already. */
const before = (
  element: RecoveryAftercare,
  over: readonly TrajectoryShown[],
  all: readonly TrajectoryShown[],
) => html`<section class="stack tight" aria-labelledby="before">
  <h3 id="before">${element.say('before')}</h3>
  <ul class="list">${repeat(
    over,
    ({ id }) => id,
    (one) => html`<li class="stack tight">${overLine(element, one, backIn(all, one))}</li>`,
  )}</ul></section>`;

function overLine(element: RecoveryAftercare, one: TrajectoryShown, again: string | undefined) {
  const said = saidOf(element, one);
  const back = () =>
    element.go(again === undefined ? { at: 'back', trajectory: one.id } : { at: 'one', trajectory: again });
  return html`${askLine(element, one)}
    <p>${titleOf(element, one)}. ${courseText(element, one)}</p>
    ${said === '' ? nothing : html`<p class="quiet">${said}</p>`}
    <div class="row">${said === '' ? nothing : sendButton(element, one)}
      ${button(element, one, element.say('comeBack'), back)}
      ${lookButton(element, one)}${askButton(element, one)}</div>`;
}
