import { html } from 'lit';
import { atBegin } from '../../forms/at-begin.ts';
import { field, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { type Next, storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import type { Page } from '../pages.ts';
import { cardIn, outOfSight, type Written } from './needs-card.ts';
import { asking } from './refused.ts';
import { besideWords } from './words.ts';

const LONGEST_LINE = 300;
const MOST_LINES = 20;
const LONGEST = 1000;

const lists = ['helps', 'helpsNot'] as const;
const texts = ['approach', 'hardDay'] as const;
type Field = (typeof lists)[number] | (typeof texts)[number];

const labels = {
  helps: 'needsHelps',
  helpsNot: 'needsHelpsNot',
  approach: 'needsApproach',
  hardDay: 'needsHardDay',
} as const;

const examples = {
  helps: ['helps-1', 'helps-2', 'helps-3', 'helps-4', 'helps-5'],
  helpsNot: ['helpsNot-1', 'helpsNot-2', 'helpsNot-3', 'helpsNot-4'],
  approach: ['approach-1', 'approach-2'],
  hardDay: ['hardDay-1', 'hardDay-2'],
} as const;

const EMPTY: Written = { helps: [], helpsNot: [] };
const cardAtBegin = atBegin<Written>();
/** A card that waits to be kept is the same one at the next tap. */
const newCard = atBegin<string>();

/** The needs card is written whole (E7): a line for each thing, examples beside. */
export function needsForm(element: RecoveryExpectations, states: Known) {
  const begun = cardAtBegin(element.page, cardIn(states) ?? EMPTY);
  const all = asking(element);
  return html`
    ${element.backTo({ at: 'needs' })}
    <h3 class="heading" tabindex="-1">${element.sayFrom(besideWords, 'needsTitle')}</h3>
    <p class="hint">${element.sayFrom(besideWords, 'needsLines')}</p>
    <form class="stack" @submit=${storing<Page>(element, (form) => save(element, begun, form))}>
      ${refusedLine(all, [...lists, ...texts])}
      ${[...lists, ...texts].map(
        (name) => html`<div class="stack tight">
          ${field(all, name, element.sayFrom(besideWords, labels[name]), {
            type: 'long',
            value: wordsOf(begun, name),
            longest: isList(name) ? LONGEST_LINE * MOST_LINES : LONGEST,
          })}
          ${exampleButtons(element, name)}
        </div>`,
      )}
      <div class="choices">
        <button>${element.say('save')}</button>
        <button type="button" @click=${() => element.go({ at: 'needs' })}>${element.sayFrom(besideWords, 'needsNot')}</button>
      </div>
    </form>
  `;
}

const isList = (name: Field): name is (typeof lists)[number] => lists.some((one) => one === name);

const wordsOf = (card: Written, name: Field): string =>
  isList(name) ? card[name].join('\n') : (card[name] ?? '');

function exampleButtons(element: RecoveryExpectations, name: Field) {
  const add = (text: string) => (event: Event) => {
    const form = event.currentTarget instanceof HTMLElement ? event.currentTarget.closest('form') : null;
    const area = form?.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
    if (!area) return;
    const there = linesIn(area.value);
    if (!there.includes(text)) area.value = [...there, text].join('\n');
  };
  return html`<details><summary>${element.sayFrom(besideWords, 'needsExamples')}<span class="sr">: ${element.sayFrom(besideWords, labels[name])}</span></summary>
    <div class="examples">${examples[name].map((key) => {
      const text = element.sayFrom(besideWords, key);
      return html`<button type="button" aria-label=${element.sayFrom(besideWords, 'needsExample', { text })} @click=${add(text)}>${text}</button>`;
    })}</div></details>`;
}

const linesIn = (words: string): readonly string[] =>
  words
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

async function save(
  element: RecoveryExpectations,
  begun: Written,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const { states, host, page } = element;
  if (!states || !host) return undefined;
  for (const name of lists) {
    const lines = linesIn(typed(form, name));
    if (lines.some((line) => [...line].length > LONGEST_LINE))
      return element.refuse('line-too-long', name, 'E7');
    if (lines.length > MOST_LINES) return element.refuse('too-many', name, 'E7');
  }
  const long = texts.find((name) => [...typed(form, name)].length > LONGEST);
  if (long) return element.refuse('too-long', long, 'E7');
  const now = cardIn(states);
  // What was left as it was is what stands there now, also where another tab wrote that meanwhile.
  const said = (name: Field): string => {
    const words = isList(name) ? linesIn(typed(form, name)).join('\n') : typed(form, name);
    return words === wordsOf(begun, name).trim() ? wordsOf(now ?? EMPTY, name) : words;
  };
  const [helps, helpsNot] = [linesIn(said('helps')), linesIn(said('helpsNot'))];
  const [approach, hardDay] = [said('approach'), said('hardDay')];
  if (helps.length + helpsNot.length === 0 && !approach && !hardDay)
    return element.refuse('text-missing', 'helps', 'E7');
  const hidden = outOfSight(states);
  const draft = element.draft('needs-card.written', now?.id ?? newCard(page, host.newId()), {
    // What was written instead of words out of sight takes their place.
    ...hidden,
    helps: [...helps, ...(hidden.helps ?? [])],
    helpsNot: [...helpsNot, ...(hidden.helpsNot ?? [])],
    ...(approach && { approach }),
    ...(hardDay && { hardDay }),
  });
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  const key = host.problem === 'not-kept' ? 'written' : 'needsSaved';
  return { to: { at: 'needs' }, notice: element.sayFrom(besideWords, key) };
}
