import { expect } from '@open-wc/testing';
import { agreementShown } from '@recovery-network/core/guidance';
import { headingsOn, namesOn, press, textOn, waitFor } from '../element/testing/on-screen.ts';
import {
  came,
  freshStore,
  invited,
  isKeptAs,
  linkOf,
  linkToSend,
  opened,
  pageWith,
  somebody,
  tick,
  typeInto,
  WORDS,
} from './testing/asked.ts';

const standingOf = ({ jo, thread }: Awaited<ReturnType<typeof invited>>) =>
  agreementShown(jo.states, thread, jo.host.now())?.standing;

describe('The other side', () => {
  it('D4: shows what a link brought in the words in which it was asked, and three answers of equal weight', async () => {
    const { link } = await invited();
    const element = await opened();
    await came(element, link);
    const text = textOn(element);
    expect(text).to.include(`Jo vraagt jou iets: “${WORDS}”`);
    expect(text).to.include(
      'Je mag ja zeggen, nee zeggen of iets anders voorstellen. Je hoeft niet nu te kiezen.',
    );
    expect(text).to.include('Jo ziet niet of je dit leest. Je antwoord gaat pas weg als jij het stuurt.');
    const choices = [...element.renderRoot.querySelectorAll<HTMLElement>('.choices > button')];
    expect(choices.map(({ textContent }) => textContent)).to.deep.equal(['Ja', 'Iets anders', 'Nee']);
    expect(new Set(choices.map((one) => getComputedStyle(one).backgroundColor)).size).to.equal(1);
    expect(new Set(choices.map((one) => getComputedStyle(one).fontWeight)).size).to.equal(1);
    expect(headingsOn(element)[0]).to.equal('Een vraag aan jou');
  });

  it('D4: an answer is on its way in two taps, without an account, and nothing is written to the device', async () => {
    const ask = await invited();
    const store = freshStore();
    const element = await opened({ store });
    await came(element, ask.link);
    const sent: string[] = [];
    navigator.share = async ({ text = '' } = {}) => void sent.push(text);
    try {
      await press(element, 'Ja');
      await pageWith(element, 'Klaar om te sturen');
      await press(element, 'Sturen');
      await waitFor(() => sent.length > 0, 'the sheet');
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
    await ask.jo.opens(sent[0]);
    expect(standingOf(ask)).to.equal('running');
    expect(await isKeptAs(store)).to.equal(false);
  });

  it('D4, N6: a no is two taps and no form, and says nothing but that', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    const sent: string[] = [];
    navigator.share = async ({ text = '' } = {}) => void sent.push(text);
    try {
      await press(element, 'Nee');
      expect(textOn(element)).to.include('Een reden is niet nodig. Jo ziet alleen: “Dit kan nu niet.”');
      expect(textOn(element)).to.include(
        'Wil je hier geen vraag meer over? Vink dat aan. Jo leest dat dan ook.',
      );
      const before = element.states?.expectations;
      expect(JSON.stringify(before)).not.to.include('refused');
      await press(element, 'Nee sturen');
      await waitFor(() => sent.length > 0, 'the sheet');
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
    await ask.jo.opens(sent[0]);
    expect(standingOf(ask)).to.equal('declined');
    expect(ask.jo.states.expectations?.asking).to.have.length(1);
    expect(JSON.stringify(ask.jo.states.expectations?.asking)).to.include('"closed":false');
  });

  it('N6: "not yet" leaves no trace, and the tick "no question about this again" travels', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    await press(element, 'Nee');
    await press(element, 'Nog niet sturen');
    expect(namesOn(element)).to.include.members(['Ja', 'Iets anders', 'Nee']);
    await press(element, 'Nee');
    tick(element, 'again', 'yes');
    await press(element, 'Nee sturen');
    await pageWith(element, 'Klaar om te sturen');
    await ask.jo.opens(linkToSend(element));
    expect(JSON.stringify(ask.jo.states.expectations?.asking)).to.include('"closed":true');
  });

  it('E1, E4: a yes within limits brings the limits along', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    await press(element, 'Ja, met grenzen');
    tick(element, 'channels', 'message');
    tick(element, 'kinds', 'advice');
    typeInto(element, 'from', '18:00');
    typeInto(element, 'to', '21:00');
    typeInto(element, 'most', '2');
    typeInto(element, 'limit', 'Niet op mijn werk');
    await press(element, 'Ja, met deze grenzen');
    await pageWith(element, 'Klaar om te sturen');
    await ask.jo.opens(linkToSend(element));
    const limits = JSON.stringify(ask.jo.states.expectations?.expectations);
    for (const said of [
      '"channels":["message"]',
      '"notKinds":["advice"]',
      '"most":2',
      'Niet op mijn werk',
      '18:00',
    ])
      expect(limits).to.include(said);
    expect(standingOf(ask)).to.equal('running');
    await press(element, 'Klaar');
    await press(element, '‹ Jij en Jo');
    expect(textOn(element)).to.include('Alleen: een bericht.');
    expect(textOn(element)).to.include('Niet: advies.');
  });

  it('E2: something else is a proposal in the place of what was asked, about the same person’s doing', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    await press(element, 'Iets anders');
    await press(element, 'Dit voorstellen');
    expect(textOn(element)).to.include('Schrijf eerst op wat je wilt voorstellen.');
    typeInto(element, 'words', 'Bel mij op zondag');
    tick(element, 'days', '7');
    await press(element, 'Dit voorstellen');
    await pageWith(element, 'Klaar om te sturen');
    await ask.jo.opens(linkToSend(element));
    const shown = agreementShown(ask.jo.states, ask.thread, ask.jo.host.now());
    const [last] = shown?.open.filter(({ standing }) => standing === 'waiting-for-you') ?? [];
    expect(last?.terms.words).to.equal('Bel mij op zondag');
    expect(last?.does).to.equal('them');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Je stelde iets anders voor.');
  });

  it('E2: stopping takes one step, and so does a break that ends again', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    await press(element, 'Klaar');
    await press(element, 'Pauze nemen');
    await press(element, 'Pauze sturen');
    await pageWith(element, 'Klaar om te sturen');
    await ask.jo.opens(linkToSend(element));
    expect(standingOf(ask)).to.equal('paused');
    await press(element, 'Klaar');
    expect(headingsOn(element)).to.include('Dit is op pauze.');
    await press(element, 'Weer verder');
    await pageWith(element, 'Klaar om te sturen');
    await press(element, 'Klaar');
    await press(element, 'Hiermee stoppen');
    await pageWith(element, 'Klaar om te sturen');
    await ask.jo.opens(linkToSend(element));
    expect(standingOf(ask)).to.equal('released');
    await press(element, 'Klaar');
    expect(headingsOn(element)).to.include('Dit is gestopt.');
  });

  it('E3: what was taken back while a yes was on its way is said kindly', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    await ask.jo.write('expectation.withdrawn', ask.thread, { termsId: ask.termsId });
    await came(element, await linkOf(ask.jo, { tie: ask.tie, thread: ask.thread }));
    expect(headingsOn(element)).to.include('Jo nam deze vraag terug.');
    expect(textOn(element)).to.include('Je hoeft niets te doen. Dat jij antwoord gaf, was aardig.');
    expect(namesOn(element)).not.to.include('Ja');
  });

  it('E3: what was taken back before anything was said asks nothing any more', async () => {
    const ask = await invited();
    await ask.jo.write('expectation.withdrawn', ask.thread, { termsId: ask.termsId });
    const element = await opened();
    await came(element, await linkOf(ask.jo, { tie: ask.tie, thread: ask.thread }));
    expect(textOn(element)).to.include('Jo nam deze vraag terug. Je hoeft niets te doen.');
    expect(textOn(element)).not.to.include('aardig');
  });

  it('D4: an invitation that asks in a sentence is answered yes, or no, and the answer is the tie’s own', async () => {
    for (const [label, stage] of [
      ['Ja', 'supporting'],
      ['Nee', 'not-now'],
    ] as const) {
      const jo = await somebody();
      const tie = jo.host.newId();
      await jo.write('tie.added', tie, { name: 'Marloes', kind: 'friend', ring: 'close' });
      await jo.write('tie.asked', tie, {});
      const element = await opened();
      await came(element, await linkOf(jo, { tie, as: 'Jo', ask: 'Wil je mij steunen?' }));
      expect(textOn(element)).to.include('Jo vraagt jou iets: “Wil je mij steunen?”');
      await press(element, label);
      if (label === 'Nee') await press(element, 'Nee sturen');
      await pageWith(element, 'Klaar om te sturen');
      await jo.opens(linkToSend(element));
      expect(JSON.stringify(jo.states.network?.ties[tie]?.life)).to.include(stage);
    }
  });
});
