import { expect } from '@open-wc/testing';
import { settled, textOn } from '../../element/testing/on-screen.ts';
import { write } from '../../noting/testing/opened.ts';
import { opensReview } from './testing/all-pages.ts';
import { agreed, from, opened, shown, withNoor } from './testing/lives.ts';

describe('what happened, and on paper', () => {
  it('A9: says who looked back, and whose a break was', async () => {
    const { day, noor } = await withNoor();
    const { trajectory, termsId } = await agreed(day, noor);
    const review = await opensReview(day, trajectory, termsId);
    await write(day, 'trajectory.reviewed', { review, helped: 'Bellen', goOn: true }, trajectory);
    await write(day, 'trajectory.reviewed', { review, helped: 'Praten', goOn: true }, trajectory, from(noor));
    await write(day, 'trajectory.paused', { until: '2026-12-01' }, trajectory, from(noor));
    const element = await opened(day);
    await shown(element, { at: 'one', trajectory });
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    await settled();
    expect(textOn(element))
      .to.include('ik keek terug')
      .and.include('Noor keek terug')
      .and.include('pauze van Noor');
  });

  it('A9: names the same day for the next look back on paper, west of Greenwich too', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await opened(day);
    const { ms } = element.now();
    element.now = () => ({ ms, zone: 'America/New_York' });
    await shown(element, { at: 'print', trajectory });
    expect(textOn(element)).to.include('28 december 2026').and.not.include('27 december 2026');
  });
});
