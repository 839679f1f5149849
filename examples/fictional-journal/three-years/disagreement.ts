/** Two people who want something else: how long, and how often. Not agreed yet is a place where one can stay for a while. */

import { asTrial, termsOf } from '@recovery-network/core/aftercare';
import { withPeople } from './courses.ts';
import { Life } from './life.ts';

export function disagreement(seed = 13): Life {
  const life = new Life({
    person: 'Petra',
    counsellor: 'Kees',
    people: [
      { name: 'Jelle', kind: 'family', ring: 'very-close', phone: '06 00000231' },
      { name: 'Kees', kind: 'counsellor', ring: 'close', phone: '0349 202 231' },
      { name: 'Miriam', kind: 'peer', ring: 'close', phone: '06 00000232' },
      { name: 'Library team', kind: 'community', ring: 'further' },
    ],
    seed,
  });
  const { person } = life;
  person.write('treatment.noted', person.newId(), { kind: 'clinic', ends: '2023-11-24', several: true });
  const long = withPeople(termsOf('long', { starts: '2023-11-27', whose: 'proposer' }), 'Kees');
  const lightAndShort = withPeople(
    {
      ...termsOf('short', { starts: '2023-11-27', whose: 'other' }),
      steps: [{ often: 'two-weekly' as const, weeks: 12 }],
    },
    'Kees',
  );
  life.draft(long);
  const first = life.propose('person', long);
  life.post.settle();
  life.turn(
    'Petra wants it long',
    'Petra had several treatments. She suggests the long course, every week at first.',
  );

  life.on('2023-12-01');
  const second = life.propose('counsellor', lightAndShort, first);
  life.turn(
    'Kees wants it short',
    'Kees suggests twelve weeks, every two weeks. Now two ideas lie side by side, and neither holds.',
  );

  life.on('2023-12-07');
  life.say('counsellor', 'not-agreed', {
    termsId: first,
    view: 'I am afraid that so much keeps you from your own life.',
    lookAgain: '2023-12-21',
  });
  life.post.settle();
  life.say('person', 'not-agreed', { termsId: first, view: 'Last time twelve weeks were too short for me.' });
  life.say('person', 'not-agreed', {
    termsId: second,
    view: 'Every two weeks is too far apart for me now.',
    lookAgain: '2023-12-21',
  });
  life.post.settle();
  life.say('counsellor', 'not-agreed', {
    termsId: second,
    view: 'It can be more again when you ask for it.',
  });
  life.turn(
    'Not agreed yet',
    'Both say how they see it. Nobody has to give in. They set a day to look again.',
  );

  life.on('2023-12-21');
  life.turn(
    'The day to look again',
    'They sit together. Neither changed their mind. They think of trying it.',
  );

  life.on('2023-12-22');
  const trial = asTrial({ ...long, starts: '2024-01-01' });
  life.agree('person', trial);
  life.talks('2024-01-02', 'weekly', { until: '2024-01-28' });
  life.turn('Four weeks to try', 'Petra suggests four weeks as she would like it. To that Kees says yes.');

  life.on('2024-01-25');
  life.review(
    'counsellor',
    ['Every week, on the same day.', 'More than I thought.'],
    ['Until summer, no longer.', 'Every two weeks after a while.'],
  );
  life.turn('The trial comes to its end', 'They look back together. Each took a step.');

  life.on('2024-01-27', '12:00');
  const both = {
    ...long,
    starts: '2024-01-29',
    until: '2024-07-28',
    steps: [{ often: 'weekly' as const, weeks: 8 }, { often: 'two-weekly' as const }],
  };
  life.propose('person', both, life.held);
  const his = life.propose(
    'counsellor',
    { ...both, whose: 'other', steps: [{ often: 'weekly', weeks: 4 }, { often: 'two-weekly' }] },
    life.held,
  );
  life.turn(
    'Two ideas at once',
    'Both wrote a letter in the same hour. The letters crossed, and two ideas wait.',
  );

  life.on('2024-02-06');
  life.say('counsellor', 'withdrawn', { termsId: his });
  life.accept('counsellor');
  life.post.settle();
  life.talks('2024-02-13', 'weekly', { until: '2024-07-28' });
  life.turn('Agreed', 'Kees takes his own idea back, and says yes to Petra’s.');

  life.on('2024-03-11', '18:00');
  life.notThisTime();
  life.notThisTime();
  life.notThisTime();
  life.turn(
    'Talks that did not go on',
    'For some weeks Petra could not come. The thought that fits is other help, not more.',
  );

  life.on('2024-04-15');
  life.talks('2024-04-16', 'two-weekly', { until: '2024-07-28' });
  const other = life.say('person', 'more-asked', {
    wants: 'other',
    words: 'Could we talk by phone?',
    because: 'missed',
  });
  life.post.settle();
  life.say('counsellor', 'ask-heard', { ask: other });
  life.clock.days(2);
  life.say('person', 'ask-settled', { ask: other });
  life.turn(
    'Something else',
    'Petra asks for something else: by phone. Kees has heard it, and they call from now on.',
  );

  life.on('2024-06-24');
  const end = life.propose('counsellor', { what: 'rounding-off', whose: 'other', on: '2024-07-28' });
  life.post.settle();
  life.say('person', 'not-agreed', { termsId: end, view: 'Not before the holidays, please.' });
  life.turn(
    'Finishing: not agreed',
    'Kees wants to finish in July, and Petra does not. So nothing ends by his word alone.',
  );

  life.on('2024-07-15');
  life.agree(
    'person',
    {
      ...both,
      until: '2025-01-26',
      steps: [{ often: 'weekly', weeks: 8 }, { often: 'two-weekly', weeks: 18 }, { often: 'monthly' }],
    },
    life.held,
  );
  life.talks('2024-08-06', 'monthly', { until: '2025-01-26' });
  life.closer('Miriam', 'very-close');
  life.turn('Longer, and lighter', 'Half a year longer, once a month: both could say yes to that.');

  life.on('2024-10-07');
  life.say('counsellor', 'stopped', {
    words: 'Our team stops in this town. Petra, call the helpline of Kadelicht: 0349 200 722.',
  });
  life.noMore();
  life.turn(
    'Stopped by Kees',
    'The team of Kees stops. It says so: stopped by him, not decided together. Petra can still ask.',
  );

  life.on('2024-10-21');
  const before = life.thread;
  life.writeAnother('Bea');
  const anew = withPeople(termsOf('check-ups', { starts: '2024-11-04', whose: 'proposer' }), 'Bea');
  life.draft(anew, before);
  life.propose('person', { ...anew, steps: [{ often: 'monthly' }] });
  life.post.settle();
  life.clock.days(1);
  life.accept('counsellor');
  life.post.settle();
  life.talks('2024-11-04', 'monthly');
  life.turn(
    'A new beginning with Bea',
    'Petra begins anew with Bea, once a month. What was with Kees stays as it was.',
  );

  life.on('2025-11-03');
  life.turn('A year later', 'They see no reason to change it. Looking back is due.');

  life.on('2026-11-20');
  life.turn('Three years later', 'Still once a month, because both want it so.');
  return life;
}
