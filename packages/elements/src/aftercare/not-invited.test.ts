import { expect } from '@open-wc/testing';
import { trajectoryOf } from '@recovery-network/core/aftercare';
import { connectionsIn } from '@recovery-network/core/sharing';
import { press, settled, textOn } from '../element/testing/on-screen.ts';
import { write } from '../noting/testing/opened.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { type For, opened, proposed, usual, withJo } from './testing/opened.ts';

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
        expect(textOn(element)).to.include('Sturen kan pas als Sam jou iets heeft gestuurd. Zeggen kan wel.');
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
