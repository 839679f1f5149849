import { expect, fixture, html } from '@open-wc/testing';
import type { Terms } from '@recovery-network/core/expectations';
import { asks } from '@recovery-network/core/expectations/asks';
import '../../quick-exit/define.ts';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { fetchAsks } from './asks-in.ts';
import { canBeRead, type SeenBy, termsText } from './terms.ts';

const seen: SeenBy = { doer: 'them', name: 'Marloes' };
const walk: Terms = { does: 'other', ask: 'walk-together', support: 'company' };

/** Any element can say terms; this one is there on every page. */
async function element(lang = 'nl'): Promise<RecoveryElement> {
  const one = await fixture<RecoveryElement>(
    html`<recovery-quick-exit lang=${lang} to="https://example.org"></recovery-quick-exit>`,
  );
  await fetchAsks(one);
  return one;
}

describe('terms as sentences', () => {
  it('E1: turn around for no sign in somebody’s own words', async () => {
    const terms: Terms = { does: 'other', support: 'company', words: 'Elke dag\u202e bellen\u2069' };
    const [said = ''] = termsText(await element(), terms, seen);
    expect(said).to.contain('Elke dag bellen');
  });

  it('E1: say all that was chosen, and nothing else', async () => {
    const terms: Terms = {
      ...{ ...walk, words: 'Ook als het regent.', support: 'emotional', channel: 'visit' },
      when: { how: 'weekly', days: [7, 1], from: '18:00', to: '20:00', zone: (await element()).now().zone },
      often: { every: 2, unit: 'week' },
      from: '2190-11-29',
      until: '2190-12-31',
      limits: { proposer: 'Niet te lang.', other: 'Geen berg.' },
    };
    expect(termsText(await element(), terms, seen)).to.deep.equal([
      'Jij vraagt Marloes: “Wil je een stuk met mij wandelen?”',
      'Daarbij: “Ook als het regent.”',
      'Het gaat om luisteren.',
      'Op maandag en zondag, van 18:00 tot 20:00.',
      'Eén keer per 2 weken.',
      'Van maandag 29 november 2190 tot en met vrijdag 31 december 2190.',
      'Jullie zien elkaar.',
      'Jouw grens: “Niet te lang.”',
      'De grens van Marloes: “Geen berg.”',
    ]);
    expect(termsText(await element(), walk, seen)).to.deep.equal([
      'Jij vraagt Marloes: “Wil je een stuk met mij wandelen?”',
      'Wanneer? Dat zien jullie samen.',
    ]);
  });

  it('E1: say who asks or offers from where the reader stands', async () => {
    const said = async (does: Terms['does'], doer: SeenBy['doer']) =>
      termsText(await element(), { does, words: 'Iets', support: 'advice' }, { ...seen, doer })[0];
    expect(await said('other', 'them')).to.equal('Jij vraagt Marloes: “Iets”');
    expect(await said('other', 'me')).to.equal('Marloes vraagt jou: “Iets”');
    expect(await said('proposer', 'me')).to.equal('Jij biedt Marloes aan: “Iets”');
    expect(await said('proposer', 'them')).to.equal('Marloes biedt jou aan: “Iets”');
  });

  it('E2: another idea about an ask keeps whose ask it was', async () => {
    const said = async (does: Terms['does'], doer: SeenBy['doer'], ask: string) =>
      termsText(await element(), { does, ask, support: 'company' }, { ...seen, doer })[0];
    // Marloes asked for a walk; what the person proposes instead is that they do it in another way, and so the other way round.
    expect(await said('proposer', 'me', 'walk-together')).to.match(/^Marloes vroeg jou/);
    expect(await said('proposer', 'them', 'walk-together')).to.match(/^Jij vroeg Marloes/);
    expect(await said('other', 'them', 'offer-a-walk')).to.match(/^Marloes bood jou aan/);
    expect(await said('other', 'me', 'offer-a-walk')).to.match(/^Jij bood Marloes aan/);
  });

  it('E1: say limits from where the reader stands', async () => {
    const terms: Terms = { ...walk, limits: { proposer: 'van wie vraagt', other: 'van de ander' } };
    expect(termsText(await element(), terms, { ...seen, doer: 'me' })).to.include.members([
      'De grens van Marloes: “van wie vraagt”',
      'Jouw grens: “van de ander”',
    ]);
  });

  it('E1: times of another zone say so, and nights end the next morning', async () => {
    const when: Terms['when'] = {
      how: 'weekly',
      days: [5],
      from: '22:00',
      to: '02:00',
      zone: 'America/Paramaribo',
    };
    expect(termsText(await element(), { ...walk, when }, seen)).to.include.members([
      'Op vrijdag, van 22:00 tot 02:00 de volgende ochtend.',
      'De tijden zijn die van America/Paramaribo.',
    ]);
    const daily = { how: 'weekly', days: [1, 2, 3, 4, 5, 6, 7] } as const;
    expect(
      termsText(await element(), { ...walk, when: { ...daily, days: [...daily.days] } }, seen),
    ).to.include('Elke dag.');
  });

  it('says every ask in both languages, each with the voice of who says it', async () => {
    const begins = {
      nl: { other: /^Jij vraagt Marloes: “.{9,}”$/, proposer: /^Jij biedt Marloes aan: “.{9,}”$/ },
      en: { other: /^You ask Marloes: “.{9,}”$/, proposer: /^You offer Marloes: “.{9,}”$/ },
    } as const;
    for (const lang of ['nl', 'en'] as const)
      for (const [ask, { does, support }] of Object.entries(asks)) {
        const doer = does === 'proposer' ? 'me' : 'them';
        const [what = ''] = termsText(await element(lang), { does, ask, support }, { ...seen, doer });
        expect(what, `${lang} ${ask}`).to.match(begins[lang][does]);
      }
  });

  it('own words in another script do not turn the sentence around', async () => {
    const words = 'هل تمشي معي؟';
    const said = termsText(await element(), { does: 'other', words, support: 'company' }, seen)[0];
    expect(said).to.equal(`Jij vraagt Marloes: “\u2068${words}\u2069”`);
  });

  it('E3: an ask of a newer version can’t be read, so nobody is asked for a yes to it', async () => {
    const newer: Terms = { ...walk, ask: 'something-newer', words: 'en dit' };
    expect(canBeRead(newer)).to.equal(false);
    expect(canBeRead(walk)).to.equal(true);
    expect(canBeRead({ does: 'other', words: ' ', support: 'advice' })).to.equal(false);
    expect(termsText(await element(), newer, seen)[0]).to.contain('nieuwere versie');
  });
});
