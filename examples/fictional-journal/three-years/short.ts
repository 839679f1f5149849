/** Twelve weeks that are made longer once, a stop, and a return after two years. */

import { termsOf } from '@recovery-network/core/aftercare';
import { withPeople } from './courses.ts';
import { Life } from './life.ts';

export function short(seed = 101): Life {
  const life = new Life({
    person: 'Mina',
    counsellor: 'Joris',
    people: [
      { name: 'Aunt Rosa', kind: 'family', ring: 'very-close', phone: '06 00000201' },
      { name: 'Joris', kind: 'counsellor', ring: 'close', phone: '0349 202 201' },
      { name: 'Sanne', kind: 'friend', ring: 'close', phone: '06 00000202' },
      { name: 'Tuesday group', kind: 'group', ring: 'further' },
    ],
    seed,
  });
  const { person } = life;
  person.write('treatment.noted', person.newId(), { kind: 'clinic', ends: '2023-12-01' });
  const twelve = withPeople(termsOf('short', { starts: '2023-12-04', whose: 'proposer' }), 'Joris');
  life.draft(twelve);
  life.turn(
    'Before the clinic ends',
    'Mina begins with the short course. Nothing is planned yet for the first week at home.',
  );

  life.on('2023-11-23');
  life.agree('person', twelve);
  life.talks('2023-12-05', 'weekly', { until: '2024-02-25' });
  life.appointment('group', 'group', {
    how: 'weekly',
    days: [2],
    starts: '2023-12-05',
    until: '2023-12-31',
    from: '19:30',
    minutes: 90,
  });
  life.turn('Agreed', 'Joris says yes. Mina plans the first call and the group.');

  life.on('2024-01-08', '18:00');
  life.notThisTime();
  life.notThisTime();
  life.turn('Not this time', 'Mina did not pick up. Joris calls again the week after.');

  life.on('2024-02-05');
  const ask = life.say('person', 'more-asked', {
    wants: 'more',
    words: 'I am afraid it goes wrong after twelve weeks.',
  });
  life.post.settle();
  life.say('counsellor', 'ask-heard', { ask });
  life.turn(
    'Mina asks for more',
    'Mina asks for more help. Joris has heard it. The ask stays open until Mina says otherwise.',
  );

  life.on('2024-02-12');
  life.agree(
    'counsellor',
    {
      ...twelve,
      whose: 'other',
      until: '2024-05-26',
      steps: [{ often: 'weekly', weeks: 12 }, { often: 'two-weekly' }],
    },
    life.held,
  );
  life.say('person', 'ask-settled', { ask });
  life.talks('2024-02-27', 'two-weekly', { until: '2024-05-26' });
  life.turn(
    'Extended',
    'They make it three months longer, every two weeks. Both said yes. For Mina the ask is done.',
  );

  life.on('2024-04-02');
  life.say('person', 'stopped', { words: 'I want to go on by myself now.' });
  life.noMore();
  life.quiet = true;
  life.turn('Mina stops', 'Mina stops before the end. No reason is needed. People, plan and door stay.');

  life.on('2024-12-02');
  life.turn(
    'Eight months later',
    'Nothing is agreed. Mina does not open the page for a long time. Nobody calls that a gap.',
  );

  life.on('2026-04-06');
  life.quiet = false;
  person.write('treatment.moved-house', person.newId(), { on: '2026-04-01' });
  life.turn('A move', 'Two years after the stop Mina moves to another town, and thinks of the calls.');

  life.on('2026-04-13');
  const before = life.thread;
  const again = withPeople(termsOf('short', { starts: '2026-04-20', whose: 'proposer' }), 'Joris');
  life.draft(again, before);
  life.agree('person', again);
  life.talks('2026-04-21', 'weekly', { until: '2026-07-12' });
  life.closer('Sanne', 'very-close');
  life.turn(
    'Back',
    'Mina comes back. Joris says yes again. The old course stays as it was, and is not counted against anybody.',
  );

  life.on('2026-05-20', '19:00');
  life.setback('alcohol');
  life.turn(
    'A setback',
    'Mina notes that she drank. What was agreed does not change, and no figure goes down.',
  );

  life.on('2026-06-29');
  life.review('counsellor', ['The calls on a fixed day.', 'That Mina called me herself.']);
  life.on('2026-07-06');
  life.agree('person', { what: 'rounding-off', whose: 'proposer', on: '2026-07-19' });
  life.turn('Both agree on the end', 'They looked back together, and agree on a last day.');

  life.on('2026-07-20');
  life.turn(
    'Finished together',
    'The last day has passed. Mina can ask for more, and begin anew, on any day.',
  );

  life.on('2026-11-20');
  life.turn('Three years later', 'An ordinary Friday.');
  return life;
}
