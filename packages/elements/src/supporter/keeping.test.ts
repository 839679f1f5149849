import { expect } from '@open-wc/testing';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { came, freshStore, invited, isKeptAs, linkOf, opened, pageWith, WORDS } from './testing/asked.ts';

describe('Keeping', () => {
  it('D4: is chosen, and brings everything along; erasing takes one step and leaves no database', async () => {
    const ask = await invited();
    const store = freshStore();
    const element = await opened({ store });
    await came(element, ask.link);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Bewaren op dit apparaat?');
    expect(await isKeptAs(store)).to.equal(false);
    await press(element, 'Op dit apparaat bewaren');
    await waitFor(() => element.isKept, 'keeping');
    await settled();
    expect(await isKeptAs(store)).to.equal(true);
    expect(headingsOn(element)).to.include('Je zei ja.');
    expect(textOn(element)).not.to.include('Bewaren op dit apparaat?');

    const later = await opened({ store });
    await waitFor(() => later.isKept, 'what is kept');
    expect(textOn(later)).to.include('Jo');
    await came(later, ask.link);
    expect(textOn(later)).to.include('Dit heb je al geopend. Er verandert niets.');
    await press(later, 'Alles wissen');
    expect(textOn(later)).to.include('Alles wat hier staat, gaat weg van dit apparaat.');
    element.remove();
    await press(later, 'Nu alles wissen');
    await waitFor(async () => !(await isKeptAs(store)), 'an empty device');
    await waitFor(() => textOn(later).includes('Alles is gewist.'), 'the sentence');
    expect(textOn(later)).not.to.include('Jo');
  });

  it('J7, D4: what was erased in one place is gone in the other, and nothing is kept there without a choice', async () => {
    const ask = await invited();
    const store = freshStore();
    const one = await opened({ store });
    await came(one, ask.link);
    await press(one, 'Ja');
    await pageWith(one, 'Klaar om te sturen');
    await one.keep();
    const other = await opened({ store });
    await waitFor(() => other.isKept, 'what is kept');
    await one.forget();
    await waitFor(() => other.keepsNothing, 'nothing kept');
    await waitFor(async () => !(await isKeptAs(store)), 'an empty device');
    await came(other, ask.link);
    await settled();
    expect(textOn(other)).to.include(WORDS);
    expect(await isKeptAs(store)).to.equal(false);
  });

  it('D4: who does not want it is not asked again on this page', async () => {
    const { link } = await invited();
    const element = await opened();
    await came(element, link);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    await press(element, 'Klaar');
    await press(element, 'Niet bewaren');
    expect(textOn(element)).to.include('Er wordt niets bewaard.');
    expect(namesOn(element)).not.to.include('Op dit apparaat bewaren');
  });

  it('D1: stopping with somebody is silent, stops what was agreed, and has a way back', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    await press(element, 'Klaar');
    await press(element, '‹ Jij en Jo');
    await press(element, 'Stoppen met alles van Jo');
    expect(textOn(element)).to.include('Jo krijgt geen bericht.');
    await press(element, 'Nu stoppen');
    await waitFor(() => element.page.at === 'home', 'home');
    await settled();
    expect(textOn(element)).to.include('Het is gestopt. Dat is goed.');
    await came(element, await linkOf(ask.jo, { tie: ask.tie, thread: ask.thread }));
    expect(textOn(element)).to.include('Delen met deze persoon is gestopt.');
    await press(element, 'Gestopt met');
    await press(element, 'Weer openen voor Jo');
    await waitFor(() => namesOn(element).some((name) => name.startsWith('Bekijken')), 'a way back');
  });

  it('J7: what is here of one person can go for good; their link says so, and opens it anew for who wants that', async () => {
    const ask = await invited();
    const element = await opened();
    await came(element, ask.link);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    const tie = element.page.at === 'send' ? element.page.tie : '';
    element.go({ at: 'stop', tie });
    await settled();
    await press(element, 'Nu stoppen');
    await waitFor(() => element.page.at === 'home', 'home');
    await settled();
    await press(element, 'Gestopt met');
    await press(element, 'Alles van Jo wissen');
    expect(textOn(element)).to.include('Niemand krijgt bericht. Wat je stuurde, blijft bij de ander.');
    await press(element, 'Nu wissen');
    await waitFor(() => textOn(element).includes('Het is gewist.'), 'the sentence');
    const file = await element.host?.exportJournal();
    expect(JSON.stringify(file)).to.not.include('Jo').and.to.not.include(WORDS);
    await came(element, await linkOf(ask.jo, { tie: ask.tie, thread: ask.thread }));
    expect(textOn(element)).to.include('Je hebt dit gewist.');
    expect(textOn(element)).to.not.match(/ander apparaat|iemand anders/);
    expect(textOn(element)).to.not.include(WORDS);
    await press(element, 'Toch weer openen');
    await waitFor(() => element.page.at === 'question', 'the question');
    await settled();
    expect(textOn(element)).to.include(WORDS);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
  });
});
