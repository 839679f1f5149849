import { expect } from '@open-wc/testing';
import { goesAlong, meaningOf, openProposalsOf, trajectoryOf } from '@recovery-network/core/aftercare';
import { termsIdOf } from '@recovery-network/core/agreement';
import { namesOn, press, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { fill, write } from '../../noting/testing/opened.ts';
import { Party } from '../../together/testing/party.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { from, openedOver, usual } from '../testing/opened.ts';

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

  it('A10, N7: where a word names who is shown nowhere, only the plan can be proposed, as it stands on the page', async () => {
    const robin = await Party.ready();
    const jo = await Party.ready();
    await robin.knows('Jo');
    const peter = await robin.knows('Peter');
    const terms = usual({ words: 'Rustig aan.\nPeter rijdt mee.' });
    const trajectory = await write(robin, 'trajectory.kept-own', { terms });
    await write(
      robin,
      'trajectory.more-asked',
      { wants: 'more', words: 'Ik ben bang voor Peter.' },
      trajectory,
    );
    await write(robin, 'tie.shown-nowhere', {}, peter);
    const element = await openedOver(robin.host);
    element.go({ at: 'who', trajectory, mark: robin.host.newId(), terms });
    await settled();
    await press(element, 'Jo');
    await waitFor(() => textOn(element).includes('Dit gaat mee naar Jo'), 'what goes along');
    expect(namesOn(element)).to.not.include('Alles voorstellen');
    expect(textOn(element)).to.include('Een deel kan niet mee.').and.to.not.include('Peter');
    await press(element, 'Alleen het plan voorstellen');
    expect(textOn(element)).to.include('Rustig aan.').and.to.not.include('Peter');
    await jo.opens(await sends(element));
    const { page } = element;
    const came = oneOf(jo, page.at === 'send' ? page.trajectory : '');
    const [open] = came ? openProposalsOf(came, jo.host.now()) : [];
    expect(open?.terms.words).to.equal('Rustig aan.');
    expect(JSON.stringify(came)).to.not.include('Peter');
    // What is not seen is kept where it stood.
    expect(JSON.stringify(oneOf(robin, trajectory))).to.include('Peter rijdt mee.');
  });
});

/** Robin means to agree something with Jo, and noted in it what is imposed. */
async function meant(by = 'de rechter') {
  const robin = await Party.ready();
  const jo = await Party.ready();
  const tie = await robin.knows('Jo');
  const trajectory = robin.host.newId();
  await write(robin, 'trajectory.drafted', { with: tie, terms: usual() }, trajectory);
  await write(robin, 'trajectory.imposed', { by, what: 'Elke week melden' }, trajectory);
  robin.ms += 60_000;
  return { robin, jo, tie, trajectory };
}

describe('what goes along with another word in what nobody has yet', () => {
  it('A10, A3: stands with an ask before a link is made, and goes with it', async () => {
    const { robin, jo, trajectory } = await meant();
    const element = await openedOver(robin.host);
    element.go({ at: 'more', trajectory });
    await waitFor(() => namesOn(element).includes('Vraag het Jo'), 'the ask');
    await press(element, 'Vraag het Jo');
    await waitFor(() => element.page.at === 'asked', 'that it stands');
    await waitFor(() => textOn(element).includes('Elke week melden'), 'what goes along');
    expect(itemsOn(element)).to.have.length(1);
    await fill(element, 'as', 'Robin');
    await press(element, 'Stuur het naar Jo');
    const ready = () => (element.page.at === 'asked' ? element.page.ready : undefined);
    await waitFor(() => ready() !== undefined, 'the link');
    await jo.opens(ready()?.sealed.linkWithSecret);
    expect(oneOf(jo, trajectory)?.said.map(({ what }) => what)).to.have.members(['imposed', 'more-asked']);
  });

  it('A10: stands on a page of its own where it is sent later', async () => {
    const { robin, jo, trajectory } = await meant();
    await write(robin, 'trajectory.more-asked', { wants: 'more', words: ASKED }, trajectory);
    const element = await openedOver(robin.host);
    element.go({ at: 'tell', trajectory });
    await settled();
    await press(element, 'Sturen');
    await waitFor(() => textOn(element).includes('Dit gaat mee naar Jo'), 'what goes along');
    expect(itemsOn(element)).to.have.length(2);
    await jo.opens(await sends(element));
    expect(oneOf(jo, trajectory)?.said).to.have.length(2);
  });

  it('A10, N7: no link is made where a part of it can not be seen; the ask stands', async () => {
    const { robin, trajectory } = await meant('Peter');
    const peter = await robin.knows('Peter');
    const ask = await write(robin, 'trajectory.more-asked', { wants: 'more' }, trajectory);
    await write(robin, 'tie.shown-nowhere', {}, peter);
    const element = await openedOver(robin.host);
    for (const page of [
      { at: 'asked', trajectory, ask },
      { at: 'along-sent', trajectory },
    ] as const) {
      element.go(page);
      await waitFor(() => textOn(element).includes('Een deel kan niet mee.'), page.at);
      expect(textOn(element)).to.not.include('Peter');
      expect(namesOn(element)).to.not.include('Stuur het naar Jo').and.to.not.include('Sturen');
    }
  });

  it('A10: stands before a yes to what the other proposed in it', async () => {
    const { robin, tie, trajectory } = await meant();
    const terms = usual({ whose: 'other' });
    const mark = robin.host.newId();
    const termsId = termsIdOf({ thread: trajectory, mark, terms });
    await write(robin, 'trajectory.proposed', { termsId, mark, terms }, trajectory, from(tie));
    const element = await openedOver(robin.host);
    for (const way of ['Ja', 'Samen, op dit scherm']) {
      element.go({ at: 'proposal', trajectory, termsId });
      await settled();
      await press(element, way);
      await waitFor(() => textOn(element).includes('Elke week melden'), 'what goes along');
      expect(oneOf(robin, trajectory)?.said.some(({ what }) => what === 'accepted')).to.equal(false);
    }
    await press(element, 'Samen, op dit scherm');
    expect(namesOn(element)).to.include('Ik zeg ja');
    element.go({ at: 'proposal', trajectory, termsId });
    await settled();
    await press(element, 'Ja');
    await waitFor(() => textOn(element).includes('Elke week melden'), 'what goes along');
    await press(element, 'Ja');
    await waitFor(() => element.page.at === 'tell', 'on to telling it');
    expect(oneOf(robin, trajectory)?.said.some(({ what }) => what === 'accepted')).to.equal(true);
  });
});
