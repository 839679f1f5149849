import type { Draft } from '@recovery-network/core/state';
import { html } from 'lit';
import type { Asking } from '../forms/asking.ts';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import type { Noting } from '../noting/noting.ts';

interface Moving<Page extends object> extends Asking<Page>, Pick<Noting, 'draft' | 'write'> {
  say(key: 'day' | 'from' | 'save' | 'stored'): string;
  refuse(key: string, field: string, rule: string): undefined;
}

/** One time of what comes back; `on` names it for good, whenever it is. */
interface Time {
  readonly on: string;
  readonly date: string;
  readonly from: string;
  readonly start: number;
  readonly end: number;
}

/** What the move is written as, by which rule it is refused, and where it goes on. */
interface Moved<Page> {
  readonly type: 'appointment.moved' | 'group.meeting-moved';
  readonly about: string;
  readonly rule: string;
  readonly to: Page;
}

/** Another moment for one time of what comes back. It takes as long as it would have. */
export function moveForm<Page extends object>(
  element: Moving<Page>,
  { on, date, from, start, end }: Time,
  { type, about, rule, to }: Moved<Page>,
) {
  const minutes = Math.round((end - start) / 60_000);
  const store = async (form: FormData): Promise<Next<Page> | undefined> => {
    const [day = '', hour = ''] = ['day', 'from'].map((name) => typed(form, name));
    if (day === '') return element.refuse('no-such-date', 'day', rule);
    if (hour === '') return element.refuse('time-missing', 'from', rule);
    const data: Draft['data'] = { on, to: day, from: hour.slice(0, 5), minutes };
    const draft = element.draft(type, about, data);
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to, notice: element.say('stored') };
  };
  return html`<form class="stack" novalidate @submit=${storing(element, store)}>
    ${field(element, 'day', element.say('day'), { type: 'date', value: date })}
    ${field(element, 'from', element.say('from'), { type: 'time', value: from })}
    ${refusedLine(element, ['day', 'from'])}
    <div><button class="primary">${element.say('save')}</button></div>
  </form>`;
}
