import type { Contact } from '@recovery-network/core/network';
import { contactsWith } from '@recovery-network/core/network';
import type { Exchange, ExchangeKind } from '@recovery-network/core/reciprocity';
import { directions, exchangeKinds, exchangeOf, sizes } from '@recovery-network/core/reciprocity';
import { instantOf, isoAt, msOf, wallTime } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { choice, field, ticks, typed } from '../forms/fields.ts';
import { isRefused, refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import type { Known } from '../noting/noting.ts';
import { named, peopleThere } from '../noting/people.ts';
import type { Page } from './pages.ts';
import type { RecoveryReciprocity } from './reciprocity.ts';

type NotePage = Page & { readonly at: 'note' };

const FIELDS = ['way', 'who', 'kind', 'size', 'day'];

/** What was got, by what a contact was good for; the person may say otherwise. */
const kindFor: Readonly<Record<string, ExchangeKind>> = {
  emotional: 'listening',
  practical: 'practical',
  company: 'company',
  encouragement: 'encouragement',
  advice: 'experience',
};

interface Before {
  readonly exchange: Exchange | undefined;
  readonly contact: Contact | undefined;
  /** When it was, in ms; undefined where it is now. */
  readonly at: number | undefined;
}

function before({ network, reciprocity }: Known, { id, tie, contact: from }: NotePage): Before {
  const exchange = exchangeOf(reciprocity, id);
  const contact = tie === undefined ? undefined : contactsWith(network, tie).find((one) => one.id === from);
  return { exchange, contact, at: exchange?.at ?? (contact && msOf(contact.at)) };
}

/**
 * One thing that was given or got (R1): three short answers, most of them known where it comes from a contact;
 * the day and how big it was are folded, so that help is not weighed.
 */
export function notePage(element: RecoveryReciprocity, states: Known, page: NotePage) {
  const known = before(states, page);
  const { exchange, contact, at } = known;
  const { ms, zone } = element.now();
  const people = peopleThere(states, element.now());
  if (exchange && !people.some((tie) => tie.id === exchange.with)) return gonePage(element);
  const kind = exchange?.kind ?? (contact?.result === 'thanks' ? 'thanks' : kindFor[contact?.support ?? '']);
  const day = wallTime(at ?? ms, zone).date;
  const back: Page = { at: exchange ? 'noted' : 'all' };
  return html`
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${element.say('note')}</h3>
    <form class="stack" novalidate @submit=${storing(element, (form) => store(element, page, known, form))}>
      ${ticks(
        element,
        'way',
        element.say('way'),
        directions.toReversed().map((way) => [way, element.say(`way-${way}`)]),
        { type: 'radio', chosen: exchange ? [exchange.way] : [] },
      )}
      ${choice(
        element,
        'who',
        element.say('who'),
        [['', element.say('chooseSomeone')], ...named(element, people)],
        exchange?.with ?? page.tie,
      )}
      ${choice(
        element,
        'kind',
        element.say('kind'),
        [
          ['', element.say('kindNone')],
          ...exchangeKinds.map((one) => [one, element.say(`kind-${one}`)] as const),
        ],
        kind,
      )}
      <details ?open=${exchange !== undefined || isRefused(element, 'size') || isRefused(element, 'day')}>
        <summary><span>${element.say('further')}${at === undefined ? nothing : html` <span class="quiet">${element.formatDay(at)}</span>`}</span></summary>
        <div class="stack tight">
          ${field(element, 'day', element.say('day'), { type: 'date', value: day })}
          ${ticks(
            element,
            'size',
            element.say('size'),
            sizes.map((size) => [size, element.say(`size-${size}`)]),
            { type: 'radio', chosen: [exchange?.size ?? 'small'] },
          )}
        </div>
      </details>
      ${refusedLine(element, FIELDS)}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
  `;
}

/** What is not there, or not to be shown: in the same words for whatever reason (N7). */
const gonePage = (element: RecoveryReciprocity) => html`
  ${element.backTo({ at: 'all' })}
  <h3 class="heading" tabindex="-1">${element.say('notThere')}</h3>
`;

async function store(
  element: RecoveryReciprocity,
  page: NotePage,
  { exchange, contact, at }: Before,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const [way, who, kind, day] = ['way', 'who', 'kind', 'day'].map((name) => typed(form, name));
  if (!way) return element.refuse('way-missing', 'way', 'R1');
  if (!who) return element.refuse('who-missing', 'who', 'R1');
  if (!kind) return element.refuse('kind-missing', 'kind', 'R1');
  const { ms, zone } = element.now();
  const usual = wallTime(at ?? ms, zone).date;
  const when = !day || day === usual ? at : instantOf(day, NOON, zone);
  if (when !== undefined && Number.isNaN(when)) return element.refuse('no-such-date', 'day', 'R1');
  if (day && day > element.today) return element.refuse('in-the-future', 'day', 'R1');
  const data = {
    with: who,
    way,
    kind,
    size: typed(form, 'size') || 'small',
    ...(exchange?.for && kind === 'thanks' && { for: exchange.for }),
    ...(contact && { contact: contact.id }),
  };
  const extra = when === undefined ? {} : { at: isoAt(when, zone) };
  const draft = element.draft('exchange.noted', page.id, data, extra);
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  const notice = element.say(way === 'given' ? 'storedGiven' : 'storedReceived');
  return { to: { at: exchange ? 'noted' : 'all' }, notice };
}

/** In minutes: at noon no change of the clock makes another day of a date. */
const NOON = 720;
