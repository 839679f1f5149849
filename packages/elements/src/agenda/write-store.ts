import { appointmentOf } from '@recovery-network/core/agenda';
import { appointmentShown } from '@recovery-network/core/guidance';
import { weekdayOf } from '@recovery-network/core/shared';
import { ticked, typed } from '../forms/fields.ts';
import type { Next } from '../forms/storing.ts';
import { webAddress } from '../groups/link.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';
import type { Page } from './pages.ts';
import { ruleOf } from './rhythm.ts';

/** Writes an appointment down as a form says it is. */
export async function store(
  element: RecoveryAgenda,
  states: Known,
  { id, from: filled }: Page & { readonly at: 'write' },
  form: FormData,
): Promise<Next<Page> | undefined> {
  const said = (name: string) => typed(form, name);
  const title = said('called');
  if (said('what') === '' && title === '') return element.refuse('what-missing', 'what', 'A11');
  const rule = ruleFrom(element, form);
  if (!rule) return undefined;
  const link = said('link');
  const address = webAddress(link);
  if (link !== '' && address === undefined) return element.refuse('link-wrong', 'link', 'A11');
  const before = appointmentOf(states.agenda, id);
  const isNew = appointmentShown(states, id, element.now()) === undefined;
  const trajectory = before?.trajectory ?? filled?.trajectory;
  const fields = {
    ...{ title, with: said('with'), standIn: said('standIn'), who: said('who'), place: said('place') },
    ...{ link: address ?? '', trajectory: trajectory ?? '' },
  };
  const draft = element.draft('appointment.set', id, {
    what: said('what') || 'other',
    rule,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
  });
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  return { to: isNew ? { at: 'all' } : { at: 'appointment', id }, notice: element.say('stored') };
}

function ruleFrom(element: RecoveryAgenda, form: FormData) {
  const said = (name: string) => typed(form, name);
  const [starts, from, until, count] = [said('day'), said('from'), said('until'), said('count')];
  if (starts === '') return element.refuse('no-such-date', 'day', 'A11');
  if (from === '') return element.refuse('time-missing', 'from', 'A11');
  // Names of zones have no spaces, and the field has room for several lines.
  const zone = said('zone').replace(/\s+/g, '_') || element.now().zone;
  if (!/^[A-Za-z][A-Za-z0-9+_/-]{0,63}$/.test(zone)) return element.refuse('no-such-zone', 'zone', 'A11');
  const how = ruleOf(said('often'), starts);
  if (!how) return element.refuse('never-comes', 'often', 'A11');
  const isBack = how.how !== 'once';
  const times = Number(count);
  if (isBack && count !== '' && !(Number.isInteger(times) && times >= 1 && times <= 1000))
    return element.refuse('count-wrong', 'count', 'A11');
  const days = ticked(form, 'days').map(Number);
  return {
    ...how,
    ...(isBack && { days: days.length > 0 ? days : [weekdayOf(starts)] }),
    from: from.slice(0, 5),
    minutes: Number(said('minutes')),
    zone,
    starts,
    ...(isBack && until !== '' && { until }),
    ...(isBack && count !== '' && { count: times }),
  };
}
