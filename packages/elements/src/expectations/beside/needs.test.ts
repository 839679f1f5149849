import { expect, fixture, html } from '@open-wc/testing';
import { allOn, namesOn, press, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { fill, fullDiary, hostOf, write } from '../../noting/testing/opened.ts';
import { withMarloes } from '../testing/between.ts';
import { opened, shown } from '../testing/opened.ts';
import { carded, whileCopying } from './testing/written.ts';

describe('the needs card', () => {
  it('E7: what helps, what does not, how to talk with me and a hard day are written and shown', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await shown(element, { at: 'needs' });
    await press(element, 'Opschrijven');
    await fill(element, 'helps', '  Luister.\n\n Ga mee naar buiten. ');
    await fill(element, 'helpsNot', 'Boos worden.');
    await fill(element, 'approach', 'Begin met een bericht.');
    await fill(element, 'hardDay', 'Blijf bij mij.');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je kaart is bewaard.'));
    expect(textOn(element)).to.contain(
      'Dit helpt Luister. Ga mee naar buiten. Dit helpt niet Boos worden. Zo kun je met mij praten Begin met een bericht. Op een moeilijke dag Blijf bij mij.',
    );
    expect((await day.entries('needs-card'))[0]?.data).to.deep.equal({
      helps: ['Luister.', 'Ga mee naar buiten.'],
      helpsNot: ['Boos worden.'],
      approach: 'Begin met een bericht.',
      hardDay: 'Blijf bij mij.',
    });
  });

  it('E7: one thing is enough, nothing is refused kindly, and an example is added once', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await shown(element, { at: 'needs', edit: true });
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Schrijf eerst iets op. Eén ding is genoeg.'), 'why');
    expect(await day.entries('needs-card')).to.deep.equal([]);
    for (const fold of allOn(element, 'details')) fold.setAttribute('open', '');
    await press(element, 'Zet erbij: Stuur soms een lief bericht.');
    await press(element, 'Zet erbij: Stuur soms een lief bericht.');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je kaart is bewaard.'));
    expect((await day.entries('needs-card'))[0]?.data).to.deep.equal({
      helps: ['Stuur soms een lief bericht.'],
      helpsNot: [],
    });
  });

  it('E7: what is too long or too much is refused at its field, and stays there', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await shown(element, { at: 'needs', edit: true });
    await fill(element, 'helps', 'a'.repeat(301));
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Een van de regels is te lang.'), 'why');
    await fill(element, 'helps', Array.from({ length: 21 }, (_, n) => `Ding ${n}`).join('\n'));
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Dit zijn er te veel.'), 'why');
    expect(await day.entries('needs-card')).to.deep.equal([]);
    // In letters as people count them: the limits of the journal are in those too.
    await fill(element, 'helps', '🌿'.repeat(300));
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je kaart is bewaard.'));
  });

  it('E7: what another tab wrote meanwhile stays, where nothing was changed here', async () => {
    const day = await fullDiary();
    const card = await carded(day);
    const element = await opened(day);
    await shown(element, { at: 'needs', edit: true });
    await write(day, 'needs-card.written', { helps: ['Een ander tabblad.'], helpsNot: [] }, card);
    await settled();
    await fill(element, 'hardDay', 'Bel mij.');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Je kaart is bewaard.'));
    expect((await day.entries('needs-card')).at(-1)?.data).to.deep.equal({
      helps: ['Een ander tabblad.'],
      helpsNot: [],
      hardDay: 'Bel mij.',
    });
  });

  it('E7: it is put away and brought back as it was', async () => {
    const day = await fullDiary();
    await carded(day);
    const element = await opened(day);
    await shown(element, { at: 'needs' });
    await press(element, 'Wegleggen');
    await press(element, 'Leg de kaart weg');
    await waitFor(() => textOn(element).includes('De kaart is weggelegd.'));
    expect(textOn(element)).to.not.contain('Luister, zonder iets op te lossen.');
    await press(element, 'Haal terug');
    await waitFor(() => textOn(element).includes('Je kaart is er weer.'));
    expect(textOn(element)).to.contain('Blijf bij mij.');
    const written = (await day.entries('needs-card.written')).map(({ data }) => data);
    expect(written[1]).to.deep.equal(written[0]);
  });

  it('J7: erased, it is in no entry any more, also where it was put away', async () => {
    for (const away of [false, true]) {
      const day = await fullDiary();
      await carded(day);
      const element = await opened(day);
      await shown(element, { at: 'needs' });
      if (away) {
        await press(element, 'Wegleggen');
        await press(element, 'Leg de kaart weg');
        await waitFor(() => textOn(element).includes('De kaart is weggelegd.'));
      }
      await press(element, 'Wissen');
      await press(element, 'Ja, wis dit');
      await waitFor(() => textOn(element).includes('Het is gewist.'));
      expect(textOn(element)).to.not.contain('eerder schreef');
      const file = await day.host.exportJournal();
      expect(JSON.stringify(file)).to.not.contain('Luister, zonder');
    }
  });

  it('E7: the card goes along as text, with and without a browser that copies', async () => {
    const day = await fullDiary();
    await carded(day);
    const element = await opened(day);
    const text =
      'Zo kun je mij helpen\n\nDit helpt:\n- Luister, zonder iets op te lossen.\n- Ga met mij wandelen.\n\nDit helpt niet:\n- Steeds vragen waarom.\n\nZo kun je met mij praten:\nBegin met een bericht.\n\nOp een moeilijke dag:\nBlijf bij mij.';
    await shown(element, { at: 'needs' });
    await whileCopying(async (copied) => {
      await press(element, 'Kopieer als tekst');
      await waitFor(() => textOn(element).includes('Gekopieerd.'));
      expect(copied).to.deep.equal([text]);
    });
    await whileCopying(async () => {
      await press(element, 'Kopieer als tekst');
      await waitFor(() => textOn(element).includes('Kopiëren lukt hier niet.'));
      const [area] = allOn(element, 'textarea');
      expect(area instanceof HTMLTextAreaElement && area.value).to.equal(text);
    }, false);
    expect(await day.entries('envelope')).to.deep.equal([]);
  });

  it('E7, N8: messages to ask with tell nothing of a treatment or of using, and write nothing', async () => {
    const day = await fullDiary();
    await carded(day);
    const element = await opened(day);
    await shown(element, { at: 'needs' });
    await press(element, 'Berichten om hulp te vragen');
    const messages = allOn(element, 'blockquote').map((one) => one.textContent ?? '');
    expect(messages).to.have.length(4);
    for (const message of messages)
      expect(message).to.not.match(/herstel|gebruik|verslav|behandel|kliniek|alcohol|drugs/i);
    await whileCopying(async (copied) => {
      await press(element, 'Kopiëren');
      await waitFor(() => textOn(element).includes('Gekopieerd.'));
      expect(copied[0]).to.match(/^Hoi, ik heb opgeschreven wat mij helpt\.[\s\S]*Ga met mij wandelen\./);
    });
    expect((await day.entries('')).map(({ type }) => type)).to.deep.equal(['needs-card.written']);
  });

  it('E7: a page explains to a supporter what is asked of them and what is not, on paper too', async () => {
    const day = await fullDiary();
    await carded(day);
    const element = await opened(day);
    await shown(element, { at: 'needs' });
    await press(element, 'Uitleg voor wie jou helpt');
    expect(textOn(element)).to.contain('Jij bent geen hulpdienst.');
    await shown(element, { at: 'needs', paper: true });
    const [sheet] = allOn(element, '.sheet');
    expect(textOn(sheet ?? element)).to.match(/Dit helpt .*Blijf bij mij\. Wat is dit\? .*geen hulpdienst/);
  });

  it('E7: it is shared where sharing is beside it, and only by going there', async () => {
    const day = await fullDiary();
    await carded(day);
    const alone = await opened(day);
    await shown(alone, { at: 'needs' });
    expect(namesOn(alone)).to.not.include('Delen met iemand');
    const asked: unknown[] = [];
    const together = await fixture(
      html`<recovery-together @recovery-together-go=${({ detail }: CustomEvent) => asked.push(detail)}>
        <recovery-expectations lang="nl" .host=${hostOf(day)}></recovery-expectations></recovery-together>`,
    );
    const element = together.querySelector('recovery-expectations');
    if (!element) throw new Error('It is not there.');
    await waitFor(() => element.states !== undefined);
    await shown(element, { at: 'needs' });
    await press(element, 'Delen met iemand');
    expect(asked).to.deep.equal([{ to: 'sharing' }]);
  });

  it('N7: names nobody who is shown nowhere, on the screen or in the form, and keeps what it said of them', async () => {
    const { day, marloes } = await withMarloes();
    await write(day, 'needs-card.written', {
      helps: ['Luister.', 'Bel Marloes.'],
      helpsNot: [],
      approach: 'Vraag het Marloes.',
    });
    await write(day, 'tie.shown-nowhere', {}, marloes);
    const element = await opened(day);
    await shown(element, { at: 'needs' });
    expect(textOn(element)).to.include('Luister.').and.not.include('Marloes');
    await press(element, 'Veranderen');
    for (const area of element.renderRoot.querySelectorAll('textarea'))
      expect(area.value).not.to.include('Marloes');
    await fill(element, 'helps', 'Luister rustig.');
    await press(element, 'Bewaren');
    await waitFor(() => textOn(element).includes('Luister rustig.'));
    expect((await day.entries('needs-card')).at(-1)?.data).to.deep.equal({
      helps: ['Luister rustig.', 'Bel Marloes.'],
      helpsNot: [],
      approach: 'Vraag het Marloes.',
    });
  });
});
