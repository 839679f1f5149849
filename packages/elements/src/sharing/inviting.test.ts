import { expect } from '@open-wc/testing';
import { stageOf } from '@recovery-network/core/network';
import {
  actionOn,
  focused,
  headingsOn,
  namesOn,
  press,
  settled,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import { type Diary, writeDown } from '../journal-host/testing/diary.ts';
import { fill, fullDiary, write } from '../noting/testing/opened.ts';
import { Party } from '../together/testing/party.ts';
import type { RecoverySharing } from './sharing.ts';
import { full, given, insideOf, linkOn, opened, secretIn, statesOf } from './testing/opened.ts';

const idea = (day: Diary, name: string) => write(day, 'tie.added', { name, kind: 'friend', ring: 'close' });

/** Asks somebody something, and gives the link. */
async function invite(element: RecoverySharing, tie: string, ask = 'Wil je mij steunen?'): Promise<string> {
  element.open({ tie });
  await settled();
  await press(element, 'Iets vragen');
  await fill(element, 'ask', ask);
  await fill(element, 'as', 'Robin');
  await press(element, 'Verder');
  await waitFor(() => element.page.at === 'send', 'something to send');
  return linkOn(element);
}

/** Somebody opens an invitation and answers it; gives the link that goes back. */
async function answers(
  link: string,
  data: object,
  other?: Party,
): Promise<{ back: string; other: Party; way: string }> {
  const party = other ?? (await Party.ready());
  const way = await party.opens(link);
  await party.write('tie.supports-already', way);
  await party.write('invitation.answered', way, { doNotAskAgain: false, ...data });
  const { sealed } = await party.seals({ tie: way, thread: way });
  return { back: sealed.link ?? '', other: party, way };
}

const stage = (day: Diary, tie: string) => {
  const known = statesOf(day).network?.ties[tie];
  return known && stageOf(known);
};

describe('inviting somebody', () => {
  it('N5, D4: it is asked in own words, and noted as asked where that is the step', async () => {
    const day = await fullDiary();
    const [tie, supports = ''] = [await idea(day, 'Sam'), ...(await writeDown(day, { name: 'Marloes' }))];
    const element = await opened(day);
    await press(element, 'Iemand uitnodigen');
    await press(element, 'Verder');
    expect(textOn(element)).to.include('Kies eerst iemand.');
    await fill(element, 'tie', tie);
    await press(element, 'Verder');
    await fill(element, 'ask', '');
    await press(element, 'Verder');
    expect(textOn(element)).to.include('Schrijf eerst op wat je wilt vragen.');
    expect(stage(day, tie)).to.equal('idea');
    const envelope = await insideOf(await invite(element, tie, 'Mag ik je soms bellen?'));
    expect([envelope.kind, envelope.name, envelope.ask]).to.deep.equal([
      'invitation',
      'Robin',
      'Mag ik je soms bellen?',
    ]);
    expect(stage(day, tie)).to.equal('asked');
    await invite(element, supports);
    expect(stage(day, supports)).to.equal('supporting');
    expect(await day.entries('tie.asked')).to.have.length(1);
  });

  it('N6: who said not now is not among those to ask', async () => {
    const day = await fullDiary();
    const [sam, ahmed] = [await idea(day, 'Sam'), await idea(day, 'Ahmed')];
    await write(day, 'tie.asked', {}, sam);
    await write(day, 'tie.said-not-now', { doNotAskAgain: false }, sam, { via: 'reported' });
    const element = await opened(day);
    await press(element, 'Iemand uitnodigen');
    const names = [...element.renderRoot.querySelectorAll('option')].map((one) => one.textContent?.trim());
    expect(names).to.deep.equal(['Kies iemand', 'Ahmed']);
    element.open({ tie: sam });
    await settled();
    expect(namesOn(element)).to.not.include('Iets vragen');
    element.open({ tie: ahmed });
    await settled();
    expect(namesOn(element)).to.include('Iets vragen');
  });
});

describe('opening what came', () => {
  it('D4, N5: a yes to the invitation', async () => {
    const day = await fullDiary();
    const tie = await idea(day, 'Sam');
    const element = await opened(day);
    const { back } = await answers(await invite(element, tie), { reply: 'yes' });
    await element.receiveText(`Hoi, hier is mijn antwoord.\n${back}`);
    await settled();
    expect(headingsOn(element)).to.include('Sam wil je steunen.');
    expect(stage(day, tie)).to.equal('supporting');
  });

  it('N6: a no is text 3, whole, with people beside it', async () => {
    const day = await fullDiary();
    const tie = await idea(day, 'Sam');
    const element = await opened(day);
    const { back } = await answers(await invite(element, tie), { reply: 'not-now', doNotAskAgain: true });
    await element.receiveText(back);
    await settled();
    const text = textOn(element);
    for (const sentence of [
      'Sam kan dit nu niet doen.',
      'Een reden is niet nodig. Het betekent niet dat jij iets fout deed.',
      'Vragen was moedig. Wil je nu iemand anders spreken?',
      'Sam wil hier geen vraag meer over.',
    ])
      expect(text).to.include(sentence);
    expect(stage(day, tie)).to.equal('not-now');
    await press(element, 'Wie kan ik nu bellen?');
    await waitFor(() => focused()?.id === 'people');
    await press(element, 'Klaar');
    expect(element.page.at).to.equal('all');
  });

  it('D4: what is proposed, withdrawn and agreed to is said in words, with the way to it', async () => {
    const day = await fullDiary();
    const tie = await idea(day, 'Sam');
    const element = await opened(day);
    const { back, other, way } = await answers(await invite(element, tie), { reply: 'yes' });
    await element.receiveText(back);
    const thread = other.host.newId();
    const termsId = await other.proposes(way, thread, 'Samen wandelen op zondag.');
    const letter = async () => (await other.seals({ tie: way, thread })).sealed.link ?? '';
    await element.receiveText(await letter());
    await settled();
    expect(headingsOn(element)).to.include('Sam vraagt jou iets.');
    expect(textOn(element)).to.include('Samen wandelen op zondag.');
    expect(textOn(element)).to.include('Je hoeft nu niet te kiezen.');
    expect(textOn(element)).to.not.include('Lees het bij');
    await other.write('expectation.withdrawn', thread, { termsId });
    await element.receiveText(await letter());
    await settled();
    expect(headingsOn(element)).to.include('Sam neemt dit terug.');
    const around = document.createElement('recovery-together');
    element.replaceWith(around);
    around.append(element);
    element.requestUpdate();
    await settled();
    let asked: unknown;
    around.addEventListener('recovery-together-go', (event) => {
      asked = event instanceof CustomEvent && event.detail;
    });
    await press(element, 'Lees het bij');
    expect(asked).to.deep.equal({ to: 'expectations', tie, entity: thread });
    around.remove();
  });

  it('D1: a copy is shown as long as the other says, and stays with the person it is from', async () => {
    const day = await fullDiary();
    const tie = await idea(day, 'Sam');
    const element = await opened(day);
    const { other, way } = await answers(await invite(element, tie), { reply: 'yes' });
    const grant = other.host.newId();
    await other.write('win.noted', other.host.newId(), { day: '2026-11-20', text: 'Ik heb gezongen.' });
    await other.write('grant.given', grant, {
      ...{ tie: way, audience: 'supporter', purpose: 'support', sections: ['wins'] },
      ...{ until: '2026-12-20', wording: 1 },
    });
    const { sealed } = await other.seals({ tie: way, grant, copy: true });
    await element.receiveText(sealed.link ?? '');
    await settled();
    expect(textOn(element)).to.include('Sam laat je dit zien.');
    expect(textOn(element)).to.include('Ik heb gezongen.');
    element.open({ tie });
    await settled();
    await press(element, 'Wat Sam jou liet zien');
    expect(textOn(element)).to.include('Ik heb gezongen.');
    day.at('2026-12-21T12:00:00+01:00');
    element.open({ tie });
    await settled();
    expect(namesOn(element)).to.not.include('Wat Sam jou liet zien');
    expect(textOn(element)).to.include('Op dit apparaat staat het nog.');
    expect(textOn(element)).to.not.include('Ik heb gezongen.');
  });

  it('D4: each problem has its sentence, at the field, which keeps what was pasted', async () => {
    const day = await fullDiary();
    const tie = await idea(day, 'Sam');
    const element = await opened(day);
    const link = await invite(element, tie);
    const { back } = await answers(link, { reply: 'yes' });
    const field = () => element.renderRoot.querySelector<HTMLTextAreaElement>('#text');
    await press(element, '‹ Terug');
    await press(element, '‹ Terug');
    await press(element, 'Iets openen dat je kreeg');
    await press(element, 'Openen');
    expect(textOn(element)).to.include('Plak eerst een link');
    for (const [text, sentence] of [
      ['Hoi, alles goed?', 'Hier staat geen link in die hier open gaat.'],
      [link, 'Dit heb je zelf gemaakt.'],
      [back.slice(0, -40), 'Er mist een stuk.'],
      [back.replace(location.origin, 'https://elders.example'), 'Dit hoort bij https://elders.example.'],
    ] as const) {
      await fill(element, 'text', text);
      await press(element, 'Openen');
      await waitFor(() => textOn(element).includes(sentence), sentence);
      expect(field()?.value).to.equal(text);
      expect(field()?.getAttribute('aria-invalid')).to.equal('true');
    }
    await fill(element, 'text', back.replace(/(.{60})/g, '$1\n'));
    await press(element, 'Openen');
    await waitFor(() => element.page.at === 'came');
    await element.receiveText(back);
    expect(textOn(element)).to.include('Dit heb je al geopend.');
  });

  it('D4: a key and a file, each by a way of its own', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    const other = await Party.ready();
    const tie = await other.knows('Robin');
    const { sealed } = await other.seals({ tie, as: 'Kim', ask: 'Wil je mij bellen?' });
    await element.receiveText(sealed.secretLink ?? '');
    expect(textOn(element)).to.include('Dit is alleen de sleutel. Kies nu het bestand dat erbij hoort.');
    const input = element.renderRoot.querySelector<HTMLInputElement>('#file');
    const chosen = new DataTransfer();
    chosen.items.add(new File([sealed.file], 'bericht.txt', { type: 'text/plain' }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change'));
    await waitFor(() => element.page.at === 'elsewhere', 'somebody else’s invitation');
    await settled();
    // Both go along: with the link, or by hand.
    const keyShown = element.renderRoot.querySelector<HTMLTextAreaElement>('#kept-key')?.value ?? '';
    expect(secretIn(keyShown)).to.equal(secretIn(sealed.secretLink ?? ''));
    element.configuration = { pages: { supporter: '/familie.html' } };
    await settled();
    const to = actionOn(element, 'Open die pagina').getAttribute('href') ?? '';
    expect((await insideOf(to)).ask).to.equal('Wil je mij bellen?');
    await press(element, '‹ Terug');
    expect(element.page).to.include({ at: 'open', secret: secretIn(sealed.secretLink ?? '') });
  });

  it('D4: a file and then its key', async () => {
    const element = await opened(await fullDiary());
    const other = await Party.ready();
    const tie = await other.knows('Robin');
    const { sealed } = await other.seals({ tie, as: 'Kim', ask: 'Wil je mij bellen?' });
    await element.receiveText(sealed.file);
    await settled();
    expect(textOn(element)).to.include('Dit is hier niet te openen.');
    expect(textOn(element)).to.include('Kreeg je ook een sleutel? Plak die hier.');
    await fill(element, 'text', sealed.secretLink ?? '');
    await press(element, 'Openen');
    await waitFor(() => element.page.at === 'elsewhere', 'somebody else’s invitation');
  });

  it('J11: somebody else’s invitation is for the page for family and friends; nothing of it is kept, nothing is lost', async () => {
    const day = await fullDiary();
    const pages = { supporter: '/familie.html' };
    const element = await opened(day, 'nl', 'light', { pages });
    const before = (await day.entries('')).length;
    const other = await Party.ready();
    const tie = await other.knows('Robin');
    const { sealed } = await other.seals({ tie, as: 'Kim', ask: 'Wil je mij bellen?' });
    const link = sealed.linkWithSecret ?? '';
    await element.receiveText(link);
    await settled();
    expect(headingsOn(element)).to.include('Dit is een vraag aan jou');
    expect(element.renderRoot.querySelector<HTMLTextAreaElement>('#kept')?.value).to.equal(link);
    const to = actionOn(element, 'Open die pagina').getAttribute('href') ?? '';
    expect(new URL(to).pathname).to.equal('/familie.html');
    expect((await insideOf(to)).ask).to.equal('Wil je mij bellen?');
    expect(await day.entries('')).to.have.length(before);
    element.configuration = {};
    await settled();
    expect(textOn(element)).to.include('Open de link die je kreeg.');
  });

  it('N7: nothing opens any more from whom everything was stopped with', async () => {
    const day = await fullDiary();
    const tie = await idea(day, 'Sam');
    await full(day, tie);
    await given(day, tie, ['wins']);
    const element = await opened(day);
    const { back } = await answers(await invite(element, tie), { reply: 'yes' });
    element.go({ at: 'stop-all', tie });
    await settled();
    await press(element, 'Stop met delen');
    await waitFor(() => element.page.at === 'all');
    await element.receiveText(back);
    expect(textOn(element)).to.include('Delen met deze persoon is gestopt.');
    expect(stage(day, tie)).to.equal('asked');
  });
});
