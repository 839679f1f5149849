import { expect, fixture, html } from '@open-wc/testing';
import { callsOn, headingsOn, press, waitFor } from '../element/testing/on-screen.ts';
import { diary } from '../journal-host/testing/diary.ts';
import './define.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

// The other tests have the map from the start; a page gets it after its first view.
describe('the map comes after the first view', () => {
  it('is fetched when People is opened, and help does not wait for it', async () => {
    expect(customElements.get('recovery-network-map')).to.equal(undefined);
    const { host } = await diary();
    const element = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" .host=${host}></recovery-network>`,
    );
    await waitFor(() => callsOn(element).includes('tel:0880767000'), 'an open line');
    await press(element, 'Mensen');
    await waitFor(() => headingsOn(element).includes('Mensen om mij heen'), 'the map');
    expect(customElements.get('recovery-network-map')).to.not.equal(undefined);
  });

  it('goes to the form for a new person, also when the map still has to come', async () => {
    const { host } = await diary();
    const element = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" .host=${host}></recovery-network>`,
    );
    await press(element, 'Schrijf iemand op');
    await waitFor(() => headingsOn(element).includes('Iemand opschrijven'), 'the form');
  });

  it('stays as it was left: what was begun there is there after help now', async () => {
    const { host } = await diary();
    const element = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" .host=${host}></recovery-network>`,
    );
    await press(element, 'Schrijf iemand op');
    await waitFor(() => headingsOn(element).includes('Iemand opschrijven'), 'the form');
    await press(element, 'Hulp nu');
    await press(element, 'Mensen');
    await element.updateComplete;
    expect(headingsOn(element)).to.include('Iemand opschrijven');
  });
});
