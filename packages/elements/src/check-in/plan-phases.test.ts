import { expect } from '@open-wc/testing';
import { allOn, nameOf, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { diary } from '../journal-host/testing/diary.ts';
import { phase, planned, withPlan } from '../plan/testing/planned.ts';
import { opened } from './testing/opened.ts';

describe('C3: a check-in that stands alone', () => {
  it('offers the phases of the plan with their words and signs, and says which was chosen', async () => {
    const day = await withPlan(await diary());
    await planned(day, [
      phase('green', { title: 'Rustig' }),
      phase('yellow', { id: 'restless', title: 'Onrustig', signs: [{ text: 'Ik slaap slecht' }] }),
      phase('orange'),
      phase('blue', { id: 'tired', title: 'Moe' }),
      phase('red'),
    ]);
    const element = await opened(day);
    await press(element, 'Goed');
    await press(element, 'Sla over');
    await waitFor(() => textOn(element).includes('Onrustig'), 'the phases of the plan');
    expect(allOn(element, '.answers .level').map(nameOf)).to.deep.equal([
      'Rustig',
      'Onrustig Ik slaap slecht',
      'Het wordt te moeilijk',
      'Moe',
      'Ik heb nu hulp nodig',
    ]);
    await press(element, 'Onrustig');
    await settled();
    expect((await day.entries('check-in.coloured'))[0]?.data).to.deep.equal({
      phase: 'restless',
      level: 'watch',
    });
    await press(element, 'Klaar');
    expect(textOn(element)).to.include('Onrustig');
  });

  it('has green, orange and red where there is no plan', async () => {
    const element = await opened(await diary());
    await press(element, 'Goed');
    await press(element, 'Sla over');
    expect(allOn(element, '.answers .level').map(nameOf)).to.deep.equal([
      'Het gaat goed',
      'Het wordt te moeilijk',
      'Ik heb nu hulp nodig',
    ]);
  });
});
