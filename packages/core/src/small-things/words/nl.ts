import type { SmallWords } from './words.ts';

export const smallWordsNl: SmallWords = {
  pillars: {
    communicate: { title: 'Praten en luisteren', question: 'Zeg ik wat ik nodig heb? Luister ik ook?' },
    choose: { title: 'Mensen kiezen', question: 'Zijn er mensen bij wie ik me veilig voel?' },
    expect: { title: 'Afspreken', question: 'Weten we van elkaar wat we doen, en wat niet?' },
    patience: { title: 'Geduld', question: 'Geef ik mezelf en anderen de tijd?' },
    reciprocity: { title: 'Steun geven en krijgen', question: 'Krijg ik steun, en geef ik wat kan?' },
    'professional-help': { title: 'Hulp van een professional', question: 'Heb ik de hulp die ik nodig heb?' },
  },
  answers: {
    'is-fine': 'Dit gaat goed',
    'wants-attention': 'Dit mag aandacht krijgen',
    'not-now': 'Nu niet',
  },
  gently: 'Kijk rustig. Je hoeft niets te kiezen. Niets wordt opgeteld.',
  why: 'Waarom doe je dit? Schrijf het op voor jezelf.',
  nod: 'Ik denk aan je',
};
