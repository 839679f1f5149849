import { reviewsOf } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { field, ticked, ticks, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { changing } from '../propose.ts';
import { type At, type Seen, seen, textShown } from './seen.ts';
import { say } from './words.ts';

/** A review (A9): what helped and what could be different, in the words of each, and how to go on. */
export function reviewPage(element: RecoveryAftercare, states: Known, page: At<'review'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { name, tie } = it;
  const open = it.shown.reviews.at(-1);
  const alone = tie === undefined;
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'reviewTitle')}</h3>
    <p>${say(element, alone ? 'reviewTextOwn' : 'reviewText')}</p>
    ${open ? theirWords(element, open.theirs, name, alone) : nothing}
    ${open?.mine ? saidView(element, say(element, 'reviewMine'), open.mine) : nothing}
    ${
      open && !open.mine
        ? myForm(element, it, open.id)
        : !open && it.may('trajectory.review-opened')
          ? html`<div><button class="primary" @click=${() => void begin(element, it, page)}>${say(element, 'reviewOpen')}</button></div>`
          : open
            ? nothing
            : html`<p class="quiet">${say(element, 'reviewNone')}</p>`
    }
    ${
      open && !alone && !(open.mine && open.theirs)
        ? html`<div><button @click=${() => element.go({ at: 'review-both', trajectory, review: open.id })}>${say(element, 'reviewBoth')}</button></div>`
        : nothing
    }
    <div><button @click=${() => element.go({ at: 'talk', trajectory })}>${say(element, 'prepare')}</button></div>
    ${earlier(element, states, it)}
    ${refusedLine(element, ['helped', 'change', 'goOn'])}
  </div>`;
}

/** What was said before, the latest first. */
function earlier(element: RecoveryAftercare, states: Known, { one, name, shown }: Seen) {
  const before = reviewsOf(one).filter(({ id }) => !shown.reviews.some((open) => open.id === id));
  if (before.length === 0) return nothing;
  const read = ({ helped = '', change = '', goOn }: SaidOf): SaidOf => ({
    ...{ helped: textShown(states, helped), change: textShown(states, change), goOn },
  });
  return html`<details><summary>${say(element, 'reviewEarlier')}</summary><div class="stack">${before
    .toReversed()
    .map(
      ({ at, mine, theirs }) => html`<h4>${element.formatDay(at)}</h4>
      ${mine ? saidView(element, say(element, 'reviewMine'), read(mine)) : nothing}
      ${theirs ? saidView(element, say(element, 'reviewOf', { name }), read(theirs)) : nothing}`,
    )}</div></details>`;
}

async function begin(element: RecoveryAftercare, { id, last }: Seen, page: Page): Promise<void> {
  const termsId = last?.termsId;
  const draft =
    termsId === undefined ? undefined : element.draft('trajectory.review-opened', id, { termsId });
  if (draft && (await element.write(draft)) !== 'refused')
    element.onward(page, { at: 'review', trajectory: id }, say(element, 'reviewOpened'));
}

/** What one of the two said of it. */
export interface SaidOf {
  readonly helped?: string | undefined;
  readonly change?: string | undefined;
  readonly goOn: boolean;
}

const theirWords = (element: RecoveryAftercare, said: SaidOf | undefined, name: string, alone: boolean) =>
  said
    ? saidView(element, say(element, 'reviewOf', { name }), said)
    : alone
      ? nothing
      : html`<p class="quiet">${say(element, 'reviewWaitsThem', { name })}</p>`;

export const saidView = (
  element: RecoveryAftercare,
  whose: string,
  { helped, change, goOn }: SaidOf,
) => html`<section class="card stack tight" aria-label=${whose}>
  <p><strong>${whose}</strong></p>
  ${helped?.trim() ? html`<p>${say(element, 'saidHelped')}</p><p class="words" dir="auto">${helped}</p>` : nothing}
  ${change?.trim() ? html`<p>${say(element, 'saidChange')}</p><p class="words" dir="auto">${change}</p>` : nothing}
  <p>${say(element, goOn ? 'said-go-on' : 'said-change')}</p>
</section>`;

function myForm(element: RecoveryAftercare, { id }: Seen, review: string) {
  const store = storing<Page>(element, async (form) => {
    const data = reviewed(form, review);
    if (!data) return element.refuse('go-on', 'goOn', 'A9');
    const draft = element.draft('trajectory.reviewed', id, data);
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    // Something is to be changed: the page on which it is proposed comes next, and telling comes with it.
    const next = data.goOn ? undefined : changing(element, id);
    return { to: next ?? element.told(id), notice: say(element, 'reviewKept') };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${fieldsOf(element, '')}
    ${refusedLine(element, ['helped', 'change', 'goOn'])}
    <div><button class="primary">${say(element, 'reviewKeep')}</button></div>
  </form>`;
}

const fieldsOf = (element: RecoveryAftercare, of: '' | 'their-') => html`
  ${field(element, `${of}helped`, say(element, 'reviewHelped'), { type: 'long', longest: 1000, hint: say(element, 'mayStayOpen') })}
  ${field(element, `${of}change`, say(element, 'reviewChange'), { type: 'long', longest: 1000, hint: say(element, 'mayStayOpen') })}
  ${ticks(
    element,
    `${of}goOn`,
    say(element, 'reviewThen'),
    [
      ['yes', say(element, 'goOn-yes')],
      ['no', say(element, 'goOn-no')],
    ],
    { type: 'radio' },
  )}`;

/** What somebody said; undefined as long as they did not choose how to go on: nothing is taken for a yes. */
function reviewed(form: FormData, review: string, of: '' | 'their-' = '') {
  const helped = typed(form, `${of}helped`);
  const change = typed(form, `${of}change`);
  const [goOn] = ticked(form, `${of}goOn`);
  if (goOn === undefined) return undefined;
  return { review, ...(helped && { helped }), ...(change && { change }), goOn: goOn !== 'no' };
}

/** Both of them at this screen: each writes in words of their own, and both are noted here (D4). */
export function reviewBothPage(element: RecoveryAftercare, states: Known, page: At<'review-both'>) {
  const { trajectory, review } = page;
  const it = seen(element, states, trajectory);
  const open = it?.shown.reviews.find(({ id }) => id === review);
  if (!it || it.tie === undefined) return element.gone(trajectory);
  const { name, tie } = it;
  const back = { at: 'review', trajectory } as const;
  if (!open)
    return html`${element.backTo(back)}<h3 class="heading" tabindex="-1">${say(element, 'reviewOver')}</h3>`;
  const store = storing<Page>(element, async (form) => {
    const ours = reviewed(form, review);
    const other = reviewed(form, review, 'their-');
    if (!open.mine && !ours) return element.refuse('go-on', 'goOn', 'A9');
    if (!open.theirs && !other) return element.refuse('go-on', 'their-goOn', 'A9');
    const mine = open.mine
      ? undefined
      : element.draft('trajectory.reviewed', trajectory, ours ?? {}, { via: 'together' });
    const theirs = open.theirs
      ? undefined
      : element.draft('trajectory.reviewed', trajectory, other ?? {}, { by: tie, via: 'together' });
    const drafts = [mine, theirs].flatMap((draft) => draft ?? []);
    if (drafts.length === 0 || (await element.write(...drafts)) === 'refused') return undefined;
    return { to: { at: 'one', trajectory }, notice: say(element, 'reviewBothKept') };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${say(element, 'reviewTitle')}</h3>
    <p>${say(element, 'reviewBothText')}</p>
    ${open.mine ? saidView(element, say(element, 'reviewMine'), open.mine) : html`<div class="card stack"><h4>${say(element, 'reviewMine')}</h4>${fieldsOf(element, '')}</div>`}
    ${open.theirs ? saidView(element, say(element, 'reviewOf', { name }), open.theirs) : html`<div class="card stack"><h4>${say(element, 'reviewOf', { name })}</h4>${fieldsOf(element, 'their-')}</div>`}
    ${refusedLine(element, ['helped', 'change', 'goOn', 'their-helped', 'their-change', 'their-goOn'])}
    <div><button class="primary">${say(element, 'reviewKeep')}</button></div>
  </form>`;
}
