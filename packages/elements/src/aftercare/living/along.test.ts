import { expect } from '@open-wc/testing';
import { goesAlong, meaningOf, openProposalsOf, trajectoryOf } from '@recovery-network/core/aftercare';
import { namesOn, press, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { fill, write } from '../../noting/testing/opened.ts';
import { Party } from '../../together/testing/party.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { openedOver, usual } from '../testing/opened.ts';

const ASKED = 'Ik ben bang dat het misgaat.';

/** Robin keeps a course, says things in it that nobody hears, and goes on to propose it to Jo. */
async function proposing() {
  const robin = await Party.ready();
  const jo = await Party.ready();
  const tie = await robin.knows('Jo');
  const trajectory = await write(robin, 'trajectory.kept-own', { terms: usual() });
  await write(robin, 'trajectory.more-asked', { wants: 'more', words: ASKED }, trajectory);
  robin.ms += 60_000;
  await write(robin, 'trajectory.paused', { until: '2026-12-04' }, trajectory);
  robin.ms += 60_000;
  await write(robin, 'trajectory.imposed', { by: 'de rechter', what: 'Elke week melden' }, trajectory);
  await write(robin, 'trajectory.talk-prepared', { say: ['Alleen voor mij.'], ask: [] }, trajectory);
  const element = await openedOver(robin.host);
  element.go({ at: 'one', trajectory });
  await waitFor(() => namesOn(element).includes('Bespreken'), 'the page of one');
  await press(element, 'Bespreken');
  await press(element, 'Aan iemand voorstellen');
  await press(element, 'Jo');
  await waitFor(() => textOn(element).includes('Dit gaat mee naar Jo'), 'what goes along');
  return { robin, jo, tie, trajectory, element };
}

function linkOn({ page }: RecoveryAftercare): string {
  if (page.at !== 'send') throw new Error(`on ${page.at}`);
  const { linkWithSecret, link } = page.ready.sealed;
  return linkWithSecret ?? link ?? '';
}

async function sends(element: RecoveryAftercare): Promise<string> {
  await press(element, 'Sturen');
  await fill(element, 'as', 'Robin');
  await press(element, 'Verder');
  await waitFor(() => element.page.at === 'send', 'the link');
  return linkOn(element);
}

const oneOf = ({ states }: Party, id: string) => states.aftercare && trajectoryOf(states.aftercare, id);

const itemsOn = ({ renderRoot }: RecoveryAftercare): readonly string[] =>
  [...renderRoot.querySelectorAll('ul.list > li')].map(
    (item) => item.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
  );

describe('what goes along with one’s own course', () => {
  it('A10, D2: stands there before it goes, word for word; what went is exactly that, and both have the same', async () => {
    const { robin, jo, trajectory, element } = await proposing();
    const one = oneOf(robin, trajectory);
    const before = one ? goesAlong(one) : [];
    const items = itemsOn(element);
    expect(items).to.have.length(before.length);
    expect(items[0]).to.include('om meer hulp').and.to.include(ASKED);
    expect(items[1]).to.include('Je pauze van').and.to.include('4 december');
    expect(items[2]).to.include('Elke week melden').and.to.include('de rechter');
    expect(textOn(element)).to.not.include('Alleen voor mij.');
    await press(element, 'Alles voorstellen');
    const link = await sends(element);
    await jo.opens(link);
    const came = oneOf(jo, trajectory)?.said ?? [];
    expect(came.every(({ side }) => side === 'theirs')).to.equal(true);
    const heard = came.filter(({ what }) => what !== 'proposed');
    expect(heard.map(({ what }) => what).toSorted()).to.deep.equal(before.map(({ what }) => what).toSorted());
    if (!robin.states.aftercare || !jo.states.aftercare) throw new Error('no aftercare');
    expect(meaningOf(robin.states.aftercare, trajectory, 'a')).to.equal(
      meaningOf(jo.states.aftercare, trajectory, 'b'),
    );
    // Said once: what is said from now on is said to Jo.
    element.go({ at: 'one', trajectory });
    await settled();
    expect(namesOn(element)).to.not.include('Aan iemand voorstellen');
  });

  it('A10: the course alone goes as something new; what was said before stays where it is', async () => {
    const { robin, jo, trajectory, element } = await proposing();
    await press(element, 'Alleen het plan voorstellen');
    expect(textOn(element)).to.include('Dit stel je voor');
    const link = await sends(element);
    await jo.opens(link);
    const { page } = element;
    const fresh = page.at === 'send' ? page.trajectory : '';
    expect(fresh).to.not.equal(trajectory);
    expect(oneOf(jo, trajectory)).to.equal(undefined);
    const came = oneOf(jo, fresh);
    expect(came?.said.map(({ what }) => what)).to.deep.equal(['proposed']);
    expect(came && openProposalsOf(came, jo.host.now())).to.have.length(1);
    const own = oneOf(robin, trajectory);
    expect(own && goesAlong(own)).to.have.length(3);
  });

  it('A10: where nothing was said in it, it goes on to the whole of it at once', async () => {
    const robin = await Party.ready();
    await robin.knows('Jo');
    const trajectory = await write(robin, 'trajectory.kept-own', { terms: usual() });
    const element = await openedOver(robin.host);
    element.go({ at: 'one', trajectory });
    await waitFor(() => namesOn(element).includes('Bespreken'), 'the page of one');
    await press(element, 'Bespreken');
    await press(element, 'Aan iemand voorstellen');
    await press(element, 'Jo');
    expect(element.page.at).to.equal('look');
    await press(element, 'Samen, op dit scherm');
    await press(element, 'Ik zeg ja');
    await press(element, 'Jo zegt ja');
    await waitFor(() => textOn(element).includes('Dit is afgesproken.'), 'both');
  });
});
