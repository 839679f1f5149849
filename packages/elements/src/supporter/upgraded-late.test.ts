import { expect, fixture, html } from '@open-wc/testing';
import '../aftercare/define.ts';
import type { RecoveryAftercare } from '../aftercare/aftercare.ts';
import { settled, waitFor } from '../element/testing/on-screen.ts';
import type { RecoveryNetwork } from '../recovery-network/recovery-network.ts';
import type { RecoverySupporter } from './supporter.ts';

describe('J11: a tag for somebody else that is there before what is around it', () => {
  it('has the journal of the person at no moment, and that of its side once it is there', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="upgraded-late"
        ><recovery-aftercare for="family"></recovery-aftercare
        ><recovery-supporter><recovery-aftercare for="family"></recovery-aftercare></recovery-supporter
      ></recovery-network>`,
    );
    const [first, second] = network.querySelectorAll<RecoveryAftercare>('recovery-aftercare');
    if (!first || !second) throw new Error('no aftercare');
    expect([first.host, second.host], 'nobody keeps anything yet').to.deep.equal([undefined, undefined]);
    await import('../recovery-network/define.ts');
    await waitFor(() => first.states !== undefined && second.states !== undefined, 'their journals');
    const theirs = network.host?.state?.journal;
    for (const one of [first, second]) {
      expect(one.known?.state?.journal).to.not.equal(theirs);
      expect(one.host?.problem).to.equal('not-kept');
    }
    await import('./define.ts');
    const supporter = network.querySelector<RecoverySupporter>('recovery-supporter');
    await waitFor(() => supporter?.states !== undefined, 'its side');
    await settled();
    expect(second.known?.state?.journal).to.equal(supporter?.host?.state?.journal);
    expect(supporter?.host?.state?.journal).to.not.equal(theirs);
    expect(supporter?.keepsNothing).to.equal(true);
  });
});
