import { expect } from '@open-wc/testing';
import { press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill, write } from '../noting/testing/opened.ts';
import { opened, proposed, usual, withJo } from './testing/opened.ts';

const NOT_SAVED = 'Je laatste stap is nog niet bewaard.';

/** At the ways to Jo, with a disk that is full. */
async function full() {
  const { day, jo } = await withJo();
  const element = await opened(day);
  element.go({ at: 'look', trajectory: day.host.newId(), mark: day.host.newId(), terms: usual(), tie: jo });
  await settled();
  day.store.writing = 'storage-full';
  return { day, element };
}

describe('what could not be kept', () => {
  it('D5: nothing is sealed before it is stored; the same tap goes on once it is, and proposes once', async () => {
    const { day, element } = await full();
    await press(element, 'Sturen');
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    await waitFor(() => textOn(element).includes(NOT_SAVED), 'not saved');
    expect(element.page.at).to.equal('as');
    day.store.writing = undefined;
    await press(element, 'Verder');
    await waitFor(() => element.page.at === 'send', 'the link');
    expect(await day.entries('trajectory.proposed')).to.have.length(1);
  });

  it('E3: a yes on one screen that is not stored is not shown as said', async () => {
    const { day, element } = await full();
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await waitFor(() => textOn(element).includes(NOT_SAVED), 'not saved');
    expect(textOn(element)).to.not.include('Jij zei ja.');
    day.store.writing = undefined;
    await press(element, 'Ik zeg ja');
    await waitFor(() => textOn(element).includes('Jij zei ja.'), 'my yes');
    expect(await day.entries('trajectory.proposed')).to.have.length(1);
  });

  it('A3: a yes to what came that is not stored is sealed only once it is', async () => {
    const { day, jo } = await withJo();
    const { trajectory, termsId } = await proposed(day, jo, { by: 'them' });
    const element = await opened(day);
    element.go({ at: 'proposal', trajectory, termsId });
    await settled();
    day.store.writing = 'storage-full';
    await press(element, 'Ja');
    await waitFor(() => textOn(element).includes(NOT_SAVED), 'not saved');
    expect(await day.entries('trajectory.accepted')).to.deep.equal([]);
    await press(element, 'Sturen');
    await settled();
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    await settled();
    expect(element.page.at).to.equal('as');
    day.store.writing = undefined;
    await press(element, 'Verder');
    await waitFor(() => element.page.at === 'send', 'the link');
    expect(await day.entries('trajectory.accepted')).to.have.length(1);
  });

  it('D5: a link that could not be kept opens one way to somebody, however often it is tapped', async () => {
    const { day, jo } = await withJo();
    const { trajectory } = await proposed(day, jo);
    const element = await opened(day);
    element.go({ at: 'as', trajectory });
    await settled();
    day.store.writing = 'storage-full';
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    await waitFor(() => textOn(element).includes(NOT_SAVED), 'not saved');
    element.go({ at: 'as', trajectory });
    await settled();
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    await settled();
    day.store.writing = undefined;
    element.go({ at: 'as', trajectory });
    await settled();
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    await waitFor(() => element.page.at === 'send', 'the link');
    await element.retry();
    expect(await day.entries('connection.opened')).to.have.length(1);
    expect(await day.entries('envelope.sent')).to.have.length(1);
  });

  it('D5: by a way that is known the next tap goes on too, once there is room', async () => {
    const { day, jo } = await withJo();
    await write(day, 'connection.opened', {
      ...{ tie: jo, side: 'inviter', journal: day.host.newId(), secret: 'A'.repeat(43), as: 'Robin' },
    });
    const { trajectory } = await proposed(day, jo);
    const element = await opened(day);
    element.go({ at: 'tell', trajectory });
    await settled();
    day.store.writing = 'storage-full';
    await press(element, 'Sturen');
    await waitFor(() => textOn(element).includes(NOT_SAVED), 'not saved');
    day.store.writing = undefined;
    await press(element, 'Sturen');
    await waitFor(() => element.page.at === 'send', 'the link');
    expect(await day.entries('envelope.sent')).to.have.length(1);
  });

  it('D4: where nothing is kept before somebody chooses so, nobody reads that it stays', async () => {
    const { day } = await withJo();
    const element = await opened(day);
    expect(textOn(element)).to.include('blijft op dit apparaat');
    element.keepsNothing = true;
    await settled();
    expect(textOn(element)).to.not.include('blijft op dit apparaat');
  });
});
