import { expect } from '@open-wc/testing';
import { areas as allAreas } from '@recovery-network/core/all';
import { areas } from '../journal-host/areas.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { memoryStore } from '../store/memory.ts';
import { evening } from './testing/people.ts';
import { type Visit, visitTo } from './testing/visit.ts';

/** A journal in which Sanne sees something and has a way to it; opened again by a page that knows only the people. */
async function shared(store = memoryStore()) {
  const clock = () => evening;
  const whole = createJournalHost({ areas: allAreas, store, clock });
  whole.subscribe(() => undefined);
  await whole.whenReady();
  const [tie, grant, way] = [whole.newId(), whole.newId(), whole.newId()];
  const journal = whole.state?.journal ?? '';
  const given = { audience: 'supporter', purpose: 'support', sections: ['wins'], until: '2026-12-20' };
  const done = await whole.record([
    whole.draft('tie.added', tie, { name: 'Sanne', kind: 'friend', ring: 'close', reach: {} }),
    whole.draft('tie.supports-already', tie, {}),
    whole.draft('connection.opened', way, { tie, side: 'inviter', journal, secret: 'A'.repeat(43) }),
    whole.draft('grant.given', grant, { tie, ...given, wording: 1 }),
  ]);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  const host = createJournalHost({ areas, store, clock });
  host.subscribe(() => undefined);
  await host.whenReady();
  return { whole, host, tie, grant, way };
}

/** What was written down, and in which batches. */
function listened(host: JournalHost): (readonly string[])[] {
  const batches: (readonly string[])[] = [];
  const record = host.record.bind(host);
  host.record = (drafts) => {
    batches.push(drafts.map(({ type }) => type));
    return record(drafts);
  };
  return batches;
}

async function hideSanne(found: Visit): Promise<void> {
  await found.open('Sanne');
  found.map.go({ at: 'tie', tie: found.tie('Sanne').id, part: 'nowhere' });
  await found.settled();
  await found.press('Nergens tonen');
  for (let round = 0; round < 200 && found.map.page.at !== 'map'; round++) await found.settled();
}

const HIDING = ['tie.shown-nowhere', 'grant.revoked', 'connection.closed'];

describe('showing somebody nowhere', () => {
  for (const loaded of [true, false])
    it(`N7: ends what is shared with them in one batch, where sharing ${loaded ? 'is' : 'is not'} loaded`, async () => {
      const { host, tie } = await shared();
      if (loaded) {
        host.withAreas(allAreas);
        await host.whenReady();
      }
      const batches = listened(host);
      await hideSanne(await visitTo(host));
      expect(batches).to.deep.equal([HIDING]);
      const seen = host.withAreas(allAreas);
      await host.whenReady();
      const states = seen.state?.areas;
      expect(states?.network.ties[tie]?.hidden).to.equal(true);
      const lives = [states?.sharing.grants, states?.sharing.connections].map((one) => JSON.stringify(one));
      expect(lives[0]).to.include('revoked');
      expect(lives[1]).to.include('closed');
    });

  it('N7: does not wait for what ended in another window meanwhile', async () => {
    const { host, whole, tie, grant } = await shared();
    const found = await visitTo(host);
    const record = host.record.bind(host);
    let first = true;
    host.record = async (drafts) => {
      if (first) await whole.record([whole.draft('grant.revoked', grant, {})]);
      first = false;
      return record(drafts);
    };
    await hideSanne(found);
    expect(host.state?.areas.network.ties[tie]?.hidden).to.equal(true);
    // The rest ends all the same, in the same step.
    const seen = host.withAreas(allAreas);
    await host.whenReady();
    expect(JSON.stringify(seen.state?.areas.sharing.connections)).to.include('closed');
  });

  it('N7: of whom nothing is shared with, only that is written', async () => {
    const { host, tie, way, grant } = await shared();
    host.withAreas(allAreas);
    await host.whenReady();
    await host.record([host.draft('grant.revoked', grant, {}), host.draft('connection.closed', way, {})]);
    const batches = listened(host);
    await hideSanne(await visitTo(host));
    expect(batches).to.deep.equal([['tie.shown-nowhere']]);
    expect(host.state?.areas.network.ties[tie]?.hidden).to.equal(true);
  });
});
