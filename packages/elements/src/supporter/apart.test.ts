import { expect, fixture, html } from '@open-wc/testing';
import { trajectoriesIn } from '@recovery-network/core/aftercare';
import '../aftercare/define.ts';
import type { RecoveryAftercare } from '../aftercare/aftercare.ts';
import { namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { sharedHost } from '../journal-host/shared-host.ts';
import { readProvider } from '../provider/read-provider.ts';
import '../recovery-network/define.ts';
import type { RecoveryNetwork } from '../recovery-network/recovery-network.ts';
import { areas } from '../together/areas.ts';
import './define.ts';
import type { RecoverySupporter } from './supporter.ts';
import { came, freshStore, invited, isKeptAs, opened, pageWith } from './testing/asked.ts';

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

/** Writes a course of their own. */
async function begins(element: RecoveryAftercare): Promise<void> {
  await waitFor(() => element.states !== undefined, 'its journal');
  element.go({ at: 'template', trajectory: element.host?.newId() ?? '', own: true });
  for (const name of ['Kort', 'Zo begin ik']) {
    // A journal that another test let go of may be opened once more first.
    await waitFor(() => namesOn(element).some((one) => one.startsWith(name)), name);
    await press(element, name);
  }
  await waitFor(() => element.page.at === 'one', 'its own course');
  await settled();
}

/** Writes it in what stands inside a network, and says in which of these journals it got. */
async function writtenIn(element: RecoveryAftercare, names: readonly string[]): Promise<string[]> {
  await begins(element);
  return journalsWith(names);
}

/** In which of these journals a course is. They are empty afterwards. */
async function journalsWith(names: readonly string[]): Promise<string[]> {
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

const coursesIn = ({ known }: RecoveryAftercare): number =>
  known?.state ? trajectoriesIn(known.state.areas.aftercare).length : Number.NaN;

const inside = (network: Element | null | undefined) => {
  const found = network?.querySelector<RecoveryAftercare>('recovery-aftercare');
  if (!found) throw new Error('no aftercare');
  return found;
};

/** What is said where nothing is kept. */
const NOT_KEPT = 'Deze browser bewaart hier niets. Alles werkt, tot je de pagina sluit.';

describe('J11: what somebody else writes inside a <recovery-network> is in no journal', () => {
  for (const who of ['family', 'counsellor'] as const)
    it(`${who}: it is gone with the page, which says so, and the developer reads so once`, async () => {
      const own = who === 'family' ? 'recovery-supporter' : 'recovery-counsellor';
      const lines = await warned(async () => {
        const network = await fixture<RecoveryNetwork>(
          html`<recovery-network lang="nl" store="apart-net"><recovery-aftercare for=${who}></recovery-aftercare></recovery-network>`,
        );
        await waitFor(() => inside(network).host !== undefined, 'a journal');
        expect(inside(network).host).not.to.equal(network.host);
        await waitFor(() => textOn(inside(network)).includes(NOT_KEPT), 'the sentence');
        await begins(inside(network));
        await waitFor(
          () => textOn(inside(network)).includes('Hier is nog niets bewaard.'),
          'what is said of it',
        );
        expect(await journalsWith(['apart-net', own])).to.deep.equal([]);
      });
      expect(lines).to.deep.equal(
        who === 'family'
          ? [
              'RN-E22: <recovery-aftercare> keeps nothing inside <recovery-network>. Give it a page of its own.',
            ]
          : [],
      );
    });

  it('also with the name of that journal', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-same"><recovery-aftercare for="family" store="apart-same"></recovery-aftercare></recovery-network>`,
    );
    await waitFor(() => inside(network).host !== undefined, 'a journal');
    expect(await writtenIn(inside(network), ['apart-same', 'apart-same-family'])).to.deep.equal([]);
  });

  it('also where it stood beside the network first, which has its name as a property', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" .store=${'apart-beside'}></recovery-network>`,
    );
    const element = await fixture<RecoveryAftercare>(
      html`<recovery-aftercare lang="nl" for="family" store="apart-beside"></recovery-aftercare>`,
    );
    network.append(element);
    await settled();
    expect(await writtenIn(element, ['apart-beside', 'apart-beside-family'])).to.deep.equal([]);
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
    expect(await writtenIn(element, ['apart-later', 'recovery-supporter'])).to.deep.equal([]);
  });

  it('also where it is said right after it came there, before anything is on the screen', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-at-once"></recovery-network>`,
    );
    const element = document.createElement('recovery-aftercare');
    network.append(element);
    element.setAttribute('for', 'family');
    await settled();
    expect(await writtenIn(element, ['apart-at-once', 'recovery-supporter'])).to.deep.equal([]);
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
    expect(await writtenIn(element, ['apart-again', 'recovery-supporter'])).to.deep.equal([]);
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

  it('what was beside the network and is moved into it leaves what is kept there where it is', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-moved"></recovery-network>`,
    );
    const element = await fixture<RecoveryAftercare>(
      html`<recovery-aftercare lang="nl" for="family"></recovery-aftercare>`,
    );
    await begins(element);
    const kept = element.host;
    network.append(element);
    await waitFor(() => element.states !== undefined && element.host !== kept, 'a journal in memory');
    await settled();
    expect(textOn(element)).to.include(NOT_KEPT);
    expect(textOn(element)).to.not.include('Kort');
    expect(await writtenIn(element, ['apart-moved', 'recovery-supporter'])).to.deep.equal([
      'recovery-supporter',
    ]);
  });

  it('what was written inside the network is in memory also once it is moved out of it, and it says so', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-out"><recovery-aftercare for="family"></recovery-aftercare></recovery-network>`,
    );
    const element = inside(network);
    await begins(element);
    const { page } = element;
    network.after(element);
    await settled();
    expect(element.page).to.equal(page);
    element.go({ at: 'home' });
    await settled();
    expect(textOn(element)).to.include(NOT_KEPT);
    expect(coursesIn(element)).to.equal(1);
    expect(await journalsWith(['apart-out', 'recovery-supporter'])).to.deep.equal([]);
    element.remove();
  });

  it('what is moved out of the network before anything was written is over what it kept, and keeps what comes', async () => {
    const store = freshStore();
    const before = await fixture<RecoveryAftercare>(
      html`<recovery-aftercare lang="nl" for="counsellor" store=${store}></recovery-aftercare>`,
    );
    await begins(before);
    before.remove();
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-emptied"><recovery-aftercare for="counsellor" store=${store}></recovery-aftercare></recovery-network>`,
    );
    const element = inside(network);
    await waitFor(() => textOn(element).includes(NOT_KEPT), 'in memory');
    expect(coursesIn(element)).to.equal(0);
    network.after(element);
    await waitFor(() => coursesIn(element) === 1, 'what it kept');
    await settled();
    expect(textOn(element)).to.not.include(NOT_KEPT);
    expect(await journalsWith(['apart-emptied', `${store}-counsellor`])).to.deep.equal([
      `${store}-counsellor`,
    ]);
    element.remove();
  });

  it('two who are not the same person do not read each other in memory either', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-turns"><recovery-aftercare for="family"></recovery-aftercare></recovery-network>`,
    );
    const element = inside(network);
    await begins(element);
    const theirs = element.known?.state?.journal;
    element.setAttribute('for', 'counsellor');
    const other = () => element.known?.state?.journal;
    await waitFor(() => other() !== undefined && other() !== theirs, 'another journal');
    expect(coursesIn(element)).to.equal(0);
  });

  it('J7: erasing everything in the network erases it too, and leaves the page where it begins', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-erased"><recovery-aftercare for="family"></recovery-aftercare></recovery-network>`,
    );
    const element = inside(network);
    await begins(element);
    await network.host?.eraseEverything();
    await waitFor(() => element.page.at === 'home', 'where it begins');
    await waitFor(() => element.known?.state !== undefined, 'what is left');
    expect(coursesIn(element)).to.equal(0);
  });

  it('a copy that the person opens in the network takes nothing of it away', async () => {
    const network = await fixture<RecoveryNetwork>(
      html`<recovery-network lang="nl" store="apart-copy"><recovery-aftercare for="family"></recovery-aftercare></recovery-network>`,
    );
    const element = inside(network);
    await begins(element);
    const other = sharedHost('apart-copy-other', areas);
    await other.record([other.draft('tie.added', other.newId(), { name: 'Jo', kind: 'friend' })]);
    const file = await other.exportJournal();
    const loaded = await network.host?.load(file.ok ? file.value : '');
    expect(loaded).to.deep.equal({ ok: true, value: { how: 'adopted', added: 1 } });
    await settled();
    expect(element.page.at).to.equal('one');
    expect(coursesIn(element)).to.equal(1);
    await network.host?.eraseEverything();
    await other.eraseEverything();
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

  describe('<recovery-supporter>', () => {
    const supporterIn = async (network: Element): Promise<RecoverySupporter> => {
      const found = network.querySelector<RecoverySupporter>('recovery-supporter');
      if (!found) throw new Error('no supporter');
      await waitFor(() => found.states !== undefined, 'a journal');
      await settled();
      return found;
    };

    it('keeps nothing, offers no keeping, and says so', async () => {
      const store = freshStore();
      const network = await fixture<RecoveryNetwork>(
        html`<recovery-network lang="nl" store=${store}><recovery-supporter store=${store}></recovery-supporter></recovery-network>`,
      );
      const supporter = await supporterIn(network);
      expect(supporter.host).not.to.equal(network.host);
      await came(supporter, (await invited()).link);
      await press(supporter, 'Ja');
      await pageWith(supporter, 'Klaar om te sturen');
      await press(supporter, 'Klaar');
      expect(textOn(supporter)).to.include(NOT_KEPT);
      expect(namesOn(supporter)).to.not.include('Op dit apparaat bewaren');
      await supporter.keep();
      expect(supporter.keepsNothing).to.equal(true);
      expect(await isKeptAs(`${store}-family`)).to.equal(false);
    });

    /** One that is kept under a name, and another inside a network. */
    async function keptAndIn(): Promise<{ network: RecoveryNetwork; supporter: RecoverySupporter }> {
      const store = freshStore();
      const before = await opened({ store });
      await came(before, (await invited()).link);
      await before.keep();
      before.remove();
      const network = await fixture<RecoveryNetwork>(
        html`<recovery-network lang="nl" store=${freshStore()}><recovery-supporter store=${store}></recovery-supporter></recovery-network>`,
      );
      return { network, supporter: await supporterIn(network) };
    }

    it('opens what is kept where it is moved out of the network before anything came', async () => {
      const { network, supporter } = await keptAndIn();
      network.after(supporter);
      await waitFor(() => supporter.isKept && textOn(supporter).includes('Jo'), 'what is kept');
      expect(textOn(supporter)).to.not.include(NOT_KEPT);
      await supporter.forget();
      supporter.remove();
    });

    it('has what came inside the network still, moved out of it, with what is kept beside it', async () => {
      const { network, supporter } = await keptAndIn();
      await came(supporter, (await invited()).link);
      const { page } = supporter;
      network.after(supporter);
      await waitFor(() => supporter.places.isBeside, 'what is kept');
      await settled();
      expect(supporter.keepsNothing).to.equal(true);
      expect(supporter.page).to.equal(page);
      await supporter.showKept();
      await supporter.forget();
      supporter.remove();
    });

    it('does not open what somebody kept on a page of its own, also where it is moved here', async () => {
      const store = freshStore();
      const supporter = await opened({ store });
      await came(supporter, (await invited()).link);
      await supporter.keep();
      expect(supporter.isKept).to.equal(true);
      const network = await fixture<RecoveryNetwork>(
        html`<recovery-network lang="nl" store=${store}><recovery-supporter store=${store}></recovery-supporter></recovery-network>`,
      );
      expect(textOn(await supporterIn(network))).to.not.include('Jo');
      network.append(supporter);
      await waitFor(() => supporter.keepsNothing, 'a journal in memory');
      await settled();
      expect(textOn(supporter)).to.not.include('Jo');
      expect(namesOn(supporter)).to.not.include('Naar wat hier bewaard is');
      expect(await isKeptAs(`${store}-family`), 'kept as it was').to.equal(true);
      await sharedHost(`${store}-family`, areas).eraseEverything();
    });

    it('J7: has nothing left where everything in the network was erased', async () => {
      const network = await fixture<RecoveryNetwork>(
        html`<recovery-network lang="nl" store=${freshStore()}><recovery-supporter></recovery-supporter></recovery-network>`,
      );
      const supporter = await supporterIn(network);
      await came(supporter, (await invited()).link);
      expect(textOn(supporter)).to.include('Jo');
      await network.host?.eraseEverything();
      await waitFor(() => supporter.page.at === 'home' && !textOn(supporter).includes('Jo'), 'nothing');
    });
  });
});
