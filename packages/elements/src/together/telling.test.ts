import { expect } from '@open-wc/testing';
import { noteSaid, noteTelling, tellingOf } from './telling.ts';
import { Party } from './testing/party.ts';

describe('D5: how far what was said got', () => {
  it('is of one journal, by whatever view of it', async () => {
    const [robin, noor] = [await Party.ready(), await Party.ready()];
    const thread = robin.host.newId();
    expect(tellingOf(robin.host, thread)).to.equal('unknown');
    noteTelling(robin.host, thread, 'told');
    expect(tellingOf(robin.host.withAreas([]), thread)).to.equal('told');
    expect(tellingOf(noor.host, thread)).to.equal('unknown');
  });

  it('begins anew with a word that goes to the other, and with no other', async () => {
    const { host } = await Party.ready();
    const thread = host.newId();
    const says = (type: string, extra = {}) => noteSaid(host, [host.draft(type, thread, {}, extra)]);
    noteTelling(host, thread, 'told');
    says('expectation.tried');
    expect(tellingOf(host, thread)).to.equal('told');
    says('expectation.accepted', { by: host.newId(), via: 'carried' });
    expect(tellingOf(host, thread)).to.equal('told');
    says('expectation.paused');
    expect(tellingOf(host, thread)).to.equal('untold');
    noteTelling(host, thread, 'told');
    says('expectation.accepted', { by: host.newId(), via: 'together' });
    expect(tellingOf(host, thread)).to.equal('told');
  });

  it('keeps untold what nobody got, also where both say something after it at one screen', async () => {
    const { host } = await Party.ready();
    const thread = host.newId();
    const says = (type: string, extra = {}) => noteSaid(host, [host.draft(type, thread, {}, extra)]);
    says('trajectory.more-asked');
    says('trajectory.accepted', { by: host.newId(), via: 'together' });
    says('trajectory.accepted', { via: 'together' });
    expect(tellingOf(host, thread)).to.equal('untold');
    const fresh = host.newId();
    noteSaid(host, [host.draft('trajectory.proposed', fresh, {}, { via: 'together' })]);
    expect(tellingOf(host, fresh)).to.equal('told');
  });
});
