import type { Step, Terms } from '@recovery-network/core/aftercare';
import { intensities, MOST_STEPS, MOST_WEEKS } from '@recovery-network/core/aftercare';
import { html } from 'lit';
import { choice, field, type Option, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page, Part, Wording } from './pages.ts';
import { wordingOf } from './plan-page.ts';
import { stillKept } from './propose.ts';
import { begun, intensityText } from './terms/said.ts';
import { shownTerms } from './waits.ts';

type PartPage = Extract<Page, { at: 'part' }>;

/** One part of what is worded, with what it says now filled in. */
export function partPage(element: RecoveryAftercare, page: PartPage) {
  const wording = wordingOf(page);
  const { part } = page;
  const store = storing(element, async (form) => {
    const terms = readers[part](element, wording.terms, form);
    return terms && { to: { ...wording, at: 'plan' as const, terms } };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ ...wording, at: 'plan' })}
    <h3 class="heading" tabindex="-1">${element.say(titles[part])}</h3>
    ${asked[part](element, wording)}
    ${refusedLine(element, ['words', 'starts', 'until', 'review', ...stepFields(wording.terms)])}
    <div><button class="primary">${element.say('done')}</button></div>
  </form>`;
}

const titles = {
  steps: 'steps',
  starts: 'starts',
  until: 'until',
  review: 'review',
  words: 'ownWords',
} as const satisfies Readonly<Record<Part, string>>;

/** How often, as it can be chosen. */
export const intensityOptions = (element: RecoveryAftercare): readonly Option[] =>
  intensities.toReversed().map((one) => [one, begun(element, intensityText(element, one))]);

/** One row more than there are: an empty one at the end says nothing. */
const rows = ({ steps = [] }: Terms): readonly (Step | undefined)[] =>
  steps.length < MOST_STEPS ? [...steps, undefined] : steps;

/** So long words of one's own may be. */
const LONGEST = 500;

const stepFields = (terms: Terms): readonly string[] => rows(terms).map((_, place) => `weeks-${place}`);

/** From once in so many weeks to the next review: as often as people look back. */
const REVIEWS = [2, 4, 6, 8, 12, 26, 52] as const;

const asked: Readonly<Record<Part, (element: RecoveryAftercare, wording: Wording) => unknown>> = {
  steps: (element, { terms }) => html`<p class="hint">${element.say('stepsHint')}</p>
    ${rows(terms).map(
      (
        step,
        place,
      ) => html`<fieldset class="stack tight"><legend>${element.say(place === 0 ? 'step-first' : 'step-then')}</legend>
        ${choice(element, `often-${place}`, element.say('componentOften'), [...(place === 0 ? [] : [['', element.say('noStep')] as const]), ...intensityOptions(element)], step?.often)}
        ${field(element, `weeks-${place}`, element.say('stepWeeks'), { type: 'number', value: step?.weeks === undefined ? '' : String(step.weeks) })}</fieldset>`,
    )}`,
  starts: (element, { terms }) =>
    field(element, 'starts', element.say('starts'), { type: 'date', value: terms.starts }),
  until: (element, { terms }) =>
    field(element, 'until', element.say('until'), {
      ...{ type: 'date', value: terms.until, hint: element.say('untilHint') },
    }),
  review: (element, { terms: { reviewEvery } }) =>
    choice(
      element,
      'review',
      element.say('review'),
      [
        ['', element.say('noReviewYet')],
        ...[...new Set([...REVIEWS, ...(reviewEvery === undefined ? [] : [reviewEvery])])]
          .toSorted((a, b) => a - b)
          .map((count): Option => [String(count), element.say('everyWeeks', { count })]),
      ],
      reviewEvery === undefined ? '' : String(reviewEvery),
    ),
  words: (element, { terms }) =>
    field(element, 'words', element.say('ownWords'), {
      type: 'long',
      longest: LONGEST,
      value: shownTerms(element, { terms }).words,
    }),
};

type Reader = (element: RecoveryAftercare, terms: Terms, form: FormData) => Terms | undefined;

const readers: Readonly<Record<Part, Reader>> = {
  steps: (element, terms, form) => {
    const steps: Step[] = [];
    for (const place of rows(terms).keys()) {
      const often = intensities.find((one) => one === typed(form, `often-${place}`));
      if (often === undefined) continue;
      const weeks = typed(form, `weeks-${place}`);
      if (weeks === '') {
        steps.push({ often });
        continue;
      }
      const count = Number(weeks);
      if (!Number.isInteger(count) || count < 1 || count > MOST_WEEKS)
        return element.refuse('weeks', `weeks-${place}`, 'A2');
      steps.push({ often, weeks: count });
    }
    const open = steps.findIndex(({ weeks }) => weeks === undefined);
    if (open >= 0 && open < steps.length - 1) return element.refuse('last-step', `weeks-${open}`, 'A2');
    return { ...terms, steps };
  },
  starts: (element, terms, form) => {
    const starts = typed(form, 'starts');
    if (!starts) return element.refuse('no-start', 'starts', 'A4');
    if (terms.until !== undefined && terms.until < starts)
      return element.refuse('ends-before-it-begins', 'starts', 'A2');
    return { ...terms, starts };
  },
  until: (element, { until: _, trial, ...terms }, form) => {
    const until = typed(form, 'until');
    if (until && terms.starts !== undefined && until < terms.starts)
      return element.refuse('ends-before-it-begins', 'until', 'A2');
    // Without an end, or with a later one, it is no trial any more: that is what the field is for.
    return { ...terms, ...(until && { until }), ...(trial && until && { trial }) };
  },
  review: (_, { reviewEvery: __, ...terms }, form) => {
    const weeks = Number(typed(form, 'review'));
    return { ...terms, ...(weeks > 0 && { reviewEvery: weeks }) };
  },
  words: (element, { words: before, ...terms }, form) => {
    const words = stillKept(element, before, typed(form, 'words'), LONGEST);
    return { ...terms, ...(words && { words }) };
  },
};
