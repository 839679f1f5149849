import { expect, fixture, html } from '@open-wc/testing';
import { trajectoriesIn } from '@recovery-network/core/aftercare';
import { press, settled, waitFor } from '../element/testing/on-screen.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { areas } from '../together/areas.ts';
import './define.ts';
import type { RecoveryAftercare } from './aftercare.ts';

const journals = { family: 'recovery-supporter', counsellor: 'recovery-counsellor', '': 'recovery-network' };

describe('alone on a page, without a name for its journal', () => {
  for (const [who, name] of Object.entries(journals))
    it(`J11: what ${who || 'the person'} writes is in ${name}, and in no other`, async () => {
      const all = Object.values(journals).map((one) => ({ one, host: sharedHost(one, areas) }));
      const leave = all.map(({ host }) => host.subscribe(() => undefined));
      for (const { host } of all) await host.eraseEverything();
      const element = await fixture<RecoveryAftercare>(
        html`<recovery-aftercare lang="nl" for=${who}></recovery-aftercare>`,
      );
      await waitFor(() => element.states !== undefined, 'its journal');
      element.go({ at: 'template', trajectory: element.host?.newId() ?? '', own: true });
      await settled();
      await press(element, 'Kort');
      await press(element, 'Zo begin ik');
      await waitFor(() => element.page.at === 'one', 'its own course');
      const written = all.filter(
        ({ host }) => host.state !== undefined && trajectoriesIn(host.state.areas.aftercare).length > 0,
      );
      expect(written.map(({ one }) => one)).to.deep.equal([name]);
      for (const { host } of all) await host.eraseEverything();
      for (const stop of leave) stop();
    });
});
