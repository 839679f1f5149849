import { checkUps } from './check-ups.ts';
import { disagreement } from './disagreement.ts';
import { long } from './long.ts';
import { short } from './short.ts';
import { standard } from './standard.ts';
import type { Story } from './told.ts';

/** One story for each course to begin from, and one of two people who want something else. */
export const stories = [
  {
    title: 'The short course: Mina and Joris',
    about:
      'Mina has been in a clinic. Joris calls every week for twelve weeks. They make it longer once. Then Mina stops, and comes back after two years.',
    tell: short,
  },
  {
    title: 'The usual course: Daan and Hanneke',
    about:
      'Daan waits four weeks until it begins. There is a holiday, and a leave with a stand-in. It becomes lighter, both finish it, and later there is a hard evening.',
    tell: standard,
  },
  {
    title: 'The long course: Robin and Noor, later Bea',
    about:
      'Robin had several treatments. It goes from every week to every month. After a move it goes on with somebody else.',
    tell: (seed?: number) => long(seed),
  },
  {
    title: 'Check-ups: Wim and Leyla',
    about:
      'Wim’s treatment was in 1986. There is a talk every three months. For a while it is more, and then lighter again.',
    tell: checkUps,
  },
  {
    title: 'Not agreed yet: Petra and Kees, later Bea',
    about:
      'Petra wants a long course, every week. Kees thinks of a short one, every two weeks. They try four weeks, and then find something that both say yes to. They do not agree on the end either.',
    tell: disagreement,
  },
] as const satisfies readonly Story[];
