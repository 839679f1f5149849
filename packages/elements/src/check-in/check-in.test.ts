import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  actionOn,
  actionsOn,
  allOn,
  callsOn,
  focused,
  headingsOn,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import './define.ts';
import type { RecoveryCheckIn } from './check-in.ts';
import { type Diary, diary, writeDown } from './testing/diary.ts';

const TALK = 'Ik wil nu iemand spreken';
const opened = async ({ host }: Pick<Diary, 'host'>, lang = 'nl'): Promise<RecoveryCheckIn> =>
  fixture<RecoveryCheckIn>(html`<recovery-check-in lang=${lang} .host=${host}></recovery-check-in>`);

const heading = (element: Element): string => headingsOn(element)[0] ?? '';
const answersOf = async (day: Diary) =>
  (await day.entries('check-in.answered')).map(({ data }) => Object.values(data ?? {}).join(' '));

async function rhythm({ host }: Diary, chosen: string): Promise<void> {
  await host.record([host.draft('check-in.rhythm-chosen', host.state?.journal ?? '', { rhythm: chosen })]);
}

describe('C2: a check-in', () => {
  it('asks two questions, one at a time, then the colour, and ends at people', async () => {
    const day = await diary();
    const element = await opened(day);
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    expect(namesOn(element).slice(0, 5)).to.deep.equal([
      'Heel goed',
      'Goed',
      'Gaat wel',
      'Niet zo goed',
      'Slecht',
    ]);
    await press(element, 'Goed');
    expect(heading(element)).to.equal('Wat zou nu helpen?');
    await press(element, 'Niets, het is goed zo');
    expect(heading(element)).to.equal('Welke kleur past bij vandaag?');
    await press(element, 'Het gaat goed');
    expect(heading(element)).to.equal('Het is opgeschreven.');
    expect(callsOn(element)).to.include('tel:0880767000');
    await press(element, 'Klaar voor nu');
    expect(textOn(element)).to.include('Vandaag: Het gaat goed');
    expect((await day.entries('check-in.')).map(({ type }) => type)).to.deep.equal([
      'check-in.opened',
      'check-in.answered',
      'check-in.answered',
      'check-in.coloured',
      'check-in.closed',
    ]);
  });

  it('C1: asks all eight for who chose a week, and says over which time', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    const asked: string[] = [];
    while (heading(element) !== 'Welke kleur past bij vandaag?') {
      asked.push(heading(element));
      expect(textOn(element).includes('Het gaat over deze week.')).to.equal(
        asked.length >= 2 && asked.length <= 6,
      );
      await press(element, 'Sla over');
    }
    expect(asked).to.deep.equal([
      'Hoe gaat het nu met je?',
      'Hoe heb je geslapen?',
      'Hoeveel trek had je?',
      'Voelde je je alleen?',
      'Had je contact met iemand?',
      'Was er iets moeilijks?',
      'Hoe kijk je naar morgen?',
      'Wat zou nu helpen?',
    ]);
  });

  it('writes each answer as one entry, and a skip as a skip', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await press(element, 'Sla over');
    await press(element, 'Een beetje');
    await settled();
    expect(await answersOf(day)).to.deep.equal(['1 3', '2 ', '3 2']);
  });

  it('goes back and forth, shows what was said, and lets it be said anew', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await press(element, 'Weinig');
    await press(element, 'Vorige vraag');
    expect(heading(element)).to.equal('Hoe heb je geslapen?');
    expect(actionOn(element, 'Weinig').getAttribute('aria-pressed')).to.equal('true');
    await press(element, 'Goed');
    await press(element, 'Vorige vraag');
    await press(element, 'Vorige vraag');
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    await press(element, 'Verder');
    expect(heading(element)).to.equal('Hoeveel trek had je?');
    expect(await answersOf(day)).to.deep.equal(['1 3', '2 4', '2 2']);
  });

  it('may end after the first question alone', async () => {
    const day = await diary();
    const element = await opened(day);
    expect(namesOn(element)).to.not.include('Klaar voor nu');
    await press(element, 'Goed');
    await press(element, 'Klaar voor nu');
    expect(callsOn(element)).to.include('tel:0880767000');
    expect((await day.entries('check-in.')).map(({ type }) => type)).to.deep.equal([
      'check-in.opened',
      'check-in.answered',
      'check-in.closed',
    ]);
  });

  it('offers the other questions to who wants them, without asking for them', async () => {
    const element = await opened(await diary());
    await press(element, 'Goed');
    await press(element, 'Sla over');
    await press(element, 'Nog een paar vragen? Het hoeft niet.');
    expect(heading(element)).to.equal('Hoe heb je geslapen?');
    await press(element, 'Goed');
    expect(heading(element)).to.equal('Hoeveel trek had je?');
  });

  it('loses nothing of who leaves and comes back', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await press(element, 'Goed');
    element.remove();
    const again = await opened(day);
    expect(heading(again)).to.equal('Hoeveel trek had je?');
    await press(again, 'Vorige vraag');
    expect(actionOn(again, 'Goed').getAttribute('aria-pressed')).to.equal('true');
    expect(Object.keys(day.host.state?.areas['check-in'].checkIns ?? {})).to.have.length(1);
  });

  it('begins anew on another day, also where the page was left open', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, 'Goed');
    await press(element, 'Klaar voor nu');
    await press(element, 'Klaar voor nu');
    expect(heading(element)).to.equal('Hoe gaat het?');
    day.at('2026-11-23T09:00:00+01:00');
    element.requestUpdate();
    await settled();
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    await press(element, 'Slecht');
    await settled();
    expect(Object.keys(day.host.state?.areas['check-in'].checkIns ?? {})).to.have.length(2);
  });

  it('can be filled in again on the same day, as a check-in of its own', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, 'Goed');
    await press(element, 'Klaar voor nu');
    await press(element, 'Klaar voor nu');
    await press(element, 'Nog een keer invullen');
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    expect(allOn(element, '[aria-pressed="true"]')).to.deep.equal([]);
    expect(namesOn(element)).to.not.include('Klaar voor nu');
    await press(element, 'Niet zo goed');
    await settled();
    expect(Object.keys(day.host.state?.areas['check-in'].checkIns ?? {})).to.have.length(2);
  });

  it('"I want to talk to someone now" stands on every screen, and brings the three doors', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    await rhythm(day, 'weekly');
    const element = await opened(day);
    for (let n = 0; n < 8; n++) {
      expect(namesOn(element), heading(element)).to.include(TALK);
      await press(element, 'Sla over');
    }
    for (const step of ['Het gaat goed', 'Klaar voor nu', 'Nog een keer invullen']) {
      expect(namesOn(element), heading(element)).to.include(TALK);
      await press(element, step);
    }
    await press(element, TALK);
    expect(callsOn(element).slice(0, 2)).to.deep.equal(['tel:0600000101', 'tel:0880767000']);
    expect(callsOn(element)).to.include.members(['tel:112', 'tel:113']);
    expect(actionOn(element, TALK).getAttribute('aria-expanded')).to.equal('true');
    await press(element, TALK);
    expect(callsOn(element)).to.deep.equal([]);
  });

  it('C1: nothing is added up: no figure, no band, no advice on any screen', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    for (let n = 0; n < 8; n++) {
      expect(textOn(element)).to.not.match(/score|punten|risico|%|\d+\s*(van|\/)\s*\d+/i);
      await press(element, nameOf(actionsOn(element)[4] ?? element));
      if (heading(element) !== 'Welke kleur past bij vandaag?' && namesOn(element).includes('Verder'))
        await press(element, 'Verder');
    }
    expect(textOn(element)).to.include('Jij kiest. Niemand rekent dit uit.');
  });
});

describe('C3, C4: the colour of the day', () => {
  const coloured = async (colour: string, day: Diary) => {
    const element = await opened(day);
    await press(element, 'Goed');
    await press(element, 'Sla over');
    await press(element, colour);
    await settled();
    return element;
  };

  for (const [colour, phase, level] of [
    ['Het gaat goed', 'green', 'steady'],
    ['Het wordt te moeilijk', 'orange', 'watch'],
    ['Ik heb nu hulp nodig', 'red', 'act'],
  ] as const) {
    it(`C3: "${colour}" is kept as ${phase} with the level ${level}, whatever was answered`, async () => {
      const day = await diary();
      await coloured(colour, day);
      const [entry] = await day.entries('check-in.coloured');
      expect(entry?.data).to.deep.equal({ phase, level });
    });
  }

  it('each colour has a sign beside its words', async () => {
    const element = await opened(await diary());
    await press(element, 'Goed');
    await press(element, 'Sla over');
    const signs = allOn(element, '.level').map((one) =>
      getComputedStyle(one, '::before').content.slice(1, 2),
    );
    expect(signs).to.deep.equal(['●', '◆', '■']);
  });

  it('C4: an act day shows people at once, first of all, and asks nothing more', async () => {
    const day = await diary();
    await writeDown(
      day,
      { name: 'Marloes', phone: '06 0000 0101' },
      { name: 'Kees', phone: '06 0000 0102', notOnHardDays: true },
    );
    const element = await coloured('Ik heb nu hulp nodig', day);
    expect(heading(element)).to.equal('Je hebt nu hulp nodig.');
    expect(callsOn(element)[0]).to.equal('tel:0600000101');
    expect(callsOn(element)).to.include.members(['tel:0880767000', 'tel:112', 'tel:113']);
    expect(textOn(element)).to.not.include('Kees');
    expect(allOn(element, '.answers, input, .steps')).to.deep.equal([]);
    expect(focused()?.id).to.equal('title');
  });

  it('C4: it holds until "it passed": over a new visit, over midnight, and no longer than 48 hours', async () => {
    const day = await diary();
    const element = await coloured('Ik heb nu hulp nodig', day);
    element.remove();
    day.at('2026-11-23T10:00:00+01:00');
    const next = await opened(day);
    expect(heading(next)).to.equal('Je hebt nu hulp nodig.');
    await press(next, 'Het is nu voorbij');
    expect(heading(next)).to.not.equal('Je hebt nu hulp nodig.');
    expect(await day.entries('day.passed')).to.have.length(1);
    next.remove();
    expect(heading(await opened(day))).to.equal('Hoe gaat het nu met je?');

    const other = await diary();
    (await coloured('Ik heb nu hulp nodig', other)).remove();
    other.at('2026-11-24T15:00:01+01:00');
    expect(heading(await opened(other))).to.equal('Hoe gaat het nu met je?');
  });

  it('C4: holds from the tap on, when saving is slow and when it fails', async () => {
    for (const trouble of ['slow', 'full'] as const) {
      const day = await diary();
      const element = await opened(day);
      await press(element, 'Goed');
      await press(element, 'Sla over');
      await settled();
      const go = trouble === 'slow' ? day.slowly() : undefined;
      if (trouble === 'full') day.store.writing = 'storage-full';
      await press(element, 'Ik heb nu hulp nodig');
      expect(heading(element), trouble).to.equal('Je hebt nu hulp nodig.');
      expect(callsOn(element)).to.include('tel:0880767000');
      expect(textOn(element)).to.include(
        trouble === 'slow' ? 'Bezig met bewaren' : 'Dit is nog niet bewaard.',
      );
      go?.();
      element.remove();
    }
  });

  for (const [wish, words] of [
    ['Niets, het is goed zo', 'Deze mensen en nummers zijn er nu.'],
    ['Met iemand praten', 'Je wilt met iemand praten. Begin bovenaan.'],
    ['Iemand die bij mij komt', 'Vraag iemand om bij je te komen.'],
    ['Hulp met iets praktisch', 'Vraag iemand om hulp met iets praktisch.'],
    ['Meer hulp dan nu', 'Je wilt meer hulp. Bel je begeleider of de hulplijn.'],
  ] as const) {
    it(`C4: after "${wish}" the end shows people, and says what was wished`, async () => {
      const day = await diary();
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      const element = await opened(day);
      await press(element, 'Goed');
      await press(element, wish);
      await press(element, 'Sla over');
      expect(textOn(element)).to.include(words);
      expect(callsOn(element).slice(0, 2)).to.deep.equal(['tel:0600000101', 'tel:0880767000']);
    });
  }
});

describe('C10: a fifth answer', () => {
  const people = (element: Element) => allOn(element, '[aria-labelledby="people"]');

  async function at(question: number, day: Diary): Promise<RecoveryCheckIn> {
    await rhythm(day, 'weekly');
    const element = await opened(day);
    for (let n = 1; n < question; n++) await press(element, 'Sla over');
    return element;
  }

  for (const [question, answer] of [
    [1, 'Slecht'],
    [4, 'Bijna de hele tijd'],
    [7, 'Ik zie het niet meer zitten'],
  ] as const) {
    it(`on question ${question} brings people and open lines to the same screen, before it is stored`, async () => {
      const day = await diary();
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      const element = await at(question, day);
      const asked = heading(element);
      const go = day.slowly();
      await press(element, answer);
      expect(heading(element)).to.equal(asked);
      expect(callsOn(element)).to.include.members(['tel:0600000101', 'tel:0880767000']);
      expect(callsOn(element)[0]).to.equal(question === 7 ? 'tel:113' : 'tel:0600000101');
      expect(textOn(element)).to.include('Bezig met bewaren');
      go();
      await waitFor(() => textOn(element).includes('Bewaard op dit apparaat.'));
      expect(people(element)).to.have.length(1);
    });

    it(`on question ${question} does so when nothing can be saved`, async () => {
      const day = await diary();
      const element = await at(question, day);
      day.store.writing = 'storage-refused';
      await press(element, answer);
      expect(callsOn(element)).to.include('tel:0880767000');
      expect(textOn(element)).to.include('Dit is nog niet bewaard.');
    });
  }

  for (const question of [2, 3, 5, 6, 8]) {
    it(`on question ${question} goes on`, async () => {
      const day = await diary();
      const element = await at(question, day);
      const asked = heading(element);
      await press(element, nameOf(actionsOn(element)[4] ?? element));
      expect(heading(element)).to.not.equal(asked);
      expect(people(element)).to.deep.equal([]);
    });
  }

  it('follows the tap: another answer takes the people away, and nothing of it is kept', async () => {
    const day = await diary();
    const element = await at(1, day);
    await press(element, 'Slecht');
    expect(people(element)).to.have.length(1);
    await press(element, 'Gaat wel');
    expect(people(element)).to.deep.equal([]);
    const types = new Set((await day.entries('')).map(({ type }) => type));
    expect([...types]).to.deep.equal(['check-in.rhythm-chosen', 'check-in.opened', 'check-in.answered']);
  });

  it('stays in view until the person goes on', async () => {
    const day = await diary();
    const element = await at(1, day);
    await press(element, 'Slecht');
    await settled();
    expect(people(element)).to.have.length(1);
    await press(element, 'Verder');
    expect(heading(element)).to.equal('Hoe heb je geslapen?');
  });

  it('leaves out who is not called on a hard day', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Kees', phone: '06 0000 0102', notOnHardDays: true });
    const element = await at(1, day);
    await press(element, 'Slecht');
    expect(textOn(element)).to.not.include('Kees');
  });
});

describe('J5: a check-in that can not be saved', () => {
  it('says so, goes on, and saves all of it when there is room again', async () => {
    const day = await diary();
    const element = await opened(day);
    day.store.writing = 'storage-full';
    await press(element, 'Gaat wel');
    expect(heading(element)).to.equal('Wat zou nu helpen?');
    expect(textOn(element)).to.include('Dit is nog niet bewaard.');
    await press(element, 'Met iemand praten');
    await press(element, 'Vorige vraag');
    expect(actionOn(element, 'Met iemand praten').getAttribute('aria-pressed')).to.equal('true');
    await press(element, 'Verder');
    await press(element, 'Het wordt te moeilijk');
    expect(heading(element)).to.equal('Dat was het.');
    expect(await day.entries('')).to.deep.equal([]);
    day.store.writing = undefined;
    await press(element, 'Probeer het nog een keer');
    await waitFor(() => textOn(element).includes('Bewaard op dit apparaat.'));
    expect(heading(element)).to.equal('Het is opgeschreven.');
    expect(await answersOf(day)).to.deep.equal(['1 3', '8 2']);
    expect(await day.entries('check-in.closed')).to.have.length(1);
  });

  it('an answer after the trouble saves what waited, once', async () => {
    const day = await diary();
    const element = await opened(day);
    day.store.writing = 'storage-full';
    await press(element, 'Gaat wel');
    day.store.writing = undefined;
    await press(element, 'Met iemand praten');
    await settled();
    expect(await answersOf(day)).to.deep.equal(['1 3', '8 2']);
    expect(await day.entries('check-in.opened')).to.have.length(1);
    expect(day.host.pending).to.deep.equal([]);
  });

  it('leaving and coming back keeps what waits', async () => {
    const day = await diary();
    const element = await opened(day);
    day.store.writing = 'storage-full';
    await press(element, 'Gaat wel');
    element.remove();
    const again = await opened(day);
    expect(heading(again)).to.equal('Wat zou nu helpen?');
    await press(again, 'Vorige vraag');
    expect(actionOn(again, 'Gaat wel').getAttribute('aria-pressed')).to.equal('true');
    day.store.writing = undefined;
    await press(again, 'Goed');
    await settled();
    expect(await answersOf(day)).to.deep.equal(['1 3', '1 2']);
  });

  it('quick taps while the first is still being saved are all kept, in order', async () => {
    const day = await diary();
    await rhythm(day, 'weekly');
    const element = await opened(day);
    const go = day.slowly();
    await press(element, 'Gaat wel');
    expect(textOn(element)).to.include('Bezig met bewaren');
    await press(element, 'Goed');
    await press(element, 'Vorige vraag');
    await press(element, 'Weinig');
    go();
    await waitFor(() => day.host.status === 'ready' && textOn(element).includes('Bewaard op dit apparaat.'));
    expect(await answersOf(day)).to.deep.equal(['1 3', '2 2', '2 4']);
    expect(await day.entries('check-in.opened')).to.have.length(1);
    expect(namesOn(element)).to.not.include('Nog een keer invullen');
  });

  it('a refusal is a sentence with a way on', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await settled();
    const [id = ''] = Object.keys(day.host.state?.areas['check-in'].checkIns ?? {});
    await day.host.record([day.host.draft('check-in.closed', id, {})]);
    await press(element, 'Met iemand praten');
    await settled();
    expect(textOn(element)).to.include('Dit kan nu niet. Je kunt opnieuw beginnen.');
    await press(element, 'Nog een keer invullen');
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    expect(textOn(element)).to.not.include('Dit kan nu niet.');
  });

  it('what was erased elsewhere is no longer on the screen', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, 'Gaat wel');
    await settled();
    await day.host.eraseEverything();
    await settled();
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
    expect(allOn(element, '[aria-pressed="true"]')).to.deep.equal([]);
    await press(element, 'Goed');
    await settled();
    expect(await answersOf(day)).to.deep.equal(['1 2']);
  });

  it('says that it is kept until the page closes where the browser keeps nothing', async () => {
    const day = await diary();
    const { createJournalHost } = await import('../journal-host/shared-host.ts');
    const { areas } = await import('@recovery-network/core/all');
    day.store.reading = 'storage-refused';
    const host = createJournalHost({ areas, store: day.store, clock: () => day.host.now() });
    await host.whenReady();
    const element = await opened({ host });
    await press(element, 'Goed');
    await waitFor(() => textOn(element).includes('Bewaard tot je deze pagina sluit.'));
  });
});

describe('H3: a check-in whose journal does not open', () => {
  it('offers people while it opens', async () => {
    const day = await diary();
    const { createJournalHost } = await import('../journal-host/shared-host.ts');
    const { areas } = await import('@recovery-network/core/all');
    const store = { ...day.store, read: () => new Promise<never>(() => {}) };
    const element = await opened({ host: createJournalHost({ areas, store }) });
    expect(textOn(element)).to.include('Even geduld');
    await press(element, TALK);
    expect(callsOn(element)).to.include.members(['tel:0880767000', 'tel:112', 'tel:113']);
  });

  for (const problem of ['newer-version', 'damaged'] as const) {
    it(`shows the numbers at once when it fails (${problem}), and tries again when asked`, async () => {
      const day = await diary();
      const { createJournalHost } = await import('../journal-host/shared-host.ts');
      const { areas } = await import('@recovery-network/core/all');
      day.store.reading = problem;
      const element = await opened({ host: createJournalHost({ areas, store: day.store }) });
      await waitFor(() => textOn(element).includes('Invullen lukt hier nu niet.'));
      expect(callsOn(element)).to.include.members(['tel:0880767000', 'tel:112', 'tel:113']);
      await expect(element).to.be.accessible();
      day.store.reading = undefined;
      await press(element, 'Probeer het nog een keer');
      await waitFor(() => heading(element) === 'Hoe gaat het nu met je?');
    });
  }
});

describe('C5, C7, C9: looking back and settings', () => {
  const SETTINGS = 'Wanneer en hoe vul je dit in?';
  const option = async (element: Element, label: string) => {
    const found = allOn(element, 'label').find((one) => textOn(one) === label);
    found?.querySelector('input')?.click();
    await settled();
    return found;
  };

  async function weeks(day: Diary): Promise<void> {
    const { host } = day;
    for (const [date, answer] of [
      ['2026-10-12', 2],
      ['2026-10-13', 2],
      ['2026-11-16', 4],
      ['2026-11-18', 4],
      ['2026-11-20', 4],
      ['2026-10-14', 2],
    ] as const) {
      const id = host.newId();
      const at = `${date}T12:00:00+01:00`;
      await host.record([
        host.draft('check-in.opened', id, { length: 'short' }, { at }),
        host.draft('check-in.answered', id, { item: 1, answer }, { at }),
        host.draft('check-in.closed', id, {}, { at }),
      ]);
    }
  }

  it('C7: says in words how it was, then draws it; a week without answers stays a gap', async () => {
    const day = await diary();
    await weeks(day);
    const element = await opened(day);
    await press(element, 'Hoe ging het de laatste tijd?');
    await press(element, '4 weken');
    const [first] = allOn(element, '.trends li');
    expect(first && textOn(first)).to.include('Hoe gaat het nu met je? Meestal: “Niet zo goed”.');
    await press(element, '12 weken');
    const [again, second] = allOn(element, '.trends li');
    expect(again && textOn(again)).to.include('Meestal tussen “Goed” en “Niet zo goed”.');
    expect(second && textOn(second)).to.equal('Hoe heb je geslapen? Nog niet ingevuld.');
    const chart = again?.querySelector('svg');
    expect(chart?.getAttribute('aria-label')).to.match(/^Van .* tot nu, per week/);
    expect(chart?.querySelector('.dot')?.getAttribute('d')?.match(/M/g)).to.have.length(2);
    expect(chart?.querySelector('path')?.getAttribute('d')).to.equal('');
    expect(second?.querySelector('svg')).to.equal(null);
    expect(textOn(element)).to.not.match(/gemiddeld|score|\d,\d/);
  });

  it('C7: shows nothing to look back on before there is something', async () => {
    const element = await opened(await diary());
    expect(namesOn(element)).to.not.include('Hoe ging het de laatste tijd?');
  });

  it('C5: a rhythm is chosen, paused until a date, and taken up again', async () => {
    const day = await diary();
    const element = await opened(day);
    await press(element, SETTINGS);
    expect(namesOn(element)).to.not.include('Pauze nemen');
    await option(element, 'Elke dag twee vragen');
    expect((await day.entries('check-in.rhythm-chosen')).map(({ data }) => data)).to.deep.equal([
      { rhythm: 'daily' },
    ]);
    expect(textOn(element)).to.include('Heb je even? Je kunt opschrijven hoe het gaat. Het hoeft niet.');
    const [field] = allOn(element, '#pause');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    expect(field.min).to.equal('2026-11-22');
    field.value = '2026-12-01';
    await press(element, 'Pauze nemen');
    expect(textOn(element)).to.include('Pauze tot en met dinsdag 1 december.');
    expect(textOn(element)).to.not.include('Heb je even? Je kunt opschrijven');
    await press(element, 'Stop de pauze');
    expect(day.host.state?.areas['check-in'].pausedUntil).to.equal(undefined);
    await option(element, 'Als ik zelf wil');
    expect(namesOn(element)).to.not.include('Zet het in mijn agenda');
  });

  it('C5: in quiet hours nobody is asked for anything', async () => {
    const day = await diary('2026-11-22T23:30:00+01:00');
    await rhythm(day, 'daily');
    expect(textOn(await opened(day))).to.not.include('Heb je even?');
  });

  it('C5: gives a calendar file with a neutral name and title', async () => {
    const day = await diary();
    await rhythm(day, 'daily');
    const element = await opened(day);
    await press(element, SETTINGS);
    const saved: { name: string; file: Promise<string> }[] = [];
    const blobs = new Map<string, Blob>();
    const [make, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) saved.push({ name: this.download, file: blob.text() });
    };
    try {
      await press(element, 'Zet het in mijn agenda');
    } finally {
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(['agenda.ics']);
    const text = (await saved[0]?.file) ?? '';
    expect(text).to.include('SUMMARY:Heb je even?').and.to.include('RRULE:FREQ=DAILY');
    expect(text).to.not.match(/herstel|recovery|verslav|check-in|gebruik/i);
    expect(textOn(element)).to.include('In je agenda staat alleen: "Heb je even?".');
  });

  for (const [label, via] of [
    ['Alleen', 'own'],
    ['Samen met iemand', 'together'],
    ['Na een gesprek', 'reported'],
  ] as const) {
    it(`C9: "${label}" is written in every line of that check-in, also after a break, and not in the next`, async () => {
      const day = await diary();
      const element = await opened(day);
      await press(element, SETTINGS);
      await option(element, label);
      await press(element, 'Goed');
      await settled();
      element.remove();
      const again = await opened(day);
      await press(again, 'Sla over');
      await press(again, 'Het gaat goed');
      await settled();
      const lines = await day.entries('check-in.');
      expect([...new Set(lines.map((line) => line.via))]).to.deep.equal([via]);
      await press(again, 'Klaar voor nu');
      await press(again, 'Nog een keer invullen');
      await press(again, 'Goed');
      await settled();
      expect((await day.entries('check-in.opened')).map((line) => line.via)).to.deep.equal([via, 'own']);
    });
  }

  it('C9: with whom is not asked again half-way', async () => {
    const element = await opened(await diary());
    await press(element, 'Goed');
    await press(element, 'Vorige vraag');
    await press(element, SETTINGS);
    expect(textOn(element)).to.not.include('Samen met iemand');
  });
});

describe('a check-in for everyone', () => {
  it('puts the keyboard at the question after each step', async () => {
    const element = await opened(await diary());
    for (const step of [
      'Goed',
      'Sla over',
      'Het wordt te moeilijk',
      'Klaar voor nu',
      'Nog een keer invullen',
    ]) {
      await press(element, step);
      expect(nameOf(focused() ?? document.body), step).to.equal(heading(element));
    }
  });

  it('is filled in by keyboard alone', async () => {
    const day = await diary();
    const element = await opened(day);
    element.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(heading(element)).to.equal('Wat zou nu helpen?');
    expect(await answersOf(day)).to.deep.equal(['1 2']);
  });

  it('tells who can not see it that people came', async () => {
    const element = await opened(await diary());
    const live = () => allOn(element, '.sr[role="status"]').map(textOn);
    expect(live()).to.deep.equal(['']);
    await press(element, 'Slecht');
    expect(live()).to.deep.equal(['Wil je nu iemand spreken?']);
  });

  for (const theme of ['light', 'dark']) {
    it(`axe finds nothing on any screen: ${theme}`, async () => {
      const day = await diary();
      await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
      await rhythm(day, 'daily');
      const element = await opened(day);
      element.setAttribute('theme', theme);
      const looks = async () => {
        // Colours change over a moment; axe must not look half-way.
        await new Promise((done) => setTimeout(done, 250));
        await expect(element).to.be.accessible();
      };
      await press(element, 'Wanneer en hoe vul je dit in?');
      await looks();
      await press(element, 'Slecht');
      await press(element, TALK);
      await looks();
      await press(element, 'Verder');
      await press(element, 'Met iemand praten');
      await looks();
      await press(element, 'Ik heb nu hulp nodig');
      await looks();
      await press(element, 'Het is nu voorbij');
      await press(element, 'Hoe ging het de laatste tijd?');
      await looks();
    });
  }

  it('asks nothing over the network, and leaves no word outside itself', async () => {
    const before = performance.getEntriesByType('resource').length;
    const day = await diary();
    const element = await opened(day);
    const seen: unknown[] = [];
    const listen = (event: Event) => {
      if (event instanceof CustomEvent) seen.push(event.detail);
    };
    for (const type of ['recovery-contact', 'recovery-network-go']) document.addEventListener(type, listen);
    await press(element, 'Slecht');
    await press(element, 'Bel 088-0767000');
    await press(element, 'Nee');
    for (const type of ['recovery-contact', 'recovery-network-go'])
      document.removeEventListener(type, listen);
    expect(seen).to.deep.equal([{ id: 'nl-luisterlijn', result: 'no-answer' }]);
    expect(element.outerHTML).to.not.include('Slecht');
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => !name.startsWith(location.origin))).to.deep.equal([]);
  });

  it('speaks English where the page does, and a provider may say it in its own words', async () => {
    const day = await diary();
    const element = await opened(day, 'en');
    await element.updateComplete;
    expect(heading(element)).to.equal('How are you right now?');
    element.configuration = { texts: { en: { 'check-in': { item1: 'How is it going?' } } } };
    await settled();
    expect(heading(element)).to.equal('How is it going?');
    element.lang = 'nl';
    await settled();
    expect(heading(element)).to.equal('Hoe gaat het nu met je?');
  });
});
