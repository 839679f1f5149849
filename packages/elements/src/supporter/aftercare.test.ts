import { expect } from '@open-wc/testing';
import { currentCourse, type Terms, trajectoryOf } from '@recovery-network/core/aftercare';
import { termsIdOf } from '@recovery-network/core/agreement';
import { callsOn, namesOn, press, textOn, waitFor } from '../element/testing/on-screen.ts';
import { came, freshStore, linkOf, opened, somebody } from './testing/asked.ts';

const today = new Date().toISOString().slice(0, 10);

const terms: Terms = {
  what: 'course',
  whose: 'proposer',
  starts: today,
  until: `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01`,
  steps: [{ often: 'weekly' }],
  components: [{ kind: 'individual', who: 'Femke' }],
};

/** Jo proposes aftercare to somebody, and sends a link. */
async function drawnUp(more: Partial<Terms> = {}) {
  const jo = await somebody();
  const tie = await jo.knows('Femke');
  const thread = jo.host.newId();
  const said = { ...terms, ...more };
  await jo.write('trajectory.drafted', thread, { with: tie, terms: said });
  const named = { thread, mark: jo.host.newId(), terms: said };
  const termsId = termsIdOf(named);
  await jo.write('trajectory.proposed', thread, { termsId, mark: named.mark, terms: said });
  return { jo, thread, link: await linkOf(jo, { tie, thread, as: 'Jo' }) };
}

describe('The other side of aftercare', () => {
  it('A3, D4: a link about aftercare opens the proposal, and a yes here is a yes there', async () => {
    const { jo, thread, link } = await drawnUp();
    const element = await opened();
    element.for = 'counsellor';
    await came(element, link);
    await waitFor(() => textOn(element).includes('elke week'), 'the proposal');
    await press(element, 'Antwoord geven');
    await press(element, 'Ja');
    await waitFor(() => {
      const { aftercare } = element.states ?? {};
      const one = aftercare && trajectoryOf(aftercare, thread);
      return one !== undefined && currentCourse(one) !== undefined;
    }, 'what both said yes to');
    const mine = jo.states.aftercare;
    const before = mine && trajectoryOf(mine, thread);
    expect(before && currentCourse(before), 'nothing holds there before it is sent').to.equal(undefined);
  });

  it('X1: of two ways to somebody to talk to, one stands on it', async () => {
    const { link } = await drawnUp();
    const element = await opened();
    await came(element, link);
    await waitFor(() => textOn(element).includes('elke week'), 'the proposal');
    expect(namesOn(element).filter((name) => name === 'Ik wil nu iemand spreken')).to.deep.equal([]);
    await press(element, 'Maak je je nu zorgen?');
    expect(callsOn(element)).to.include('tel:112');
  });

  it('J11, A10: somebody close has aftercare of their own in their own journal', async () => {
    const element = await opened({ store: freshStore() });
    await press(element, 'Hulp voor mij als familie of vriend');
    await waitFor(() => element.page.at === 'aftercare', 'the page');
    const inner = element.renderRoot.querySelector('recovery-aftercare');
    await waitFor(() => inner?.host === element.host, 'its journal');
    expect(inner?.getAttribute('for')).to.equal('family');
    await press(element, '‹ Alle vragen');
    expect(element.page.at).to.equal('home');
  });

  it('a page of counsellors has nothing for themselves', async () => {
    const element = await opened();
    element.for = 'counsellor';
    await element.updateComplete;
    expect(namesOn(element)).not.to.include('Hulp voor mij als familie of vriend');
  });
});
