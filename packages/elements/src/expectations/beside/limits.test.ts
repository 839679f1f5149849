import { expect } from '@open-wc/testing';
import {
  allOn,
  headingsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../../element/testing/on-screen.ts';
import { fill, tick, write } from '../../noting/testing/opened.ts';
import { withMarloes } from '../testing/between.ts';
import { opened, shown } from '../testing/opened.ts';
import { everyLimit, limited, whileCopying } from './testing/written.ts';

/** Of what was stated at one moment nobody knows what came last. */
const LATER = '2026-11-22T15:01:00+01:00';

const unfold = async (place: Element) => {
  for (const fold of allOn(place, 'details')) fold.setAttribute('open', '');
  await settled();
};

describe('limits', () => {
  it('E4: what is filled in is shown back in sentences, own words as they are', async () => {
    const { day } = await withMarloes();
    const element = await opened(day);
    await shown(element, { at: 'limits' });
    await unfold(element);
    await tick(element, 'ways', 'call');
    await tick(element, 'ways', 'message');
    await tick(element, 'times-0', '1');
    await tick(element, 'times-0', '3');
    await tick(element, 'kinds', 'practical');
    await fill(element, 'most', '2');
    await fill(element, 'limit-words', 'Nooit in het weekend.');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je grenzen zijn bewaard.'));
    expect(textOn(element)).to.contain('Contact mag zo: bellen of een bericht sturen.');
    expect(textOn(element)).to.contain('Dat mag op maandag en woensdag van 18:00 tot 22:00.');
    expect(textOn(element)).to.contain('Liever niet: praktische hulp.');
    expect(textOn(element)).to.contain('Niet meer dan 2 dingen tegelijk.');
    expect(textOn(element)).to.contain('Nooit in het weekend.');
    const [entry] = await day.entries('limits.stated');
    expect(entry?.via).to.equal('own');
    expect(entry?.data).to.deep.equal({
      limits: {
        channels: ['call', 'message'],
        hours: { zone: 'Europe/Amsterdam', weekly: [{ days: [1, 3], from: '18:00', to: '22:00' }] },
        notKinds: ['practical'],
        most: 2,
        words: 'Nooit in het weekend.',
      },
    });
  });

  it('E4: one limit is enough; all ways together are none, and no number is none', async () => {
    const { day } = await withMarloes();
    const element = await opened(day);
    await shown(element, { at: 'limits' });
    for (const way of ['call', 'message', 'visit']) await tick(element, 'ways', way);
    await fill(element, 'limit-words', 'Rustig aan.');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je grenzen zijn bewaard.'));
    expect((await day.entries('limits.stated'))[0]?.data).to.deep.equal({ limits: { words: 'Rustig aan.' } });
  });

  it('E4: no agreements now is a limit too', async () => {
    const { day } = await withMarloes();
    await limited(day, { most: 0 });
    const element = await opened(day);
    await shown(element, { at: 'limits' });
    expect(textOn(element)).to.contain('Nu kan er niets bij.');
  });

  it('E4: hours that are not whole and numbers out of range are refused with a way on, nothing is written', async () => {
    const { day } = await withMarloes();
    const element = await opened(day);
    await shown(element, { at: 'limits' });
    await unfold(element);
    await tick(element, 'times-0', '5');
    await fill(element, 'from-0', '');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Vul bij elke dag in van hoe laat tot hoe laat.'), 'why');
    await fill(element, 'from-0', '09:00');
    await fill(element, 'most', '100');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Kies een getal van 0 tot 99.'), 'why');
    // What was opened and filled in is still in sight.
    const [, days] = allOn(element, 'fieldset');
    expect(days && textOn(days)).to.contain('Deze dagen');
    expect(await day.entries('limits')).to.deep.equal([]);
  });

  it('E4: another time can be added, and what was typed stays', async () => {
    const { day } = await withMarloes();
    const element = await opened(day);
    await shown(element, { at: 'limits' });
    await unfold(element);
    await tick(element, 'times-0', '1');
    await press(element, 'Nog een tijd erbij');
    await tick(element, 'times-1', '7');
    await fill(element, 'from-1', '22:00');
    await fill(element, 'to-1', '02:00');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je grenzen zijn bewaard.'));
    expect(textOn(element)).to.contain('op maandag van 18:00 tot 22:00 en op zondag van 22:00 tot 02:00');
  });

  it('E4: hours keep the zone in which they were said', async () => {
    const { day } = await withMarloes();
    const hours = {
      zone: 'America/Paramaribo',
      weekly: [{ days: [1 as const], from: '08:00', to: '12:00' }],
    };
    await limited(day, { hours });
    day.at(LATER);
    const element = await opened(day);
    await shown(element, { at: 'limits' });
    expect(textOn(element)).to.contain('De tijden zijn die van America/Paramaribo.');
    await press(element, 'Veranderen');
    await unfold(element);
    await fill(element, 'limit-words', 'Rustig aan.');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je grenzen zijn bewaard.'));
    expect((await day.entries('limits.stated')).at(-1)?.data).to.deep.equal({
      limits: { hours, words: 'Rustig aan.' },
    });
  });

  it('E4: what somebody said of theirs stands there as theirs, and how it is known', async () => {
    const { day, marloes } = await withMarloes();
    const element = await opened(day);
    await shown(element, { at: 'limits', tie: marloes });
    expect(headingsOn(element)).to.include('Grenzen van Marloes');
    expect(textOn(element)).to.contain('Schrijf op wat Marloes zelf zei.');
    await tick(element, 'how', 'together');
    await tick(element, 'ways', 'message');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('De grenzen van Marloes zijn bewaard.'));
    expect(textOn(element)).to.contain('Zo zei Marloes het. Contact mag zo: een bericht sturen.');
    expect((await day.entries('limits.stated'))[0]?.via).to.equal('together');
  });

  for (const via of ['carried', 'together'] as const)
    it(`E4: what somebody stated themselves (${via}) is theirs: it is not taken away, and changes only with them`, async () => {
      const { day, marloes } = await withMarloes();
      await write(
        day,
        'limits.stated',
        { limits: { words: 'Niet na tien uur.' } },
        marloes,
        via === 'carried' ? { by: marloes, via } : { via },
      );
      day.at(LATER);
      const element = await opened(day);
      await shown(element, { at: 'limits', tie: marloes });
      expect(namesOn(element)).to.not.include('Grenzen weghalen');
      await press(element, 'Veranderen');
      expect(textOn(element)).to.contain('Marloes zei dit zelf. Veranderen kan samen.');
      await fill(element, 'limit-words', '');
      await press(element, 'Bewaren');
      await waitFor(() => textOn(element).includes('Dit zei de ander zelf.'), 'why not');
      expect(await day.entries('limits.stated')).to.have.length(1);
      await fill(element, 'limit-words', 'Niet na negen uur.');
      await tick(element, 'how', 'together');
      await press(element, 'Bewaren');
      await waitFor(() => textOn(element).includes('De grenzen van Marloes zijn bewaard.'));
      expect((await day.entries('limits.stated')).at(-1)?.via).to.equal('together');
    });

  it('E4: what was told of somebody can be taken away by who told it', async () => {
    const { day, marloes } = await withMarloes();
    await limited(day, everyLimit, marloes);
    day.at(LATER);
    const element = await opened(day);
    await shown(element, { at: 'limits', tie: marloes });
    await press(element, 'Grenzen weghalen');
    await press(element, 'Ja, haal ze weg');
    await waitFor(() => textOn(element).includes('De grenzen zijn weggehaald.'));
  });

  it('E4: what stands there is changed on a page of its own, as the needs card is, and left as it was', async () => {
    const { day, marloes } = await withMarloes();
    await limited(day, everyLimit);
    const element = await opened(day);
    await shown(element, { at: 'limits' });
    expect(element.renderRoot.querySelector('form')).to.equal(null);
    await press(element, 'Veranderen');
    expect(element.renderRoot.querySelector('form')).to.not.equal(null);
    expect(textOn(element)).to.contain('Hoeveel kan ik tegelijk doen?');
    expect(textOn(element)).to.contain('Anderen kunnen dit lezen, als jij het laat zien.');
    await press(element, '‹ Terug');
    expect(textOn(element)).to.contain('Niet meer dan 2 dingen tegelijk.');
    expect(await day.entries('limits.stated')).to.have.length(1);
    // Nobody is "I" where it is about somebody else.
    await shown(element, { at: 'limits', tie: marloes });
    expect(textOn(element)).to.contain('Hoeveel dingen tegelijk?');
    expect(textOn(element)).to.not.contain('als jij het laat zien');
  });

  it('E4: taking them away takes no more steps than stating them, and says so', async () => {
    const { day } = await withMarloes();
    await limited(day, everyLimit);
    day.at(LATER);
    const element = await opened(day);
    await shown(element, { at: 'limits' });
    await press(element, 'Grenzen weghalen');
    await press(element, 'Ja, haal ze weg');
    await waitFor(() => textOn(element).includes('De grenzen zijn weggehaald.'));
    expect(textOn(element)).to.not.contain('Geen geld lenen');
    expect((await day.entries('limits.stated')).at(-1)?.data).to.deep.equal({ limits: {} });
  });

  it('a double tap writes them once', async () => {
    const { day } = await withMarloes();
    const element = await opened(day);
    await shown(element, { at: 'limits' });
    await fill(element, 'limit-words', 'Rustig aan.');
    const go = day.slowly();
    await press(element, 'Bewaren');
    await press(element, 'Bewaren');
    go();
    await waitFor(() => textOn(element).includes('Je grenzen zijn bewaard.'));
    expect(await day.entries('limits.stated')).to.have.length(1);
  });

  it('D4: they can be taken along as text', async () => {
    const { day } = await withMarloes();
    await limited(day, everyLimit);
    const element = await opened(day);
    await shown(element, { at: 'limits' });
    await whileCopying(async (copied) => {
      await press(element, 'Kopieer als tekst');
      await waitFor(() => textOn(element).includes('Gekopieerd.'));
      expect(copied[0]).to.equal(
        [
          'Contact mag zo: bellen of een bericht sturen.',
          'Dat mag op maandag, dinsdag, woensdag, donderdag en vrijdag van 18:00 tot 22:00 en op zaterdag en zondag van 10:00 tot 22:00.',
          'Liever niet: praktische hulp.',
          'Niet meer dan 2 dingen tegelijk.',
          'Niet bellen als ik werk.',
          'Geen geld lenen.',
        ].join('\n'),
      );
    });
  });

  it('N7: of somebody who is shown nowhere nothing is told, in the words for what was never there', async () => {
    const { day, marloes } = await withMarloes();
    await limited(day, everyLimit, marloes);
    await write(day, 'tie.shown-nowhere', {}, marloes);
    const element = await opened(day);
    await shown(element, { at: 'limits', tie: marloes });
    const said = textOn(element);
    expect(said).to.contain('Dit is er niet meer.');
    expect(said).to.not.match(/Marloes|geld|werk/);
    expect(namesOn(element)).to.not.include('Bewaren');
    await shown(element, { at: 'limits', tie: day.host.newId() });
    expect(textOn(element)).to.equal(said);
  });
});
