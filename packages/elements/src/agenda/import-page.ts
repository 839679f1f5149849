import { html, nothing } from 'lit';
import { shortName } from '../element/name-in-sentence.ts';
import { isRefused, refusedBeside, refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';
import type { Found, FoundOne } from './found.ts';
import type { Page } from './pages.ts';
import { whenView } from './when.ts';

/** A file of any calendar: it is only looked at. */
export function importPage(element: RecoveryAgenda, states: Known) {
  const store = async (form: FormData): Promise<Next<Page> | undefined> => {
    const file = form.get('file');
    if (!(file instanceof File) || file.name === '') return element.refuse('file-missing', 'file', 'A11');
    if (file.size === 0) return element.refuse('file-empty', 'file', 'A11');
    element.notice = element.say('importReading');
    const reader = await element.fetchReader().catch(() => undefined);
    let found: Found | undefined;
    try {
      found = await reader?.readFile(element, states, file);
    } catch {
      // It is gone, or is kept elsewhere and can't be had now.
      return element.refuse('reader-missing', 'file', 'A11');
    } finally {
      element.notice = '';
    }
    if (!reader) return element.refuse('reader-missing', 'file', 'A11');
    return found ? { to: { at: 'found', found } } : element.refuse('no-calendar', 'file', 'A11');
  };
  const refused = isRefused(element, 'file');
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('toImport')}</h3>
    <p>${element.say('importHow')}</p>
    <p>${element.say('importFirst')} ${element.say('importPast')}</p>
    <form class="stack" @submit=${storing(element, store)}>
      <div class="field"><label for="file">${element.say('importFile')}</label>
        <input id="file" name="file" type="file" accept=".ics,text/calendar" aria-invalid=${refused ? 'true' : 'false'} aria-describedby=${refused ? 'refused' : nothing}>
        ${refusedBeside(element, 'file')}</div>
      ${refusedLine(element, ['file'])}
      <div><button class="primary">${element.say('importRead')}</button></div>
    </form>
  `;
}

/** So many stand on the page at once; all of them are taken. */
const SHOWN = 30;

/** Pages of which all was written: one more tap, until the next page is there, writes nothing twice. */
const taken = new WeakSet<Page>();

/** What is in the file: nothing is written before somebody says so, and what is there already stays one (A11). */
export function foundPage(element: RecoveryAgenda, states: Known, page: Page & { readonly at: 'found' }) {
  const { drafts, fresh, changed, known, left, long } = page.found;
  const all = fresh.length + changed.length;
  const take = async () => {
    const written = taken.has(page) ? 'refused' : await element.write(...drafts);
    if (written === 'refused' || taken.has(page)) return;
    taken.add(page);
    const said = written === 'stored' ? element.say('foundTaken', { count: all }) : '';
    if (left.length === 0) return element.onward(page, { at: 'all' }, said);
    const next = await restOf(element, states, left).catch(() => undefined);
    if (!next) {
      if (element.page !== page) return;
      element.onward(page, { at: 'import' }, said);
      element.refuse('reader-missing', 'file', 'A11');
      return;
    }
    element.onward(page, { at: 'found', found: next }, [said, element.say('foundRest')].join(' ').trim());
  };
  return html`
    ${element.backTo({ at: 'import' })}
    <h3 class="heading" tabindex="-1">${element.say('foundTitle')}</h3>
    ${long ? html`<p>${element.say('importLong')}</p>` : nothing}
    ${all === 0 && known === 0 ? html`<p>${element.say(nothingIn(page.found))}</p>` : nothing}
    ${fresh.length > 0 ? html`<p>${element.say('foundNew', { count: fresh.length })}</p>` : nothing}
    ${left.length > 0 ? html`<p>${element.say('foundLeft', { count: left.length })}</p>` : nothing}
    ${tooManyView(element, page.found)}
    ${listOf(element, fresh)}
    ${changed.length > 0 ? html`<p>${element.say('foundChanged', { count: changed.length })}</p>` : nothing}
    ${listOf(element, changed)}
    ${known > 0 ? html`<p class="quiet">${element.say('foundKnown', { count: known })}</p>` : nothing}
    ${refusedLine(element)}
    ${all > 0 ? html`<div class="choices"><button @click=${() => void take()}>${element.say('foundTake')}</button><button @click=${() => element.go({ at: 'all' })}>${element.say('foundNotNow')}</button></div>` : nothing}
    ${unreadView(element, page.found)}
  `;
}

/** What of a file was not looked through yet. */
async function restOf(element: RecoveryAgenda, states: Known, left: Found['left']): Promise<Found> {
  const { foundIn } = await element.fetchReader();
  return foundIn(element, element.states ?? states, left, {
    ...{ known: 0, over: 0, looked: 0, problems: [], long: false },
  });
}

/** Why there is nothing to take: all of it is over, all that could be read is, or nothing could be read. */
const nothingIn = ({ over, problems, long }: Found) =>
  over === 0 ? 'importNothing' : problems.length > 0 || long ? 'importReadOver' : 'importOver';

/** How many were looked at where that is not all, and how to come to the others. */
function tooManyView(element: RecoveryAgenda, { problems, looked }: Found) {
  const more = problems.find(({ key }) => key === 'too-many');
  if (!more) return nothing;
  return html`<p>${element.say('problem-too-many', { most: looked, count: more.times })}</p>`;
}

/** So many of them are named. */
const NAMED = 5;

/** What could not be read, and of which, where they have a name. */
function unreadView(element: RecoveryAgenda, { problems }: Found) {
  // Said in sight already.
  const unread = problems.flatMap(({ key, titles }) => (key === 'too-many' ? [] : { key, titles }));
  if (unread.length === 0) return nothing;
  return html`<details>
    <summary>${element.say('foundUnread')}</summary>
    <ul>${unread.map(({ key, titles }) => {
      const names = [...new Set(titles)];
      const about = element.say(names.length > NAMED ? 'foundAmong' : 'foundAbout');
      return html`<li>${element.say(`problem-${key}`)}
        ${names.length > 0 ? html`${about} ${names.slice(0, NAMED).map((one, n) => html`${n > 0 ? ', ' : ''}<bdi>${shortName(one)}</bdi>`)}` : nothing}</li>`;
    })}</ul>
  </details>`;
}

const listOf = (element: RecoveryAgenda, found: readonly FoundOne[]) =>
  found.length === 0
    ? nothing
    : html`
  <ul class="list">${found.slice(0, SHOWN).map(
    ({ title, rule }) => html`<li class="stack tight">
      <p>${shortName(title) || element.say('foundUntitled')}</p>
      ${whenView(element, rule)}
      ${rule.how === 'once' ? nothing : html`<p class="quiet">${element.say('foundFrom', { day: element.formatDate(rule.starts) })}</p>`}
    </li>`,
  )}</ul>
  ${found.length > SHOWN ? html`<p>${element.say('foundMore', { count: found.length - SHOWN })}</p>` : nothing}
`;
