import { expect } from '@open-wc/testing';
import {
  actionOn,
  focused,
  headingsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, write } from '../noting/testing/opened.ts';
import { opened } from './testing/opened.ts';

describe('why I do this', () => {
  it('X6: is written, changed in its place, put away and brought back; a double tap writes it once', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Opschrijven');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Er staat nog niets. Eén woord is genoeg.'));
    expect(focused()?.id).to.equal('why');
    await fill(element, 'why', 'Voor <b>mijn</b> dochter');
    const save = actionOn(element, 'Bewaren');
    save.click();
    save.click();
    await waitFor(() => textOn(element).includes('Voor <b>mijn</b> dochter'));
    expect(await day.entries('why')).to.have.length(1);
    await press(element, 'Wegleggen');
    await waitFor(() => textOn(element).includes('Het is weggelegd.'));
    expect(textOn(element)).to.not.include('dochter');
    await press(element, 'Toch laten staan');
    await waitFor(() => textOn(element).includes('dochter'));
    await press(element, 'Veranderen');
    await fill(element, 'why', 'Voor mijzelf');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Voor mijzelf'));
    expect(textOn(element)).to.not.include('dochter');
  });

  it('J7: goes for good, and that is said before', async () => {
    const day = await fullDiary();
    const id = await write(day, 'why.written', { text: 'Voor mijn dochter' });
    const element = await opened(day);
    element.go({ at: 'why', id });
    await settled();
    await press(element, 'Wissen');
    expect(textOn(element)).to.include('Terughalen kan niet.');
    await press(element, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(await day.entries('why')).to.deep.equal([]);
  });
});

describe('what was put away', () => {
  it('J7: a note that was put away earlier is in reach still: to let stand after all, and to erase', async () => {
    const day = await fullDiary();
    for (const text of ['Voor mijn dochter', 'Voor mijn werk'])
      await write(day, 'why.put-away', {}, await write(day, 'why.written', { text }));
    const element = await opened(day);
    expect(textOn(element)).to.not.include('Voor mijn');
    await press(element, 'Weggelegd');
    expect(textOn(element)).to.include('Voor mijn dochter');
    await press(element, 'Wissen: Voor mijn werk');
    await press(element, 'Ja, wis dit: Voor mijn werk');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(textOn(element)).to.not.include('Voor mijn werk');
    await press(element, 'Toch laten staan: Voor mijn dochter');
    await waitFor(() => namesOn(element).includes('Wegleggen'));
    expect(textOn(element)).to.include('Voor mijn dochter');
    expect(await day.entries('why.put-away')).to.have.length(1);
  });

  it('J7: every look is in reach, however many there are', async () => {
    const day = await fullDiary();
    for (let n = 1; n <= 22; n++)
      await write(day, 'pillars.looked-at', { pillar: 'patience', word: 'not-now' }, undefined, {
        at: `2026-10-${String(n).padStart(2, '0')}T12:00:00+01:00`,
      });
    const element = await opened(day);
    await press(element, 'Eerder gekeken');
    expect(textOn(element)).to.not.include('donderdag 1 oktober');
    await press(element, 'Meer laten zien');
    expect(textOn(element)).to.include('donderdag 1 oktober');
    expect(namesOn(element)).to.not.include('Meer laten zien');
  });
});

describe('words in which somebody is named', () => {
  it('N7: are not shown once they are shown nowhere, and are kept on rewriting', async () => {
    const day = await fullDiary();
    const [bram = ''] = await writeDown(day, { name: 'Bram' });
    const text = 'Voor mijn dochter\nVoor Bram';
    const why = await write(day, 'why.written', { text });
    const look = await write(day, 'pillars.looked-at', {
      pillar: 'communicate',
      word: 'not-now',
      note: 'Bram bellen',
    });
    await write(day, 'tie.shown-nowhere', {}, bram);
    const element = await opened(day);
    expect(textOn(element)).to.include('Voor mijn dochter');
    element.go({ at: 'looked', id: look });
    await settled();
    expect(element.shadowRoot?.textContent).to.include('Nu niet');
    expect(element.shadowRoot?.textContent).to.not.include('Bram');
    element.go({ at: 'look', id: look, pillar: 'communicate' });
    await settled();
    await press(element, 'Dit gaat goed');
    element.go({ at: 'why', id: why });
    await settled();
    expect(element.renderRoot.querySelector<HTMLTextAreaElement>('#why')?.value).to.equal(
      'Voor mijn dochter',
    );
    await fill(element, 'why', 'Voor mijzelf');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Voor mijzelf'));
    expect(element.shadowRoot?.textContent).to.not.include('Bram');
    expect((await day.entries('why')).at(-1)?.data).to.deep.equal({ text: 'Voor mijzelf\nVoor Bram' });
    expect((await day.entries('pillars')).at(-1)?.data).to.deep.equal({
      pillar: 'communicate',
      word: 'is-fine',
      note: 'Bram bellen',
    });
  });
});

describe('a gentle look at the six pillars', () => {
  it('X6: one at a time, each in a word or left out, and nothing is added up', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    expect(textOn(element)).to.include('Niets wordt opgeteld.');
    await press(element, 'Beginnen');
    await press(element, 'Dit gaat goed');
    await waitFor(() => headingsOn(element).includes('Mensen kiezen'));
    await press(element, 'Sla over');
    await press(element, 'Wil je er iets bij schrijven?');
    await fill(element, 'note', 'Vaker vragen');
    await press(element, 'Dit mag aandacht krijgen');
    await waitFor(() => headingsOn(element).includes('Geduld'));
    await press(element, 'Stoppen voor nu');
    const text = textOn(element);
    expect(text).to.include('Praten en luisteren Dit gaat goed');
    expect(text).to.include('Afspreken Dit mag aandacht krijgen Vaker vragen');
    expect(text).to.not.match(/Mensen kiezen|[0-9]|%|score/);
    await press(element, 'Klaar');
    await waitFor(async () => (await day.entries('pillars.closed')).length === 1);
    expect((await day.entries('pillars.looked')).map(({ data }) => data)).to.deep.equal([
      { pillar: 'communicate', word: 'is-fine' },
      { pillar: 'expect', word: 'wants-attention', note: 'Vaker vragen' },
    ]);
    expect(element.renderRoot.querySelector('meter, progress, svg')).to.equal(null);
  });

  it('X6: whoever skips everything has written nothing, and is told that this is fine', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Beginnen');
    for (let n = 0; n < 6; n++) await press(element, 'Sla over');
    expect(textOn(element)).to.include('Je sloeg alles over. Dat mag.');
    await press(element, 'Klaar');
    expect(headingsOn(element)).to.include('Waarom ik dit doe');
    expect(await day.entries('pillars')).to.deep.equal([]);
  });

  it('X6: what was typed is not lost by going on without a word, and nobody thinks that it is stored', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Beginnen');
    await press(element, 'Wil je er iets bij schrijven?');
    await fill(element, 'note', 'Vaker vragen');
    await press(element, 'Sla over');
    await press(element, '‹ Terug');
    expect(element.renderRoot.querySelector<HTMLTextAreaElement>('#note')?.value).to.equal('Vaker vragen');
    await press(element, 'Stoppen voor nu');
    expect(textOn(element)).to.include('Vaker vragen Dit is nog niet bewaard. Kies er een woord bij.');
    await press(element, 'Veranderen: Praten en luisteren');
    await press(element, 'Dit gaat goed');
    await waitFor(() => headingsOn(element).includes('Mensen kiezen'));
    await press(element, 'Stoppen voor nu');
    expect(textOn(element)).to.include('Dit gaat goed Vaker vragen');
    expect(textOn(element)).to.not.include('nog niet bewaard');
  });

  it('X6: no answer weighs more than another', async () => {
    const element = await opened(await fullDiary());
    await press(element, 'Beginnen');
    const answers = [...element.renderRoot.querySelectorAll('.choices button')];
    expect(new Set(answers.map((one) => getComputedStyle(one).backgroundColor)).size).to.equal(1);
    expect(answers).to.have.length(3);
  });

  it('X6: an earlier look is found by its day, and goes for good', async () => {
    const day = await fullDiary();
    await write(day, 'pillars.looked-at', { pillar: 'patience', word: 'not-now', note: 'Later' });
    const element = await opened(day);
    await press(element, 'Eerder gekeken');
    await press(element, 'vandaag');
    expect(textOn(element)).to.include('Geduld Nu niet Later');
    await press(element, 'Wissen');
    await press(element, 'Ja, wis dit');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(await day.entries('pillars')).to.deep.equal([]);
  });

  it('X6: what wants attention has a way to its place, inside the tab that holds them all', async () => {
    const day = await fullDiary();
    const look = await write(day, 'pillars.looked-at', { pillar: 'reciprocity', word: 'wants-attention' });
    const element = await opened(day);
    element.open({ entity: look });
    await settled();
    expect(namesOn(element)).to.not.include('Naar steun geven en krijgen');
    const tab = document.createElement('recovery-together');
    element.before(tab);
    tab.attachShadow({ mode: 'open' }).append(element);
    element.open({ entity: look });
    await settled();
    const asked: unknown[] = [];
    tab.addEventListener('recovery-together-go', (event) =>
      asked.push(event instanceof CustomEvent && event.detail),
    );
    await press(element, 'Naar steun geven en krijgen');
    expect(asked).to.deep.equal([{ to: 'reciprocity' }]);
    tab.remove();
  });
});

describe('a nod', () => {
  it('X6: one tap to somebody; it says that nothing was sent, and offers a wave without words', async () => {
    const day = await fullDiary();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await opened(day);
    await press(element, 'Kies iemand');
    await press(element, 'Marloes');
    await waitFor(() => headingsOn(element).includes('Je dacht aan Marloes.'));
    expect(textOn(element)).to.include('Er is niets gestuurd.');
    expect(element.renderRoot.querySelector<HTMLTextAreaElement>('#message')?.value).to.equal('👋');
    expect(await day.entries('nod')).to.have.length(1);
    expect(await day.entries('contact')).to.deep.equal([]);
    await writeDown(day, { name: 'Sam' });
    element.open({ tie: marloes });
    await settled();
    expect(namesOn(element)).to.include('Marloes');
    expect(namesOn(element)).to.not.include('Sam');
    expect(await day.entries('nod')).to.have.length(1);
  });

  it('X6: the wave leaves by the person’s own hand', async () => {
    const day = await fullDiary();
    const [marloes = ''] = await writeDown(day, { name: 'Marloes' });
    const element = await opened(day);
    let text: string | undefined;
    const share = async (data: ShareData) => {
      text = data.text;
    };
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    try {
      element.go({ at: 'nodded', tie: marloes });
      await settled();
      expect(text).to.equal(undefined);
      await press(element, 'Sturen');
      await waitFor(() => namesOn(element).includes('Ja, gestuurd'));
      expect(text).to.equal('👋');
      await press(element, 'Ja, gestuurd');
      expect(textOn(element)).to.include('Je hebt gezwaaid.');
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'canShare');
    }
  });

  it('N7, X6: nobody who is left in peace is offered, for whatever reason, also not from outside', async () => {
    const day = await fullDiary();
    const [marloes = '', sam = '', ahmed = ''] = await writeDown(
      day,
      { name: 'Marloes' },
      { name: 'Sam' },
      { name: 'Ahmed' },
    );
    await write(day, 'tie.shown-nowhere', {}, marloes);
    await write(day, 'tie.rested', {}, sam);
    const element = await opened(day);
    for (const tie of [marloes, sam, undefined]) {
      element.go({ at: 'nod', ...(tie && { tie }) });
      await settled();
      expect(element.shadowRoot?.textContent).to.not.match(/Marloes|Sam/);
      expect(namesOn(element)).to.include('Ahmed');
    }
    for (const tie of [marloes, sam]) {
      element.go({ at: 'nodded', tie });
      await settled();
      expect(element.shadowRoot?.textContent).to.not.match(/Marloes|Sam|Je dacht aan/);
    }
    // From where somebody else was meant, one tap leads on as from anywhere.
    await press(element, 'Ahmed');
    await waitFor(() => headingsOn(element).includes('Je dacht aan Ahmed.'));
    expect(await day.entries('nod')).to.have.length(1);
    await write(day, 'tie.ended', {}, ahmed);
    await settled();
    expect(textOn(element)).to.include('Er is nu niemand om te kiezen. Iemand bellen kan altijd.');
    expect(await day.entries('nod')).to.have.length(1);
  });
});
