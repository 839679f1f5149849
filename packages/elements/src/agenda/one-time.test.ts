import { expect } from '@open-wc/testing';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill, fullDiary } from '../noting/testing/opened.ts';
import { ONCE, opened, planned } from './testing/opened.ts';

describe('one time of an appointment', () => {
  it('A11: in the night the clock goes forward, half past two is said to be half past three', async () => {
    const day = await fullDiary('2027-03-20T12:00:00+01:00');
    await planned(day, { ...ONCE, starts: '2027-03-28', from: '02:30' });
    const element = await opened(day);
    expect(textOn(element)).to.include('De klok gaat dan vooruit: 02:30 bestaat niet. Het is om 03:30.');
    expect(textOn(element)).to.include('03:30 tot 04:00');
  });

  it('A11: in the night the clock goes back, the first of the two is meant, and it says so', async () => {
    const day = await fullDiary('2026-10-20T12:00:00+02:00');
    await planned(day, { ...ONCE, starts: '2026-10-25', from: '02:30' });
    const element = await opened(day);
    expect(textOn(element)).to.include(
      'De klok gaat dan terug: 02:30 komt twee keer. Het is de eerste keer.',
    );
  });

  it('A11: ten in the morning stays ten in the morning when the clock changes', async () => {
    const day = await fullDiary('2027-03-20T12:00:00+01:00');
    await planned(day);
    const element = await opened(day);
    expect(textOn(element).match(/10:00 tot 11:00/g)).to.have.length(4);
  });

  it('A11: one time is moved, called off by either, and comes back as it was', async () => {
    const day = await fullDiary();
    await planned(day);
    const element = await opened(day);
    await press(element, 'Gesprek met mijn begeleider, dinsdag 24 november');
    await press(element, 'Andere tijd');
    await fill(element, 'day', '2026-11-26');
    await fill(element, 'from', '20:15');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Donderdag 26 november, 20:15 tot 21:15'));
    expect(textOn(element)).to.include('Eigenlijk was het dinsdag 24 november.');
    await press(element, 'Gaat toch door');
    await waitFor(() => textOn(element).includes('Dinsdag 24 november, 10:00 tot 11:00'));
    await press(element, 'Gaat niet door');
    expect(textOn(element)).to.include('Deze pagina stuurt niets.');
    await press(element, 'De ander');
    await waitFor(() => textOn(element).includes('De ander heeft deze keer afgezegd.'));
    expect(textOn(element)).to.include('De volgende keer: dinsdag 1 december, 10:00');
    element.open();
    await settled();
    expect(headingsOn(element)).to.not.include('Dinsdag 24 november');
    await press(element, 'Al je afspraken');
    await press(element, 'Gesprek met mijn begeleider');
    await press(element, 'Dinsdag 24 november: gaat niet door');
    await press(element, 'Gaat toch door');
    await waitFor(() => textOn(element).includes('Dinsdag 24 november, 10:00 tot 11:00'));
    expect((await day.entries('appointment.')).map(({ type }) => type)).to.deep.equal([
      ...['appointment.set', 'appointment.moved', 'appointment.restored'],
      ...['appointment.cancelled', 'appointment.restored'],
    ]);
  });

  for (const [answer, said] of [
    ['Ik was er', 'Je was er.'],
    ['Deze keer niet', 'Deze keer niet. Dat is goed. Een reden is niet nodig.'],
  ] as const)
    it(`A8: "${answer}" brings the next date, no figure and no reproach`, async () => {
      const day = await fullDiary('2026-11-24T18:00:00+01:00');
      await planned(day);
      const element = await opened(day);
      expect(textOn(element)).to.not.match(/gemist|te laat|niet geweest|was je er/i);
      await press(element, 'Net geweest');
      await press(element, 'Gesprek met mijn begeleider, vandaag');
      await press(element, answer);
      await waitFor(() => textOn(element).includes(said));
      expect(textOn(element)).to.include('De volgende keer: dinsdag 1 december, 10:00');
      expect(textOn(element)).to.not.match(/\d+ (keer|van)|jammer|helaas|procent/i);
      await press(element, 'Toch anders');
      await waitFor(() => namesOn(element).includes('Ik was er'));
      expect(namesOn(element)).to.include('Deze keer niet');
    });
});
