import { expect } from '@open-wc/testing';
import { stageOf } from '@recovery-network/core/network';
import { sendKeys } from '@web/test-runner-commands';
import { waitFor } from '../element/testing/on-screen.ts';
import { visit } from './testing/visit.ts';

describe("a person's page", () => {
  it('calling and messaging come first', async () => {
    const found = await visit(3);
    await found.open('Mam');
    const links = found.all('.person-page a, .person-page button').map((one) => one.textContent?.trim());
    expect(links.slice(1, 3)).to.deep.equal(['Bel Mam', 'Stuur een bericht']);
  });

  it('shows exactly the steps that may come now', async () => {
    const found = await visit(12);
    await found.open('Kees');
    expect(found.actions).to.include.members([
      'Ja',
      'Kan nu niet',
      'Nog geen antwoord',
      'Toch niet gevraagd',
    ]);
    expect(found.actions).to.not.include('Pauze nemen');
    await found.open('Opa Jan');
    expect(found.actions).to.include('Weer verder');
  });

  it('N5: a pause until a day, and going on again', async () => {
    const found = await visit(3);
    await found.open('Mam');
    await found.press('Pauze nemen');
    await found.fill('until', '2026-12-01');
    await found.press('Bewaren');
    expect(found.text).to.include('Pauze tot en met dinsdag 1 december');
    await found.press('Weer verder');
    expect(stageOf(found.tie('Mam'))).to.equal('supporting');
  });

  it('X2: an ending is no dead end', async () => {
    const found = await visit(3);
    await found.open('Mam');
    await found.press('Stoppen');
    await found.press('Stoppen');
    expect(stageOf(found.tie('Mam'))).to.equal('ended');
    found.map.view = 'list';
    await found.settled();
    await found.press('Mam');
    await found.press('Opnieuw beginnen');
    expect(stageOf(found.tie('Mam'))).to.equal('idea');
  });

  it('N5: somebody who died stays on the map where the person wants it', async () => {
    const found = await visit(3);
    await found.open('Mam');
    await found.press('Overleden');
    await found.press('Naam laten staan');
    expect(found.all('.ties > .tie')).to.have.length(3);
    await found.open('Mam');
    expect(found.actions.filter((name) => name.startsWith('Bel'))).to.deep.equal([]);
  });

  it('N7: who is shown nowhere is found by typing the whole name, and only so', async () => {
    const found = await visit(3);
    await found.open('Marloes');
    await found.press('Nergens tonen');
    expect(found.text).to.include('Marloes kan wel merken dat het stil is.');
    await found.press('Nergens tonen');
    // What was shared with them ends in the same step; what that takes is fetched first.
    await waitFor(() => !found.text.includes('Marloes'), 'Marloes out of sight');
    expect(found.text).to.not.include('Marloes');
    found.map.view = 'list';
    await found.settled();
    expect(found.text).to.not.include('Marloes');
    await found.fill('search', 'Marl');
    expect(found.text).to.not.include('Marloes');
    await found.fill('search', 'marloes');
    await found.press('Marloes');
    await found.press('Op de kaart zetten');
    await found.press('‹ Terug');
    expect(found.tie('Marloes').hidden).to.equal(undefined);
  });

  it('N7: once the page of who is shown nowhere is left, no word tells of them; and there is no number to call', async () => {
    const found = await visit(3);
    await found.map.writing.note(found.tie('Marloes').id, 'tie.shown-nowhere');
    await found.fill('search', 'marloes');
    expect(found.actions).to.include.members(['Marloes Vriend of vriendin · Steunt mij']);
    expect(found.actions).to.not.include('Bel Marloes');
    await found.press('Marloes');
    await found.press('‹ Terug');
    expect(found.text).to.not.include('Marloes');
    expect(found.one('#search')).to.have.property('value', '');
  });

  it('N7: who was found is gone again when the person looks at something else', async () => {
    for (const leave of ['hidden view', 'hidden page'] as const) {
      const found = await visit(3);
      await found.map.writing.note(found.tie('Marloes').id, 'tie.shown-nowhere');
      await found.fill('search', 'marloes');
      await found.press('Marloes');
      expect(found.text).to.include('Marloes');
      // Nothing on that page says why it is so short.
      expect(found.text).to.not.match(/weer|nergens|toon|tonen/i);
      if (leave === 'hidden view') found.map.style.display = 'none';
      else {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        Reflect.deleteProperty(document, 'visibilityState');
      }
      // The browser says it when it has time for that.
      await waitFor(() => !found.text.includes('Marloes'), 'that nobody is to be seen');
      found.map.style.display = '';
      await found.settled();
      expect(found.text).to.not.include('Marloes');
      expect(found.map.typed).to.equal('');
    }
  });

  it('nothing pulls at who stopped, rests or said not now', async () => {
    const found = await visit(12);
    await found.map.writing.note(found.tie('Ahmed').id, 'tie.ended');
    for (const name of ['Ahmed', 'Opa Jan', 'Buurvrouw Til', 'Kees', 'Bram']) {
      await found.open(name);
      const loud = found.all('.primary, .call').map((one) => one.textContent);
      expect(loud, name).to.deep.equal([]);
    }
    await found.open('Mam');
    expect(found.one('a.call').textContent).to.equal('Bel Mam');
    found.map.go({ at: 'map' });
    found.map.view = 'list';
    await found.settled();
    const calls = found.actions.filter((name) => name.startsWith('Bel '));
    expect(calls).to.include.members(['Bel Marloes', 'Bel Mam']);
    for (const name of ['Ahmed', 'Opa Jan', 'Buurvrouw Til', 'Kees', 'Bram'])
      expect(calls).to.not.include(`Bel ${name}`);
  });

  it('how contact went is not asked while an ask waits for its answer; at a group nobody picks up', async () => {
    const found = await visit(12);
    await found.open('Kees');
    expect(found.actions).to.not.include('Gesproken');
    await found.open('NA Utrecht');
    expect(found.actions).to.not.include('Nam niet op');
    await found.press('Ik was er');
    const [noted] = found.host.state?.areas.network.contacts[found.tie('NA Utrecht').id] ?? [];
    expect(noted).to.include({ channel: 'visit', result: 'spoken' });
  });

  it('the name and number have a line of their own, and nothing reads as an unfinished form', async () => {
    const found = await visit(5);
    await found.open('Kees');
    expect(found.text).to.not.include('Nog niet opgeschreven');
    expect(found.actions).to.include('Nummer opschrijven');
    await found.press('Naam en nummer');
    expect(found.all('[name="phone"]')).to.have.length(1);
    expect(found.all('[name="why"]')).to.have.length(0);
    await found.press('‹ Terug');
    await found.press('Waarvoor');
    await found.fill('why', 'Samen naar de groep.');
    await found.press('Bewaren');
    expect(found.tie('Kees')).to.include({ name: 'Kees', why: 'Samen naar de groep.', kind: 'buddy' });
  });

  it('N7: the only one shown nowhere leaves an empty map, with a way back', async () => {
    const found = await visit(1);
    await found.open('Marloes');
    await found.press('Nergens tonen');
    await found.press('Nergens tonen');
    expect(found.text).to.include('Wie schrijf je als eerste op?');
    expect(found.text).to.not.include('Marloes');
    await found.fill('search', 'Marloes');
    await found.press('Marloes');
    expect(found.actions).to.include('Op de kaart zetten');
  });

  it('J7: all about somebody can be erased', async () => {
    const found = await visit(3);
    await found.open('Mam');
    await found.press('Wis alles over Mam');
    await found.press('Wis alles over Mam');
    expect(found.ties.map(({ name }) => name)).to.deep.equal(['Marloes', 'NA Utrecht']);
  });

  it('N9: when somebody can be reached: days, times, a day until which they are away', async () => {
    const found = await visit(3);
    await found.open('Mam');
    await found.press('Wanneer te bereiken');
    for (const day of ['1', '2']) found.one(`input[name="days-0"][value="${day}"]`).click();
    await found.fill('from-0', '20:00');
    await found.fill('to-0', '01:00');
    await found.fill('away', '2026-11-25');
    found.one('input[name="channels"][value="call"]').click();
    await found.press('Bewaren');
    expect(found.tie('Mam').hours).to.deep.include({
      zone: 'Europe/Amsterdam',
      weekly: [{ days: [1, 2], from: '20:00', to: '01:00' }],
      exceptions: [{ from: '2026-11-22', until: '2026-11-25', windows: [] }],
    });
    expect(found.text).to.include('ma en di: 20:00 tot 01:00');
  });

  it('N3, N4, N8, N10: support, how I see them, what they know, how often', async () => {
    const found = await visit(3);
    await found.open('Mam');
    await found.press('Steun');
    found.one('input[name="gives"][value="advice"]').click();
    await found.press('Bewaren');
    await found.press('Hoe ik Mam zie');
    found.one('input[name="trust"][value="unsure"]').click();
    await found.press('Bewaren');
    await found.press('Wat weet Mam?');
    found.one('input[name="level"][value="part"]').click();
    await found.press('Bewaren');
    await found.fill('rhythm', 'week');
    const mam = found.tie('Mam');
    expect(mam.gives).to.deep.equal(['practical', 'advice']);
    expect(mam.qualities?.trust).to.equal('unsure');
    expect(mam.knows?.level).to.equal('part');
    expect(mam.rhythm).to.include({ minDays: 5, maxDays: 10 });
  });

  it('N9, N12: who to call first, and who not on a hard day', async () => {
    const found = await visit(3);
    await found.open('Mam');
    await found.fill('first', '1');
    expect(found.host.state?.areas.network.first['1']).to.equal(found.tie('Mam').id);
    found.one('.person-page .option input').click();
    await found.settled();
    expect(found.tie('Mam').notOnHardDays).to.equal(true);
  });

  it('Escape goes one step back, and the keyboard stays where the person was', async () => {
    const found = await visit(3);
    await found.open('Mam');
    await found.press('Steun');
    await sendKeys({ press: 'Escape' });
    await found.settled();
    expect(found.one('h3.heading').textContent).to.equal('Mam');
    await sendKeys({ press: 'Escape' });
    await found.settled();
    expect(found.map.shadowRoot?.activeElement?.getAttribute('aria-label')).to.include('Mam.');
  });
});
