import { expect } from '@open-wc/testing';
import { agreed, from, withJo } from '../aftercare/testing/opened.ts';
import { allOn, headingsOn, textOn } from '../element/testing/on-screen.ts';
import { write } from '../noting/testing/opened.ts';
import { ONCE, opened, planned, TUESDAYS } from './testing/opened.ts';

const SAID =
  'Pauze in je nazorg met Jo tot en met dinsdag 1 december. Wat hier staat, blijft staan. Je kunt het zelf afzeggen.';

describe('appointments within a pause', () => {
  it('A2, A8: the pause stands once above the first day of it, and takes no appointment away', async () => {
    const { day, jo } = await withJo();
    const { trajectory } = await agreed(day, jo);
    await planned(day, TUESDAYS, { with: jo });
    const element = await opened(day);
    expect(textOn(element)).to.not.include('Pauze');
    await write(day, 'trajectory.paused', { until: '2026-12-01' }, trajectory);
    const again = await opened(day);
    expect(headingsOn(again)).to.include('Dinsdag 24 november');
    expect(textOn(again)).to.include(`${SAID} Dinsdag 24 november`);
    expect(textOn(again).split('Pauze in je nazorg met')).to.have.length(2);
    expect(headingsOn(again)).to.include('Dinsdag 1 december');
    again.go({ at: 'paper', weeks: 4 });
    await again.updateComplete;
    expect(textOn(again)).to.include('Pauze in je nazorg met Jo');
  });

  it('A1, A2: somebody who is away later is away on those days and on no other; a pause begins when it is said', async () => {
    const { day, jo } = await withJo();
    await agreed(day, jo);
    await planned(day, TUESDAYS, { with: jo });
    await write(day, 'appointment.away', { with: jo, from: '2026-11-30', until: '2026-12-08' });
    const element = await opened(day);
    const awayOn = allOn(element, '.day').flatMap((one) =>
      textOn(one).includes('Jo is er dan niet.') ? headingsOn(one) : [],
    );
    expect(awayOn).to.deep.equal(['Dinsdag 1 december', 'Dinsdag 8 december']);
    expect(headingsOn(element)).to.include.members(['Dinsdag 24 november', 'Dinsdag 15 december']);
    expect(textOn(element)).to.not.include('Pauze');
  });

  it('A2: a pause of the other is one as well, and says nothing of appointments with others or after it', async () => {
    const { day, jo, sam } = await withJo();
    const { trajectory } = await agreed(day, jo);
    await write(day, 'trajectory.paused', { until: '2026-12-01' }, trajectory, from(jo));
    await planned(day, ONCE, { with: sam });
    await planned(day, { ...ONCE, starts: '2026-12-02' }, { with: jo });
    expect(textOn(await opened(day))).to.not.include('Pauze');
    await planned(day, { ...ONCE, starts: '2026-12-01' }, { trajectory });
    expect(textOn(await opened(day))).to.include(`${SAID} Dinsdag 1 december`);
  });
});
