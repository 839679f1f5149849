import type { CurrentCourse, Terms } from '@recovery-network/core/aftercare';
import { stretchesOf, stretchOn } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { dayInWords } from '../../together/terms/terms.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { goesOnFrom, roundsOffOn, untilTheEnd } from '../goes-on.ts';
import { componentMore, componentText, intensityText, termsLines } from '../terms/said.ts';
import { closingLines } from './end-view.ts';
import { hasLapsed, type Seen } from './seen.ts';
import { say } from './words.ts';

/** What holds: how often now and what follows by agreement, who does what, a pause, and the next look at it. */
export function holdsView(element: RecoveryAftercare, it: Seen) {
  const { last, one, name, shown } = it;
  if (!last) return nothing;
  const { terms, own } = last;
  const now = element.today;
  const on = roundsOffOn(one);
  return html`<section class="card stack tight" aria-label=${say(element, own ? 'ownPart' : 'agreedPart')}>
    ${on === undefined ? nothing : closingLines(element, it, on)}
    ${shown.pauses.map(({ by, until }) => html`<p>${pauseText(element, by, dayInWords(element, until), name)}</p>`)}
    ${hasLapsed(it) ? lapsed(element, it) : stretches(element, it, now)}
    ${
      terms.components?.length
        ? html`<ul>${terms.components
            .filter(({ until }) => until === undefined || until >= now)
            .map(
              (part) => html`<li class="words"><span dir="auto">${componentText(element, part)}.</span>
                ${componentMore(element, part).map((line) => html`<span dir="auto"> ${line}</span>`)}</li>`,
            )}</ul>`
        : nothing
    }
    ${hasLapsed(it) ? nothing : review(element, it, now)}
    ${own ? html`<p class="quiet">${say(element, 'ownNote')}</p>` : nothing}
    <details><summary>${say(element, own ? 'restOwn' : 'restAgreed')}</summary>${termsLines(element, untilTheEnd(withoutLook(last), on)).map((line) => html`<p class="words" dir="auto">${line}</p>`)}</details>
  </section>`;
}

/** Its last day has passed, and nobody ended it. */
function lapsed(element: RecoveryAftercare, { last }: Seen) {
  const day = dayInWords(element, last?.terms.until ?? element.today);
  return html`<p>${say(element, last?.own ? 'isPastOwn' : 'isPast', { day })}</p>`;
}

/** How often now, and what comes after by agreement (A6); nobody asks the person to count. */
function stretches(element: RecoveryAftercare, { last, one, shown }: Seen, today: string) {
  if (!last) return nothing;
  const terms = untilTheEnd(last.terms, roundsOffOn(one));
  const again = goesOnFrom(shown);
  const day = again ?? today;
  const now = terms.until !== undefined && day > terms.until ? undefined : stretchOn(terms, day);
  if (!now) return nothing;
  const often = intensityText(element, now.often);
  const ahead = stretchesOf(terms).filter(({ from }) => from > day && from > now.from);
  const until = now.until === undefined ? undefined : dayInWords(element, now.until);
  const begins = terms.starts !== undefined && terms.starts > day;
  return html`
    ${begins ? html`<p>${say(element, 'beforeStart', { day: dayInWords(element, terms.starts ?? today) })}</p>` : nothing}
    <p><strong>${
      begins
        ? element.say('later', { day: dayInWords(element, now.from), often })
        : until === undefined
          ? element.say(again ? 'afterOpen' : 'nowOpen', { often })
          : element.say(again ? 'after' : 'now', { often, day: until })
    }</strong></p>
    ${ahead.map(
      (next) =>
        html`<p>${element.say('later', { day: dayInWords(element, next.from), often: intensityText(element, next.often) })}</p>`,
    )}
    ${ahead.length > 0 && terms.until !== undefined ? html`<p>${say(element, 'endsOn', { day: dayInWords(element, terms.until) })}</p>` : nothing}`;
}

export const pauseText = (
  element: RecoveryAftercare,
  by: 'mine' | 'theirs' | 'both',
  day: string,
  name: string,
): string => {
  if (by === 'both') return say(element, 'pausedBoth', { day });
  return by === 'mine' ? say(element, 'pausedMine', { day }) : say(element, 'pausedTheirs', { name, day });
};

function review(element: RecoveryAftercare, { shown }: Seen, today: string) {
  const next = shown.nextReview;
  if (next === undefined) return nothing;
  if (next > today) return html`<p>${say(element, 'nextLook', { day: dayInWords(element, next) })}</p>`;
  if (next < today)
    return html`<p><strong>${element.say('reviewPast', { day: dayInWords(element, next) })}</strong></p>`;
  return html`<p><strong>${say(element, 'reviewToday')}</strong></p>`;
}

/** What is one's own has no look at it that two agreed on. */
export function withoutLook({ terms, own }: CurrentCourse): Terms {
  const { reviewEvery: _, ...rest } = terms;
  return own ? rest : terms;
}
