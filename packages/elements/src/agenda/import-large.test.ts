import { expect } from '@open-wc/testing';
import { actionOn, headingsOn, press, textOn } from '../element/testing/on-screen.ts';
import { fullDiary } from '../noting/testing/opened.ts';
import type { RecoveryAgenda } from './agenda.ts';
import { asLongAsItTakes, calendar, choir, dentist, event, found } from './testing/calendar-file.ts';
import { opened } from './testing/opened.ts';

/**
 * How often other work of the page got its turn while a file was read, and then until what is in it was shown. Counted and
 * not timed: between two turns there is the same work on a slow machine as on a fast one.
 */
async function turnsWhile(element: RecoveryAgenda, work: () => Promise<void>) {
  const counted = { pieces: 0, whileReading: 0, afterReading: 0 };
  const tick = () => {
    if (element.page.at === 'found') return;
    counted.afterReading++;
    setTimeout(tick);
  };
  const { arrayBuffer } = Blob.prototype;
  Blob.prototype.arrayBuffer = async function () {
    const bytes = await arrayBuffer.call(this);
    counted.pieces++;
    counted.whileReading += counted.afterReading;
    counted.afterReading = 0;
    return bytes;
  };
  setTimeout(tick);
  await work().finally(() => {
    Blob.prototype.arrayBuffer = arrayBuffer;
  });
  return counted;
}

describe('appointments from a large file', () => {
  it('A11: a calendar of many years, the oldest first, is read to its end', async function () {
    this.timeout(120_000);
    const element = await opened(await fullDiary());
    const years = Array.from({ length: 700 }, (_, n) =>
      event(
        `UID:oud${n}`,
        `SUMMARY:Oud ${n}`,
        'DTSTART:20190304T100000Z',
        `DESCRIPTION:${'x'.repeat(14_000)}`,
      ),
    );
    const file = new Blob([calendar(...years, choir, dentist)]);
    expect(file.size).to.be.greaterThan(9_000_000);
    await found(element, file);
    expect(textOn(element)).to.include('2 nieuwe afspraken.');
    expect(textOn(element)).to.include('Tandarts');
    expect(textOn(element)).to.not.match(/erg groot|houdt halverwege op|konden lezen/);
  });

  it('A11: where we stop reading we say so, and not that the file stops', async function () {
    this.timeout(120_000);
    const element = await opened(await fullDiary());
    const file = new Blob([calendar(dentist).replace('END:VCALENDAR', ''), 'X-LONG:x\r\n'.repeat(5_100_000)]);
    expect(file.size).to.be.greaterThan(50_000_000);
    await found(element, file);
    expect(textOn(element)).to.include('We lazen de eerste 50 MB. De rest lazen we niet.');
    expect(textOn(element)).to.include('Tandarts');
    expect(textOn(element)).to.not.include('Wat we niet konden lezen');
  });

  it('A11: of a thousand the soonest come first, the page says how many are left, and they come next', async function () {
    this.timeout(120_000);
    const diary = await fullDiary();
    const element = await opened(diary);
    const day = (n: number) =>
      new Date(Date.UTC(2029, 0, 1 - n)).toISOString().slice(0, 10).replaceAll('-', '');
    const thousand = Array.from({ length: 700 }, (_, n) =>
      event(`UID:n${n}`, `SUMMARY:Keer ${n}`, `DTSTART:${day(n)}T100000Z`, 'DURATION:PT1H'),
    );
    await found(element, calendar(...thousand));
    expect(textOn(element)).to.include('500 nieuwe afspraken. Er staan er nog 200 in. Die zie je hierna.');
    expect(textOn(element)).to.include('Keer 699');
    // However often it is tapped until what comes next was looked through.
    const take = actionOn(element, 'In mijn agenda zetten');
    const tapping = setInterval(() => take.click(), 1);
    await asLongAsItTakes(() => textOn(element).includes('De afspraken staan in je agenda. Dit is de rest.'));
    clearInterval(tapping);
    expect(headingsOn(element)).to.include('Dit staat in het bestand');
    expect(await diary.entries('appointment.')).to.have.length(500);
    expect(textOn(element)).to.include('200 nieuwe afspraken.');
    expect(textOn(element)).to.include('Keer 199');
    expect(textOn(element)).to.not.match(/hierna|Keer 0 /);
    await press(element, 'In mijn agenda zetten');
    await asLongAsItTakes(() => element.page.at === 'all');
    await found(element, calendar(...thousand));
    expect(textOn(element)).to.include('700 afspraken staan er al.');
  });

  it('A11: where there are more than are looked at, says how many were, how many were not, and what to do', async function () {
    this.timeout(120_000);
    const element = await opened(await fullDiary());
    const many = Array.from({ length: 10_003 }, (_, n) =>
      event(`UID:n${n}`, `SUMMARY:Keer ${n}`, 'DTSTART:20261210T100000Z', 'DURATION:PT1H'),
    );
    await found(element, calendar(...many));
    expect(textOn(element)).to.include(
      'Het bestand is te lang. We lazen de eerste 10.000 afspraken. De 3 daarna lazen we niet. Wil je die ook? Open dan een kleiner bestand.',
    );
    await found(element, calendar(...many.slice(2)));
    expect(textOn(element)).to.include('De afspraak daarna lazen we niet.');
    await found(element, calendar(...many.slice(3)));
    expect(textOn(element)).to.not.include('te lang');
  });

  it('twenty megabytes with everything in them do not hang the page, which says how many are left', async function () {
    this.timeout(120_000);
    const day = await fullDiary();
    const element = await opened(day);
    const many = Array.from({ length: 60_000 }, (_, n) =>
      event(
        `UID:${n}@example`,
        `SUMMARY:Afspraak nummer ${n} ${'met veel woorden '.repeat(8)}`,
        `DTSTART;TZID=Europe/Amsterdam:2026${String((n % 12) + 1).padStart(2, '0')}10T0${n % 10}0000`,
        'DURATION:PT1H',
        n % 3 ? 'RRULE:FREQ=DAILY' : 'X-ODD;A="b:c":d',
        'BEGIN:VALARM',
        'TRIGGER:-PT15M',
        'END:VALARM',
      ),
    );
    const file = new Blob([calendar(...many)]);
    expect(file.size).to.be.greaterThan(19_000_000);
    const turns = await turnsWhile(element, () => found(element, file));
    const megabytes = Math.ceil(file.size / 1_000_000);
    expect(turns.pieces).to.equal(megabytes);
    // Between each two.
    expect(turns.whileReading).to.be.at.least(megabytes - 1);
    // When all was read: put by its names, looked at, held against today, and against what is here.
    expect(turns.afterReading).to.be.at.least(megabytes + 4);
    expect(textOn(element)).to.match(/500 nieuwe afspraken. Er staan er nog [\d.]+ in./);
    await press(element, 'In mijn agenda zetten');
    await asLongAsItTakes(() => textOn(element).includes('De afspraken staan in je agenda.'));
  });
});
