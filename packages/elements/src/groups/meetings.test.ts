import { expect } from '@open-wc/testing';
import {
  allOn,
  focused,
  nameOf,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { fill, fullDiary, tick, write } from '../noting/testing/opened.ts';
import { onTuesdays, opened, withGroup } from './testing/opened.ts';

async function begun(wall?: string) {
  const day = await fullDiary(wall);
  const tie = await withGroup(day);
  const element = await opened(day);
  element.open({ tie });
  await settled();
  return { day, tie, element };
}

describe('meetings that come back', () => {
  it('G1: each week on days, at a time; the next one is said in words', async () => {
    const { day, tie, element } = await begun();
    await press(element, 'Opschrijven wanneer de groep is');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Kies eerst een dag van de week.');
    await tick(element, 'days', '2');
    await tick(element, 'days', '4');
    await press(element, 'Bewaren');
    expect(textOn(element)).to.include('Vul eerst in hoe laat het begint.');
    expect(focused()?.id).to.equal('from');
    await fill(element, 'from', '19:30');
    await fill(element, 'minutes', '90');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Elke week op dinsdag en donderdag, 19:30 tot 21:00'));
    expect(textOn(element)).to.include('Volgende keer: dinsdag 24 november, 19:30');
    expect((await day.entries('group.meeting'))[0]?.data).to.deep.equal({
      ...{ group: tie, days: [2, 4], every: 1, from: '19:30', minutes: 90 },
      ...{ zone: 'Europe/Amsterdam', starts: '2026-11-22' },
    });
  });

  it('G1: each so many weeks, and on the nth such day of the month', async () => {
    const { element } = await begun();
    await press(element, 'Opschrijven wanneer de groep is');
    await tick(element, 'days', '3');
    await fill(element, 'from', '10:00');
    await fill(element, 'often', '2');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Elke 2 weken op woensdag, 10:00 tot 11:00'));
    await press(element, 'Elke 2 weken op woensdag');
    await press(element, 'Veranderen');
    await fill(element, 'often', 'nth-1');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('De laatste woensdag van de maand, 10:00 tot 11:00'));
    expect(textOn(element)).to.include('Volgende keer: woensdag 25 november, 10:00');
  });

  it('G1: an end before the start, a rhythm that never comes and a zone that is none are said at their fields', async () => {
    const { day, element } = await begun();
    await press(element, 'Opschrijven wanneer de groep is');
    await tick(element, 'days', '3');
    await fill(element, 'from', '10:00');
    await fill(element, 'until', '2026-11-01');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('De laatste dag is voor de eerste.'), 'until');
    expect(focused()?.id).to.equal('until');
    await fill(element, 'until', '2026-11-24');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Zo is de groep er nooit.'), 'never');
    await fill(element, 'until', '');
    await fill(element, 'zone', 'Europa/Nergens');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Deze tijdzone kennen we niet.'), 'zone');
    expect(focused()?.id).to.equal('zone');
    expect(await day.entries('group.meeting')).to.deep.equal([]);
  });

  it('G1: half past seven stays half past seven when the clock changes', async () => {
    const { day, tie, element } = await begun('2026-10-20T22:00:00+02:00');
    await onTuesdays(day, tie, { starts: '2026-10-06' });
    await settled();
    expect(textOn(element)).to.include('Volgende keer: dinsdag 27 oktober, 19:30');
    day.at('2027-03-24T12:00:00+01:00');
    element.open({ tie });
    await settled();
    expect(textOn(element)).to.include('Volgende keer: dinsdag 30 maart, 19:30');
  });

  it('G1: a group elsewhere says the time here, and the zone of its own', async () => {
    const { day, tie, element } = await begun();
    await onTuesdays(day, tie, { zone: 'America/New_York' });
    await settled();
    expect(textOn(element)).to.include('Volgende keer: woensdag 25 november, 01:30');
    await press(element, 'Elke week op dinsdag');
    expect(textOn(element)).to.include('Tijd in America/New_York');
  });

  it('G1: the one that goes on now says until when', async () => {
    const { day, tie, element } = await begun('2026-11-24T20:00:00+01:00');
    await onTuesdays(day, tie);
    await settled();
    expect(textOn(element)).to.include('Nu bezig, tot 21:00');
  });

  it('G1: one time is moved, another is left out, and each comes back as it would have been', async () => {
    const { day, tie, element } = await begun();
    await onTuesdays(day, tie);
    await settled();
    await press(element, 'Elke week op dinsdag');
    await press(element, 'Losse keren');
    await press(element, 'Andere tijd: dinsdag 24 november');
    await fill(element, 'day', '2026-11-26');
    await fill(element, 'from', '20:15');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('donderdag 26 november, 20:15'));
    expect(textOn(element)).to.include('Deze keer anders: eigenlijk dinsdag 24 november');
    await press(element, 'Gaat niet door: dinsdag 1 december');
    await waitFor(() => textOn(element).includes('dinsdag 1 december: gaat niet door'));
    await press(element, 'Gaat gewoon door: dinsdag 24 november');
    await waitFor(() => textOn(element).includes('dinsdag 24 november, 19:30'));
    await press(element, 'Gaat gewoon door: dinsdag 1 december');
    await waitFor(() => textOn(element).includes('dinsdag 1 december, 19:30'));
    expect((await day.entries('group.meeting-')).map(({ type }) => type)).to.deep.equal([
      'group.meeting-set',
      'group.meeting-moved',
      'group.meeting-cancelled',
      'group.meeting-restored',
      'group.meeting-restored',
    ]);
  });

  it('J7: a meeting that was put out of sight earlier is in reach still: to let stand after all, and to erase', async () => {
    const { day, tie, element } = await begun();
    for (const days of [[2], [4]])
      await write(day, 'group.meeting-set-aside', {}, await onTuesdays(day, tie, { days }));
    element.open({ tie });
    await settled();
    expect(textOn(element)).to.not.include('Elke week op');
    await press(element, 'Weggelegd');
    expect(textOn(element)).to.include('Elke week op dinsdag');
    await press(element, namesOn(element).find((one) => /^Toch laten staan: .*dinsdag/.test(one)) ?? '');
    await waitFor(() =>
      allOn(element, 'summary')
        .map(nameOf)
        .some((one) => one.startsWith('Elke week op dinsdag')),
    );
    await press(element, namesOn(element).find((one) => /^Wissen: .*donderdag/.test(one)) ?? '');
    await press(element, namesOn(element).find((one) => /^Ja, wis dit: .*donderdag/.test(one)) ?? '');
    await waitFor(() => textOn(element).includes('Het is gewist.'));
    expect(textOn(element)).to.not.include('donderdag');
    expect(
      (await day.entries('group.meeting-set')).filter(({ type }) => type === 'group.meeting-set'),
    ).to.have.length(2);
  });

  it('G1: a meeting that is put out of sight can be let stand after all', async () => {
    const { day, tie, element } = await begun();
    await onTuesdays(day, tie);
    await settled();
    await press(element, 'Elke week op dinsdag');
    await press(element, 'Niet meer tonen');
    await waitFor(() => textOn(element).includes('De bijeenkomst staat niet meer in de lijst.'));
    expect(textOn(element)).to.not.include('Elke week op dinsdag');
    await press(element, 'Toch laten staan');
    await waitFor(() => textOn(element).includes('Elke week op dinsdag'));
    expect(namesOn(element)).to.not.include('Toch laten staan');
  });
});
