import { expect } from '@open-wc/testing';
import type { Terms } from '@recovery-network/core/aftercare';
import { namesOn, press, settled, textOn } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { write } from '../../noting/testing/opened.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { agreed, from, halfYear, opened, proposed, shown, withNoor } from './testing/lives.ts';

const VIEW = 'Ik denk dat elke week nog nodig is.';

async function one(day: Diary, trajectory: string): Promise<RecoveryAftercare> {
  const element = await opened(day);
  await shown(element, { at: 'one', trajectory });
  return element;
}

/** Something was asked beside what runs, and the other does not agree with it yet. */
async function declined(terms: Terms, isChange = true) {
  const { day, noor } = await withNoor();
  const { trajectory, termsId } = await agreed(day, noor);
  const asked = await proposed(day, noor, { trajectory, terms, ...(isChange && { instead: termsId }) });
  const said = { termsId: asked.termsId, view: VIEW, lookAgain: '2026-12-10' };
  await write(day, 'trajectory.not-agreed', said, trajectory, from(noor));
  return { day, noor, trajectory, termsId, asked, element: await one(day, trajectory) };
}

describe('what the two do not agree on while aftercare runs', () => {
  it('A2: stands with the change, among all versions, and behind a way on', async () => {
    const { element, trajectory, asked } = await declined({ ...halfYear, until: '2027-09-01' });
    expect(textOn(element)).to.include('Loopt.');
    await press(element, 'Hoe nu verder?');
    expect(textOn(element)).to.include(VIEW).and.include('donderdag 10 december');
    await press(element, 'Vier weken proberen');
    await press(element, 'Samen, op dit scherm');
    expect(element.page.at, textOn(element)).to.equal('both');
    await shown(element, { at: 'proposal', trajectory, termsId: asked.termsId });
    expect(textOn(element))
      .to.include(`Zo ziet Noor het ${VIEW}`)
      .and.include('Samen opnieuw kijken: donderdag 10 december.');
    await shown(element, { at: 'versions', trajectory });
    expect(textOn(element)).to.include(VIEW);
    await shown(element, { at: 'home' });
    expect(textOn(element)).to.include('Samen opnieuw kijken: donderdag 10 december.');
  });

  it('A2: of a longer pause and of a last day too, with another one as the way on', async () => {
    const pause = await declined({ what: 'pause', whose: 'proposer', until: '2027-02-01' }, false);
    await press(pause.element, 'Hoe nu verder?');
    expect(textOn(pause.element)).to.include(VIEW);
    expect(namesOn(pause.element)).to.not.include('Vier weken proberen');
    await press(pause.element, 'Een ander voorstel');
    expect(pause.element.page.at).to.equal('pause');
    const end = await declined({ what: 'rounding-off', whose: 'proposer', on: '2027-01-10' }, false);
    await press(end.element, 'Hoe nu verder?');
    await press(end.element, 'Een ander voorstel');
    expect(end.element.page.at).to.equal('rounding-off');
  });

  it('A2: is over when they agree on something since', async () => {
    const { day, noor, trajectory, termsId, element } = await declined({ ...halfYear, until: '2027-09-01' });
    day.at('2026-11-23T10:00:00+01:00');
    const other = await proposed(day, noor, {
      ...{ trajectory, instead: termsId },
      terms: { ...halfYear, until: '2027-07-01' },
    });
    await write(day, 'trajectory.accepted', { termsId: other.termsId }, trajectory, from(noor));
    await shown(element, { at: 'one', trajectory });
    expect(namesOn(element)).to.not.include('Hoe nu verder?');
    await shown(element, { at: 'home' });
    expect(textOn(element)).to.not.include('Samen opnieuw kijken');
  });

  it('A2: every page names the nearest of two days to look again', async () => {
    const { day, noor } = await withNoor();
    const { trajectory, termsId } = await proposed(day, noor);
    await write(day, 'trajectory.not-agreed', { termsId, lookAgain: '2026-12-10' }, trajectory, from(noor));
    const element = await opened(day);
    day.at('2026-11-22T15:10:00+01:00');
    await write(day, 'trajectory.not-agreed', { termsId, lookAgain: '2026-12-03' }, trajectory);
    await settled();
    for (const at of ['home', 'disagree'] as const) {
      await shown(element, at === 'home' ? { at } : { at, trajectory });
      expect(textOn(element), at).to.include('donderdag 3 december');
    }
  });

  it('N7: without the lines in which somebody is named who is shown nowhere', async () => {
    const { day, noor, ahmed } = await withNoor();
    const { trajectory, termsId } = await proposed(day, noor);
    const said = { termsId, view: `${VIEW}\nAhmed ook.` };
    await write(day, 'trajectory.not-agreed', said, trajectory, from(noor));
    await write(day, 'tie.shown-nowhere', {}, ahmed);
    const element = await opened(day);
    for (const page of [
      { at: 'proposal', trajectory, termsId },
      { at: 'versions', trajectory },
    ] as const) {
      await shown(element, page);
      expect(textOn(element), page.at).to.include(VIEW).and.not.include('Ahmed');
    }
  });
});
