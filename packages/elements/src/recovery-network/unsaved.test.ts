import { expect, html } from '@open-wc/testing';
import { allOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { type Diary, diary } from '../journal-host/testing/diary.ts';
import { openData, whole } from './testing/whole.ts';

const AGAIN = 'Probeer het nog een keer';
const FULL = 'Er is geen ruimte meer op dit apparaat. Je laatste stap is nog niet bewaard.';

const alerts = (element: Element) => allOn(element, '[role="alert"]').map(textOn).join(' ');
const waysOn = (element: Element) => namesOn(element).filter((name) => name === AGAIN);
const someone = ({ host }: Diary, name: string) =>
  host.record([host.draft('tie.added', host.newId(), { name, kind: 'friend', ring: 'close' })]);

describe('J5: what could not be saved', () => {
  it('is said once, with one way on, wherever the person is; not before the numbers of help now', async () => {
    const day = await diary();
    const element = await whole(day);
    day.store.writing = 'storage-full';
    await someone(day, 'Marloes');
    for (const view of ['Vandaag', 'Mensen']) {
      await press(element, view);
      await waitFor(() => alerts(element).split(FULL).length === 2);
      expect(waysOn(element), view).to.have.length(1);
    }
    await press(element, 'Hulp nu');
    expect(alerts(element)).to.equal('');
    await press(element, 'Terug');
    day.store.writing = undefined;
    await press(element, AGAIN);
    await waitFor(() => alerts(element) === '');
    expect(await day.entries('tie.added')).to.have.length(1);
  });

  for (const [what, inside] of [
    ['the map', html`<recovery-network-map></recovery-network-map>`],
    ['a check-in', html`<recovery-check-in></recovery-check-in>`],
    ['help now', html`<recovery-help-now></recovery-help-now>`],
  ] as const) {
    it(`has one way on where a page arranged only ${what}`, async () => {
      const day = await diary();
      const element = await whole(day, { inside });
      day.store.writing = 'storage-full';
      await someone(day, 'Marloes');
      await settled();
      expect(alerts(element).split(FULL)).to.have.length(2);
      expect(waysOn(element)).to.have.length(1);
      day.store.writing = undefined;
      await press(element, AGAIN);
      await waitFor(() => alerts(element) === '');
    });
  }

  it('J4: says when a step may not be any more, and keeps no sentence about what does not wait', async () => {
    const day = await diary();
    const { host } = day;
    const tie = host.newId();
    await host.record([host.draft('tie.added', tie, { name: 'Marloes', kind: 'friend', ring: 'close' })]);
    const element = await whole(day, { inside: html`<recovery-help-now></recovery-help-now>` });
    day.store.writing = 'storage-full';
    await host.record([host.draft('tie.moved', tie, { ring: 'very-close' })]);
    day.store.writing = undefined;
    await host.eraseEntity(tie);
    await press(element, AGAIN);
    await waitFor(() => textOn(element).includes('Je laatste stap kan nu niet meer.'));
    expect(alerts(element)).to.equal('');
  });

  it('J7: says that erasing everything failed', async () => {
    const day = await diary();
    const element = await whole(day);
    day.host.eraseEverything = async () => ({ ok: false, error: 'storage-refused' });
    await openData(element);
    await press(element, 'Wis alles');
    await press(element, 'Ja, wis alles');
    expect(textOn(element)).to.include('Wissen lukte niet. Probeer het nog een keer.');
  });
});
