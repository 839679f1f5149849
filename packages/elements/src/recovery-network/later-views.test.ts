import { expect, fixture, html } from '@open-wc/testing';
import { callsOn, headingsOn, namesOn, press, textOn, waitFor } from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import './define.ts';
import { define } from '../element/define.ts';
import { RecoveryNetwork } from './recovery-network.ts';

/** Of a page that lost its connection, in a browser that remembers what could not be had. */
class Offline extends RecoveryNetwork {
  reloaded = 0;
  protected override fetchView(): Promise<unknown> {
    return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  }
  override reload(): void {
    this.reloaded++;
  }
}
define('recovery-test-offline', Offline);

// The other tests have the map from the start; a page gets it after its first view.
/** Of a page with a slow connection. */
class Waiting extends RecoveryNetwork {
  protected override fetchView(): Promise<unknown> {
    return new Promise(() => {});
  }
}
define('recovery-test-waiting', Waiting);

describe('while the map is on its way', () => {
  it('that is said in a place that was there before', async () => {
    const { host } = await diary();
    const element = await fixture<Waiting>(
      html`<recovery-test-waiting lang="nl" .host=${host}></recovery-test-waiting>`,
    );
    const places = [...(element.shadowRoot?.querySelectorAll('[role="status"]') ?? [])];
    await press(element, 'Mensen');
    const saying = [...(element.shadowRoot?.querySelectorAll('[role="status"]') ?? [])].filter((place) =>
      place.textContent?.includes('Even geduld'),
    );
    expect(saying).to.have.length(1);
    expect(places).to.include(saying[0]);
  });
});

describe('X1: while what a hard moment needs is on its way', () => {
  it('people and numbers stand in its place', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await fixture<Waiting>(
      html`<recovery-test-waiting lang="nl" .host=${day.host}></recovery-test-waiting>`,
    );
    await press(element, 'Ik heb gebruikt');
    expect(callsOn(element)).to.include.members(['tel:0600000101', 'tel:113', 'tel:112']);
  });
});

describe('H3: when the map can not be had', () => {
  it('says so, tries again when asked, and then offers what does work', async () => {
    const { host } = await diary();
    const element = await fixture<Offline>(
      html`<recovery-test-offline lang="nl" .host=${host}></recovery-test-offline>`,
    );
    await press(element, 'Mensen');
    await waitFor(() => textOn(element).includes('Dit laden lukt nu niet.'), 'the sentence');
    await press(element, 'Probeer het nog een keer');
    await waitFor(() => namesOn(element).includes('Laad de pagina opnieuw'), 'the way on');
    await press(element, 'Laad de pagina opnieuw');
    expect(element.reloaded).to.equal(1);
    await press(element, 'Hulp nu');
    expect(callsOn(element)).to.include('tel:112');
  });
});

describe('X1: when what a hard moment needs can not be had', () => {
  it('people and numbers stand in its place', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await fixture<Offline>(
      html`<recovery-test-offline lang="nl" .host=${day.host}></recovery-test-offline>`,
    );
    for (const [at, door] of [
      ['Vandaag', 'Ik heb gebruikt'],
      ['Hulp nu', 'Ik heb nu trek'],
      ['Vandaag', 'Plan'],
    ] as const) {
      await press(element, at);
      await press(element, door);
      await waitFor(() => textOn(element).includes('Dit laden lukt nu niet.'), 'the sentence');
      expect(callsOn(element)).to.include.members(['tel:0600000101', 'tel:113', 'tel:112']);
    }
  });
});

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
    await waitFor(() => namesOn(element).includes('Schrijf iemand op'), 'the step');
    await press(element, 'Schrijf iemand op');
    await waitFor(() => headingsOn(element).includes('Iemand opschrijven'), 'the form');
  });

  it('stays as it was left: what was begun there is there after help now', async () => {
    const { host } = await diary();
    const element = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" .host=${host}></recovery-network>`,
    );
    await waitFor(() => namesOn(element).includes('Schrijf iemand op'), 'the step');
    await press(element, 'Schrijf iemand op');
    await waitFor(() => headingsOn(element).includes('Iemand opschrijven'), 'the form');
    await press(element, 'Hulp nu');
    await press(element, 'Mensen');
    await element.updateComplete;
    expect(headingsOn(element)).to.include('Iemand opschrijven');
  });
});
