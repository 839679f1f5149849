import { expect } from '@open-wc/testing';
import { namesOn, press, textOn, waitFor } from '../element/testing/on-screen.ts';
import { write } from '../noting/testing/opened.ts';
import { agreed, halfYear, opened, shown, withNoor } from './living/testing/lives.ts';

describe('what nobody may overlook', () => {
  it('A3, S76: asking for more stands on the first page, and an ask that is open too', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    await press(element, 'Ik wil meer hulp: Met Noor');
    expect(element.page).to.deep.include({ at: 'more', trajectory });
    await write(day, 'trajectory.more-asked', { wants: 'more' }, trajectory);
    await shown(element, { at: 'home' });
    await waitFor(() => textOn(element).includes('De vraag staat open.'), 'the ask');
    expect(namesOn(element).some((name) => name.startsWith('Ik wil meer hulp'))).to.equal(false);
  });

  it('A2: a first day that was mostly typed wrong is asked about, and can be meant', async () => {
    const { day, noor } = await withNoor();
    const element = await opened(day);
    const page = { trajectory: day.host.newId(), mark: day.host.newId(), tie: noor };
    await shown(element, { at: 'look', ...page, terms: { ...halfYear, starts: '1986-01-01' } });
    expect(textOn(element)).to.include('Dit begint op woensdag 1 januari 1986. Klopt dat?');
    expect(namesOn(element)).to.include('Sturen');
    await shown(element, { at: 'look', ...page, terms: halfYear });
    expect(textOn(element)).to.not.include('Klopt dat?');
  });

  it('A8: the next time that is named is one with whom it did not go on, and no other', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const rule = {
      ...{ how: 'once', from: '20:00', minutes: 60 },
      ...{ zone: 'Europe/Amsterdam', starts: '2026-12-26' },
    };
    await write(day, 'appointment.set', { what: 'leisure', title: 'Koor', rule });
    const element = await opened(day);
    await shown(element, { at: 'missed', trajectory });
    expect(textOn(element)).to.not.include('20:00');
  });
});
