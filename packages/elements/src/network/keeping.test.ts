import { expect, waitUntil } from '@open-wc/testing';
import { plan } from '@recovery-network/core/plan';
import { type Diary, diary, writeDown } from '../journal-host/testing/diary.ts';
import { type Visit, visit, visitTo } from './testing/visit.ts';

/** The map over a journal whose store can be full, or slow. */
async function visited(day: Diary, inside?: HTMLElement): Promise<Visit> {
  return visitTo(day.host, inside && { inside });
}

const alert = (found: Visit) => found.one('[role="alert"]').textContent ?? '';

/** The form for somebody new, filled in and not saved. */
async function writing(found: Visit, name: string): Promise<HTMLElement> {
  found.map.go({ at: 'add' });
  await found.settled();
  await found.fill('name', name);
  return found.one('button.primary');
}

describe('J5: what can not be kept', () => {
  it('is said with a way on, also where a <recovery-network> is around', async () => {
    const day = await diary();
    const found = await visited(day, document.createElement('recovery-network'));
    expect(found.map.alone).to.equal(false);
    await writing(found, 'Mam');
    day.store.writing = 'storage-full';
    await found.press('Bewaren');
    expect(alert(found)).to.include('Je laatste stap is nog niet bewaard.');
    day.store.writing = undefined;
    await found.press('Probeer het nog een keer');
    expect(found.ties.map(({ name }) => name)).to.deep.equal(['Mam']);
    expect(found.all('[role="alert"]')).to.have.length(0);
    expect(found.text).to.include('Waar past Mam?');
  });

  it('stands there once, however often it was tried to save', async () => {
    const day = await diary();
    const found = await visited(day);
    await writing(found, 'Mam');
    day.store.writing = 'storage-full';
    await found.press('Bewaren');
    await found.press('Bewaren');
    expect(day.host.pending).to.have.length(1);
    day.store.writing = undefined;
    await found.press('Bewaren');
    expect(found.ties).to.have.length(1);
    expect(day.host.pending).to.have.length(0);
    expect(found.text).to.include('Waar past Mam?');
  });

  it('says for each problem what is true of it', async () => {
    const day = await diary();
    const found = await visited(day);
    const sentences = {
      'storage-full': 'Er is geen ruimte meer op dit apparaat. Je laatste stap is nog niet bewaard.',
      'storage-refused': 'Deze browser wil hier niets bewaren.',
      'newer-version': 'Een nieuwere versie heeft dit bewaard. Laad de pagina opnieuw.',
      damaged: 'Een deel is niet te openen. Het is wel bewaard.',
    } as const;
    for (const problem of ['storage-full', 'storage-refused', 'newer-version', 'damaged'] as const) {
      day.store.writing = problem;
      await found.map.writing.note(day.host.newId(), 'tie.added', {
        name: problem,
        kind: 'friend',
        ring: 'close',
      });
      await found.settled();
      expect(alert(found)).to.include(sentences[problem]);
      expect(found.actions).to.include('Probeer het nog een keer');
    }
  });

  it('J4: what was refused when it was tried again is said', async () => {
    const day = await diary();
    const [ahmed = ''] = await writeDown(day, { name: 'Ahmed' });
    const found = await visited(day);
    day.store.writing = 'storage-full';
    await found.map.writing.note(ahmed, 'tie.rested');
    day.store.writing = undefined;
    // Another tab did the same meanwhile.
    await day.host.record([day.host.draft('tie.ended', ahmed, {})]);
    await found.settled();
    await found.press('Probeer het nog een keer');
    expect(found.text).to.include('Dit kan nu niet.');
  });

  it('J7: an erasure that failed is said', async () => {
    const day = await diary();
    const [mam = ''] = await writeDown(day, { name: 'Mam' });
    const found = await visited(day);
    found.map.go({ at: 'tie', tie: mam, part: 'erase' });
    await found.settled();
    day.host.eraseEntity = async () => ({ ok: false, error: 'storage-full' });
    await found.press('Wis alles over Mam');
    expect(found.text).to.include('Wissen lukte niet.');
    expect(found.map.page.at).to.equal('tie');
  });

  it('N7, J7: who was shown nowhere goes from the card too, and the page says so before', async () => {
    const day = await diary();
    const [sam = '', mam = ''] = await writeDown(day, { name: 'Sam' }, { name: 'Mam' });
    const host = day.host.withAreas([plan]);
    await host.whenReady();
    const call = [{ name: 'Sam', number: '0612345678' }, { name: 'Mam' }];
    await host.record([
      host.draft('plan.card-written', host.newId(), { call }),
      host.draft('tie.shown-nowhere', sam, {}),
    ]);
    const found = await visited(day);
    found.map.go({ at: 'tie', tie: mam, part: 'erase' });
    await found.settled();
    expect(found.text).to.include('op je noodkaart? Daar haal je die zelf weg.');
    found.map.go({ at: 'tie', tie: sam });
    await found.settled();
    await found.press('Wis alles over Sam');
    expect(found.text).to.include('Ook wat van Sam in je plan en op je noodkaart stond.');
    await found.press('Wis alles over Sam');
    await waitUntil(() => found.map.page.at === 'map', 'everything about Sam was not erased', {
      timeout: 5000,
    });
    const file = await day.host.exportJournal();
    expect(JSON.stringify(file))
      .to.match(/Mam/)
      .and.not.match(/Sam|0612345678/);
  });

  it('J7: what waits about somebody goes along, and does not come back later', async () => {
    const day = await diary();
    const [mam = ''] = await writeDown(day, { name: 'Mam' });
    const found = await visited(day);
    day.store.writing = 'storage-full';
    await found.map.writing.note(mam, 'tie.rested');
    expect(day.host.pending).to.have.length(1);
    day.store.writing = undefined;
    found.map.go({ at: 'tie', tie: mam, part: 'erase' });
    await found.settled();
    await found.press('Wis alles over Mam');
    expect(found.map.page.at).to.equal('map');
    expect(day.host.pending).to.have.length(0);
  });
});

describe('what takes its time', () => {
  it('a second tap on the same button writes nothing twice', async () => {
    const day = await diary();
    const [mam = ''] = await writeDown(day, { name: 'Mam' });
    const found = await visited(day);
    const save = await writing(found, 'Kees');
    const letGo = day.slowly();
    save.click();
    await found.map.updateComplete;
    save.click();
    letGo();
    await found.settled();
    expect(found.ties.map(({ name }) => name)).to.deep.equal(['Mam', 'Kees']);
    await found.open('Mam');
    const spoken = found.all('button').find((one) => one.textContent === 'Gesproken');
    const again = day.slowly();
    spoken?.click();
    await found.map.updateComplete;
    spoken?.click();
    again();
    await found.settled();
    expect(found.host.state?.areas.network.contacts[mam]).to.have.length(1);
    expect(found.all('[role="alert"]')).to.have.length(0);
  });

  it('who went on meanwhile is not pulled back', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Mam' });
    const found = await visited(day);
    const save = await writing(found, 'Kees');
    const letGo = day.slowly();
    save.click();
    await found.map.updateComplete;
    found.map.back();
    letGo();
    await found.settled();
    expect(found.ties).to.have.length(2);
    expect(found.map.page.at).to.equal('map');
  });

  it('what is said later is said in a place that was there before', async () => {
    const found = await visit(3);
    await found.open('Mam');
    const places = found.all('[role="status"]');
    for (const place of places) expect(getComputedStyle(place).display).to.not.equal('none');
    await found.press('Gesproken');
    const said = places.find((place) => place.isConnected && place.textContent === 'Opgeschreven.');
    expect(said).to.not.equal(undefined);
    found.map.go({ at: 'tie', tie: found.tie('Mam').id, part: 'ask' });
    await found.settled();
    const beside = found.all('[role="status"]').at(-1);
    found.map.notice = 'De tekst is gekopieerd.';
    await found.settled();
    expect(beside?.isConnected && beside.textContent).to.equal('De tekst is gekopieerd.');
  });
});
