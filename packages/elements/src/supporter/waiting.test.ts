import { expect } from '@open-wc/testing';
import { agreementShown } from '@recovery-network/core/guidance';
import { actionOn, headingsOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { Party } from '../together/testing/party.ts';
import { book, openedOver } from './testing/all-pages.ts';
import { came, type Invited, linkOf, linkToSend, pageWith, WORDS } from './testing/asked.ts';

const WALL = '2026-11-22T15:00:00+01:00';

async function asked(): Promise<Invited & { day: Awaited<ReturnType<typeof book>> }> {
  const jo = await Party.ready(WALL);
  const tie = await jo.knows('Marloes');
  const thread = jo.host.newId();
  const termsId = await jo.proposes(tie, thread, WORDS);
  return { jo, tie, thread, termsId, link: await linkOf(jo, { tie, thread, as: 'Jo' }), day: await book() };
}

const standing = ({ jo, thread }: Invited) => agreementShown(jo.states, thread, jo.host.now())?.standing;

describe('an answer that could not be saved', () => {
  it('J4, D4: nothing is made ready to send before the newest word is stored', async () => {
    const ask = await asked();
    const { store } = ask.day;
    const element = await openedOver(ask.day);
    await came(element, ask.link);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    await ask.jo.opens(linkToSend(element));
    await press(element, 'Klaar');
    store.writing = 'storage-full';
    const stop = actionOn(element, 'Hiermee stoppen');
    // It fails for the word alone: what comes after it could be stored.
    const again = ask.day.host.subscribe(() => {
      if (ask.day.host.pending.length > 0) store.writing = undefined;
    });
    stop.click();
    await waitFor(() => ask.day.host.pending.length > 0, 'a word that waits');
    await settled();
    again();
    expect(headingsOn(element)).to.not.include('Klaar om te sturen');
    expect(textOn(element)).to.include('Je antwoord is nog niet bewaard. Pas daarna kun je het sturen.');
    await press(element, 'Probeer het nog een keer');
    await waitFor(() => headingsOn(element).includes('Dit is gestopt.'), 'what was said');
    expect(textOn(element)).to.not.include('nog niet bewaard');
    await press(element, 'Stuur ');
    await pageWith(element, 'Klaar om te sturen');
    await ask.jo.opens(linkToSend(element));
    expect(standing(ask)).to.equal('released');
  });

  it('D4: who tapped "not yet" meanwhile is offered no sheet to send from', async () => {
    const ask = await asked();
    const element = await openedOver(ask.day);
    await came(element, ask.link);
    await press(element, 'Nee');
    const sent: string[] = [];
    navigator.share = async ({ text = '' } = {}) => void sent.push(text);
    try {
      actionOn(element, 'Nee sturen').click();
      actionOn(element, 'Nog niet sturen').click();
      await waitFor(() => element.states?.sharing?.envelopes.flat().length === 2, 'what was sealed');
      await settled();
      await settled();
      expect(sent).to.deep.equal([]);
      expect(element.page.at).to.equal('question');
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });
});
