import type { SmallWords } from './words.ts';

export const smallWordsEn: SmallWords = {
  pillars: {
    communicate: { title: 'Talking and listening', question: 'Do I say what I need? Do I listen too?' },
    choose: { title: 'Choosing people', question: 'Are there people with whom I feel safe?' },
    expect: { title: 'Agreeing', question: 'Do we know what we do for each other, and what not?' },
    patience: { title: 'Patience', question: 'Do I give myself and others time?' },
    reciprocity: { title: 'Giving and getting support', question: 'Do I get support, and give what I can?' },
    'professional-help': { title: 'Help from a professional', question: 'Do I have the help that I need?' },
  },
  answers: {
    'is-fine': 'This goes well',
    'wants-attention': 'This could use attention',
    'not-now': 'Not now',
  },
  gently: "Look calmly. You don't have to choose anything. Nothing is added up.",
  why: 'Why do you do this? Write it down for yourself.',
  nod: 'I am thinking of you',
};
