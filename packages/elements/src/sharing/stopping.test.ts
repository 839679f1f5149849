import { expect } from '@open-wc/testing';
import { connectionsWith, grantsIn } from '@recovery-network/core/sharing';
import { headingsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { writeDown } from '../journal-host/testing/diary.ts';
import { write } from '../noting/testing/opened.ts';
import { given, insideOf, linkOn, opened, secretIn, statesOf } from './testing/opened.ts';
import { grants, share, withSanne } from './testing/sanne.ts';

describe('stopping with sharing', () => {
  it('D1: text 16 stands before it stops; nobody is told; what stopped is folded away', async () => {
    const { day, sanne } = await withSanne();
    const element = await opened(day);
    await share(element, sanne, 'wins');
    const left = (await day.entries('envelope.')).length;
    element.open();
    await settled();
    await press(element, 'Zo ziet Sanne het');
    await press(element, 'Stop met delen');
    for (const sentence of [
      'Na deze stap krijgt Sanne niets nieuws. Sanne krijgt hierover geen bericht.',
      'Wat Sanne al heeft, kan blijven. Sanne kan wel merken dat het stil is.',
      'Is dat niet veilig voor jou? Praat er eerst over met iemand.',
    ])
      expect(textOn(element)).to.include(sentence);
    expect((await grants(day)).map(({ type }) => type)).to.deep.equal(['grant.given']);
    await press(element, 'Stop met delen');
    await waitFor(() => element.page.at === 'all');
    expect((await grants(day)).map(({ type }) => type)).to.deep.equal(['grant.given', 'grant.revoked']);
    expect(await day.entries('envelope.')).to.have.length(left);
    expect(textOn(element)).to.include('Niemand ziet iets, tot jij iets deelt.');
    expect(textOn(element)).to.not.include('Sanne zag');
    await press(element, 'Voorbij');
    expect(textOn(element)).to.include('Sanne mocht zien: je mooie momenten.');
  });

  it('D1: what is ready to send is gone once it was stopped elsewhere, in another tab too', async () => {
    for (const stops of ['grant', 'connection'] as const) {
      const { day, sanne } = await withSanne();
      const element = await opened(day);
      await share(element, sanne, 'wins');
      const { sharing } = statesOf(day);
      const [grant] = sharing ? grantsIn(sharing) : [];
      const [way] = sharing ? connectionsWith(sharing, sanne) : [];
      if (!grant || !way) throw new Error('nothing is shared');
      if (stops === 'grant') await write(day, 'grant.revoked', {}, grant.id);
      else await write(day, 'connection.closed', {}, way.id);
      await settled();
      expect(namesOn(element)).to.not.include('Alleen de link kopiëren');
      expect(namesOn(element)).to.include('Iets openen dat je kreeg');
    }
  });

  it('N7: who is shown nowhere, ended or died is nobody to share with, and no page of theirs is left', async () => {
    const { day } = await withSanne();
    const others = await writeDown(day, { name: 'Bram' }, { name: 'Cato' }, { name: 'Dirk' });
    const steps = ['tie.shown-nowhere', 'tie.ended', 'tie.died'] as const;
    const grant = await given(day, others[0] ?? '', ['wins']);
    const element = await opened(day);
    element.go({ at: 'seen', grant });
    await settled();
    expect(headingsOn(element)).to.include('Zo ziet Bram het');
    for (const [n, step] of steps.entries())
      await write(day, step, step === 'tie.died' ? { keepOnMap: true } : {}, others[n]);
    await settled();
    expect(textOn(element)).to.not.match(/Bram|Cato|Dirk/);
    for (const at of ['whom', 'invite'] as const) {
      element.go({ at });
      await settled();
      const names = [...element.renderRoot.querySelectorAll('option')].map((one) => one.textContent?.trim());
      expect(names).to.deep.equal(['Kies iemand', 'Sanne']);
    }
    for (const tie of others) {
      element.open({ tie });
      await settled();
      expect(textOn(element)).to.not.match(/Bram|Cato|Dirk/);
    }
  });

  it('D4: a new key takes the place of the earlier one, and keeps what the owner is called', async () => {
    const { day, sanne } = await withSanne();
    const element = await opened(day);
    const before = secretIn(await share(element, sanne, 'wins'));
    element.open({ tie: sanne });
    await settled();
    await press(element, 'Nieuwe sleutel');
    await press(element, 'Sleutel maken');
    await waitFor(() => element.page.at === 'person');
    expect(textOn(element)).to.include('Er is een nieuwe sleutel.');
    await press(element, 'Zo ziet Sanne het');
    await press(element, 'Sturen zoals');
    await waitFor(() => element.page.at === 'send');
    const link = linkOn(element);
    expect(secretIn(link)).to.have.length(43);
    expect(secretIn(link)).to.not.equal(before);
    expect((await insideOf(link)).name).to.equal('Robin');
  });

  it('D1: everything with somebody stops in one step, and in silence', async () => {
    const { day, sanne } = await withSanne();
    const element = await opened(day);
    await share(element, sanne, 'wins');
    const left = (await day.entries('envelope.')).length;
    await press(element, 'Klaar');
    await press(element, 'Alles stoppen met Sanne');
    await press(element, 'Stop met delen');
    await waitFor(() => element.page.at === 'all');
    expect((await day.entries('connection.')).map(({ type }) => type)).to.deep.equal([
      'connection.opened',
      'connection.closed',
    ]);
    expect((await grants(day)).map(({ type }) => type)).to.deep.equal(['grant.given', 'grant.revoked']);
    expect(await day.entries('envelope.')).to.have.length(left);
  });
});
