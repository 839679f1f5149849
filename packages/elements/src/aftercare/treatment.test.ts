import { expect } from '@open-wc/testing';
import { treatments } from '@recovery-network/core/aftercare';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import type { Diary } from '../journal-host/testing/diary.ts';
import { fill, hostOf, tick, write } from '../noting/testing/opened.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { agreed, opened, withJo } from './testing/opened.ts';

const noted = (day: Diary) => {
  const states = hostOf(day).state?.areas;
  return states ? treatments(states.aftercare).map(({ kind, ends }) => ({ kind, ends })) : [];
};

async function begins(element: RecoveryAftercare, kind: string, ends: string): Promise<void> {
  await tick(element, 'kind', kind);
  await fill(element, 'ends', ends);
  await press(element, 'Verder');
  await waitFor(() => headingsOn(element).includes('Wat past nu bij jou?'), 'the forms');
}

describe('the treatment that aftercare follows on', () => {
  it('A4: who goes back and begins once more mends it, and notes no second one', async () => {
    const { day } = await withJo();
    const element = await opened(day);
    await press(element, 'Nazorg afspreken');
    await begins(element, 'clinic', '2026-11-20');
    await press(element, '‹ Terug');
    await press(element, 'Nazorg afspreken');
    expect(element.renderRoot.querySelector<HTMLInputElement>('[name="ends"]')?.value).to.equal('2026-11-20');
    await press(element, 'Verder');
    await settled();
    expect(await day.entries('treatment.noted')).to.have.length(1);
    await press(element, '‹ Terug');
    await press(element, 'Nazorg afspreken');
    await begins(element, 'outpatient', '2026-11-27');
    expect(noted(day)).to.deep.equal([{ kind: 'outpatient', ends: '2026-11-27' }]);
  });

  it('J7: it can be taken away', async () => {
    const { day } = await withJo();
    await write(day, 'treatment.noted', { kind: 'clinic', ends: '2026-11-20' });
    const element = await opened(day);
    await press(element, 'Nazorg afspreken');
    await press(element, 'Wissen');
    expect(textOn(element)).to.include('Wat hier over deze behandeling staat, gaat weg van dit apparaat.');
    await press(element, 'Ja, wis dit');
    await waitFor(() => noted(day).length === 0, 'gone');
    expect(element.page.at).to.equal('home');
  });

  it('A4: after aftercare began with it, it is asked whether this is another', async () => {
    const { day, jo } = await withJo();
    await write(day, 'treatment.noted', { kind: 'clinic', ends: '2026-11-20' });
    await agreed(day, jo);
    const element = await opened(day);
    const again = async () => {
      element.go({ at: 'treatment', treatment: day.host.newId(), trajectory: day.host.newId() });
      await settled();
    };
    await again();
    expect(textOn(element)).to.include('Laatste dag: vrijdag 20 november.');
    await press(element, 'Na deze behandeling');
    expect(element.page.at).to.equal('template');
    await again();
    await press(element, 'Deze behandeling veranderen');
    await begins(element, 'clinic', '2026-11-21');
    expect(noted(day)).to.deep.equal([{ kind: 'clinic', ends: '2026-11-21' }]);
    await again();
    await press(element, 'Na een andere behandeling');
    expect(namesOn(element)).to.not.include('Wissen');
    await begins(element, 'other', '2026-11-22');
    expect(noted(day)).to.have.length(2);
  });
});
