import { expect } from '@open-wc/testing';
import { imposedNow, trajectoryOf } from '@recovery-network/core/aftercare';
import { actionOn, allOn, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { fill, tick, write } from '../../noting/testing/opened.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { agreed, opened, shown, withNoor } from './testing/lives.ts';

const NOT_KEPT = 'Je laatste verandering is niet bewaard.';

const said = ({ states }: RecoveryAftercare, trajectory: string) => {
  const one = states && trajectoryOf(states.aftercare, trajectory);
  if (!one) throw new Error('no trajectory');
  return one;
};

describe('what is typed on and tapped while a form is being stored', () => {
  for (const had of [false, true])
    it(`A2: is not imposed by itself as a second thing (${had ? 'one was there' : 'none was there'})`, async () => {
      const { day, noor } = await withNoor();
      const { trajectory } = await agreed(day, noor);
      if (had) await write(day, 'trajectory.imposed', { by: 'de gemeente', what: 'Iets' }, trajectory);
      const element = await opened(day);
      await shown(element, { at: 'imposed', trajectory });
      for (const details of allOn(element, 'details')) details.setAttribute('open', '');
      await settled();
      await fill(element, 'by', 'de rechter');
      await fill(element, 'what', 'Elke week melden');
      const goOn = day.slowly();
      const tap = actionOn(element, 'Opschrijven');
      tap.click();
      await fill(element, 'what', 'Elke maand melden');
      tap.click();
      goOn();
      await waitFor(() => textOn(element).includes(NOT_KEPT), 'told so');
      const field = element.renderRoot.querySelector<HTMLTextAreaElement>('#what');
      expect(field?.value).to.equal('Elke maand melden');
      const now = () => imposedNow(said(element, trajectory), element.now()).map(({ says }) => says);
      const before = had ? ['Iets'] : [];
      expect(now()).to.have.members([...before, 'Elke week melden']);
      actionOn(element, 'Opschrijven').click();
      await waitFor(() => element.page.at === 'tell', 'put right');
      expect(now()).to.have.members([...before, 'Elke maand melden']);
    });

  it('A9: is not lost without a word where a review can not be said again', async () => {
    const { day, noor } = await withNoor();
    const { trajectory, termsId } = await agreed(day, noor);
    await write(day, 'trajectory.review-opened', { termsId }, trajectory);
    const element = await opened(day);
    await shown(element, { at: 'review', trajectory });
    await fill(element, 'helped', 'Bellen');
    await tick(element, 'goOn', 'yes');
    const goOn = day.slowly();
    const [tap] = allOn(element, 'form button.primary');
    tap?.click();
    await fill(element, 'helped', 'Bellen en wandelen');
    tap?.click();
    goOn();
    await waitFor(() => textOn(element).includes(NOT_KEPT), 'told so');
    expect(textOn(element)).to.include('Bellen').and.not.include('en wandelen');
  });
});
