import { expect, fixture, html } from '@open-wc/testing';
import type { Line } from '@recovery-network/core/help-now';
import { countryFiles } from '@recovery-network/core/help-now';
import type { HostLike } from '../element/surroundings.ts';
import './define.ts';
import type { RecoveryHelpNow } from './help-now.ts';

/** Sunday 22 November 2026, 23:00 in Amsterdam. */
const host: HostLike = {
  now: () => ({ ms: Date.parse('2026-11-22T22:00:00Z'), zone: 'Europe/Amsterdam' }),
  subscribe: () => () => undefined,
};
const helpline: Line = {
  id: 'helpline',
  name: 'Hulplijn Kade',
  purpose: 'Praten over je herstel.',
  audience: 'person',
  role: 'provider',
  human: true,
  channels: [{ type: 'call', number: '085-0000000' }],
  hours: { zone: 'Europe/Amsterdam', weekly: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '22:00' }] },
  source: 'test',
  verifiedOn: null,
};
const country = countryFiles.get('nl') ?? [];
const shown = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('help now with a provider', () => {
  it('H4: shows the lines of the country at once, those of the provider when their hours can be reckoned', async () => {
    const element = document.createElement('recovery-help-now');
    element.lang = 'nl';
    element.host = host;
    element.configuration = { lines: [...country, helpline] };
    document.body.append(element);
    await Promise.resolve();
    expect(shown(element)).to.contain('113');
    expect(shown(element)).not.to.contain('Kade');
    await element.updateComplete;
    expect(shown(element)).to.contain('Hulplijn Kade');
    expect(shown(element)).to.contain('07:00');
    element.remove();
  });

  it('H6: shows places that are nearby', async () => {
    const element = await fixture<RecoveryHelpNow>(html`
      <recovery-help-now
        lang="nl"
        .host=${host}
        .configuration=${{ lines: country, directory: [{ id: 'a', name: 'De Brug', kind: 'walk-in', purpose: 'Koffie' }] }}
      ></recovery-help-now>
    `);
    expect(shown(element)).to.contain('De Brug');
  });
});

it('the lines of the country need no clock: all are open day and night', () => {
  expect(country.length).to.be.greaterThan(2);
  for (const { id, hours } of country) expect(hours, id).to.equal('always');
});
