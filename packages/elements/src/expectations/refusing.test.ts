import { expect } from '@open-wc/testing';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { fill, tick, write } from '../noting/testing/opened.ts';
import { agreed, from, proposed, walk, withMarloes } from './testing/between.ts';
import { at, opened } from './testing/opened.ts';

/** At the page where more is agreed, about a walk with Marloes. */
async function more() {
  const { day, marloes } = await withMarloes();
  const element = await opened(day);
  element.open({ tie: marloes });
  await settled();
  await press(element, 'Samen iets doen');
  await press(element, 'Wil je een stuk met mij wandelen?');
  await press(element, 'Meer afspreken');
  return { day, element, marloes };
}

describe('terms that can’t be', () => {
  it('E1: an end before the start is said beside the end, and nothing is lost of what was typed', async () => {
    const { element, day } = await more();
    await press(element, 'Vanaf wanneer, en tot wanneer');
    await fill(element, 'from', '2026-12-10');
    await fill(element, 'until', '2026-12-01');
    await press(element, 'Verder');
    expect(textOn(element)).to.contain('De laatste dag is vóór de eerste. Kies een latere laatste dag.');
    expect(element.renderRoot.querySelector<HTMLInputElement>('#until')?.ariaInvalid).to.equal('true');
    expect(element.renderRoot.querySelector<HTMLInputElement>('#from')?.value).to.equal('2026-12-10');
    expect(await day.entries('expectation.drafted')).to.have.length(1);
    await fill(element, 'until', '2026-12-20');
    await press(element, 'Verder');
    await waitFor(() => at(element) === 'Zo staat het er', 'the whole');
    expect(textOn(element)).to.contain('Van donderdag 10 december tot en met zondag 20 december.');
  });

  it('E1: an end that is past, days that are missing, one time without the other, a day outside the period', async () => {
    const { element } = await more();
    await press(element, 'Vanaf wanneer, en tot wanneer');
    await fill(element, 'until', '2026-11-20');
    await press(element, 'Verder');
    expect(textOn(element)).to.contain('Deze dag is al voorbij.');
    // One day that is past, whatever end is given.
    await fill(element, 'until', '2026-12-31');
    await fill(element, 'how', 'once');
    await fill(element, 'on', '2026-11-20');
    await press(element, 'Verder');
    expect(textOn(element)).to.contain('Deze dag is al voorbij.');
    expect(element.renderRoot.querySelector<HTMLInputElement>('#on')?.ariaInvalid).to.equal('true');
    await fill(element, 'until', '');
    await fill(element, 'how', 'weekly');
    await press(element, 'Verder');
    expect(textOn(element)).to.contain('Hier mist een dag of een tijd.');
    await tick(element, 'days', '7');
    await fill(element, 'begins', '18:00');
    await press(element, 'Verder');
    expect(textOn(element)).to.contain('Hier mist een dag of een tijd.');
    await fill(element, 'ends', '20:00');
    // From a Monday up to and including the Wednesday there is no Sunday.
    await fill(element, 'from', '2026-11-23');
    await fill(element, 'until', '2026-11-25');
    await press(element, 'Verder');
    expect(textOn(element)).to.contain('Zo komt het nooit voor.');
    await fill(element, 'until', '2026-12-25');
    await press(element, 'Verder');
    await waitFor(() => textOn(element).includes('Op zondag, van 18:00 tot 20:00.'), 'the whole');
  });

  it('E1: how often is a number that a calendar has', async () => {
    const { element } = await more();
    await press(element, 'Hoe vaak');
    await fill(element, 'every', '0');
    await press(element, 'Verder');
    expect(textOn(element)).to.contain('Kies een getal van 1 tot en met 52.');
    await fill(element, 'every', '2');
    await press(element, 'Verder');
    await waitFor(() => textOn(element).includes('Eén keer per 2 weken.'), 'the whole');
  });

  it('E1: words that are too long are refused, and stay', async () => {
    const { element } = await more();
    await fill(element, 'words', 'te lang '.repeat(100));
    await press(element, 'Verder');
    await waitFor(() => textOn(element).includes('of het is te lang. Maak het korter.'), 'the refusal');
    expect(at(element)).to.equal('Meer afspreken');
    expect(element.renderRoot.querySelector<HTMLTextAreaElement>('#words')?.value).to.have.length(800);
  });

  it('E1: nobody agrees with themselves: only others are offered', async () => {
    const { day } = await withMarloes();
    const element = await opened(day);
    await press(element, 'Iets vragen of aanbieden');
    expect(
      [...element.renderRoot.querySelectorAll('.choices button')].map((one) => one.textContent),
    ).to.deep.equal(['Marloes']);
  });
});

describe('limits of the other', () => {
  for (const [limits, sentence] of [
    [{ channels: ['message'] }, 'Zo kan de ander het niet doen. Kies een andere manier.'],
    [{ notKinds: ['company'] }, 'Dit soort hulp kan de ander niet geven. Vraag iets anders.'],
    [{ most: 0 }, 'De ander kan nu niet meer doen dan 0.'],
  ] as const)
    it(`E4: is named where something goes beyond it: ${Object.keys(limits)[0]}`, async () => {
      const { day, marloes } = await withMarloes();
      await write(day, 'limits.stated', { limits }, marloes, from(marloes));
      const element = await opened(day);
      element.open({ tie: marloes });
      await settled();
      await press(element, 'Samen iets doen');
      await press(element, 'Wil je een stuk met mij wandelen?');
      await press(element, 'Samen op deze telefoon');
      await waitFor(() => textOn(element).includes(sentence), sentence);
      expect(at(element)).to.equal('Zo staat het er');
      expect(await day.entries('expectation.proposed')).to.deep.equal([]);
    });

  it('E4: hours, too; and words are shown, not judged', async () => {
    const { day, marloes } = await withMarloes();
    const hours = {
      zone: 'Europe/Amsterdam',
      weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    };
    await write(
      day,
      'limits.stated',
      { limits: { hours, words: 'Niet in de regen.' } },
      marloes,
      from(marloes),
    );
    const element = await opened(day);
    element.open({ tie: marloes });
    await settled();
    await press(element, 'Samen iets doen');
    await press(element, 'Wil je een stuk met mij wandelen?');
    expect(textOn(element)).to.contain('De grens van Marloes: “Niet in de regen.”');
    await waitFor(
      () =>
        textOn(element).includes(
          'Dat mag op maandag, dinsdag, woensdag, donderdag en vrijdag van 09:00 tot 17:00.',
        ),
      'their hours, in words',
    );
    await press(element, 'Meer afspreken');
    await fill(element, 'how', 'any-time');
    await press(element, 'Verder');
    await press(element, 'Samen op deze telefoon');
    await waitFor(() => textOn(element).includes('Op deze tijd kan de ander niet.'), 'the limit');
  });
});

describe('who is not asked', () => {
  it('N7: who is shown nowhere is in no list, no agreement and no word, and nothing says so', async () => {
    const { day, marloes } = await withMarloes();
    await writeDown(day, { name: 'Ahmed' });
    const { thread } = await agreed(day, marloes);
    const waits = await proposed(day, marloes, { by: 'them' });
    await write(day, 'tie.shown-nowhere', {}, marloes);
    const element = await opened(day);
    for (const page of [
      () => element.open(),
      () => element.open({ entity: thread }),
      () => element.open({ entity: waits.thread }),
      () => element.open({ tie: marloes }),
      () => element.ask(marloes),
      () => element.go({ at: 'all', tie: marloes }),
      () => element.go({ at: 'decline', ...waits }),
      () => element.go({ at: 'hand', tie: marloes, ...waits }),
      () => element.go({ at: 'theirs', tie: marloes, ...waits }),
      () => element.go({ at: 'what', thread, tie: marloes, mark: thread }),
      () => element.go({ at: 'smaller', tie: marloes }),
      () => element.go({ at: 'look', thread, tie: marloes, mark: thread, terms: walk }),
      () => element.go({ at: 'more', thread, tie: marloes, mark: thread, terms: walk }),
      () => element.go({ at: 'their-limits', tie: marloes, ...waits }),
      () => element.go({ at: 'as', thread }),
      () => element.go({ at: 'tell', thread }),
      () => element.go({ at: 'no', thread }),
      () => element.go({ at: 'pause', thread }),
    ]) {
      page();
      await settled();
      expect(element.shadowRoot?.textContent, element.page.at).not.to.match(
        /Marloes|nergens|verborgen|Link|iemand vragen/,
      );
    }
    element.ask();
    await settled();
    expect(namesOn(element)).to.include('Ahmed');
  });

  it('N6, E8: who said not now, or rests, is not offered, and no word says why', async () => {
    const { day, marloes } = await withMarloes();
    await write(day, 'tie.rested', {}, marloes);
    const kees = await write(day, 'tie.added', { name: 'Kees', kind: 'friend', ring: 'close' });
    await write(day, 'tie.asked', {}, kees);
    await write(day, 'tie.said-not-now', { doNotAskAgain: false }, kees, { via: 'reported' });
    const element = await opened(day);
    await press(element, 'Iets vragen of aanbieden');
    expect(element.shadowRoot?.textContent).not.to.match(/Marloes|Kees/);
    expect(textOn(element)).to.contain('Nu is er niemand om iets te vragen.');
  });

  it('N11: that one person does most is no matter here: it is a hint of the network view', async () => {
    const { day, marloes } = await withMarloes();
    await writeDown(day, { name: 'Ahmed' }, { name: 'Kees' });
    for (const ask of ['walk-together', 'eat-together', 'sport-together'])
      await agreed(day, marloes, { ...walk, ask });
    const element = await opened(day);
    expect(textOn(element)).not.to.contain('doet één persoon');
  });
});
