import { expect } from '@open-wc/testing';
import {
  actionOn,
  allOn,
  focused,
  headingsOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { fullDiary, write } from '../noting/testing/opened.ts';
import { calendar, choir, choose, dentist, event, found } from './testing/calendar-file.ts';
import { opened, planned } from './testing/opened.ts';

describe('appointments from a file', () => {
  it('A11: shows what it found and writes nothing before somebody says so', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await found(element, calendar(dentist, choir));
    expect(textOn(element)).to.include('2 nieuwe afspraken.');
    expect(textOn(element)).to.include('Tandarts');
    expect(textOn(element)).to.include('Elke week op woensdag, 20:00 tot 22:00');
    expect(textOn(element)).to.include('Elke week op woensdag, 20:00 tot 22:00 Vanaf woensdag 25 november.');
    expect(await day.entries('appointment.')).to.deep.equal([]);
    await press(element, 'In mijn agenda zetten');
    await waitFor(() => textOn(element).includes('De afspraken staan in je agenda.'));
    expect(headingsOn(element)).to.include('Donderdag 3 december');
    expect(headingsOn(element)).to.not.include('Woensdag 2 december');
  });

  it('A11: says that all of it goes in or nothing, and nothing weighs as much', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    element.go({ at: 'import' });
    await settled();
    expect(textOn(element)).to.include('Eerst zie je wat erin staat. Daarna zet je alles erin, of niets.');
    await found(element, calendar(dentist));
    const [all, none] = ['In mijn agenda zetten', 'Toch niet'].map((name) =>
      getComputedStyle(actionOn(element, name)),
    );
    for (const part of ['backgroundColor', 'borderColor', 'fontWeight', 'width'] as const)
      expect(none?.[part], part).to.equal(all?.[part]);
    await press(element, 'Toch niet');
    expect(element.page.at).to.equal('all');
    expect(await day.entries('appointment.')).to.deep.equal([]);
    await found(element, calendar(dentist));
    await press(element, 'In mijn agenda zetten');
    await waitFor(() => textOn(element).includes('De afspraak staat in je agenda.'));
  });

  it('A11: the same file twice adds nothing, and a change in it is one', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await found(element, calendar(dentist, choir));
    await press(element, 'In mijn agenda zetten');
    await waitFor(() => element.page.at === 'all');
    const before = await day.entries('appointment.');
    await found(element, calendar(dentist, choir));
    expect(textOn(element)).to.include('2 afspraken staan er al.');
    expect(textOn(element)).to.not.include('In mijn agenda zetten');
    expect(await day.entries('appointment.')).to.deep.equal(before);
    const later = dentist.map((line) => line.replace('T09', 'T10'));
    await found(element, calendar([...later.slice(0, -1), 'SEQUENCE:1', 'END:VEVENT'], choir));
    expect(textOn(element)).to.include('Eén afspraak is veranderd.');
    await press(element, 'In mijn agenda zetten');
    await waitFor(() => textOn(element).includes('10:00 tot 10:30'));
    expect(textOn(element)).to.not.include('09:00 tot 09:30');
  });

  it('A11: what is a whole day in the file is one here', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await found(
      element,
      calendar(event('UID:dag@example', 'SUMMARY:Verjaardag', 'DTSTART;VALUE=DATE:20261201')),
    );
    await press(element, 'In mijn agenda zetten');
    await waitFor(() => element.page.at === 'all');
    expect(headingsOn(element)).to.include('Dinsdag 1 december');
    expect(textOn(element)).to.include('De hele dag');
  });

  it('A11: says before the tap when it is, in the words of the agenda after it', async () => {
    const element = await opened(await fullDiary());
    const there = event('UID:ny@example', 'SUMMARY:Bellen', 'DTSTART;TZID=America/New_York:20261212T090000');
    const lines = [...there.slice(0, -1), 'DURATION:PT30M', 'END:VEVENT'];
    const whole = event('UID:dag@example', 'SUMMARY:Feest', 'DTSTART;VALUE=DATE:20261213');
    const weekly = event(
      ...['UID:wk@example', 'SUMMARY:Kring', 'DTSTART;TZID=America/New_York:20261130T090000'],
      ...['DURATION:PT1H', 'RRULE:FREQ=WEEKLY'],
    );
    const fast = event('UID:v@example', 'SUMMARY:Vrij', 'DTSTART;VALUE=DATE:20261127', 'RRULE:FREQ=WEEKLY');
    await found(element, calendar(lines, whole, weekly, fast));
    const shown = textOn(element);
    expect(shown).to.include('Zaterdag 12 december, 15:00 tot 15:30 09:00 in America/New_York');
    expect(shown).to.include('Zondag 13 december, de hele dag');
    expect(shown).to.include(
      'Elke week op maandag, 09:00 tot 10:00. Dat is de tijd in America/New_York. De volgende keer: maandag 30 november, 15:00 tot 16:00',
    );
    expect(shown).to.include('Elke week op vrijdag, de hele dag');
    await press(element, 'In mijn agenda zetten');
    await waitFor(() => textOn(element).includes('De afspraken staan in je agenda.'));
    expect(textOn(element)).to.include('zaterdag 12 december 15:00 tot 15:30 09:00 in America/New_York');
    expect(textOn(element)).to.include('zondag 13 december De hele dag');
    await press(element, 'Al je afspraken');
    for (const words of [
      'Bellen Zaterdag 12 december, 15:00 tot 15:30',
      'Feest Zondag 13 december, de hele dag',
    ])
      expect(textOn(element)).to.include(words);
  });

  it('A11: what went out from here comes back as what is here already', async () => {
    const day = await fullDiary();
    const id = await planned(day);
    const element = await opened(day);
    const ours = event(`UID:${id}`, 'SUMMARY:Afspraak', 'DTSTART:20261124T090000Z', 'DURATION:PT1H');
    await found(element, calendar(ours));
    expect(textOn(element)).to.include('Eén afspraak staat er al.');
    expect(textOn(element)).to.not.include('In mijn agenda zetten');
  });

  it('what can’t be read is said in words, and all else is found', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    const broken = ['BEGIN:VEVENT', 'UID:stuk', 'SUMMARY:Stuk', 'DTSTART:gisteren', ';;:;', 'END:VEVENT'];
    await found(element, calendar(broken, dentist).replace('END:VCALENDAR', ''));
    expect(textOn(element)).to.include('Eén nieuwe afspraak.');
    await press(element, 'Wat we niet konden lezen');
    expect(textOn(element)).to.match(/sloegen we over|houdt halverwege op/);
    expect(textOn(element)).to.include('Het gaat om: Stuk');
  });

  it('a file that is no calendar, an empty one and none at all are refused in a sentence', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    element.go({ at: 'import' });
    await settled();
    await press(element, 'Bekijken');
    expect(textOn(element)).to.include('Kies eerst een bestand.');
    expect(focused()?.id).to.equal('file');
    await choose(element, '');
    await waitFor(() => textOn(element).includes('Dit bestand is leeg. Kies een ander bestand.'));
    await choose(element, new Blob([new Uint8Array(2000).fill(0xff)]));
    await waitFor(() => textOn(element).includes('Dit is geen bestand van een agenda.'));
    await choose(element, '<html>hoi</html>');
    await waitFor(() => textOn(element).includes('Dit is geen bestand van een agenda.'));
  });

  it('where what reads files can’t be fetched, a sentence says so, and the next tap asks again', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    const { fetchReader } = element;
    let asked = 0;
    element.fetchReader = () => {
      asked++;
      return asked === 1 ? Promise.reject(new Error('No network')) : fetchReader();
    };
    await choose(element, calendar(dentist));
    const sentence = 'Lezen lukt nu niet. Misschien is er geen internet. Probeer het straks nog een keer.';
    await waitFor(() => textOn(element).includes(sentence));
    expect(textOn(element)).to.not.include('wordt gelezen');
    expect(focused()?.id).to.equal('file');
    await press(element, 'Bekijken');
    await waitFor(() => textOn(element).includes('Eén nieuwe afspraak.'));
    await press(element, 'In mijn agenda zetten');
    await waitFor(() => element.page.at === 'all');
  });

  it('where a file can’t be read any more, a sentence says so, and the next tap tries again', async () => {
    const element = await opened(await fullDiary());
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    try {
      await choose(element, calendar(dentist));
      await waitFor(() => textOn(element).includes('Lezen lukt nu niet.'), 'the sentence');
    } finally {
      Blob.prototype.arrayBuffer = arrayBuffer;
    }
    expect(textOn(element)).to.not.include('wordt gelezen');
    await press(element, 'Bekijken');
    await waitFor(() => textOn(element).includes('Eén nieuwe afspraak.'), 'what is in it');
  });

  it('A11: where the rest can’t be looked through now, what was taken is there, and the page says so', async () => {
    const element = await opened(await fullDiary());
    const many = Array.from({ length: 501 }, (_, n) =>
      event(`UID:n${n}`, `SUMMARY:Keer ${n}`, 'DTSTART:20261210T100000Z', 'DURATION:PT1H'),
    );
    await found(element, calendar(...many));
    const { fetchReader } = element;
    element.fetchReader = () => Promise.reject(new Error('No network'));
    await press(element, 'In mijn agenda zetten');
    await waitFor(() => textOn(element).includes('Lezen lukt nu niet.'), 'the sentence');
    expect(element.page.at).to.equal('import');
    expect(textOn(element)).to.include('De afspraken staan in je agenda.');
    element.fetchReader = fetchReader;
    await found(element, calendar(...many));
    expect(textOn(element)).to.include('Eén nieuwe afspraak.');
  });

  it('what is over is left out, however much of it there is', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    const over = Array.from({ length: 700 }, (_, n) =>
      event(`UID:oud${n}`, `SUMMARY:Oud ${n}`, 'DTSTART:20190304T100000Z', 'DURATION:PT1H'),
    );
    await found(element, calendar(...over, dentist));
    expect(textOn(element)).to.include('Eén nieuwe afspraak.');
    expect(textOn(element)).to.include('Tandarts');
    expect(textOn(element)).to.not.include('Oud');
  });

  it('A11: a file in which all is over or called off says so, and one that can’t be read does not', async () => {
    const element = await opened(await fullDiary());
    const over = event('UID:oud', 'SUMMARY:Oud', 'DTSTART:20190304T100000Z', 'DURATION:PT1H');
    const series = [...over.slice(0, 1), 'UID:reeks', ...over.slice(2, -1), 'RRULE:FREQ=DAILY;COUNT=2'];
    const off = [...dentist.slice(0, -1), 'STATUS:CANCELLED', 'END:VEVENT'];
    const past = 'Alle afspraken in dit bestand zijn al geweest, of gaan niet door.';
    for (const events of [[over], [[...series, 'END:VEVENT']], [off], [over, off]]) {
      await found(element, calendar(...events));
      expect(textOn(element)).to.include(past);
      expect(textOn(element)).to.not.match(/kunnen lezen|staat er al|In mijn agenda/);
      expect(allOn(element, 'ul')).to.deep.equal([]);
    }
    const broken = event('UID:stuk', 'SUMMARY:Stuk', 'DTSTART:gisteren');
    await found(element, calendar(over, broken));
    expect(textOn(element)).to.include(
      'De afspraken die we konden lezen, zijn al geweest of gaan niet door.',
    );
    expect(textOn(element)).to.include('Wat we niet konden lezen');
    for (const none of [calendar(broken), calendar()]) {
      await found(element, none);
      expect(textOn(element)).to.include('In dit bestand staan geen afspraken die we kunnen lezen.');
      expect(textOn(element)).to.not.include('geweest');
    }
  });

  it('words of a file stay words', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await found(
      element,
      calendar(dentist.map((line) => line.replace('Tandarts', '<img src=x onerror=alert(1)>'))),
    );
    expect(textOn(element)).to.include('<img src=x onerror=alert(1)>');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('N7: who is shown nowhere is not shown from a file either, once it is in the agenda', async () => {
    const day = await fullDiary();
    const kees = await write(day, 'tie.added', { name: 'Kees', kind: 'friend' });
    await write(day, 'tie.shown-nowhere', {}, kees);
    const element = await opened(day);
    await found(element, calendar(dentist.map((line) => line.replace('Tandarts', 'Kees bellen'))));
    await press(element, 'In mijn agenda zetten');
    await waitFor(() => element.page.at === 'all');
    expect(textOn(element)).to.not.include('Kees');
  });
});
