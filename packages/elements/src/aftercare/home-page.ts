import { lastTreatmentEnd, stretchOn, type Terms } from '@recovery-network/core/aftercare';
import { aftercareShown, type Gap, gapWatch, type TrajectoryShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Known } from '../noting/noting.ts';
import { isAroundAnEnd, listName } from '../tasks/transition.ts';
import { sendLabel, toldText } from '../together/post/telling-view.ts';
import { dayInWords } from '../together/terms/terms.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { disagree, lookAgainOn } from './disagreeing.ts';
import { goesOnFrom } from './goes-on.ts';
import { here, lateOf } from './propose.ts';
import { mayBeSent, sendLink } from './send-page.ts';
import { intensityText } from './terms/said.ts';
import { pastText } from './waits.ts';

const ENDS: readonly string[] = ['stopped', 'transferred', 'rounded-off', 'withdrawn'];

/** How it stands, in words (A6): what waits for an answer first, what ended last, with a door back that never closes (S85). */
export function homePage(element: RecoveryAftercare, states: Known) {
  const now = element.now();
  const all = aftercareShown(states, now).filter(({ now: { course } }) => course !== 'nothing');
  const over = all.filter((one) => ENDS.includes(one.now.course) && !one.now.lapsed);
  const running = all.filter((one) => !over.includes(one));
  const first = running.find(({ open }) => open.some(({ waitsFor }) => waitsFor === 'mine'));
  const gap = element.isPerson ? gapWatch(states, now) : undefined;
  const planned = gap ? gapView(element, gap) : nothing;
  // Who asked for help reads that first.
  const asks = running.some((one) => one.asks.some(({ side }) => side === 'mine'));
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
    ${asks ? planned : nothing}
    ${begin(element, running.length > 0)}
    ${element.isPerson && element.hasParts ? toList(element, states, all.length === 0) : nothing}
    ${over.length > 0 ? before(element, over) : nothing}
  `;
}

/** One trajectory: with whom, where it is, how often and until when, what comes next, what waits. */
function line(element: RecoveryAftercare, shown: TrajectoryShown, isFirst: boolean) {
  const { id, who, open, draft } = shown;
  const name = element.nameOf(who?.id);
  const mine = open.find(({ waitsFor }) => waitsFor === 'mine');
  const show = () => element.go({ at: 'one', trajectory: id });
  const isDraft = shown.now.course === 'drafted' && draft !== undefined;
  const ask = shown.asks.findLast(({ side }) => side === 'mine');
  const sendable = !mine && who?.id !== undefined && mayBeSent(element, who.id);
  const said = mine ? '' : toldText(element, id, { waits: open.length > 0, sendable });
  const mayAsk = element.isPerson && shown.whose !== 'theirs' && !isDraft;
  return html`<h3>${titleOf(element, shown)}</h3>
    ${ask ? html`<p><strong>${element.say('askStands', { day: element.formatDay(ask.at) })}</strong></p>` : nothing}
    ${mine ? html`<p><strong>${element.say('waits-me', { name })}</strong></p>` : nothing}
    ${
      isDraft
        ? html`<p class="quiet">${element.say('notSentYet')}</p>`
        : html`<p>${courseText(element, shown)} ${nowText(element, shown)}</p>`
    }
    ${said === '' ? nothing : html`<p class="quiet">${said}</p>`}
    ${nextLines(element, shown).map((text) => html`<p class="quiet">${text}</p>`)}
    <div class="row">${
      isDraft
        ? html`<button @click=${() => goOn(element, shown)}>${element.say('goOn')}<span class="sr">: ${titleOf(element, shown)}</span></button>
            <button @click=${() => void drop(element, id)}>${element.say('drop')}<span class="sr">: ${titleOf(element, shown)}</span></button>
            <button @click=${show}>${element.say('look')}<span class="sr">: ${titleOf(element, shown)}</span></button>`
        : mine
          ? html`<button class=${isFirst ? 'primary' : ''} @click=${() => element.go({ at: 'proposal', trajectory: id, termsId: mine.id })}>${element.say('answer')}<span class="sr">: ${name}</span></button>
              <button @click=${show}>${element.say('look')}<span class="sr">: ${titleOf(element, shown)}</span></button>`
          : html`${shown.now.lapsed ? html`<button @click=${() => element.change(id)}>${element.say('longer')}<span class="sr">: ${titleOf(element, shown)}</span></button>` : nothing}
              ${sendable && said !== '' ? html`<button @click=${() => void sendLink(element, element.page, id)}>${sendLabel(element, id)}<span class="sr">: ${titleOf(element, shown)}</span></button>` : nothing}
              <button @click=${show}>${element.say('look')}<span class="sr">: ${titleOf(element, shown)}</span></button>`
    }
      ${
        mayAsk && !ask
          ? html`<button @click=${() => element.go({ at: 'more', trajectory: id })}>${element.say('askMore')}<span class="sr">: ${titleOf(element, shown)}</span></button>`
          : nothing
      }</div>`;
}

const titleOf = (element: RecoveryAftercare, { who }: TrajectoryShown): string =>
  who?.id === undefined
    ? element.say('ofMyOwn')
    : element.say('withPerson', { name: element.nameOf(who.id) });

function courseText(element: RecoveryAftercare, { id, who, now, current }: TrajectoryShown): string {
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
        : element.say(`course-${course}`);
  return [
    said,
    ...(extended ? [element.say('extended')] : []),
    ...(imposed ? [element.say('imposed')] : []),
  ].join(' ');
}

/** `Nu elke week, tot en met zondag 14 februari.` Before its first day: from when. In a break: what comes after it. After its last: nothing. */
function nowText(element: RecoveryAftercare, shown: TrajectoryShown): string {
  const { current, now } = shown;
  if (now.lapsed || !current) return '';
  const { starts, until } = current.terms;
  const again = goesOnFrom(shown);
  const day = again ?? element.today;
  const step = until !== undefined && day > until ? undefined : stretchOn(current.terms, day);
  if (!step) return '';
  const often = intensityText(element, step.often);
  if (starts !== undefined && starts > element.today)
    return element.say('later', { day: dayInWords(element, starts), often });
  return until === undefined
    ? element.say(again ? 'afterOpen' : 'nowOpen', { often })
    : element.say(again ? 'after' : 'now', { often, day: dayInWords(element, until) });
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

/** Something new: the person with somebody or alone; who helps them, with them; somebody close, for themselves (A10). */
function begin(element: RecoveryAftercare, isMore: boolean) {
  const template = (own?: true) =>
    element.begin((trajectory) => ({ at: 'template', trajectory, ...(own && { own }) }));
  const treatment = (own?: true) => {
    const id = element.host?.newId();
    if (id !== undefined)
      element.begin((trajectory) => ({ at: 'treatment', treatment: id, trajectory, ...(own && { own }) }));
  };
  const ways = beginnings(element, isMore ? '' : 'primary', template, treatment);
  return isMore
    ? html`<details><summary>${element.say('arrangeMore')}</summary>${ways}</details>
        ${element.isPerson ? html`<div><button class="plain" @click=${() => element.go({ at: 'suggestions' })}>${element.say('suggestions')}</button></div>` : nothing}`
    : ways;
}

function beginnings(
  element: RecoveryAftercare,
  first: string,
  template: (own?: true) => void,
  treatment: (own?: true) => void,
) {
  if (element.for === 'family')
    return html`<div class="row">
      <button class=${first} @click=${() => template(true)}>${element.say('arrange-family')}</button>
      <button @click=${() => talks(element)}>${element.say('talksTogether')}</button></div>
      <p class="quiet">${element.say('familyApart')}</p>`;
  if (element.for === 'counsellor')
    return html`<div><button class=${first} @click=${() => template()}>${element.say('arrange-counsellor')}</button></div>`;
  return html`<div class="row">
    <button class=${first} @click=${() => treatment()}>${element.say('arrange')}</button>
    <button @click=${() => treatment(true)}>${element.say('arrangeOwn')}</button>
  </div>`;
}

/** Talks of both, which one of them proposes (A10). */
function talks(element: RecoveryAftercare): void {
  const { host } = element;
  if (!host) return;
  const terms: Terms = {
    ...{ what: 'course', whose: 'both', starts: element.today },
    steps: [{ often: 'monthly' }],
    components: [{ kind: 'family-talks', often: 'monthly' }],
  };
  element.go({ at: 'plan', trajectory: host.newId(), mark: host.newId(), terms });
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

/** What is over, each with a door back that never closes (S85). */
const before = (
  element: RecoveryAftercare,
  over: readonly TrajectoryShown[],
) => html`<section class="stack tight" aria-labelledby="before">
  <h3 id="before">${element.say('before')}</h3>
  <ul class="list">${repeat(
    over,
    ({ id }) => id,
    (one) => html`<li class="stack tight"><p>${titleOf(element, one)}. ${courseText(element, one)}</p>
      <div class="row"><button @click=${() => element.go({ at: 'back', trajectory: one.id })}>${element.say('comeBack')}<span class="sr">: ${titleOf(element, one)}</span></button>
        <button @click=${() => element.go({ at: 'one', trajectory: one.id })}>${element.say('look')}<span class="sr">: ${titleOf(element, one)}</span></button></div></li>`,
  )}</ul></section>`;
