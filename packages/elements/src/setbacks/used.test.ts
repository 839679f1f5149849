import { expect } from '@open-wc/testing';
import {
  actionOn,
  callsOn,
  focused,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { fullDiary, heading, hostOf, narrow, opened, type, write } from './testing/opened.ts';

const WRITE = ['Ik heb gebruikt', 'Iets opschrijven', 'Opschrijven en bewaren'];

describe('I used', () => {
  it('L2: safety is there at the tap, in the same turn, before people; a call is the second tap', async () => {
    const day = await fullDiary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await opened(day);
    element.open('used');
    await element.updateComplete;
    expect(heading(element)).to.equal('Eerst dit: ben je veilig?');
    await settled();
    const text = textOn(element);
    const places = [
      'Bel het alarmnummer als iemand niet wakker wordt',
      'Praat er nu met iemand over',
      'Marloes',
      'Iets opschrijven',
    ];
    const found = places.map((part) => text.indexOf(part));
    expect(found).to.not.include(-1);
    expect(found).to.deep.equal(found.toSorted((a, b) => a - b));
    expect(callsOn(element).slice(0, 5)).to.deep.equal([
      'tel:112',
      'tel:113',
      'tel:112',
      'tel:113',
      'tel:0600000101',
    ]);
  });

  it('L2: the numbers and the way to people are on the first screen of a small phone, however long the advice', async () => {
    const element = await opened(await fullDiary());
    narrow(element);
    await press(element, 'Ik heb gebruikt');
    const { top } = element.getBoundingClientRect();
    for (const name of ['Bel 112', 'Bel 113', 'Bel iemand']) {
      const { bottom } = actionOn(element, name).getBoundingClientRect();
      expect(bottom - top, name).to.be.at.most(400);
    }
    await press(element, 'Bel iemand');
    expect(nameOf(focused() ?? document.body)).to.equal('Bel iemand');
    expect(focused()?.localName).to.equal('h3');
  });

  it('L2: of long advice what is about this minute comes before people, and the rest behind them; nothing is left out', async () => {
    const day = await fullDiary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await opened(day);
    await press(element, 'Ik heb gebruikt');
    await waitFor(() => textOn(element).includes('Marloes'));
    const order = (parts: readonly string[]) => {
      const found = parts.map((part) => textOn(element).indexOf(part));
      expect(found).to.not.include(-1);
      expect(found).to.deep.equal(found.toSorted((a, b) => a - b));
    };
    order([
      'Bel het alarmnummer',
      'Leg die persoon op de zij',
      'Denk je aan zelfdoding?',
      'Marloes',
      'Stop niet ineens.',
    ]);
    await write(day, 'concern.written', { kind: 'alcohol' });
    element.open('used');
    await settled();
    order(['Bel het alarmnummer', 'Stop niet ineens.', 'Denk je aan zelfdoding?', 'Marloes']);
  });

  it('L2: 112 and 113 stand where a hard moment was noted too', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    for (const step of [...WRITE, 'Vandaag']) await press(element, step);
    await waitFor(() => heading(element) === 'Het is opgeschreven.');
    expect(callsOn(element)).to.deep.equal(['tel:112', 'tel:113']);
  });

  it('L2: while the journal is opening, or has none, all advice and the lines are there', async () => {
    const element = await opened(await fullDiary());
    element.host = undefined;
    await settled();
    await press(element, 'Ik heb gebruikt');
    expect(callsOn(element)).to.include.members(['tel:112', 'tel:113', 'tel:0880767000']);
    expect(textOn(element)).to.include('Stop niet ineens.');
    await press(element, 'Iets opschrijven');
    expect(namesOn(element)).to.not.include('Opschrijven en bewaren');
    expect(textOn(element)).to.include('Opschrijven lukt hier nu niet.');
    await press(element, 'Doorlopen zonder te bewaren');
    expect(heading(element)).to.equal('Wat gebeurde er om je heen?');
  });

  it('L4, L8: what it is about gives the door its word, and safety its lines', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await write(day, 'concern.written', { kind: 'gambling', word: 'de fruitkast' });
    await settled();
    await press(element, 'Ik heb gegokt (de fruitkast)');
    expect(textOn(element)).to.include('Veel geld verloren?');
    expect(textOn(element)).to.not.include('ketamine');
    expect(callsOn(element)).to.include.members(['tel:112', 'tel:113']);
    await press(element, 'Gebruikte je iets anders?');
    expect(textOn(element)).to.include('Met ketamine val je snel.');
    await write(day, 'concern.written', { kind: 'alcohol' });
    element.open('doors');
    await settled();
    expect(namesOn(element)).to.include('Ik heb gegokt of gedronken (de fruitkast)');
  });

  it('L9: says who might ask for it before anything is written', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await press(element, 'Ik heb gebruikt');
    await press(element, 'Iets opschrijven');
    expect(textOn(element)).to.include('Heb je verplichte zorg of toezicht?');
    expect(await day.entries('')).to.deep.equal([]);
  });

  it('L9: all of it can be walked, and nothing is stored', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    for (const step of ['Ik heb gebruikt', 'Iets opschrijven', 'Doorlopen zonder te bewaren'])
      await press(element, step);
    const seen: string[] = [];
    while (heading(element) !== 'Dat was het.') {
      seen.push(heading(element));
      expect(textOn(element)).to.include('Hiervan wordt niets bewaard.');
      await type(element, 'text', `geheim ${seen.length}`);
      await press(element, 'Verder');
      expect(element.renderRoot.querySelector('textarea')?.value ?? '').to.equal('');
    }
    expect(seen[0]).to.equal('Wat gebeurde er om je heen?');
    expect(seen).to.have.length(5);
    await press(element, 'Klaar');
    expect(await day.entries('')).to.deep.equal([]);
    expect(day.host.pending).to.deep.equal([]);
    expect(textOn(element)).to.not.include('geheim');
  });

  it('L9: tells who is around it whether somebody walks without storing, and no longer than that', async () => {
    const element = await opened(await fullDiary());
    for (const step of ['Ik heb gebruikt', 'Iets opschrijven']) {
      await press(element, step);
      expect(element.walks, step).to.equal(false);
    }
    await press(element, 'Doorlopen zonder te bewaren');
    while (heading(element) !== 'Dat was het.') {
      expect(element.walks, heading(element)).to.equal(true);
      await press(element, 'Verder');
    }
    expect(element.walks).to.equal(true);
    await press(element, 'Klaar');
    expect(element.walks).to.equal(false);
  });

  it('L9: a call during such a walk is told to nobody around, so nothing is stored of it either', async () => {
    const day = await fullDiary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await opened(day);
    const told: string[] = [];
    element.parentElement?.addEventListener('recovery-contact', ({ type }) => told.push(type));
    const call = async () => {
      await press(element, 'Ik wil nu iemand spreken');
      await waitFor(() => namesOn(element).includes('Bel Marloes'));
      for (const step of ['Bel Marloes', 'Ja']) await press(element, step);
      expect(textOn(element)).to.include('Goed dat je belde.');
    };
    element.go({ at: 'part', id: undefined, part: 'around' });
    await settled();
    await call();
    element.go({ at: 'walked' });
    await settled();
    await call();
    expect(told).to.deep.equal([]);
    element.open('win');
    await settled();
    await call();
    expect(told).to.deep.equal(['recovery-contact']);
  });

  it('L9: the end of a walk says what is so, whomever somebody called before it', async () => {
    for (const [lang, used, write, walk, next, done, said] of [
      [
        'nl',
        'Ik heb gebruikt',
        'Iets opschrijven',
        'Doorlopen',
        'Verder',
        'Klaar',
        'Van wat je hier schreef, is niets bewaard.',
      ],
      [
        'en',
        'I used',
        'Write something',
        'Go through',
        'Go on',
        'Done',
        'Nothing that you wrote here was saved.',
      ],
    ] as const) {
      const element = await opened(await fullDiary(), lang);
      await press(element, used);
      await press(element, write);
      // The call before this page may have been noted: only what is written here is spoken of.
      expect(textOn(element)).to.match(
        /van wat je dan schrijft, wordt niets bewaard|nothing you write then is saved/,
      );
      await press(element, walk);
      while (!namesOn(element).includes(done)) {
        expect(textOn(element)).to.not.match(/komt ook bij je plan|also put with your plan/);
        await press(element, next);
      }
      expect(textOn(element)).to.include(said);
      expect(textOn(element)).to.not.match(/Er is niets bewaard|Nothing was saved/);
      element.remove();
    }
  });

  it('J5: where the browser keeps nothing, no page says that it does', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    // A browser that keeps nothing says so; all else of this journal works as it does.
    element.host = Object.defineProperties(Object.create(day.host), {
      problem: { value: 'not-kept' },
      withAreas: { value: () => hostOf(day) },
    });
    for (const page of [{ at: 'before' }, { at: 'craving' }, { at: 'doors' }] as const) {
      element.go(page);
      await settled();
      if (page.at === 'craving') await press(element, 'Wachten');
      expect(textOn(element)).to.not.match(/blijft op dit apparaat|en bewaren|volgende keer\.$/);
      expect(textOn(element), page.at).to.match(/bewaart hier niets|Opgeschreven\./);
    }
  });

  it('L1, L3: noting it changes nothing else, counts nothing and tells nobody', async () => {
    const day = await fullDiary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    await write(day, 'win.noted', { day: '2026-11-20', text: 'Gebeld' });
    await write(day, 'own-date.set', { from: '2026-11-01' });
    const element = await opened(day);
    const others = () => {
      const { setbacks, ...rest } = hostOf(day).state?.areas ?? {};
      return JSON.stringify([rest, setbacks?.ownDates, setbacks?.timeShown]);
    };
    const before = others();
    const told: unknown[] = [];
    const hear = (event: Event) => told.push(event.type);
    for (const name of ['recovery-contact', 'recovery-network-go']) document.addEventListener(name, hear);
    for (const step of [...WRITE, 'Vandaag']) await press(element, step);
    await waitFor(() => heading(element) === 'Het is opgeschreven.');
    for (const name of ['recovery-contact', 'recovery-network-go']) document.removeEventListener(name, hear);
    expect(textOn(element)).to.include(
      'Er is niets op nul gezet. Wat je al deed, blijft staan. Niemand krijgt bericht.',
    );
    expect(others()).to.equal(before);
    expect(told).to.deep.equal([]);
    expect((await day.entries('setback')).map(({ data }) => data)).to.deep.equal([{ day: '2026-11-22' }]);
    await press(element, 'Stoppen voor nu');
    expect(textOn(element)).to.not.match(/\d/);
  });

  it('L5: yesterday, another day and no day weigh the same; a day ahead and no day at all are said', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    const note = async (...steps: readonly string[]) => {
      element.open('doors');
      await settled();
      for (const step of [...WRITE, ...steps]) await press(element, step);
      await settled();
    };
    await note('Gisteren');
    await note('Dat weet ik niet');
    await note();
    await type(element, 'day', '2026-11-23');
    await press(element, 'Deze dag');
    await waitFor(() => textOn(element).includes('Die dag is nog niet geweest.'));
    expect(heading(element)).to.equal('Wanneer was het?');
    await type(element, 'day', '');
    await press(element, 'Deze dag');
    await waitFor(() => textOn(element).includes('Kies eerst een dag.'));
    await type(element, 'day', '2026-03-01');
    await press(element, 'Deze dag');
    await waitFor(() => heading(element) === 'Het is opgeschreven.');
    const days = (await day.entries('setback')).map(({ data }) => data);
    expect(days).to.deep.equal([{ day: '2026-11-21' }, { day: null }, { day: '2026-03-01' }]);
  });

  it('J5: what can not be saved is said, and goes along with what comes after', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    day.store.writing = 'storage-full';
    for (const step of [...WRITE, 'Vandaag']) await press(element, step);
    await waitFor(() => heading(element) === 'Dit is nog niet bewaard.');
    expect(await day.entries('')).to.deep.equal([]);
    const names = namesOn(element);
    expect(names.filter((name) => name === 'Probeer het nog een keer')).to.have.length(1);
    expect(names.indexOf('Probeer het nog een keer')).to.be.lessThan(names.indexOf('Bel iemand'));
    await press(element, 'Iets opschrijven');
    day.store.writing = undefined;
    await type(element, 'text', 'Ik was alleen thuis');
    await press(element, 'Verder');
    await waitFor(() => heading(element) === 'Waardoor kwam het, denk je?');
    expect((await day.entries('setback')).map((entry) => entry.type)).to.deep.equal([
      'setback.noted',
      'setback.reflected',
    ]);
    expect(day.host.pending).to.deep.equal([]);
  });

  it('brings its areas to a journal that was opened without them', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = document.createElement('recovery-setbacks');
    element.lang = 'nl';
    Object.assign(element, { host: day.host });
    document.body.append(element);
    await element.updateComplete;
    for (const step of WRITE.slice(0, 2)) await press(element, step);
    await waitFor(() => namesOn(element).includes('Opschrijven en bewaren'));
    for (const step of ['Opschrijven en bewaren', 'Gisteren']) await press(element, step);
    await waitFor(() => heading(element) === 'Het is opgeschreven.');
    expect((await day.entries('setback')).map(({ data }) => data)).to.deep.equal([{ day: '2026-11-21' }]);
    element.remove();
  });
});
