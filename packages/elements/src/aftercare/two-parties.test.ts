import { expect } from '@open-wc/testing';
import { courseNow, meaningOf, trajectoriesIn, trajectoryOf } from '@recovery-network/core/aftercare';
import { termsIdOf } from '@recovery-network/core/agreement';
import { headingsOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill } from '../noting/testing/opened.ts';
import { Party } from '../together/testing/party.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { openedOver, usual } from './testing/opened.ts';

const WORDS = 'Ik wil rustig beginnen.';

const courseIn = ({ states, host }: Party, id: string) => {
  const one = states.aftercare && trajectoryOf(states.aftercare, id);
  return one && courseNow(one, host.now()).course;
};

/** The link on the last step, as it would be in a message. */
function linkOn(element: RecoveryAftercare): string {
  const { page } = element;
  if (page.at !== 'send') throw new Error(`on ${page.at}`);
  const { linkWithSecret, link } = page.ready.sealed;
  return linkWithSecret ?? link ?? '';
}

/** Robin proposed something to Jo by a link, and Jo opened it on a device of their own. */
async function sent() {
  const robin = await Party.ready();
  const jo = await Party.ready();
  const tie = await robin.knows('Jo');
  const element = await openedOver(robin.host);
  const trajectory = robin.host.newId();
  element.go({ at: 'look', trajectory, mark: robin.host.newId(), terms: usual({ words: WORDS }), tie });
  await settled();
  await press(element, 'Sturen');
  await press(element, 'Verder');
  expect(textOn(element)).to.include('Vul een naam in.');
  await fill(element, 'as', 'Robin');
  await press(element, 'Verder');
  await waitFor(() => element.page.at === 'send', 'the link');
  const back = await jo.opens(linkOn(element));
  const theirs = await openedOver(jo.host, { of: 'counsellor' });
  return { robin, jo, tie, back, element, theirs, trajectory };
}

/** What was said since goes to the other as a link. */
async function sends(element: RecoveryAftercare, to: Party): Promise<void> {
  await press(element, 'Sturen');
  await waitFor(() => element.page.at === 'send', 'the link');
  await to.opens(linkOn(element));
  await settled();
}

const same = (robin: Party, jo: Party, id: string) => {
  if (!robin.states.aftercare || !jo.states.aftercare) throw new Error('no aftercare');
  expect(meaningOf(robin.states.aftercare, id, 'a')).to.equal(meaningOf(jo.states.aftercare, id, 'b'));
};

describe('two journals, each on a device of its own', () => {
  it('A3, E3, J11: a proposal and a yes go as links, and then both have the same', async () => {
    const { robin, jo, theirs, trajectory } = await sent();
    expect(textOn(theirs)).to.include('Robin vraagt om jouw antwoord.');
    await press(theirs, 'Antwoord geven: Robin');
    expect(headingsOn(theirs)[1]).to.equal('Voorstel van Robin');
    expect(textOn(theirs)).to.include(`Daarbij: “${WORDS}”`);
    expect(courseIn(robin, trajectory)).to.equal('proposed');
    await press(theirs, 'Ja');
    await waitFor(() => theirs.page.at === 'tell', 'telling it');
    // Till it is sent the other knows nothing of it.
    expect(courseIn(robin, trajectory)).to.equal('proposed');
    await sends(theirs, robin);
    expect([courseIn(robin, trajectory), courseIn(jo, trajectory)]).to.deep.equal(['agreed', 'agreed']);
    same(robin, jo, trajectory);
  });

  it('A2, A3: another idea comes back as a link, tells from what to what, and one yes makes both equal', async () => {
    const { robin, jo, element, theirs, trajectory } = await sent();
    await press(theirs, 'Antwoord geven: Robin');
    await press(theirs, 'Ander voorstel');
    await press(theirs, 'Veranderen: Einde');
    await fill(theirs, 'until', '2027-11-01');
    await press(theirs, 'Klaar');
    await press(theirs, 'Verder');
    await press(theirs, 'Sturen');
    await waitFor(() => theirs.page.at === 'send', 'the link');
    const { page } = theirs;
    expect(page.at === 'send' && page.ready.kind).to.equal('counter');
    await robin.opens(linkOn(theirs));
    element.go({ at: 'home' });
    await settled();
    expect(textOn(element)).to.include('Er is een ander voorstel.');
    await press(element, 'Antwoord geven: Jo');
    expect(textOn(element)).to.include('Tot en met maandag 1 november 2027.');
    await press(element, 'Ja');
    await waitFor(() => element.page.at === 'tell', 'telling it');
    await sends(element, jo);
    expect([courseIn(robin, trajectory), courseIn(jo, trajectory)]).to.deep.equal(['agreed', 'agreed']);
    same(robin, jo, trajectory);
  });

  it('A2: not agreed yet goes with the view, and both views stand beside each other', async () => {
    const { robin, jo, element, theirs, trajectory } = await sent();
    await press(theirs, 'Antwoord geven: Robin');
    await press(theirs, 'Nog niet mee eens');
    await fill(theirs, 'view', 'Ik denk aan een jaar.');
    await press(theirs, 'Bewaren');
    await waitFor(() => theirs.page.at === 'tell', 'telling it');
    await sends(theirs, robin);
    same(robin, jo, trajectory);
    element.go({ at: 'disagree', trajectory });
    await waitFor(() => textOn(element).includes('Ik denk aan een jaar.'), 'the other view');
    expect(courseIn(robin, trajectory)).to.equal('not-agreed-yet');
  });

  it('E3: a yes and a withdrawal that cross leave both with the same: nothing is agreed', async () => {
    const { robin, jo, tie, back, element, theirs, trajectory } = await sent();
    const { states } = robin;
    const [one] = states.aftercare ? trajectoriesIn(states.aftercare) : [];
    const termsId = one?.proposals[0]?.id ?? '';
    element.go({ at: 'proposal', trajectory, termsId });
    await settled();
    await press(element, 'Terugnemen');
    await press(theirs, 'Antwoord geven: Robin');
    await press(theirs, 'Ja');
    await waitFor(() => theirs.page.at === 'tell' && element.page.at === 'tell', 'both told');
    const [no, yes] = [
      await robin.seals({ tie, thread: trajectory }),
      await jo.seals({ tie: back, thread: trajectory }),
    ];
    expect([no.kind, yes.kind]).to.deep.equal(['invitation', 'acceptance']);
    await jo.opens(no.sealed.linkWithSecret);
    await robin.opens(yes.sealed.link);
    expect([courseIn(robin, trajectory), courseIn(jo, trajectory)]).to.deep.equal(['withdrawn', 'withdrawn']);
    same(robin, jo, trajectory);
    element.go({ at: 'versions', trajectory });
    await settled();
    expect(textOn(element)).to.include('Jo zei ja, maar dit was al veranderd.');
  });

  it('A3: a yes by somebody of other terms than were proposed makes nothing hold', async () => {
    const { robin, jo, tie, trajectory } = await sent();
    const terms = usual({ until: '2030-01-01' });
    const mark = robin.host.newId();
    const other = termsIdOf({ thread: trajectory, mark, terms });
    await robin.write('trajectory.accepted', trajectory, { termsId: other }, { by: tie, via: 'carried' });
    expect([courseIn(robin, trajectory), courseIn(jo, trajectory)]).to.deep.equal(['proposed', 'proposed']);
  });

  it('decision 5: a yes on one phone stays there; on the other’s device it is a question, and one tap makes both equal', async () => {
    const { robin, jo, tie, element, theirs, trajectory } = await sent();
    const [one] = robin.states.aftercare ? trajectoriesIn(robin.states.aftercare) : [];
    element.go({ at: 'both', trajectory, termsId: one?.proposals[0]?.id ?? '' });
    await settled();
    await press(element, 'Jo zegt ja');
    await waitFor(() => textOn(element).includes('Dit is afgesproken.'), 'both');
    expect(courseIn(robin, trajectory)).to.equal('agreed');
    await jo.opens((await robin.seals({ tie, thread: trajectory })).sealed.linkWithSecret);
    await settled();
    expect(courseIn(jo, trajectory)).to.equal('proposed');
    await press(theirs, 'Antwoord geven: Robin');
    await press(theirs, 'Ja');
    await waitFor(() => courseIn(jo, trajectory) === 'agreed', 'one tap');
  });
});
