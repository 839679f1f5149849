import { expect } from '@open-wc/testing';
import { courseNow, trajectoryOf } from '@recovery-network/core/aftercare';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { fill, hostOf, tick, write } from '../../noting/testing/opened.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { opensReview } from './testing/all-pages.ts';
import { agreed, from, halfYear, opened, own, proposed, shown, withNoor } from './testing/lives.ts';

const course = (day: Diary, id: string): string => {
  const states = hostOf(day).state?.areas;
  const one = states && trajectoryOf(states.aftercare, id);
  return one ? courseNow(one, day.host.now()).course : 'none';
};

const one = async (day: Diary, trajectory: string, how = {}): Promise<RecoveryAftercare> => {
  const element = await opened(day, how);
  await shown(element, { at: 'one', trajectory });
  return element;
};

/** Opens what is folded, and taps there. */
async function inMore(element: RecoveryAftercare, name: string): Promise<void> {
  for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
  await settled();
  await press(element, name);
}

describe('A2: where a trajectory goes, by hand', () => {
  it('A2: from a draft to waiting for the start, with who is there until then', async () => {
    const { day, noor } = await withNoor();
    const trajectory = await write(day, 'trajectory.drafted', { with: noor, terms: halfYear });
    const element = await one(day, trajectory);
    expect(textOn(element)).to.include('Nog niet voorgesteld');
    await inMore(element, 'Tot de start');
    await fill(element, 'untilThen', 'Ahmed, elke avond even bellen');
    await fill(element, 'ifWorse', 'Eerst Ahmed, dan de huisarts');
    await press(element, 'Bewaren');
    await waitFor(() => course(day, trajectory) === 'waiting', 'the wait');
    await waitFor(() => textOn(element).includes('Ahmed, elke avond even bellen'), 'who is there');
    expect(textOn(element)).to.include('Eerst Ahmed, dan de huisarts');
    expect(namesOn(element)).to.include('Tot de start');
  });

  it('A2: running, paused, going on earlier', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await one(day, trajectory);
    expect(textOn(element)).to.include('Loopt.').and.include('Nu elke week');
    await inMore(element, 'Pauze');
    await fill(element, 'until', '2026-12-12');
    await press(element, 'Pauze nemen');
    await waitFor(() => course(day, trajectory) === 'paused', 'the pause');
    await shown(element, { at: 'one', trajectory });
    expect(textOn(element)).to.include('Je hebt pauze tot en met zaterdag 12 december.');
    expect(textOn(element)).to.include('Daarna elke week, tot en met').and.not.include('Nu elke week');
    await shown(element, { at: 'home' });
    expect(textOn(element))
      .to.include('Pauze tot en met zaterdag 12 december. Daarna elke week')
      .and.not.include('Nu elke week');
    await shown(element, { at: 'one', trajectory });
    await press(element, 'Eerder weer verder');
    await waitFor(() => course(day, trajectory) === 'running', 'going on');
  });

  it('A2: stops by the person alone, in as few steps as anything, and one step back', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await one(day, trajectory);
    await inMore(element, 'Stoppen');
    expect(textOn(element)).to.include('Een reden is niet nodig.');
    await press(element, 'Toch niet');
    expect(course(day, trajectory)).to.equal('running');
    await inMore(element, 'Stoppen');
    await press(element, 'Ja, stoppen');
    await waitFor(() => course(day, trajectory) === 'stopped', 'the stop');
    await waitFor(() => headingsOn(element).includes('Deze nazorg is gestopt'), 'what stays');
    expect(namesOn(element)).to.include('Toch niet: terugkomen');
    await shown(element, { at: 'one', trajectory });
    expect(textOn(element)).to.include('Door mij gestopt.');
  });

  it('A2: a stop by who supports says so, on both sides', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'trajectory.stopped', {}, trajectory, from(noor));
    expect(textOn(await one(day, trajectory))).to.include('Gestopt door Noor.');
    const theirs = await agreed(day, noor, { terms: { ...halfYear, whose: 'other' } });
    const element = await one(day, theirs.trajectory, { for: 'counsellor' });
    await inMore(element, 'Stoppen');
    expect(headingsOn(element)).to.include('Stop jij met deze nazorg?');
    expect(textOn(element)).to.include('Bespreek het eerst met Noor. Je kunt ook samen afronden.');
    expect(textOn(element)).to.include('Dit is niet samen besloten.').and.to.not.include('Dat mag altijd.');
    await press(element, 'Ja, stoppen');
    await waitFor(() => course(day, theirs.trajectory) === 'stopped', 'the stop');
  });

  it('A2: goes on elsewhere: where to', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await one(day, trajectory);
    await inMore(element, 'Verder bij een ander');
    await press(element, 'Verder bij een ander');
    expect(course(day, trajectory)).to.equal('running');
    expect(element.renderRoot.querySelector('[role="alert"]')).to.exist;
    await fill(element, 'to', 'Het wijkteam van Noord');
    await press(element, 'Verder bij een ander');
    await waitFor(() => course(day, trajectory) === 'transferred', 'the transfer');
    await shown(element, { at: 'one', trajectory });
    expect(textOn(element)).to.include('Verder bij: Het wijkteam van Noord');
  });

  it('A2, A9: a look at it again is opened, and each has their own words', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await one(day, trajectory);
    await inMore(element, 'Samen terugkijken');
    await press(element, 'Nu terugkijken');
    await waitFor(() => course(day, trajectory) === 'under-review', 'the review');
    await waitFor(() => element.renderRoot.querySelector('#helped') !== null, 'the questions');
    expect(textOn(element)).to.include('Van Noor staat hier nog niets.');
    await fill(element, 'helped', 'De groep.');
    // Nothing is chosen beforehand, and who chooses nothing has not said yes.
    expect(element.renderRoot.querySelector('input[name="goOn"]:checked')).to.equal(null);
    await press(element, 'Bewaren');
    expect(element.renderRoot.querySelector('fieldset [role="alert"]')?.textContent).to.include(
      'Kies hoe je verder wilt.',
    );
    expect(await day.entries('trajectory.reviewed')).to.have.length(0);
    await tick(element, 'goOn', 'yes');
    await press(element, 'Bewaren');
    await waitFor(() => element.page.at === 'tell', 'telling it');
    await shown(element, { at: 'review', trajectory });
    expect(textOn(element)).to.include('De groep.');
  });

  it('A9: both write at one screen, each their own words, and it runs on', async () => {
    const { day, noor } = await withNoor();
    const { trajectory, termsId } = await agreed(day, noor);
    const review = await opensReview(day, trajectory, termsId);
    const element = await opened(day);
    await shown(element, { at: 'review', trajectory });
    await press(element, 'We zitten nu samen');
    await fill(element, 'helped', 'De groep.');
    await fill(element, 'their-helped', 'Het bellen.');
    await tick(element, 'goOn', 'yes');
    await press(element, 'Bewaren');
    expect(await day.entries('trajectory.reviewed')).to.have.length(0);
    await tick(element, 'their-goOn', 'yes');
    await press(element, 'Bewaren');
    await waitFor(() => course(day, trajectory) === 'running', 'both said theirs');
    const said = await day.entries('trajectory.reviewed');
    expect(said.map(({ via }) => via)).to.deep.equal(['together', 'together']);
    await shown(element, { at: 'review-both', trajectory, review });
    expect(textOn(element)).to.include('Hier is al op teruggekeken.');
  });

  it('A9: who wants a change comes to the page on which it is proposed', async () => {
    const { day, noor } = await withNoor();
    const { trajectory, termsId } = await agreed(day, noor);
    await opensReview(day, trajectory, termsId);
    const element = await opened(day);
    await shown(element, { at: 'review', trajectory });
    await tick(element, 'goOn', 'no');
    await press(element, 'Bewaren');
    await waitFor(() => element.page.at === 'plan', 'a change');
  });

  it('A2: not agreed yet: both views, a day to look again, and four weeks to try', async () => {
    const { day, noor } = await withNoor();
    const { trajectory, termsId } = await proposed(day, noor);
    const view = { termsId, view: 'Ik denk dat elke week nog nodig is.', lookAgain: '2026-12-20' };
    await write(day, 'trajectory.not-agreed', view, trajectory, from(noor));
    const element = await one(day, trajectory);
    expect(textOn(element)).to.include('Jullie zijn het nog niet eens');
    await press(element, 'Hoe nu verder?');
    expect(textOn(element))
      .to.include('Ik denk dat elke week nog nodig is.')
      .and.include('zondag 20 december');
    expect(namesOn(element)).to.include.members(['Een ander voorstel', 'Mijn kant opschrijven']);
    const [mine] = element.renderRoot.querySelectorAll('.views .card');
    expect(mine?.querySelector('button')?.textContent).to.equal('Mijn kant opschrijven');
    const four = [...element.renderRoot.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Vier weken proberen',
    );
    expect(four?.nextElementSibling?.textContent).to.include('Na vier weken kijken jullie samen terug.');
    await press(element, 'Vier weken proberen');
    const { page } = element;
    expect(page.at).to.equal('look');
    if (page.at !== 'look') throw new Error('not there');
    expect(page.terms.trial).to.equal(true);
    expect([page.terms.starts, page.terms.until]).to.deep.equal(['2026-11-22', '2026-12-19']);
  });

  it('A2, X2: after every end there is a way back, with what there was', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    await write(day, 'trajectory.stopped', {}, trajectory);
    day.at('2028-11-22T15:00:00+01:00');
    const element = await one(day, trajectory);
    await press(element, 'Terugkomen');
    expect(textOn(element)).to.include('Welkom terug').and.include('Je hoeft niets in te halen.');
    expect(textOn(element)).to.include('Wat wil je nu?').and.not.include('Hoe gaat het nu?');
    // One door to people and lines, the one at the end of every page (X1).
    expect(namesOn(element).filter((name) => name === 'Ik wil nu iemand spreken')).to.have.length(1);
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    expect(textOn(element)).to.include('06 0000 0101');
    await press(element, 'Opnieuw beginnen');
    const { page } = element;
    expect(page.at).to.equal('plan');
    expect(page).to.include({ after: trajectory, tie: noor });
  });

  it('X1: a page without people to call offers them, also after one that showed them inside what offers them itself', async () => {
    const { day } = await withNoor();
    const element = await opened(day);
    const [place, around] = [element.parentElement, document.createElement('recovery-supporter')];
    place?.append(around);
    around.append(element);
    await settled();
    await shown(element, { at: 'gap' });
    expect(element.renderRoot.querySelector('recovery-help-now')).to.not.equal(null);
    element.go({ at: 'home' });
    await settled();
    // Out of it in one go: nothing is rendered in between.
    place?.append(element);
    await element.updateComplete;
    expect(namesOn(element)).to.include('Ik wil nu iemand spreken');
  });

  it('A2: what is imposed stands apart, and never as agreed', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const element = await one(day, trajectory);
    await inMore(element, 'Wat is opgelegd');
    await fill(element, 'by', 'de rechter');
    await fill(element, 'what', 'Elke maand een gesprek.');
    await press(element, 'Opschrijven');
    await waitFor(() => element.page.at === 'tell', 'it is kept');
    await shown(element, { at: 'one', trajectory });
    const apart = element.renderRoot.querySelector('.imposed');
    expect(apart?.textContent)
      .to.include('Elke maand een gesprek.')
      .and.include('Dit is niet samen afgesproken.');
    expect(course(day, trajectory)).to.equal('running');
    await inMore(element, 'Wat is opgelegd');
    await press(element, 'Dit is voorbij: Elke maand een gesprek.');
    await shown(element, { at: 'one', trajectory });
    expect(element.renderRoot.querySelector('.imposed')).to.equal(null);
  });

  it('A2: finished by both: text 11, with what stays and the number to call', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    const terms = { what: 'rounding-off', whose: 'proposer', on: '2026-11-30' } as const;
    await agreed(day, noor, { trajectory, terms });
    expect(textOn(await one(day, trajectory))).to.include(
      'Jij en Noor ronden de nazorg af op maandag 30 november.',
    );
    day.at('2026-12-10T12:00:00+01:00');
    const after = textOn(await one(day, trajectory));
    expect(after).to.include('Jij en Noor rondden de nazorg af op maandag 30 november.');
    expect(after).to.include('Wil je later weer hulp? Bel 06 0000 0101.');
    expect(after).to.include('Je hoeft niet te wachten tot het slecht gaat.');
  });

  it('A2: a last day that has passed ends nothing by itself: longer, or finished by both', async () => {
    const { day, noor } = await withNoor();
    const { trajectory } = await agreed(day, noor);
    day.at('2027-05-10T12:00:00+02:00');
    const element = await one(day, trajectory);
    expect(textOn(element)).to.include('De laatste dag was zondag 2 mei.').and.not.include('Samen afgerond');
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    await settled();
    expect(namesOn(element)).to.include.members(['Samen afronden', 'Terugkomen', 'Ik wil meer hulp']);
    await press(element, 'Langer maken');
    expect(element.page.at).to.equal('plan');
  });

  it('A9: what was said in an earlier look at it can be read', async () => {
    const { day, noor } = await withNoor();
    const { trajectory, termsId } = await agreed(day, noor);
    const review = await opensReview(day, trajectory, termsId);
    await write(day, 'trajectory.reviewed', { review, helped: 'De groep.', goOn: true }, trajectory);
    const theirs = { review, change: 'Minder bellen.', goOn: true };
    await write(day, 'trajectory.reviewed', theirs, trajectory, from(noor));
    const element = await opened(day);
    await shown(element, { at: 'review', trajectory });
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    await settled();
    expect(textOn(element)).to.include('De groep.').and.include('Minder bellen.');
  });

  it('A10: a plan of one’s own is never called agreed', async () => {
    const { day } = await withNoor();
    const element = await one(day, await own(day));
    expect(textOn(element)).to.include('Een plan van jezelf');
    expect(textOn(element)).to.not.match(/afgesproken|Jullie/i);
    expect(namesOn(element)).to.not.include('Samen afronden');
  });
});
