import { expect } from '@open-wc/testing';
import { agreed, usual, withJo } from '../aftercare/testing/opened.ts';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill, write } from '../noting/testing/opened.ts';
import { opened, planned, TUESDAYS } from './testing/opened.ts';

describe('appointments from what was agreed', () => {
  it('A1: a part of it begins an appointment with one tap, and is not offered again', async () => {
    const { day, jo } = await withJo();
    const terms = usual({
      components: [
        { kind: 'individual', who: 'Jo', often: 'two-weekly' },
        { kind: 'medication', who: 'Dr. Bos', often: 'quarterly', until: '2027-05-01' },
      ],
    });
    const { trajectory } = await agreed(day, jo, terms);
    const element = await opened(day);
    await press(element, 'Uit je nazorg');
    expect(textOn(element)).to.include('Met Jo');
    await press(element, 'Gesprek met mijn begeleider');
    await fill(element, 'from', '10:00');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    expect((await day.entries('appointment.'))[0]?.data).to.deep.equal({
      ...{ what: 'individual', with: jo, trajectory },
      rule: {
        ...{ how: 'weekly', every: 2, days: [1], from: '10:00', minutes: 60 },
        ...{ zone: 'Europe/Amsterdam', starts: '2026-11-23' },
      },
    });
    await press(element, 'Uit je nazorg');
    expect(namesOn(element)).to.not.include('Gesprek met mijn begeleider');
    await press(element, 'Over mijn medicijnen');
    await fill(element, 'from', '09:00');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Opgeschreven.'));
    expect((await day.entries('appointment.'))[1]?.data).to.deep.include({
      what: 'medication',
      who: 'Dr. Bos',
    });
    expect(namesOn(element)).to.not.include('Uit je nazorg');
  });

  it('N7: a part with somebody who is shown nowhere is not offered', async () => {
    const { day, jo } = await withJo();
    await agreed(day, jo, usual({ components: [{ kind: 'individual', who: 'Jo', often: 'weekly' }] }));
    await write(day, 'tie.shown-nowhere', {}, jo);
    const element = await opened(day);
    await settled();
    expect(namesOn(element)).to.not.include('Uit je nazorg');
  });

  it('A1: leads back to what was agreed, where that is beside it', async () => {
    const { day, jo } = await withJo();
    const { trajectory } = await agreed(day, jo);
    const id = await planned(day, TUESDAYS, { with: jo, trajectory });
    const element = await opened(day);
    element.open({ entity: id });
    await settled();
    expect(namesOn(element)).to.not.include('Naar je nazorg');
    const around = document.createElement('recovery-aftercare-parts');
    element.after(around);
    around.append(element);
    element.open({ entity: id });
    await settled();
    const asked: unknown[] = [];
    around.addEventListener('recovery-aftercare-go', (event) =>
      asked.push(event instanceof CustomEvent && event.detail),
    );
    await press(element, 'Naar je nazorg');
    expect(asked).to.deep.equal([{ to: 'aftercare', entity: trajectory }]);
    around.remove();
  });
});
