import { describe, expect, it } from 'vitest';
import { lintWords } from './lint.ts';

const rules = (text: string, language = 'nl') => lintWords({ key: text }, language).map(({ rule }) => rule);

describe('the word lint', () => {
  it('has nothing to say about plain words', () => {
    expect(rules('Hoe gaat het nu met je? Je hoeft niet alles te vertellen.')).toEqual([]);
    expect(rules('Na je behandeling is nog niets gepland.')).toEqual([]);
    expect(rules('Weet je niemand? Dat komt vaak voor. Dit kan voorkomen.')).toEqual([]);
    expect(rules('No reason is needed. Asking took courage.', 'en')).toEqual([]);
  });

  it('finds a sentence of more than 15 words, and takes a placeholder for one word', () => {
    const fifteen =
      'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien {naam van iemand}';
    expect(rules(`${fifteen}.`)).toEqual([]);
    expect(rules(`${fifteen} zestien.`)).toEqual(['sentence']);
  });

  it('sees where sentences end, and that a time or a number ends none', () => {
    const seven = 'bel dan nu het nummer van ons';
    expect(rules(`${seven}. ${seven}? "${seven}!" ${seven}.`)).toEqual([]);
    expect(rules(`${seven} 0800.0113 tot 22.00 uur of ${seven}`)).toEqual(['sentence']);
  });

  it('finds a paragraph of more than 50 words; a line end starts another', () => {
    const ten = 'Dit is een zin met precies tien woorden voor jou. ';
    expect(rules(ten.repeat(5))).toEqual([]);
    expect(rules(`${ten.repeat(5)}Nog een.`)).toEqual(['paragraph']);
    expect(rules(`${ten.repeat(5)}\n${ten.repeat(5)}`)).toEqual([]);
  });

  it('finds empty texts, and markup that would be shown', () => {
    expect(rules('  ')).toEqual(['empty']);
    expect(rules('Bel <b>112</b>.')).toEqual(['markup']);
    expect(rules('**Bel 112**.')).toEqual(['markup']);
  });

  it.each([
    ['Wat kunt u nu doen?', 'informal'],
    ['Een verslaafde in je familie', 'person-first'],
    ['Ben jij ex-verslaafde?', 'person-first'],
    ['Hij is een junk.', 'person-first'],
    ['Alcoholisten', 'person-first'],
    ['Geen drugsmisbruik', 'person-first'],
    ['Ben je nog clean?', 'person-first'],
    ['Een vuile test', 'person-first'],
    ['Een uitglijder mag.', 'person-first'],
    ['Je therapietrouw', 'person-first'],
    ['Voor patiënten', 'person-first'],
    ['Dit stelt een diagnose.', 'no-medical-claim'],
    ['Deze app behandelt je.', 'no-medical-claim'],
    ['Dit voorkomt terugval.', 'no-medical-claim'],
    ['Zo kun je terugval beter voorkomen.', 'no-medical-claim'],
    ['Wij monitoren je.', 'no-medical-claim'],
    ['Een voorspelling', 'no-medical-claim'],
    ['Triage', 'no-medical-claim'],
    ['De dosering', 'no-medical-claim'],
    ['Je naasten', 'one-word'],
    ['Mijn herstelnetwerk', 'one-word'],
    ['Vul je wachtzin in', 'one-word'],
    ['Mijn crisiskaart', 'one-word'],
    ['Bel de huisartsenpost', 'one-word'],
    ['Opslaan', 'one-word'],
    ['Het is over en weer.', 'no-figure-of-speech'],
    ['Afspraken', 'label'],
  ])('finds "%s" (%s)', (text, rule) => {
    expect(rules(text)).toEqual([rule]);
  });

  it.each([
    ['For addicts', 'person-first'],
    ['A former addict', 'person-first'],
    ['An alcoholic', 'person-first'],
    ['Drug abuse', 'person-first'],
    ['Are you clean?', 'person-first'],
    ['A dirty test', 'person-first'],
    ['After a relapse', 'person-first'],
    ['For patients', 'person-first'],
    ['It treats addiction.', 'no-medical-claim'],
    ['This prevents harm.', 'no-medical-claim'],
    ['We monitor you.', 'no-medical-claim'],
    ['It predicts your day.', 'no-medical-claim'],
    ['The right dose', 'no-medical-claim'],
    ['Your recovery code', 'one-word'],
    ['Give and take', 'no-figure-of-speech'],
  ])('finds "%s" in English (%s)', (text, rule) => {
    expect(rules(text, 'en')).toEqual([rule]);
  });

  it('lets a tab have the short word: the page behind it says which of the two is meant', () => {
    expect(lintWords({ tabPlan: 'Plan', plan: 'Plan' }, 'nl').map(({ key, rule }) => [key, rule])).toEqual([
      ['plan', 'label'],
    ]);
  });

  it('knows whole words only, and not the names of placeholders', () => {
    expect(rules('Het duurt een uur. Dat is nu cleaner dan je auto.')).toEqual([]);
    expect(rules('Bel {huisartsenpost}')).toEqual([]);
  });

  it('reads each form of a plural, and a region of a language', () => {
    const texts = { key: { one: 'Eén patiënt', other: '{count} mensen' } };
    expect(lintWords(texts, 'nl-BE')).toMatchObject([{ key: 'key', rule: 'person-first' }]);
  });

  it('holds other languages to the lengths only', () => {
    expect(rules('Bist du clean? Und u?', 'de')).toEqual([]);
    expect(rules('eins '.repeat(16), 'de')).toEqual(['sentence']);
  });
});
