import { expect, fixture, html } from '@open-wc/testing';
import type { Line } from '@recovery-network/core/help-now';
import type { Envelope } from '@recovery-network/core/sharing';
import { HostProvider } from '../element/surroundings.ts';
import { callsOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { sealEnvelope } from '../envelopes/envelopes.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import type { TogetherConfiguration } from '../together/configuration.ts';
import { keptHere } from './keeping.ts';
import type { RecoverySupporter } from './supporter.ts';
import { allPages, book, openedOver } from './testing/all-pages.ts';
import { came, freshStore, invited, isKeptAs, opened, pageWith, somebody, WORDS } from './testing/asked.ts';

const family: Line = {
  id: 'kade-familie',
  name: { nl: 'Lijn voor familie', en: 'Line for family' },
  purpose: { nl: 'Voor wie iemand steunt.', en: 'For those who support someone.' },
  audience: 'family',
  role: 'other',
  human: true,
  channels: [{ type: 'call', number: '010 000 00 02' }],
  hours: { zone: 'Europe/Amsterdam', weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '21:00' }] },
  source: 'made up',
  verifiedOn: null,
};

const gp: Line = {
  ...family,
  id: 'kade-spoed',
  name: 'Spoedpost De Kade',
  audience: 'anyone',
  role: 'gp-out-of-hours',
  channels: [{ type: 'call', number: '010 000 00 03' }],
  hours: 'always',
};

describe('who is there for the other side', () => {
  it('text 18: names the line for family where the provider has one, with its hours, and leaves it out else', async () => {
    const day = await book();
    const element = await openedOver(day, 'nl', 'light', { lines: [family, gp] });
    const [, , asked] = await allPages(element);
    if (asked?.at !== 'question') throw new Error('no question');
    element.go({ ...asked, at: 'no' });
    await settled();
    expect(textOn(element)).to.include(
      'Wil je zelf met iemand praten? Lijn voor familie Voor wie iemand steunt. Open tot 21:00.',
    );
    expect(callsOn(element)).to.include('tel:0100000002');
    day.at('2026-11-22T23:00:00+01:00');
    element.requestUpdate();
    await settled();
    expect(textOn(element)).to.include('Nu dicht. Open morgen om 09:00.');
    expect(callsOn(element)).to.not.include('tel:0100000002');
    element.configuration = { lines: [gp] };
    await settled();
    expect(textOn(element)).to.not.include('Wil je zelf met iemand praten?');
  });

  it('text 23: stands one tap from the page, line by line, with the provider’s own lines', async () => {
    const element = await openedOver(await book(), 'nl', 'light', { lines: [family, gp] });
    await press(element, 'Maak je je nu zorgen?');
    for (const line of [
      'Wordt iemand niet wakker of ademt iemand slecht? Bel 112.',
      'Denk je aan zelfdoding bij een ander? Bel 113, ook om te overleggen.',
      'Geen direct gevaar, wel hulp van een arts nodig? Bel de huisarts.',
      '’s Avonds en in het weekend: Spoedpost De Kade.',
      'Krijg je geen contact? Vraag iemand om mee te gaan kijken.',
      'Ga niet als het voor jou niet veilig is.',
    ])
      expect(textOn(element)).to.include(line);
    expect(callsOn(element)).to.include.members(['tel:0100000003', 'tel:0100000002']);
  });
});

describe('two sides stay apart', () => {
  it('D3: parts that no supporter sees are left out, whatever an envelope says', async () => {
    const element = await opened();
    const now = Date.now();
    const id = () => element.host?.newId() ?? '';
    const secret = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
    const envelope: Envelope = {
      v: 1,
      id: id(),
      kind: 'shared-copy',
      journal: id(),
      connection: id(),
      from: 'inviter',
      site: location.origin,
      at: new Date(now).toISOString(),
      seq: 4,
      until: new Date(now + 86_400_000).toISOString(),
      name: 'Jo',
      grant: {
        id: id(),
        sections: ['needs', 'people', 'declined'],
        purpose: 'support',
        since: now,
        until: '2099-01-01',
      },
      copy: {
        needs: { helps: ['Thee'], helpsNot: [] },
        people: [{ name: 'Ahmed', kind: 'friend', nature: 'personal', gives: [] }],
        declined: [{ name: 'Kees' }],
        balance: 'leaning',
      },
    };
    const sealed = await sealEnvelope(envelope, { secret }, location.href);
    if (!sealed.ok) throw new Error(sealed.error);
    await came(element, sealed.value.linkWithSecret ?? '');
    await waitFor(() => element.page.at === 'copy', 'the copy');
    await settled();
    expect(textOn(element)).to.include('Thee');
    expect(textOn(element)).to.not.match(/Ahmed|Kees|leaning|Wie nu niet kan|Mensen om mij heen/);
  });

  it('J11: in the overview of somebody else it writes nothing into their journal', async () => {
    const jo = await somebody();
    const theirs = JSON.stringify(await jo.host.exportJournal());
    const around = await fixture(html`<div></div>`);
    if (!(around instanceof HTMLElement)) throw new Error('no element');
    const provider = new HostProvider<JournalHost, TogetherConfiguration>(around);
    provider.give({ host: jo.host, configuration: { lines: [gp] } });
    const element = document.createElement('recovery-supporter');
    element.setAttribute('store', freshStore());
    around.append(element);
    await waitFor(() => element.states !== undefined, 'a journal of its own');
    provider.give({ host: jo.host, configuration: { lines: [gp] } });
    expect(element.host === jo.host).to.equal(false);
    expect(element.configuration?.lines).to.deep.equal([gp]);
    await came(element, (await invited()).link);
    expect(textOn(element)).to.include(WORDS);
    expect(JSON.stringify(await jo.host.exportJournal())).to.equal(theirs);
  });

  it('J7: a journal that an app gave is not erased, nor moved, from here', async () => {
    const element = await openedOver(await book());
    await allPages(element);
    element.go({ at: 'home' });
    await settled();
    expect(namesOn(element)).to.not.include('Alles wissen');
    const before = element.host;
    await element.forget();
    await element.keep();
    expect(element.host).to.equal(before);
  });
});

describe('what comes to the page, and what is kept', () => {
  it('D4: a link opened where the page stands already shows its question, and is gone from the address', async () => {
    const element = await opened();
    const { link } = await invited();
    location.hash = new URL(link).hash;
    await waitFor(() => element.page.at === 'question', 'the question');
    await settled();
    expect(textOn(element)).to.include(WORDS);
    expect(location.hash).to.equal('');
  });

  it('D4: looking whether something is kept makes no database, also where a browser does not list them', async () => {
    const store = freshStore();
    const { databases } = IDBFactory.prototype;
    try {
      Reflect.deleteProperty(IDBFactory.prototype, 'databases');
      expect(indexedDB.databases).to.equal(undefined);
      expect(await keptHere(`${store}-family`)).to.equal(undefined);
    } finally {
      IDBFactory.prototype.databases = databases;
    }
    // WebKit, which lists databases, remembers the name of one that was never made.
    const left = (await indexedDB.databases()).filter(({ name }) => name?.includes(store));
    expect(left.map(({ version = 0 }) => version).filter((version) => version > 0)).to.deep.equal([]);
    const element = await opened({ store });
    await came(element, (await invited()).link);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    await element.keep();
    try {
      Reflect.deleteProperty(IDBFactory.prototype, 'databases');
      const again = await keptHere(`${store}-family`);
      expect(again?.state?.journal ?? 'none').to.equal(element.host?.state?.journal);
    } finally {
      IDBFactory.prototype.databases = databases;
    }
    await element.forget();
  });

  it('D4: where there was no room to keep it, no database is left behind', async () => {
    const store = freshStore();
    const element = await opened({ store });
    await came(element, (await invited()).link);
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given) {
      if (this.name === 'log') throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, given);
    };
    try {
      await element.keep();
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    await settled();
    expect(textOn(element)).to.include('Bewaren lukt hier niet.');
    expect(element.keepsNothing).to.equal(true);
    await waitFor(async () => !(await isKeptAs(store)), 'an empty device');
    await element.keep();
    expect(element.isKept).to.equal(true);
    await element.forget();
  });

  it('D4: a browser that keeps nothing says so, and all goes on', async () => {
    const { open } = IDBFactory.prototype;
    const element: RecoverySupporter = await opened();
    await came(element, (await invited()).link);
    await press(element, 'Ja');
    await pageWith(element, 'Klaar om te sturen');
    await press(element, 'Klaar');
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      await press(element, 'Op dit apparaat bewaren');
      await waitFor(() => element.trouble !== '', 'the sentence');
    } finally {
      IDBFactory.prototype.open = open;
    }
    await settled();
    expect(textOn(element)).to.include('Bewaren lukt hier niet. Alles werkt, tot je de pagina sluit.');
    expect(element.keepsNothing).to.equal(true);
    expect(namesOn(element)).to.include('Hiermee stoppen');
  });
});
