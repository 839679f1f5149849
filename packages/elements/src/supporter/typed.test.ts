import { expect } from '@open-wc/testing';
import { termsIdOf } from '@recovery-network/core/agreement';
import type { RecoveryAftercare } from '../aftercare/aftercare.ts';
import { press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill } from '../noting/testing/opened.ts';
import { came, freshStore, linkOf, opened, somebody } from './testing/asked.ts';

describe('what is typed while somebody chooses to keep', () => {
  it('D4: stays in its field', async () => {
    const jo = await somebody();
    const tie = await jo.knows('Femke');
    const thread = jo.host.newId();
    const mark = jo.host.newId();
    const terms = {
      what: 'course',
      whose: 'proposer',
      starts: '2030-01-01',
      steps: [{ often: 'weekly' }],
      components: [{ kind: 'individual' }],
    } as const;
    await jo.write('trajectory.drafted', thread, { with: tie, terms });
    await jo.write('trajectory.proposed', thread, {
      termsId: termsIdOf({ thread, mark, terms }),
      mark,
      terms,
    });
    const element = await opened({ store: freshStore() });
    element.for = 'counsellor';
    await came(element, await linkOf(jo, { tie, thread, as: 'Jo' }));
    await waitFor(() => textOn(element).includes('elke week'), 'the proposal');
    await press(element, 'Antwoord geven');
    await press(element, 'Nog niet mee eens');
    const inner = () => {
      const found = element.renderRoot.querySelector<RecoveryAftercare>('recovery-aftercare');
      if (!found) throw new Error('no aftercare');
      return found;
    };
    await waitFor(() => textOn(inner()).includes('Zo zie ik het'), 'the form');
    await fill(inner(), 'view', 'Elke week is mij te veel.');
    const field = inner().renderRoot.querySelector('textarea');
    // The form has a button of that name too.
    element.renderRoot.querySelector<HTMLElement>('[aria-labelledby="keeping"] button')?.click();
    await waitFor(() => element.isKept, 'it is kept');
    await settled();
    expect(inner().renderRoot.querySelector('textarea')).to.equal(field);
    expect(field?.isConnected).to.equal(true);
    expect(field?.value).to.equal('Elke week is mij te veel.');
    await element.forget();
  });
});
