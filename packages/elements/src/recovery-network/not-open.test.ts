import { expect } from '@open-wc/testing';
import {
  allOn,
  callsOn,
  headingsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { areas } from '../journal-host/areas.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { diary } from '../journal-host/testing/diary.ts';
import type { StoreProblem } from '../store/port.ts';
import { openData, whole } from './testing/whole.ts';

const alerts = (element: Element) => allOn(element, '[role="alert"]').map(textOn);

describe('H3: when the journal does not open', () => {
  const help = ['tel:112', 'tel:113', 'tel:0880767000'];

  async function broken(problem: StoreProblem) {
    const day = await diary();
    day.store.reading = problem;
    const host = createJournalHost({ areas, store: day.store, clock: () => day.host.now() });
    await host.whenReady();
    return { day, element: await whole({ host }) };
  }

  it('help now is there while it opens', async () => {
    const day = await diary();
    const store = { ...day.store, read: () => new Promise<never>(() => {}) };
    const element = await whole({ host: createJournalHost({ areas, store }) });
    expect(textOn(element)).to.include('Even geduld');
    await press(element, 'Hulp nu');
    expect(callsOn(element)).to.include.members(help);
    expect(textOn(element)).to.not.include('Even geduld');
    await press(element, 'Terug');
    expect(namesOn(element)).to.include('Snel weg');
    expect(await element.load('{}')).to.have.property('ok', false);
  });

  it('X1: safety, people and lines are there after "I used" all the same', async () => {
    const { element } = await broken('damaged');
    await press(element, 'Hulp nu');
    await press(element, 'Ik heb gebruikt');
    await waitFor(() => headingsOn(element).includes('Eerst dit: ben je veilig?'), 'safety');
    expect(callsOn(element)).to.include.members(help);
    await press(element, 'Vandaag');
    expect(headingsOn(element)).to.not.include('Eerst dit: ben je veilig?');
    expect(callsOn(element)).to.include.members(help);
  });

  for (const [problem, words] of [
    ['newer-version', 'Een nieuwere versie heeft dit bewaard. Laad de pagina opnieuw. Hulp nu werkt wel.'],
    ['damaged', 'Een deel is niet te openen. Het is wel bewaard. Hulp nu werkt.'],
  ] as const) {
    it(`says why (${problem}), shows the numbers at once, and has a way on`, async function () {
      this.timeout(60_000);
      const { day, element } = await broken(problem);
      expect(alerts(element).join(' ')).to.include(words);
      expect(callsOn(element)).to.include.members(help);
      await expect(element).to.be.accessible();
      await press(element, 'Hulp nu');
      expect(callsOn(element)).to.include.members(help);
      expect(alerts(element)).to.deep.equal([]);
      await press(element, 'Terug');
      expect(namesOn(element)).to.include('Mijn gegevens');
      day.store.reading = undefined;
      await press(element, 'Probeer het nog een keer');
      await waitFor(() => headingsOn(element).includes('Hoe gaat het nu met je?'));
      expect(alerts(element)).to.deep.equal([]);
    });
  }

  it('X2: what can not be opened can be erased, to begin anew', async () => {
    const { day, element } = await broken('damaged');
    await openData(element);
    expect(namesOn(element)).to.not.include('Bewaar een kopie');
    await press(element, 'Wis alles');
    day.store.reading = undefined;
    await press(element, 'Ja, wis alles');
    await waitFor(() => headingsOn(element).includes('Hoe gaat het nu met je?'));
  });

  it('works where the browser keeps nothing, and says so; the age line is there, the choice is not', async () => {
    const { element } = await broken('storage-refused');
    expect(alerts(element)).to.deep.equal([
      'Deze browser bewaart hier niets. Alles werkt, tot je de pagina sluit. Bewaar zelf een kopie.',
    ]);
    expect(textOn(element)).to.include('Dit is gemaakt voor mensen van 18 jaar en ouder.');
    expect(headingsOn(element)).to.not.include('Is dit je eigen telefoon of computer?');
    await press(element, 'Goed');
    expect(headingsOn(element)).to.include('Wat zou nu helpen?');
    await press(element, 'Hulp nu');
    expect(callsOn(element)).to.include.members(help);
  });

  it('says what to do while another tab holds an older version open', async () => {
    const day = await diary();
    const listeners: ((change: 'blocked') => void)[] = [];
    const store = {
      ...day.store,
      read: () => new Promise<never>(() => {}),
      onChange: (listener: (change: 'blocked') => void) => {
        listeners.push(listener);
        return () => {};
      },
    };
    const element = await whole({ host: createJournalHost({ areas, store }) });
    for (const listener of listeners) listener('blocked');
    await settled();
    expect(alerts(element).join(' ')).to.include('Sluit dat tabblad eerst.');
    expect(callsOn(element)).to.include.members(help);
  });

  it('storage that is full is said once, beside what waits', async () => {
    const day = await diary();
    const element = await whole(day);
    day.store.writing = 'storage-full';
    await press(element, 'Goed');
    await settled();
    expect(textOn(element)).to.include(
      'Er is geen ruimte meer op dit apparaat. Je laatste stap is nog niet bewaard.',
    );
    expect(namesOn(element).filter((name) => name === 'Probeer het nog een keer')).to.have.length(1);
    day.store.writing = undefined;
    await press(element, 'Probeer het nog een keer');
    await waitFor(() => alerts(element).length === 0);
    expect(await day.entries('check-in.answered')).to.have.length(1);
  });
});
