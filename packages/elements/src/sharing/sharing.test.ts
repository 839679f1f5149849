import { expect } from '@open-wc/testing';
import { grantsShown, seenBy } from '@recovery-network/core/guidance';
import { canonical } from '@recovery-network/core/shared';
import { actionOn, namesOn, press, settled, textOn, waitFor } from '../element/testing/on-screen.ts';
import { fill, tick, write } from '../noting/testing/opened.ts';
import { given, insideOf, linkOn, opened, statesOf } from './testing/opened.ts';
import { choosing, grants, share, withSanne } from './testing/sanne.ts';

describe('sharing', () => {
  it('D1: nothing is shared by default, and the page says so', async () => {
    const { day } = await withSanne();
    const element = await opened(day);
    expect(textOn(element)).to.include('Niemand ziet iets, tot jij iets deelt.');
    expect(await day.entries('grant.')).to.deep.equal([]);
    expect(await day.entries('envelope.')).to.deep.equal([]);
  });

  it('D1, D6: text 15 stands before anything is given; what is given is dated, for one person, one purpose and one wording', async () => {
    const { day, sanne } = await withSanne();
    const element = await opened(day);
    await choosing(element, sanne, 'card', 'wins');
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    const text = textOn(element);
    for (const sentence of [
      'Wil je dit delen met Sanne?',
      'Sanne ziet: je noodkaart en je mooie momenten.',
      'Sanne ziet niet: je plan voor als het moeilijker wordt, je bijzondere dagen, hoe iemand jou kan helpen en al het andere.',
      'Dit geldt tot en met dinsdag 22 december.',
      'Je kunt altijd stoppen.',
      'Wat Sanne al heeft, kun je niet terughalen.',
    ])
      expect(text).to.include(sentence);
    expect(namesOn(element)).to.include.members(['Eerst zien wat Sanne ziet', 'Delen', 'Niet delen']);
    expect(await grants(day)).to.deep.equal([]);
    await press(element, 'Delen');
    await waitFor(() => element.page.at === 'send');
    expect(await grants(day)).to.deep.equal([
      {
        type: 'grant.given',
        data: {
          tie: sanne,
          audience: 'supporter',
          purpose: 'support',
          sections: ['card', 'wins'],
          until: '2026-12-22',
          wording: 1,
        },
      },
    ]);
  });

  it('D1: "not" gives nothing and says so', async () => {
    const { day, sanne } = await withSanne();
    const element = await opened(day);
    await choosing(element, sanne, 'card');
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    await press(element, 'Niet delen');
    expect(textOn(element)).to.include('Er is niets gedeeld.');
    expect(await grants(day)).to.deep.equal([]);
    expect(await day.entries('connection.')).to.deep.equal([]);
  });

  it('D2: what is seen first, what is seen afterwards and what is in the envelope are the same, byte for byte', async () => {
    const { day, sanne } = await withSanne();
    const element = await opened(day);
    await choosing(element, sanne, 'plan', 'card', 'days', 'wins', 'needs');
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    await press(element, 'Eerst zien wat Sanne ziet');
    const shown = () => element.renderRoot.querySelector('.copy')?.textContent?.replace(/\s+/g, ' ');
    const before = shown();
    for (const words of [
      'Ik slaap slecht.',
      'Jij:',
      'Rustig praten.',
      'Taart eten.',
      'Ik heb gezongen.',
      'Bel mij.',
    ])
      expect(before).to.include(words);
    expect(await grants(day)).to.deep.equal([]);
    await press(element, 'Delen');
    await waitFor(() => element.page.at === 'send');
    const envelope = await insideOf(linkOn(element));
    const id = envelope.grant?.id ?? '';
    expect(canonical(envelope.copy)).to.equal(canonical(seenBy(statesOf(day), id, element.now())));
    element.go({ at: 'seen', grant: id });
    await settled();
    expect(shown()).to.equal(before);
    expect(envelope.kind).to.equal('shared-copy');
    expect(envelope.name).to.equal('Robin');
  });

  it('D3: a supporter is offered nothing about others; a professional each by a grant of its own', async () => {
    const { day, sanne } = await withSanne();
    const doctor = await write(day, 'tie.added', { name: 'Dr. Aydin', kind: 'therapist', ring: 'further' });
    const element = await opened(day);
    await choosing(element, sanne);
    const values = () =>
      [...element.renderRoot.querySelectorAll<HTMLInputElement>('input[name="parts"]')].map(
        ({ value }) => value,
      );
    expect(values()).to.deep.equal(['plan', 'card', 'days', 'wins', 'needs']);
    expect(textOn(element)).to.not.include('Iets dat je apart deelt');
    element.go({ at: 'all' });
    await settled();
    await choosing(element, doctor);
    expect(values()).to.deep.equal(['plan', 'card', 'days', 'wins', 'needs']);
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    await press(element, 'De mensen om je heen');
    expect(values()).to.deep.equal([]);
    await tick(element, 'purpose', 'treatment');
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    expect(textOn(element)).to.include('Het is voor: behandeling.');
    await press(element, 'Delen');
    await waitFor(() => element.page.at === 'send');
    expect((await grants(day)).map(({ data }) => data)).to.deep.equal([
      {
        tie: doctor,
        audience: 'professional',
        purpose: 'treatment',
        sections: ['people'],
        until: '2026-12-22',
        wording: 1,
      },
    ]);
    expect((await insideOf(linkOn(element))).copy).to.deep.equal({
      people: [{ name: 'Sanne', kind: 'friend', nature: 'personal', gives: [] }],
    });
  });

  it('D5: what was sent stands there, to whom and until when, and that it can’t be called back', async () => {
    const { day, sanne } = await withSanne();
    const element = await opened(day);
    await share(element, sanne, 'wins');
    element.open();
    await settled();
    await press(element, 'Wat je maakte om te sturen');
    await settled();
    expect(textOn(element)).to.include('Wat weg is, kun je niet terughalen.');
    expect(textOn(element)).to.include('Voor Sanne: een kopie van wat je deelt.');
    expect(textOn(element)).to.include('Gemaakt: vandaag. Gaat open tot en met dinsdag 22 december.');
  });

  it('D2: sent again it is as it is today', async () => {
    const { day, sanne } = await withSanne();
    const element = await opened(day);
    const first = await share(element, sanne, 'wins');
    await write(day, 'win.noted', { day: '2026-11-21', text: 'Gedanst.' });
    await press(element, 'Klaar');
    await press(element, 'Zo ziet Sanne het');
    expect(textOn(element)).to.include('Gedanst.');
    await press(element, 'Sturen zoals het vandaag is');
    await waitFor(() => element.page.at === 'send');
    expect(JSON.stringify((await insideOf(first)).copy)).to.not.include('Gedanst.');
    expect(JSON.stringify((await insideOf(linkOn(element))).copy)).to.include('Gedanst.');
  });

  it('D4: what was given without a way to them asks first what the owner is called', async () => {
    const { day, sanne } = await withSanne();
    await given(day, sanne, ['wins']);
    const element = await opened(day);
    await press(element, 'Zo ziet Sanne het');
    await press(element, 'Sturen zoals');
    expect(textOn(element)).to.include('Hoe noem je jezelf voor Sanne?');
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    await press(element, 'Delen');
    await waitFor(() => element.page.at === 'send');
    expect((await insideOf(linkOn(element))).name).to.equal('Robin');
  });

  it('D1: giving more begins with what is seen already', async () => {
    const { day, sanne } = await withSanne();
    const grant = await given(day, sanne, ['wins']);
    const element = await opened(day);
    await choosing(element, sanne, 'card');
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    expect(textOn(element)).to.include('Sanne ziet: je noodkaart en je mooie momenten.');
    await press(element, 'Delen');
    await waitFor(() => element.page.at === 'send');
    const now = grantsShown(statesOf(day), element.now());
    expect(now.map(({ id, sections }) => [id, sections])).to.deep.equal([[grant, ['card', 'wins']]]);
  });

  it('X4: what can’t be given is said at its field, and nothing is written', async () => {
    const { day, sanne } = await withSanne();
    const element = await opened(day);
    await press(element, 'Iets delen');
    await press(element, 'Verder');
    expect(textOn(element)).to.include('Kies eerst iemand.');
    element.go({ at: 'all' });
    await settled();
    await choosing(element, sanne);
    await press(element, 'Verder');
    expect(textOn(element)).to.include('Kies eerst wat je wilt laten zien.');
    await tick(element, 'parts', 'wins');
    for (const [until, sentence] of [
      ['2026-11-21', 'Die dag is al voorbij.'],
      ['2027-11-24', 'Dat is langer dan een jaar.'],
      ['', 'Kies een dag die bestaat.'],
    ] as const) {
      await fill(element, 'until', until);
      await press(element, 'Verder');
      expect(textOn(element)).to.include(sentence);
      expect(element.renderRoot.querySelector('#until')?.getAttribute('aria-invalid')).to.equal('true');
    }
    await fill(element, 'until', '2027-11-23');
    await press(element, 'Verder');
    expect(textOn(element)).to.include('Schrijf op hoe je jezelf noemt.');
    expect(await grants(day)).to.deep.equal([]);
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    expect(element.page.at).to.equal('sure');
  });

  it('J4: two quick taps share once; what could not be saved is not sent', async () => {
    const { day, sanne } = await withSanne();
    const element = await opened(day);
    await choosing(element, sanne, 'wins');
    await fill(element, 'as', 'Robin');
    await press(element, 'Verder');
    day.store.writing = 'storage-full';
    await press(element, 'Delen');
    expect(textOn(element)).to.include('Je laatste stap is nog niet bewaard.');
    expect(element.page.at).to.equal('sure');
    expect(await day.entries('envelope.')).to.deep.equal([]);
    day.store.writing = undefined;
    const button = actionOn(element, 'Delen');
    button.click();
    button.click();
    await waitFor(() => element.page.at === 'send');
    expect(await day.entries('envelope.')).to.have.length(1);
    expect(grantsShown(statesOf(day), element.now())).to.have.length(1);
  });
});
