import { expect } from '@open-wc/testing';
import { expectationOf, openProposals, termsIdOf } from '@recovery-network/core/expectations';
import { agreementShown } from '@recovery-network/core/guidance';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import type { RecoverySupporter } from './supporter.ts';
import {
  came,
  type Invited,
  invited,
  linkOf,
  linkToSend,
  opened,
  pageWith,
  tick,
  typeInto,
} from './testing/asked.ts';

/** Somebody who said yes, and whose yes arrived. */
async function agreed(more: object = {}): Promise<{ ask: Invited; element: RecoverySupporter }> {
  const ask = await invited(more);
  const element = await opened();
  await came(element, ask.link);
  await press(element, 'Ja');
  await ready(element);
  await ask.jo.opens(linkToSend(element));
  await press(element, 'Klaar');
  return { ask, element };
}

const ready = (element: RecoverySupporter) => pageWith(element, 'Klaar om te sturen');

/** What the other writes now comes by a link. */
const again = async ({ jo, tie, thread }: Invited, element: RecoverySupporter) =>
  came(element, await linkOf(jo, { tie, thread }));

const shown = ({ jo, thread }: Invited) => agreementShown(jo.states, thread, jo.host.now());

describe('changing what was said', () => {
  it('E2: a change that the other proposes stands beside what holds, and is answered like a question', async () => {
    const { ask, element } = await agreed();
    const terms = { does: 'other', support: 'emotional', words: 'Mag het ook in de nacht?' } as const;
    const mark = ask.jo.host.newId();
    const instead = ask.termsId;
    const termsId = termsIdOf({ thread: ask.thread, mark, terms, instead });
    await ask.jo.write('expectation.proposed', ask.thread, { termsId, mark, terms, instead });
    await again(ask, element);
    expect(textOn(element)).to.include('“Mag het ook in de nacht?”');
    expect(textOn(element)).to.include('Nu geldt:');
    await press(element, 'Nee');
    await press(element, 'Nee sturen');
    await ready(element);
    await ask.jo.opens(linkToSend(element));
    expect(shown(ask)?.standing).to.equal('running');
    await press(element, 'Klaar');
    expect(headingsOn(element)).to.include('Je zei ja.');
  });

  it('E2: an offer says who would do it, and what is proposed instead is about the same one', async () => {
    const ask = await invited({ does: 'proposer' }, 'Ik kook een keer voor je.');
    const element = await opened();
    await came(element, ask.link);
    expect(textOn(element)).to.include('Jo biedt jou iets aan: “Ik kook een keer voor je.”');
    await press(element, 'Iets anders');
    typeInto(element, 'words', 'Liever samen wandelen');
    await press(element, 'Dit voorstellen');
    await ready(element);
    await ask.jo.opens(linkToSend(element));
    const mine = shown(ask)?.open.find(({ standing }) => standing === 'waiting-for-you');
    expect(mine?.does).to.equal('me');
  });

  it('E2: another proposal takes back the one that waited', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    for (const words of ['Eerst dit', 'Toch dit']) {
      await press(element, 'Iets anders');
      typeInto(element, 'words', words);
      await press(element, 'Dit voorstellen');
      await ready(element);
      await ask.jo.opens(linkToSend(element));
      await press(element, 'Klaar');
      expect(headingsOn(element)).to.include('Je stelde iets anders voor.');
      expect(textOn(element)).to.include(words);
    }
    const open = openProposals(
      expectationOf(ask.jo.states.expectations ?? never(), ask.thread) ?? never(),
    ).filter(({ instead }) => instead !== undefined);
    expect(open.map(({ terms }) => terms.words)).to.deep.equal(['Toch dit']);
    await press(element, 'Voorstel terugnemen');
    await ready(element);
    await press(element, 'Klaar');
    // The question itself was never answered.
    expect(namesOn(element)).to.include.members(['Ja', 'Iets anders', 'Nee']);
  });

  it('E4: what goes beyond a limit of the other is refused by its name, and what was typed stays', async () => {
    const ask = await invited();
    await ask.jo.write('expectation.limits-stated', ask.thread, { limits: { channels: ['message'] } });
    const element = await opened();
    await again(ask, element);
    await press(element, 'Iets anders');
    typeInto(element, 'words', 'Ik kom langs');
    typeInto(element, 'channel', 'visit');
    await press(element, 'Dit voorstellen');
    await waitFor(() => element.refusal !== undefined, 'the refusal');
    await settled();
    expect(textOn(element)).to.include('Zo wil Jo het liever niet. Kies een andere manier.');
    expect(element.renderRoot.querySelector<HTMLTextAreaElement>('#words')?.value).to.equal('Ik kom langs');
  });

  it('E1: hours without an end, and a day that has passed, are said where they are', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    await press(element, 'Iets anders');
    typeInto(element, 'words', 'Bellen');
    typeInto(element, 'from', '10:00');
    await press(element, 'Dit voorstellen');
    await waitFor(() =>
      textOn(element).includes('Kies dagen, en een begin en een einde. Of laat alles leeg.'),
    );
    typeInto(element, 'to', '12:00');
    typeInto(element, 'until', '2020-01-01');
    await press(element, 'Dit voorstellen');
    await waitFor(() => textOn(element).includes('Deze dag is voorbij. Kies vandaag of later.'));
    expect(element.renderRoot.querySelector('#until')?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('E4: limits can be named and changed at any time, and stand as they were', async () => {
    const { ask, element } = await agreed();
    await press(element, '‹ Jij en Jo');
    await press(element, 'Grenzen noemen of veranderen');
    tick(element, 'channels', 'call');
    await press(element, 'Deze grenzen sturen');
    await ready(element);
    await ask.jo.opens(linkToSend(element));
    expect(JSON.stringify(ask.jo.states.expectations)).to.include('"channels":["call"]');
    await press(element, 'Klaar');
    await press(element, '‹ Jij en Jo');
    expect(textOn(element)).to.include('Alleen: bellen.');
    await press(element, 'Grenzen noemen of veranderen');
    const ticked = element.renderRoot.querySelectorAll<HTMLInputElement>('[name="channels"]:checked');
    expect([...ticked].map(({ value }) => value)).to.deep.equal(['call']);
  });

  it('E2: a look at it again is answered, and a break of the other is said as theirs', async () => {
    const { ask, element } = await agreed();
    await ask.jo.write('expectation.review-opened', ask.thread, { termsId: ask.termsId });
    await ask.jo.write('expectation.paused', ask.thread);
    await again(ask, element);
    expect(textOn(element)).to.include('Jo nam een pauze. Jo wil dit met je bekijken.');
    await press(element, 'Zo doorgaan');
    await ready(element);
    await press(element, 'Klaar');
    expect(namesOn(element)).to.not.include('Zo doorgaan');
  });

  it('D4: an answer can be sent again, and says that nobody knows whether it was', async () => {
    const { ask, element } = await agreed();
    expect(textOn(element)).to.include('Nog niet gestuurd?');
    await press(element, 'Stuur het');
    await ready(element);
    await ask.jo.opens(linkToSend(element));
    expect(shown(ask)?.standing).to.equal('running');
  });

  it('E2: what the other stopped is said, and there is a way on', async () => {
    const { ask, element } = await agreed();
    await ask.jo.write('expectation.released', ask.thread, { termsIds: [ask.termsId] });
    await again(ask, element);
    expect(headingsOn(element)).to.include('Dit is gestopt.');
    expect(namesOn(element)).to.include('Toch iets voorstellen');
  });

  it('what the browser finds unfinished is unfolded, and nothing is sent', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    await press(element, 'Ja, met grenzen');
    typeInto(element, 'most', '2');
    element.renderRoot.querySelector('[name="most"]')?.setAttribute('max', '1');
    await press(element, 'Ja, met deze grenzen');
    expect(element.page.at).to.equal('question');
    expect(element.renderRoot.querySelector('[name="most"]')?.closest('details')?.open).to.equal(true);
  });

  it('two taps on yes are one yes', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    const yes = element.renderRoot.querySelector<HTMLButtonElement>('.choices button');
    yes?.click();
    yes?.click();
    await ready(element);
    expect(element.refusal).to.equal(undefined);
    expect(element.trouble).to.equal('');
  });
});

function never(): never {
  throw new Error('It is not there');
}
