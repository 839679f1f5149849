import { expect } from '@open-wc/testing';
import { trajectoryOf } from '@recovery-network/core/aftercare';
import { connectionsIn } from '@recovery-network/core/sharing';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { write } from '../noting/testing/opened.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { type For, opened, proposed, usual, withJo } from './testing/opened.ts';

const NOT_YET = 'Sturen kan pas als Sam jou iets heeft gestuurd. Zeggen kan wel.';

/** Whether a page offers to send something. */
const sends = (element: RecoveryAftercare) =>
  [...element.renderRoot.querySelectorAll('button')].some((one) => one.textContent?.trim() === 'Sturen');

/** The page before proposing something to somebody, the one after a word, and that of what waits. */
async function pagesWith(of: For, invited = false) {
  const { day, sam } = await withJo();
  if (invited) {
    const journal = day.host.newId();
    await write(day, 'connection.opened', { tie: sam, side: 'invited', journal, secret: 'A'.repeat(43) });
  }
  const { trajectory, termsId } = await proposed(day, sam);
  const element = await opened(day, 'nl', 'light', of);
  const look = { at: 'look', trajectory: day.host.newId(), mark: day.host.newId() } as const;
  const pages = [
    { ...look, terms: usual({ whose: 'both' }), tie: sam },
    { at: 'tell', trajectory },
    { at: 'proposal', trajectory, termsId },
  ] as const;
  return { element, pages };
}

describe('D4, A10: nobody is sent a link to which no answer could come back', () => {
  for (const of of ['family', 'counsellor'] as const) {
    it(`${of}: to who sent them nothing it is said that it goes by word, and there is no link`, async () => {
      const { element, pages } = await pagesWith(of);
      for (const page of pages) {
        element.go(page);
        await settled();
        expect([page.at, sends(element)]).to.deep.equal([page.at, false]);
        expect(textOn(element)).to.include(NOT_YET);
      }
    });

    it(`${of}: to who invited them it can be sent`, async () => {
      const { element, pages } = await pagesWith(of, true);
      for (const page of pages) {
        element.go(page);
        await settled();
        expect([page.at, sends(element)]).to.deep.equal([page.at, true]);
        expect(textOn(element)).not.to.include('Sturen kan pas');
      }
    });
  }

  for (const of of ['family', 'counsellor'] as const)
    it(`${of}: what is asked of who sent them nothing is kept, and no page says that it is sent`, async () => {
      const { day, sam } = await withJo();
      const { trajectory } = await proposed(day, sam, { terms: usual({ whose: 'both' }) });
      const element = await opened(day, 'nl', 'light', of);
      element.go({ at: 'more', trajectory });
      await waitFor(() => textOn(element).includes('Vragen mag altijd.'), 'the page');
      expect(textOn(element)).to.include(NOT_YET).and.not.include('pas als jij het stuurt');
      expect(namesOn(element)).not.to.include('Vraag het Sam');
      await press(element, 'Bewaren voor later');
      await waitFor(() => element.page.at === 'asked', 'the ask');
      await settled();
      expect(textOn(element)).to.include(NOT_YET).and.not.include('pas als jij het stuurt');
      expect(namesOn(element)).not.to.include('Stuur het naar Sam');
      expect(namesOn(element)).to.include('We zitten samen: Sam heeft het gehoord');
      element.go({ at: 'one', trajectory });
      await settled();
      expect(textOn(element)).to.include('Je vroeg vandaag om meer hulp.').and.include(NOT_YET);
      expect(namesOn(element)).not.to.include('Stuur het naar Sam');
      await press(element, 'We zitten samen: Sam heeft het gehoord');
      await waitFor(() => textOn(element).includes('Sam heeft het gehoord.'), 'heard');
    });

  it('the person can always send it', async () => {
    const { element, pages } = await pagesWith(undefined);
    for (const page of pages) {
      element.go(page);
      await settled();
      expect([page.at, sends(element)]).to.deep.equal([page.at, true]);
    }
  });

  it('A10: talks that somebody close proposes go on in this journal, and wait to be said', async () => {
    const { element, pages } = await pagesWith('family');
    element.go(pages[0]);
    await settled();
    await press(element, 'Ik zeg het zelf');
    expect(element.page).to.deep.equal({ at: 'one', trajectory: pages[0].trajectory });
    const one = element.states && trajectoryOf(element.states.aftercare, pages[0].trajectory);
    expect(one?.proposals.length).to.equal(1);
    expect(element.states && connectionsIn(element.states.sharing)).to.deep.equal([]);
  });
});
