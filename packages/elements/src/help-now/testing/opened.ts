import { fixture, html } from '@open-wc/testing';
import { readProvider } from '../../provider/read-provider.ts';
import { kade } from '../../provider/testing/kade.ts';
import '../define.ts';
import type { PersonToCall, RecoveryHelpNow } from '../help-now.ts';

/** A host that only knows what time it is. */
export const at = (wall: string): RecoveryHelpNow['host'] => {
  const now = { ms: Date.parse(wall), zone: 'Europe/Amsterdam' };
  return { now: () => now, subscribe: () => () => {} };
};

/** The line of the configuration is closed then. */
export const sunday = at('2026-11-22T23:00:00+01:00');

export const { provider } = readProvider(kade);

/** One with hours, one without a number, one without hours. */
export const people: readonly PersonToCall[] = [
  {
    id: 'p1',
    name: 'Marloes',
    phone: '06 0000 0101',
    message: '06 0000 0101',
    until: Date.parse('2026-11-22T22:00+01:00'),
    hoursKnown: true,
  },
  { id: 'p2', name: 'NA-groep', hoursKnown: true },
  { id: 'p3', name: 'Ahmed', phone: '06 0000 0102', hoursKnown: false },
];

export async function helpNow(part: Partial<RecoveryHelpNow> = {}, lang = 'nl'): Promise<RecoveryHelpNow> {
  const element = await fixture<RecoveryHelpNow>(html`<recovery-help-now lang=${lang}></recovery-help-now>`);
  Object.assign(element, part);
  await element.updateComplete;
  return element;
}
