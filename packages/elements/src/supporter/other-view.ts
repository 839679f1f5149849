import {
  doerOf,
  type SupportKind,
  supportKinds,
  type Terms,
  termsIdOf,
} from '@recovery-network/core/expectations';
import type { States } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { choice, field, type Option, ticked, ticks, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { answer } from './answering.ts';
import { dayOptions, daysIn, wayOptions, waysIn } from './limits-form.ts';
import type { Page } from './pages.ts';
import { type Question, questionOf } from './question.ts';
import type { RecoverySupporter } from './supporter.ts';
import { unfolding } from './unfolding.ts';

type OtherPage = Extract<Page, { at: 'other' }>;

/** Something else: a proposal of their own in the place of what was asked (E2). */
export function otherView(element: RecoverySupporter, page: OtherPage, states: States) {
  const { tie, thread } = page;
  const name = element.nameOf(tie);
  const question = questionOf(states, page, element.now());
  const terms = question?.terms?.terms;
  const store = storing<Page>(element, async (form) => {
    await propose(element, page, question, form);
    return undefined;
  });
  return html`
    ${element.backTo({ at: 'question', tie, thread })}
    <h3 class="heading" tabindex="-1">${element.say('other')}</h3>
    <p>${element.say('otherHow', { name })}</p>
    <form class="stack" @invalid=${unfolding} @submit=${store}>
      ${field(element, 'words', element.say(terms && !doesMine(question) ? 'otherWordsOffer' : 'otherWords'), { type: 'long', longest: 500 })}
      ${terms ? nothing : choice(element, 'support', element.say('support'), kindOptions(element))}
      ${choice(element, 'channel', element.say('channel'), [['', element.say('channelFree')], ...wayOptions(element)])}
      <details>
        <summary>${element.say('when')}</summary>
        <div class="stack">
          ${ticks(element, 'days', element.say('days'), dayOptions(element))}
          <div class="row">
            ${field(element, 'from', element.say('from'), { type: 'time' })}
            ${field(element, 'to', element.say('to'), { type: 'time' })}
          </div>
        </div>
      </details>
      ${field(element, 'until', element.say('until'), { type: 'date', hint: element.say('untilHint') })}
      ${field(element, 'limit', element.say('ownLimit'), { type: 'long', longest: 500 })}
      ${refusedLine(element, ['words', 'support', 'until'])}
      <div><button class="primary">${element.say('sendThis')}</button></div>
    </form>
  `;
}

/** Whether the one who was asked would do it: what they propose instead is about the same one. */
const doesMine = (question: Question | undefined): boolean =>
  question?.terms === undefined || doerOf(question.terms) === 'mine';

const kindOptions = (element: RecoverySupporter): readonly Option[] => [
  ['', ''],
  ...supportKinds.map((kind): Option => [kind, element.say(`kind-${kind}`)]),
];

function termsIn(form: FormData, support: SupportKind, mine: boolean, zone: string): Terms {
  const [channel] = waysIn([typed(form, 'channel')]);
  const days = daysIn(ticked(form, 'days'));
  const [from, to] = [typed(form, 'from'), typed(form, 'to')];
  const timed = from !== '' || to !== '';
  const until = typed(form, 'until');
  const limit = typed(form, 'limit');
  return {
    does: mine ? 'proposer' : 'other',
    words: typed(form, 'words'),
    support,
    ...(channel && { channel }),
    when:
      days.length > 0 || timed
        ? {
            how: 'weekly',
            days: days.length > 0 ? [...days] : [1, 2, 3, 4, 5, 6, 7],
            ...(from && { from }),
            ...(to && { to }),
            ...(timed && { zone }),
          }
        : { how: 'we-see' },
    ...(until && { until }),
    ...(limit && { limits: { proposer: limit } }),
  };
}

async function propose(
  element: RecoverySupporter,
  { tie, thread, mark }: OtherPage,
  question: Question | undefined,
  form: FormData,
): Promise<void> {
  const asked = question?.terms;
  const support = asked?.terms.support ?? supportKinds.find((kind) => kind === typed(form, 'support'));
  if (!support) return element.refuse('kind-missing', 'support');
  const terms = termsIn(form, support, doesMine(question), element.now().zone);
  // An invitation says no terms that this could take the place of: it begins a thread, which goes by its mark.
  const begins = thread === tie;
  const about = { tie, thread: begins ? mark : thread };
  // An own proposal that waits is taken back with it: two of one's own can't both be meant.
  const waiting = question?.stands === 'countered' ? asked : undefined;
  const instead = waiting?.instead ?? asked?.id;
  const termsId = termsIdOf({ thread: about.thread, mark, terms, instead });
  await answer(
    element,
    about,
    ...(begins ? [element.draft('expectation.drafted', about.thread, { with: tie, terms })] : []),
    waiting && element.draft('expectation.withdrawn', about.thread, { termsId: waiting.id }),
    element.draft('expectation.proposed', about.thread, {
      termsId,
      mark,
      terms,
      ...(instead !== undefined && { instead }),
    }),
  );
}
