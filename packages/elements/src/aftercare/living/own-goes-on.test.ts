import { expect } from '@open-wc/testing';
import { currentCourse, trajectoryOf } from '@recovery-network/core/aftercare';
import { namesOn, press, textOn, waitFor } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { fill, hostOf, write } from '../../noting/testing/opened.ts';
import { from, halfYear, opened, own, proposed, shown, withNoor } from './testing/lives.ts';

const oneOf = (day: Pick<Diary, 'host'>, id: string) => {
  const { aftercare } = hostOf(day).state?.areas ?? {};
  const one = aftercare && trajectoryOf(aftercare, id);
  if (!one) throw new Error('no such trajectory');
  return one;
};

/** A course of one’s own that was proposed to Noor, who did not answer, or does not agree yet. */
async function asked(says?: 'not-agreed') {
  const { day, noor } = await withNoor();
  const trajectory = await own(day);
  await write(day, 'trajectory.drafted', { with: noor, terms: halfYear }, trajectory);
  const { termsId } = await proposed(day, noor, { trajectory });
  if (says) await write(day, `trajectory.${says}`, { termsId }, trajectory, from(noor));
  return { day, noor, trajectory, termsId };
}

/** One that Noor proposed, whose talk about it she ended, and that is kept without her. */
async function endedTalk() {
  const { day, noor } = await withNoor();
  const terms = { ...halfYear, whose: 'other' } as const;
  const { trajectory } = await proposed(day, noor, { by: 'them', terms });
  await write(day, 'trajectory.kept-own', { terms: halfYear }, trajectory);
  await write(day, 'trajectory.stopped', {}, trajectory, from(noor));
  return { day, noor, trajectory };
}

async function changed(day: Diary, trajectory: string): Promise<void> {
  const element = await opened(day);
  await shown(element, { at: 'one', trajectory });
  // Of two that are kept the later one counts.
  day.at('2026-11-22T16:00:00+01:00');
  const kept = (await day.entries('trajectory.kept-own')).length;
  await press(element, 'Bespreken');
  await press(element, 'Veranderen');
  await press(element, 'Veranderen: Einde');
  await fill(element, 'until', '2027-08-01');
  await press(element, 'Klaar');
  await press(element, 'Zo begin ik');
  await waitFor(() => element.page.at === 'one', 'it is kept');
  expect(await day.entries('trajectory.kept-own')).to.have.length(kept + 1);
  const course = currentCourse(oneOf(day, trajectory));
  expect([course?.own, course?.terms.until]).to.deep.equal([true, '2027-08-01']);
}

describe('a course of one’s own that somebody knows of', () => {
  for (const says of [undefined, 'not-agreed'] as const)
    it(`A10, X2: is changed by its owner alone, while the other ${says ? 'does not agree yet' : 'did not answer'}`, async () => {
      const { day, trajectory } = await asked(says);
      await changed(day, trajectory);
    });

  it('A10, X2: goes on as one’s own after the other ended the talk, and is not proposed to them again', async () => {
    const { day, trajectory } = await endedTalk();
    await changed(day, trajectory);
    const element = await opened(day);
    await shown(element, { at: 'one', trajectory });
    await press(element, 'Bespreken');
    expect(namesOn(element)).to.include('Veranderen');
    expect(namesOn(element)).to.not.include('Aan iemand voorstellen');
  });

  it('A10: can be proposed to the same person as it is by now, in place of what they have', async () => {
    const { day, noor, trajectory, termsId } = await asked();
    const element = await opened(day);
    await shown(element, { at: 'one', trajectory });
    await press(element, 'Bespreken');
    await press(element, 'Aan iemand voorstellen');
    expect(textOn(element)).to.not.include('Met wie spreek je dit af?');
    day.at('2026-11-22T16:00:00+01:00');
    await press(element, 'Verder');
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await waitFor(() => oneOf(day, trajectory).proposals.length === 2, 'it is proposed');
    expect(oneOf(day, trajectory).proposals[1]?.instead).to.equal(termsId);
    expect(oneOf(day, trajectory).with).to.equal(noor);
  });

  it('A2, A10, X2: needs nobody for a longer pause, for less, or for its end', async () => {
    const { day, trajectory } = await asked();
    const element = await opened(day);
    await shown(element, { at: 'one', trajectory });
    await press(element, 'Minder, pauze of stoppen');
    expect(namesOn(element)).to.not.include('Samen afronden');
    await press(element, 'Ik wil minder');
    expect(textOn(element)).to.include('Dit is een plan van jezelf. Je kunt het zelf veranderen.');
    await shown(element, { at: 'pause', trajectory });
    await fill(element, 'until', '2027-02-01');
    await press(element, 'Pauze nemen');
    await waitFor(() => element.renderRoot.querySelector('#longer') !== null, 'that it is too long');
    expect(namesOn(element).filter((name) => /Noor/.test(name))).to.deep.equal([]);
  });
});
