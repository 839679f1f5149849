import { expect } from '@open-wc/testing';
import {
  currentCourse,
  openProposalsOf,
  type Terms,
  trajectoriesIn,
  trajectoryOf,
  whoseIs,
} from '@recovery-network/core/aftercare';
import { termsIdOf } from '@recovery-network/core/agreement';
import type { RecoveryAftercare } from '../aftercare/aftercare.ts';
import {
  callsOn,
  headingsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import type { RecoverySupporter } from './supporter.ts';
import { came, freshStore, invited, isKeptAs, linkOf, opened, somebody } from './testing/asked.ts';

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
    const inner = await innerOf(element);
    await waitFor(() => textOn(inner).includes('Je zei ja. Hier is nog niets bewaard.'), 'what is true here');
    const before = mine && trajectoryOf(mine, thread);
    expect(before && currentCourse(before), 'nothing holds there before it is sent').to.equal(undefined);
  });

  it('D4: beside a form, each button to keep something says what it keeps', async () => {
    const { link } = await drawnUp();
    const element = await opened();
    element.for = 'counsellor';
    await came(element, link);
    await waitFor(() => textOn(element).includes('elke week'), 'the proposal');
    await press(element, 'Antwoord geven');
    await press(element, 'Nog niet mee eens');
    await waitFor(() => namesOn(element).includes('Bewaren'), 'the form');
    const keeping = namesOn(element).filter((name) => /bewaren$/i.test(name));
    expect(keeping).to.include('Op dit apparaat bewaren');
    expect(new Set(keeping)).to.have.length(keeping.length);
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

  it('a page of counsellors is called by what they do there', async () => {
    const element = await opened();
    expect(headingsOn(element)[0]).to.equal('Een vraag aan jou');
    element.for = 'counsellor';
    await element.updateComplete;
    expect(headingsOn(element)[0]).to.equal('Nazorg met mensen die je begeleidt');
  });

  it('a page of counsellors has nothing for themselves', async () => {
    const element = await opened();
    element.for = 'counsellor';
    await element.updateComplete;
    expect(namesOn(element)).not.to.include('Hulp voor mij als familie of vriend');
  });

  it('A2, A10: who helps can propose aftercare to whom asked them something, and it goes back as a link', async () => {
    const { jo, link } = await invited();
    const element = await opened();
    element.for = 'counsellor';
    await came(element, link);
    const tie = element.page.at === 'question' ? element.page.tie : '';
    element.go({ at: 'person', tie });
    await settled();
    await press(element, 'Nazorg voorstellen');
    const inner = await innerOf(element);
    await waitFor(() => inner.page.at === 'template', 'the forms');
    expect(namesOn(inner)).to.not.include('‹ Terug');
    await press(inner, 'Kort');
    await press(inner, 'Verder');
    await press(inner, 'Sturen');
    await waitFor(() => inner.page.at === 'send', 'the link');
    const ready = inner.page.at === 'send' ? inner.page.ready : undefined;
    await jo.opens(ready?.sealed.link);
    const [one] = jo.states.aftercare ? trajectoriesIn(jo.states.aftercare) : [];
    expect(one && openProposalsOf(one, jo.host.now())).to.have.length(1);
    expect(one && whoseIs(one), 'it is Jo’s').to.equal('mine');
    element.go({ at: 'person', tie });
    await settled();
    expect(namesOn(element)).to.include('Nazorg: Jo en jij').and.to.not.include('Nazorg voorstellen');
  });

  it('somebody close is not asked to propose aftercare of another', async () => {
    const { link } = await invited();
    const element = await opened();
    await came(element, link);
    const tie = element.page.at === 'question' ? element.page.tie : '';
    element.go({ at: 'person', tie });
    await settled();
    expect(namesOn(element)).to.not.include('Nazorg voorstellen');
  });

  it('A3: all there is with somebody is listed, the newest first, and what waits is said on the first page', async () => {
    const { jo, thread, link } = await drawnUp();
    const element = await opened();
    element.for = 'counsellor';
    await came(element, link);
    await waitFor(() => element.page.at === 'aftercare', 'the proposal');
    const tie = element.page.at === 'aftercare' ? (element.page.tie ?? '') : '';
    element.go({ at: 'home' });
    await settled();
    expect(textOn(element)).to.include('Jo vraagt om jouw antwoord over nazorg.');
    await jo.write('trajectory.more-asked', thread, { wants: 'more' });
    const [back = ''] = jo.states.aftercare ? [trajectoryOf(jo.states.aftercare, thread)?.with] : [];
    await came(element, await linkOf(jo, { tie: back, thread }));
    element.go({ at: 'home' });
    await settled();
    expect(textOn(element)).to.include('Jo vraagt om meer hulp.');
    jo.ms += 60_000;
    const later = jo.host.newId();
    await jo.write('trajectory.drafted', later, { with: back, terms });
    const ahead = {
      ...terms,
      starts: `${Number(today.slice(0, 4)) + 1}-01-01`,
      until: `${Number(today.slice(0, 4)) + 2}-01-01`,
    };
    const named = { thread: later, mark: jo.host.newId(), terms: ahead };
    const proposed = { termsId: termsIdOf(named), mark: named.mark, terms: ahead };
    await jo.write('trajectory.proposed', later, proposed);
    await came(element, await linkOf(jo, { tie: back, thread: later }));
    element.go({ at: 'person', tie });
    await settled();
    const ways = () => namesOn(element).filter((name) => name.startsWith('Nazorg'));
    expect(ways()).to.have.length(2);
    expect(new Set(ways())).to.have.length(2);
    await press(element, 'Nazorg');
    expect(element.page).to.include({ at: 'aftercare', thread: later });
  });

  it('D4: of what is in memory nobody says that it is kept', async () => {
    const { element, inner } = await ownCourse(freshStore());
    expect(textOn(inner)).to.include('Je bent begonnen. Hier is nog niets bewaard.');
    expect(textOn(inner)).to.not.include('Bewaard.');
    expect(namesOn(element)).to.include('Op dit apparaat bewaren');
  });

  it('J7, A10: what somebody close chose to keep for themselves is there again, and can be erased', async () => {
    const store = freshStore();
    const { element } = await ownCourse(store);
    await press(element, 'Op dit apparaat bewaren');
    await waitFor(() => element.isKept, 'keeping');
    element.remove();
    const later = await opened({ store });
    await waitFor(() => later.isKept, 'what is kept');
    await press(later, 'Hulp voor mij als familie of vriend');
    const inner = await innerOf(later);
    await waitFor(() => textOn(inner).includes('Van mezelf'), 'their own course');
    await press(later, '‹ Alle vragen');
    await press(later, 'Alles wissen');
    await press(later, 'Nu alles wissen');
    await waitFor(async () => !(await isKeptAs(store)), 'an empty device');
  });

  it('J7: what somebody has for themselves in memory can be erased', async () => {
    const { element } = await ownCourse(freshStore());
    await press(element, '‹ Alle vragen');
    await press(element, 'Alles wissen');
    await press(element, 'Nu alles wissen');
    await waitFor(() => textOn(element).includes('Alles is gewist.'), 'the sentence');
    expect(namesOn(element)).to.not.include('Alles wissen');
  });
});

/** A course that somebody close began for themselves. */
async function ownCourse(store: string) {
  const element = await opened({ store });
  await press(element, 'Hulp voor mij als familie of vriend');
  const inner = await innerOf(element);
  await press(inner, 'Hulp voor mezelf');
  await press(inner, 'Kort');
  await press(inner, 'Zo begin ik');
  await waitFor(() => inner.page.at === 'one', 'their own');
  await settled();
  return { element, inner };
}

/** The aftercare on the page. */
async function innerOf(element: RecoverySupporter): Promise<RecoveryAftercare> {
  await waitFor(
    () => element.renderRoot.querySelector('recovery-aftercare')?.states !== undefined,
    'aftercare',
  );
  const inner = element.renderRoot.querySelector('recovery-aftercare');
  if (!inner) throw new Error('no aftercare');
  await settled();
  return inner;
}
