import { expect } from '@open-wc/testing';
import { allOn, press, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { write } from '../../noting/testing/opened.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import { agreed, noted, proposed, walk, withMarloes } from '../testing/between.ts';
import { opened, shown } from '../testing/opened.ts';
import { carded, limited, whileCopying } from './testing/written.ts';

const sheetOf = (element: RecoveryExpectations): HTMLElement => {
  const [sheet] = allOn(element, '.sheet');
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
};

const named = async (element: RecoveryExpectations, name: string) => {
  const field = element.renderRoot.querySelector<HTMLInputElement>('#own-name');
  if (!field) throw new Error('No name is asked.');
  field.value = name;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
};

const terms = {
  ...walk,
  until: '2026-12-31',
  limits: { proposer: 'Hoogstens een uur.', other: 'Niet als het regent.' },
} as const;

/** Looks with the rules for paper in force. */
function asOnPaper(element: RecoveryExpectations, look: () => void): void {
  const rules = (element.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print');
  for (const { media } of rules) media.mediaText = 'all';
  try {
    look();
  } finally {
    for (const { media } of rules) media.mediaText = 'print';
  }
}

const FREE = 'Dit mag altijd anders. Stoppen mag ook. Een reden is niet nodig.';

describe('an agreement on paper', () => {
  it('D4, E1: both names, what, until when and limits, for whoever of the two reads it', async () => {
    const { day, marloes } = await withMarloes();
    await limited(day, { channels: ['visit'], words: 'Niet over mijn werk.' }, marloes);
    const { thread } = await agreed(day, marloes, terms);
    const element = await opened(day);
    await shown(element, { at: 'paper', thread });
    await named(element, 'Sanne');
    const sheet = textOn(sheetOf(element));
    expect(sheet).to.match(/^Wat we afspreken Sanne en Marloes Sanne vraagt/);
    expect(sheet).to.contain('Sanne vraagt Marloes: “Wil je een stuk met mij wandelen?”');
    expect(sheet).to.contain('Tot en met donderdag 31 december.');
    expect(sheet).to.contain('Grens van Sanne: “Hoogstens een uur.”');
    expect(sheet).to.contain('Grens van Marloes: “Niet als het regent.”');
    expect(sheet).to.contain(
      'Wat Marloes over grenzen zei: Contact mag zo: langskomen. “Niet over mijn werk.”',
    );
    expect(sheet).to.contain(`Dit is afgesproken. ${FREE} Zo stond het op 22 november 2026.`);
    // "You" would be somebody else for each of them.
    expect(sheet).to.not.match(/\b(Jij|Jouw|jou)\b/);
  });

  it('D4: it says from their side what they asked, and room is left for a name with a pen', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await proposed(day, marloes, { by: 'them', terms });
    const element = await opened(day);
    await shown(element, { at: 'paper', thread });
    const sheet = textOn(sheetOf(element));
    expect(sheet).to.contain('Marloes vraagt __________: “Wil je een stuk met mij wandelen?”');
    expect(sheet).to.contain('Grens van Marloes: “Hoogstens een uur.”');
    expect(sheet).to.contain('Dit is een voorstel. Er is nog geen ja.');
  });

  it('E2: it claims no yes that was not given', async () => {
    const { day, marloes } = await withMarloes();
    const draft = day.host.newId();
    await write(day, 'expectation.drafted', { with: marloes, terms: walk }, draft);
    const spoken = await noted(day, marloes);
    const over = await agreed(day, marloes);
    await write(day, 'expectation.released', { termsIds: [over.termsId] }, over.thread);
    const back = await proposed(day, marloes);
    await write(day, 'expectation.withdrawn', { termsId: back.termsId }, back.thread);
    const element = await opened(day);
    for (const [thread, said] of [
      [draft, 'Een vraag, nog geen afspraak.'],
      [spoken, 'Dit is zo besproken.'],
      [over.thread, 'Dit is voorbij.'],
      [back.thread, 'Dit is niet afgesproken.'],
    ] as const) {
      await shown(element, { at: 'paper', thread });
      expect(textOn(sheetOf(element))).to.contain(said);
      expect(textOn(sheetOf(element))).to.not.contain('Dit is afgesproken.');
    }
  });

  it('D4: nobody signs anything: nothing on it is to be filled in, and no word is of a contract', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes, terms);
    const element = await opened(day);
    await shown(element, { at: 'paper', thread });
    await named(element, 'Sanne');
    expect(allOn(sheetOf(element), '.pen')).to.have.length(0);
    expect(textOn(sheetOf(element))).to.not.match(/Tussen|Naam|Datum|contract|__/);
    expect(textOn(element)).to.not.contain('dossier');
  });

  it('D4: the same as text, for a message or a record', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes, terms);
    const element = await opened(day);
    await shown(element, { at: 'paper', thread });
    await named(element, 'Sanne');
    await whileCopying(async (copied) => {
      await press(element, 'Kopieer als tekst');
      await waitFor(() => textOn(element).includes('Gekopieerd.'));
      expect(copied[0]?.split('\n')).to.deep.equal([
        'Wat we afspreken',
        'Sanne en Marloes',
        '',
        'Sanne vraagt Marloes: “Wil je een stuk met mij wandelen?”',
        '- Wanneer? Dat zien jullie samen.',
        '- Tot en met donderdag 31 december.',
        '- Jullie zien elkaar.',
        '- Grens van Sanne: “Hoogstens een uur.”',
        '- Grens van Marloes: “Niet als het regent.”',
        '',
        'Dit is afgesproken.',
        FREE,
        'Zo stond het op 22 november 2026.',
      ]);
    });
    expect(await day.entries('envelope')).to.deep.equal([]);
    // The name on a sheet is for this sheet.
    expect(JSON.stringify(await day.entries(''))).to.not.contain('Sanne');
  });

  it('D4: a blank sheet asks four things, and names nobody', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes, terms);
    const element = await opened(day);
    await shown(element, { at: 'paper', thread });
    await press(element, 'Een leeg blad om op te schrijven');
    const sheet = textOn(sheetOf(element));
    expect(sheet).to.equal(`Wat we afspreken Wie vraagt wie? Wat? Wanneer? Wat gaat te ver? ${FREE}`);
    await press(element, 'Het blad met deze afspraak');
    expect(textOn(sheetOf(element))).to.contain('Marloes');
  });

  it('N7: with somebody who is shown nowhere there is no sheet, and nothing tells why', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes, terms);
    await write(day, 'tie.shown-nowhere', {}, marloes);
    const element = await opened(day);
    await shown(element, { at: 'paper', thread });
    const said = textOn(element);
    expect(said).to.contain('Dit is er niet meer.');
    expect(said).to.not.match(/Marloes|wandelen|uur/);
    await shown(element, { at: 'paper', thread: day.host.newId() });
    expect(textOn(element)).to.equal(said);
  });

  it('D4, E7: on paper stands the sheet alone', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes, terms);
    await carded(day);
    const element = await opened(day);
    for (const page of [
      { at: 'paper', thread },
      { at: 'needs', paper: true },
    ] as const) {
      await shown(element, page);
      asOnPaper(element, () => {
        const section = element.renderRoot.querySelector('section');
        const seen = [...(section?.children ?? [])].filter((one) => getComputedStyle(one).display !== 'none');
        expect(seen.map(({ className }) => className)).to.deep.equal(['sheet card stack']);
      });
    }
  });
});
