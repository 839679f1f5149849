import { expect, fixture, html } from '@open-wc/testing';
import { trajectoriesIn } from '@recovery-network/core/aftercare';
import '../aftercare/define.ts';
import type { RecoveryAftercare } from '../aftercare/aftercare.ts';
import { press, settled, waitFor } from '../element/testing/on-screen.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { readProvider } from '../provider/read-provider.ts';
import '../recovery-network/define.ts';
import type { RecoveryNetwork } from '../recovery-network/recovery-network.ts';
import { areas } from '../together/areas.ts';
import './define.ts';
import type { RecoverySupporter } from './supporter.ts';

/** Lines for whoever looks after the page. */
async function warned(work: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (line: string) => void lines.push(line);
  await work().finally(() => {
    console.warn = warn;
  });
  return lines.filter((line) => line.startsWith('RN-E22'));
}

/** Writes a course of their own in what stands inside a network, and says in which of these journals it got. */
async function writtenIn(element: RecoveryAftercare, names: readonly string[]): Promise<string[]> {
  await waitFor(() => element.states !== undefined, 'its journal');
  element.go({ at: 'template', trajectory: element.host?.newId() ?? '', own: true });
  await settled();
  await press(element, 'Kort');
  await press(element, 'Zo begin ik');
  await waitFor(() => element.page.at === 'one', 'its own course');
  const hosts = names.map((name) => ({ name, host: sharedHost(name, areas) }));
  const leave = hosts.map(({ host }) => host.subscribe(() => undefined));
  for (const { host } of hosts) await host.whenReady();
  const found = hosts.filter(
    ({ host }) => host.state !== undefined && trajectoriesIn(host.state.areas.aftercare).length > 0,
  );
  for (const { host } of hosts) await host.eraseEverything();
  for (const stop of leave) stop();
  return found.map(({ name }) => name);
}

const inside = (network: Element | null | undefined) => {
  const found = network?.querySelector<RecoveryAftercare>('recovery-aftercare');
  if (!found) throw new Error('no aftercare');
  return found;
};

describe('J11: what somebody else writes inside a <recovery-network> is never in the journal of that', () => {
  for (const who of ['family', 'counsellor'] as const)
    it(`${who}: it is in a journal of their own, and the developer reads so once`, async () => {
      const own = who === 'family' ? 'recovery-supporter' : 'recovery-counsellor';
      const lines = await warned(async () => {
        const network = await fixture<RecoveryNetwork>(
          html`<recovery-network lang="nl" store="apart-net"><recovery-aftercare for=${who}></recovery-aftercare></recovery-network>`,
        );
        await waitFor(() => inside(network).host !== undefined, 'a journal');
        expect(inside(network).host).not.to.equal(network.host);
        expect(await writtenIn(inside(network), ['apart-net', own])).to.deep.equal([own]);
      });
      expect(lines).to.deep.equal(
        who === 'family' ? ['RN-E22: <recovery-aftercare> keeps a journal of its own here.'] : [],
      );
    });

  it('also with the name of that journal', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-same"><recovery-aftercare for="family" store="apart-same"></recovery-aftercare></recovery-network>`,
    );
    await waitFor(() => inside(network).host !== undefined, 'a journal');
    expect(await writtenIn(inside(network), ['apart-same', 'apart-same-family'])).to.deep.equal([
      'apart-same-family',
    ]);
  });

  it('also beside the network, and where that has its name as a property', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" .store=${'apart-beside'}></recovery-network>`,
    );
    const element = await fixture<RecoveryAftercare>(
      html`<recovery-aftercare lang="nl" for="family" store="apart-beside"></recovery-aftercare>`,
    );
    network.append(element);
    await settled();
    expect(await writtenIn(element, ['apart-beside', 'apart-beside-family'])).to.deep.equal([
      'apart-beside-family',
    ]);
  });

  it('two who are not the same person have one name each, where a page names them alike', async () => {
    const names = await Promise.all(
      (['family', 'counsellor'] as const).map(async (who) => {
        const element = await fixture<RecoverySupporter>(
          html`<recovery-supporter lang="nl" for=${who} store="apart-alike"></recovery-supporter>`,
        );
        return element.places.name;
      }),
    );
    expect(names).to.deep.equal(['apart-alike-family', 'apart-alike-counsellor']);
  });

  it('also where whose it is, is said later', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-later"><recovery-aftercare></recovery-aftercare></recovery-network>`,
    );
    const element = inside(network);
    await waitFor(() => element.host !== undefined, 'a journal');
    element.setAttribute('for', 'family');
    await settled();
    expect(await writtenIn(element, ['apart-later', 'recovery-supporter'])).to.deep.equal([
      'recovery-supporter',
    ]);
  });

  it('also where it is said right after it came there, before anything is on the screen', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-at-once"></recovery-network>`,
    );
    const element = document.createElement('recovery-aftercare');
    network.append(element);
    element.setAttribute('for', 'family');
    await settled();
    expect(await writtenIn(element, ['apart-at-once', 'recovery-supporter'])).to.deep.equal([
      'recovery-supporter',
    ]);
  });

  it('also once the network gives its journal again, with its configuration', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-again"><recovery-aftercare></recovery-aftercare></recovery-network>`,
    );
    const element = inside(network);
    await waitFor(() => element.host !== undefined, 'a journal');
    element.setAttribute('for', 'family');
    await settled();
    network.configuration = readProvider({ languages: ['nl'] }).provider;
    await settled();
    expect(element.configuration?.languages, 'it was given').to.deep.equal(['nl']);
    expect(await writtenIn(element, ['apart-again', 'recovery-supporter'])).to.deep.equal([
      'recovery-supporter',
    ]);
  });

  it('alone too, where whose it is, is said later', async () => {
    const element = await fixture<RecoveryAftercare>(
      html`<recovery-aftercare lang="nl"></recovery-aftercare>`,
    );
    await waitFor(() => element.host !== undefined, 'a journal');
    element.for = 'family';
    await settled();
    expect(await writtenIn(element, ['recovery-network', 'recovery-supporter'])).to.deep.equal([
      'recovery-supporter',
    ]);
  });

  it('the page of the person is over their journal, where it was another’s before', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-back"><recovery-aftercare for="family"></recovery-aftercare></recovery-network>`,
    );
    const element = inside(network);
    await waitFor(() => element.host !== undefined, 'a journal');
    element.removeAttribute('for');
    await settled();
    expect(await writtenIn(element, ['apart-back', 'recovery-supporter'])).to.deep.equal(['apart-back']);
  });

  it('what was beside the network and is moved into it, stays with its own', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-moved"></recovery-network>`,
    );
    const element = await fixture<RecoveryAftercare>(
      html`<recovery-aftercare lang="nl" for="family"></recovery-aftercare>`,
    );
    network.append(element);
    await settled();
    expect(await writtenIn(element, ['apart-moved', 'recovery-supporter'])).to.deep.equal([
      'recovery-supporter',
    ]);
  });

  it('a journal that an app gives is kept, whosever page it becomes', async () => {
    const host = sharedHost('apart-app', areas);
    const element = await fixture<RecoveryAftercare>(
      html`<recovery-aftercare lang="nl" .host=${host}></recovery-aftercare>`,
    );
    element.for = 'family';
    await settled();
    expect(element.host).to.equal(host);
    await host.eraseEverything();
  });

  it('the person’s own aftercare is in it, as before', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-own"><recovery-aftercare></recovery-aftercare></recovery-network>`,
    );
    await waitFor(() => inside(network).host !== undefined, 'a journal');
    expect(await writtenIn(inside(network), ['apart-own', 'recovery-supporter'])).to.deep.equal([
      'apart-own',
    ]);
  });

  it('what a <recovery-supporter> inside keeps by the name of that journal, is in another', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-two"><recovery-supporter store="apart-two"></recovery-supporter></recovery-network>`,
    );
    const supporter = network.querySelector<RecoverySupporter>('recovery-supporter');
    await waitFor(() => supporter?.host !== undefined, 'a journal');
    expect(supporter?.host).not.to.equal(network.host);
    expect(supporter?.places.name).to.equal('apart-two-family');
    expect(await warned(async () => undefined)).to.deep.equal([]);
  });
});
