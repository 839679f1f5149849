/** A word that may not be on a screen, why, and what to write. `pattern` is matched as whole words, without regard to case. */
export interface Forbidden {
  readonly rule: 'person-first' | 'no-medical-claim' | 'one-word' | 'no-figure-of-speech' | 'informal';
  readonly pattern: string;
  readonly instead: string;
}

/** Word parts may use `\p{L}*` for endings. Languages without a list get the rules on length only. */
export const forbidden: Readonly<Record<string, readonly Forbidden[]>> = {
  nl: [
    { rule: 'informal', pattern: 'u|uw|uzelf', instead: 'je' },
    {
      rule: 'person-first',
      pattern: '(?:ex-)?verslaafden?',
      instead: 'iemand met een verslaving, iemand in herstel',
    },
    { rule: 'person-first', pattern: 'junks?|junkies?', instead: 'iemand met een verslaving' },
    { rule: 'person-first', pattern: 'alcoholist\\p{L}*', instead: 'iemand met een alcoholprobleem' },
    { rule: 'person-first', pattern: '\\p{L}*misbruik\\p{L}*', instead: 'gebruik' },
    { rule: 'person-first', pattern: 'clean', instead: 'gestopt, test negatief' },
    { rule: 'person-first', pattern: 'vuile?', instead: 'test positief' },
    {
      rule: 'person-first',
      pattern: 'uitglijders?|uitgegleden',
      instead: 'ik heb gebruikt, of het eigen woord',
    },
    { rule: 'person-first', pattern: 'therapietrouwe?', instead: 'afspraken' },
    { rule: 'person-first', pattern: 'patiënt\\p{L}*|patient\\p{L}*', instead: 'jij' },
    { rule: 'no-medical-claim', pattern: 'diagnos\\p{L}*', instead: 'say what is seen, not what it is' },
    { rule: 'no-medical-claim', pattern: 'behandelt|genezen|geneest', instead: 'say what the person can do' },
    {
      rule: 'no-medical-claim',
      pattern: 'voorkomt|voorkom|ter voorkoming',
      instead: 'say what the person can do',
    },
    {
      rule: 'no-medical-claim',
      pattern: 'terugval (?:\\p{L}+ )?voorkomen|terugvalpreventie',
      instead: 'say what the person can do',
    },
    { rule: 'no-medical-claim', pattern: 'monitor\\p{L}*|gemonitord', instead: 'opschrijven, bekijken' },
    { rule: 'no-medical-claim', pattern: 'voorspel\\p{L}*', instead: 'nothing is predicted here' },
    { rule: 'no-medical-claim', pattern: 'triage|risicoscores?', instead: 'nothing is scored here' },
    { rule: 'no-medical-claim', pattern: 'doser\\p{L}*', instead: 'refer to a doctor' },
    {
      rule: 'one-word',
      pattern: 'naasten?|supporters?|steunfigu(?:ur|ren)',
      instead: 'iemand die mij steunt, familie of vriend',
    },
    { rule: 'one-word', pattern: 'buddy\\p{L}*', instead: 'maatje' },
    {
      rule: 'one-word',
      pattern: 'herstelnetwerk',
      instead: 'mijn mensen (the word outs a person on a shared screen)',
    },
    { rule: 'one-word', pattern: 'herstelcode', instead: 'reservecode' },
    { rule: 'one-word', pattern: 'wachtzin', instead: 'wachtwoord (mag een zin zijn)' },
    { rule: 'one-word', pattern: 'crisiskaart', instead: 'noodkaart (the other is a protected name)' },
    { rule: 'one-word', pattern: 'huisartsenpost', instead: 'huisartsenspoedpost' },
    { rule: 'one-word', pattern: 'craving', instead: 'trek, or the own word' },
    { rule: 'one-word', pattern: 'opslaan|opgeslagen', instead: 'bewaren, bewaard' },
    { rule: 'one-word', pattern: 'verwijder\\p{L}*', instead: 'wissen' },
    { rule: 'one-word', pattern: 'matig', instead: 'gaat wel (or a word that is clearly ordered)' },
    {
      rule: 'no-figure-of-speech',
      pattern: 'geven en nemen|over en weer|deur(?: staat)? open',
      instead: 'the plain thing',
    },
    {
      rule: 'no-figure-of-speech',
      pattern: 'op de rit|een steuntje in de rug|stip op de horizon',
      instead: 'the plain thing',
    },
  ],
  en: [
    {
      rule: 'person-first',
      pattern: '(?:ex-|former )?addicts?',
      instead: 'person with an addiction, person in recovery',
    },
    { rule: 'person-first', pattern: 'junk(?:ie)?s?', instead: 'person with an addiction' },
    { rule: 'person-first', pattern: 'alcoholics?', instead: 'person with an alcohol problem' },
    { rule: 'person-first', pattern: 'abus(?:e|es|ed|er|ers|ing)', instead: 'use, misuse' },
    { rule: 'person-first', pattern: 'clean', instead: 'in recovery, negative test' },
    { rule: 'person-first', pattern: 'dirty', instead: 'using, positive test' },
    { rule: 'person-first', pattern: 'relaps\\p{L}*', instead: 'I used, or the own word' },
    { rule: 'person-first', pattern: 'patients?', instead: 'you' },
    { rule: 'person-first', pattern: '(?:non-)?complian(?:t|ce)', instead: 'what we agree' },
    { rule: 'no-medical-claim', pattern: 'diagnos\\p{L}*', instead: 'say what is seen, not what it is' },
    {
      rule: 'no-medical-claim',
      pattern: 'treats?|cures?|cured|heals?',
      instead: 'say what the person can do',
    },
    { rule: 'no-medical-claim', pattern: 'prevent\\p{L}*', instead: 'say what the person can do' },
    { rule: 'no-medical-claim', pattern: 'monitor\\p{L}*', instead: 'write down, look at' },
    { rule: 'no-medical-claim', pattern: 'predict\\p{L}*', instead: 'nothing is predicted here' },
    { rule: 'no-medical-claim', pattern: 'triage|risk scores?', instead: 'nothing is scored here' },
    { rule: 'no-medical-claim', pattern: 'dos(?:e|es|age|ages|ing)', instead: 'refer to a doctor' },
    {
      rule: 'one-word',
      pattern: 'recovery network',
      instead: 'my people (the word outs a person on a shared screen)',
    },
    { rule: 'one-word', pattern: 'recovery code', instead: 'spare code' },
    { rule: 'one-word', pattern: 'passphrases?', instead: 'password (may be a sentence)' },
    { rule: 'one-word', pattern: 'crisis card', instead: 'emergency card' },
    {
      rule: 'one-word',
      pattern: 'loved ones?|supporters?',
      instead: 'someone who supports me, family or friend',
    },
    {
      rule: 'no-figure-of-speech',
      pattern: 'give and take|open door|back on track',
      instead: 'the plain thing',
    },
  ],
};

/** Labels that mean two things when they stand alone. */
export const clashingLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: {
    afspraken: 'Wat we afspreken, or Agenda',
    plan: 'Als het moeilijker wordt (only the tab is called Plan)',
  },
  en: { agreements: 'What we agree' },
};
