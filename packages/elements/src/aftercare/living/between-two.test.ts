import { expect } from '@open-wc/testing';
import { asksOpen, courseNow, meaningOf, pausesOn, reviewsOf } from '@recovery-network/core/aftercare';
import { namesOn, press, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { fill } from '../../noting/testing/opened.ts';
import type { Party } from '../../together/testing/party.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { opensReview } from './testing/all-pages.ts';
import { halfYear, opened, proposed, shown } from './testing/lives.ts';
import { known, readyOn, two } from './testing/two.ts';

type Two = Awaited<ReturnType<typeof two>>;

/** Both send what they said at once: the links cross each other. */
async function cross({ robin, noor, tie, from, trajectory }: Two): Promise<void> {
  const there = await robin.seals({ tie, thread: trajectory });
  const back = await noor.seals({ tie: from, thread: trajectory });
  await robin.opens(back.sealed.link ?? back.sealed.linkWithSecret);
  await noor.opens(there.sealed.linkWithSecret ?? there.sealed.link);
}

const same = ({ robin, noor, trajectory }: Two): void => {
  const { aftercare } = robin.states;
  const theirs = noor.states.aftercare;
  if (!aftercare || !theirs) throw new Error('not there');
  expect(meaningOf(aftercare, trajectory, 'a')).to.equal(meaningOf(theirs, trajectory, 'b'));
};

const courseOf = (party: Party, id: string) => courseNow(known(party, id), party.host.now());

const on = async (party: Party, trajectory: string, how = {}): Promise<RecoveryAftercare> => {
  const element = await opened(party, how);
  await shown(element, { at: 'one', trajectory });
  return element;
};

describe('J11: aftercare of two, with links that cross each other', () => {
  it('A3, J11: an ask for more comes over, is heard, and a stop by the other crosses it', async () => {
    const both = await two();
    const { robin, noor, trajectory } = both;
    same(both);
    const mine = await on(robin, trajectory);
    await press(mine, 'Ik wil meer hulp');
    await press(mine, 'Bewaren voor later');
    await waitFor(() => asksOpen(known(robin, trajectory)).length === 1, 'the ask');
    await noor.write('trajectory.stopped', trajectory, {});
    await cross(both);
    same(both);
    expect(asksOpen(known(robin, trajectory))).to.have.length(1);
    expect(courseOf(robin, trajectory)).to.include({ course: 'stopped', by: 'theirs' });
    expect(courseOf(noor, trajectory)).to.include({ course: 'stopped', by: 'mine' });
    const theirs = await on(noor, trajectory, { for: 'counsellor' });
    expect(textOn(theirs)).to.include('Robin vroeg vandaag om meer hulp.');
    await press(theirs, 'Gehoord');
    await waitFor(() => asksOpen(known(noor, trajectory))[0]?.heard === true, 'heard');
    await cross(both);
    same(both);
    await shown(mine, { at: 'one', trajectory });
    expect(textOn(mine)).to.include('Gestopt door Noor.').and.include('Noor heeft het gehoord.');
    expect(namesOn(mine)).to.include.members(['Terugkomen', 'Ik wil meer hulp']);
  });

  it('A2, J11: both take a pause at once, and each ends their own', async () => {
    const both = await two();
    const { robin, noor, trajectory } = both;
    const mine = await opened(robin);
    await shown(mine, { at: 'pause', trajectory });
    await fill(mine, 'until', '2026-12-10');
    await press(mine, 'Pauze nemen');
    await waitFor(() => courseOf(robin, trajectory).course === 'paused', 'mine');
    await noor.write('trajectory.paused', trajectory, { until: '2026-12-15' });
    await cross(both);
    same(both);
    await shown(mine, { at: 'one', trajectory });
    expect(textOn(mine)).to.include('Je hebt pauze tot en met donderdag 10 december.');
    expect(textOn(mine)).to.include('Noor heeft pauze tot en met dinsdag 15 december.');
    await press(mine, 'Eerder weer verder');
    await waitFor(() => pausesOn(known(robin, trajectory), robin.host.now()).length === 1, 'mine is over');
    await cross(both);
    same(both);
    expect(courseOf(noor, trajectory).course).to.equal('paused');
  });

  it('A9, J11: both open a look at it again at once, and both words are there on both sides', async () => {
    const both = await two();
    const { robin, noor, trajectory, termsId } = both;
    const review = await opensReview(robin, trajectory, termsId);
    await robin.write('trajectory.reviewed', trajectory, { review, helped: 'De groep.', goOn: true });
    await opensReview(noor, trajectory, termsId);
    await cross(both);
    same(both);
    const theirs = await opened(noor, { for: 'counsellor' });
    await noor.write('trajectory.reviewed', trajectory, { review, helped: 'Het bellen.', goOn: true });
    await shown(theirs, { at: 'review', trajectory });
    await cross(both);
    same(both);
    const [first] = reviewsOf(known(robin, trajectory)).filter(({ ids }) => ids.includes(review));
    expect(first?.mine?.helped).to.equal('De groep.');
    expect(first?.theirs?.helped).to.equal('Het bellen.');
  });

  it('A3, J11: a stop that crosses the other’s yes to a change stops, on both sides', async () => {
    const both = await two();
    const { robin, noor, from, trajectory, termsId } = both;
    const terms = { ...halfYear, whose: 'other', until: '2027-09-01' } as const;
    await proposed(noor, from, {
      trajectory,
      instead: termsId,
      terms: { ...terms, steps: [{ often: 'monthly' }] },
    });
    const mine = await opened(robin);
    await shown(mine, { at: 'stop', trajectory });
    await press(mine, 'Ja, stoppen');
    await waitFor(() => courseOf(robin, trajectory).course === 'stopped', 'the stop');
    await cross(both);
    await settled();
    same(both);
    expect(courseOf(noor, trajectory)).to.include({ course: 'stopped', by: 'theirs' });
    const theirs = await on(noor, trajectory, { for: 'counsellor' });
    expect(textOn(theirs)).to.include('Gestopt door Robin.');
    expect(textOn(theirs)).to.include('De mensen en het plan van Robin blijven van Robin.');
  });

  it('A3: what was kept for later goes to the other by a link that is made on the page', async () => {
    const { robin, noor, trajectory } = await two();
    const mine = await on(robin, trajectory);
    await press(mine, 'Ik wil meer hulp');
    await press(mine, 'Bewaren voor later');
    await waitFor(() => mine.page.at === 'asked', 'the ask');
    await press(mine, 'Stuur het naar Noor');
    await waitFor(() => readyOn(mine) !== undefined, 'the link');
    await noor.opens(readyOn(mine)?.sealed.linkWithSecret ?? readyOn(mine)?.sealed.link);
    expect(asksOpen(known(noor, trajectory))).to.have.length(1);
  });
});
