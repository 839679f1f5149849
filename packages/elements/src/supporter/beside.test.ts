import { expect } from '@open-wc/testing';
import { agreementShown } from '@recovery-network/core/guidance';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { indexedDbStore } from '../store/indexeddb.ts';
import { areas } from './areas.ts';
import type { RecoverySupporter } from './supporter.ts';
import {
  came,
  freshStore,
  type Invited,
  invited,
  isKeptAs,
  linkOf,
  linkToSend,
  opened,
  pageWith,
  WORDS,
} from './testing/asked.ts';

/** Somebody who said yes and kept it. */
async function kept(store: string): Promise<{ ask: Invited; element: RecoverySupporter }> {
  const ask = await invited();
  const element = await opened({ store });
  await came(element, ask.link);
  await press(element, 'Ja');
  await pageWith(element, 'Klaar om te sturen');
  await element.keep();
  await waitFor(() => element.isKept, 'keeping');
  return { ask, element };
}

/** The journal of a page of its own: a second store over the same database, and a host of its own. */
const anotherTab = (store: string) => createJournalHost({ areas, store: indexedDbStore(`${store}-family`) });

const exported = async (store: string): Promise<string> =>
  JSON.stringify(await anotherTab(store).exportJournal());

const OTHER = 'Wil je met mij naar de markt?';

describe('what is kept, and another tab', () => {
  it('J7, D4: what somebody kept in another tab after everything was erased is not erased by one that wakes up later', async () => {
    const store = freshStore();
    const { element } = await kept(store);
    const { parentElement: place } = element;
    element.remove();
    await settled();
    const tab = anotherTab(store);
    await tab.eraseEverything();
    const source = await opened();
    await came(source, (await invited({}, OTHER)).link);
    const file = await source.host?.exportJournal();
    if (!file?.ok) throw new Error('no file');
    expect((await tab.load(file.value)).ok).to.equal(true);
    place?.append(element);
    await waitFor(() => element.keepsNothing, 'nothing kept');
    await waitFor(() => textOn(element).includes('Alles is gewist.'), 'the sentence');
    await settled();
    expect(await exported(store)).to.include(OTHER);
    expect(textOn(element)).to.not.match(/Jo\b/);
    await tab.eraseEverything();
  });

  it('J7: an empty journal that is only there because another tab looked is taken away', async () => {
    const store = freshStore();
    const { element } = await kept(store);
    await anotherTab(store).eraseEverything();
    await waitFor(() => element.keepsNothing, 'nothing kept');
    await waitFor(async () => !(await isKeptAs(store)), 'an empty device');
  });
});

describe('a link of somebody new where something is kept', () => {
  it('D4: opens in memory first, and is kept too only by who chooses that', async () => {
    const store = freshStore();
    const { ask, element } = await kept(store);
    const before = await exported(store);
    const other = await invited({}, OTHER);
    await came(element, other.link);
    expect(textOn(element)).to.include(OTHER);
    expect(element.keepsNothing).to.equal(true);
    expect(await exported(store)).to.equal(before);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Ook bewaren?');
    const choices = [...element.renderRoot.querySelectorAll<HTMLElement>('.card .choices > button')];
    expect(choices.map(({ textContent }) => textContent)).to.deep.equal([
      'Op dit apparaat bewaren',
      'Niet bewaren',
    ]);
    expect(new Set(choices.map((one) => getComputedStyle(one).backgroundColor)).size).to.equal(1);
    await press(element, 'Op dit apparaat bewaren');
    await waitFor(() => element.isKept, 'keeping');
    await settled();
    expect(headingsOn(element)).to.include('Je zei ja.');
    expect(textOn(element)).to.include(OTHER);
    expect(await exported(store))
      .to.include(OTHER)
      .and.to.include(WORDS);
    await press(element, 'Stuur ');
    await pageWith(element, 'Klaar om te sturen');
    await other.jo.opens(linkToSend(element));
    expect(agreementShown(other.jo.states, other.thread, other.jo.host.now())?.standing).to.equal('running');
    expect(ask.thread).to.not.equal(other.thread);
    await element.forget();
  });

  it('D4: not kept, there is a way back to what is, and what is known goes there by itself', async () => {
    const store = freshStore();
    const { ask, element } = await kept(store);
    await came(element, (await invited({}, OTHER)).link);
    await press(element, 'Nee');
    await press(element, 'Nog niet sturen');
    await press(element, '‹ Jij en Jo');
    await press(element, 'Niet bewaren');
    await press(element, '‹ Alle vragen');
    expect(textOn(element)).to.not.include(WORDS);
    await press(element, 'Naar wat hier bewaard is');
    await waitFor(() => element.isKept && textOn(element).includes(WORDS), 'what is kept');
    expect(textOn(element)).to.not.include(OTHER);
    await came(element, (await invited({}, OTHER)).link);
    expect(element.keepsNothing).to.equal(true);
    await ask.jo.write('expectation.withdrawn', ask.thread, { termsId: ask.termsId });
    await came(element, await linkOf(ask.jo, ask));
    expect(element.isKept).to.equal(true);
    expect(headingsOn(element)).to.include('Jo nam deze vraag terug.');
    await element.forget();
  });

  /** Something of somebody new, answered in memory beside what is kept. */
  async function answered() {
    const store = freshStore();
    const { ask, element } = await kept(store);
    const other = await invited({}, OTHER);
    await came(element, other.link);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    return { store, ask, element };
  }

  it('D4: what somebody said in memory is not dropped for what is kept before they chose that', async () => {
    const { store, element } = await answered();
    element.go({ at: 'home' });
    await settled();
    await press(element, 'Naar wat hier bewaard is');
    await waitFor(() => namesOn(element).includes('Eerst bewaren'), 'the question');
    expect(element.keepsNothing).to.equal(true);
    await press(element, 'Hier blijven');
    expect(textOn(element)).to.include(OTHER);
    await press(element, 'Naar wat hier bewaard is');
    await waitFor(() => namesOn(element).includes('Eerst bewaren'), 'the question');
    await press(element, 'Eerst bewaren');
    await waitFor(() => element.isKept, 'keeping');
    await settled();
    expect(await exported(store))
      .to.include(OTHER)
      .and.to.include(WORDS);
    await element.forget();
  });

  it('D4: a link of whom is kept does not drop it either; who goes on without it loses it knowingly', async () => {
    const { store, ask, element } = await answered();
    await ask.jo.write('expectation.withdrawn', ask.thread, { termsId: ask.termsId });
    await came(element, await linkOf(ask.jo, ask));
    expect(element.keepsNothing).to.equal(true);
    expect(textOn(element)).to.include('Wat je hier nu schreef, is nog niet bewaard.');
    await press(element, 'Verder zonder bewaren');
    await waitFor(() => element.isKept, 'what is kept');
    await waitFor(() => headingsOn(element).includes('Jo nam deze vraag terug.'), 'what came');
    expect(await exported(store)).to.not.include(OTHER);
    await element.forget();
  });

  it('D4: what can’t be opened changes nothing on the screen', async () => {
    const store = freshStore();
    const { element } = await kept(store);
    const { link } = await invited({}, OTHER);
    await came(element, `${link.slice(0, -60)}`);
    expect(textOn(element)).to.include('Er mist een stuk.');
    expect(element.isKept).to.equal(true);
    await element.forget();
  });

  it('D4: a link that comes while keeping is under way is not lost', async () => {
    const store = freshStore();
    const ask = await invited();
    const element = await opened({ store });
    await came(element, ask.link);
    const other = await invited({}, OTHER);
    const keeping = element.keep();
    await Promise.all([keeping, element.receiveText(other.link)]);
    await settled();
    expect(textOn(element)).to.include(OTHER);
    expect(await exported(store))
      .to.include(WORDS)
      .and.to.not.include(OTHER);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    await element.keep();
    expect(await exported(store)).to.include(OTHER);
    await element.forget();
  });

  it('J7: what was erased from what is kept opens anew in memory, and says that it can’t be kept', async () => {
    const store = freshStore();
    const { ask, element } = await kept(store);
    const tie = element.page.at === 'send' ? element.page.tie : '';
    element.go({ at: 'stop', tie });
    await settled();
    await press(element, 'Nu stoppen');
    await waitFor(() => element.page.at === 'home', 'home');
    await settled();
    await press(element, 'Gestopt met');
    await press(element, 'Alles van Jo wissen');
    await press(element, 'Nu wissen');
    await waitFor(() => textOn(element).includes('Het is gewist.'), 'the sentence');
    await came(element, await linkOf(ask.jo, ask));
    expect(textOn(element)).to.include('Je hebt dit gewist.');
    expect(element.isKept).to.equal(true);
    await press(element, 'Toch weer openen');
    await waitFor(() => element.page.at === 'question', 'the question');
    await settled();
    expect(textOn(element)).to.include(WORDS);
    expect(namesOn(element)).to.not.include('Toch weer openen');
    expect(element.keepsNothing).to.equal(true);
    await element.keep();
    await settled();
    expect(textOn(element)).to.include('Je wiste dit hier eerder.');
    expect(await exported(store)).to.not.include(WORDS);
    element.remove();
    await anotherTab(store).eraseEverything();
  });
});
