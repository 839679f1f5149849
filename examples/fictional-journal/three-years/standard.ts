/** The usual course: a crossing at the beginning, a holiday, a counsellor's leave, lighter, and rounded off. */

import { termsOf } from '@recovery-network/core/aftercare';
import { withPeople } from './courses.ts';
import { Life } from './life.ts';

export function standard(seed = 207): Life {
  const life = new Life({
    person: 'Daan',
    counsellor: 'Hanneke',
    people: [
      { name: 'Iris', kind: 'partner', ring: 'very-close', phone: '06 00000211' },
      { name: 'Hanneke', kind: 'counsellor', ring: 'close', phone: '0349 202 211' },
      { name: 'Omar', kind: 'counsellor', ring: 'further', phone: '0349 202 212' },
      { name: 'Gijs', kind: 'buddy', ring: 'close', phone: '06 00000212' },
      { name: 'Football club', kind: 'community', ring: 'further' },
    ],
    seed,
  });
  const { person } = life;
  person.write('treatment.noted', person.newId(), { kind: 'outpatient', ends: '2023-12-15' });
  const usual = withPeople(
    termsOf('standard', { starts: '2023-12-18', whose: 'proposer' }),
    'Hanneke',
    'Omar',
  );
  life.draft(usual);
  person.write('trajectory.waiting', life.thread, {
    since: '2023-11-20',
    expected: '2023-12-18',
    untilThen: 'Iris and Gijs. I call one of them every evening.',
    ifWorse: 'First I call Gijs, then my doctor.',
  });
  life.turn('Waiting', 'Treatment goes on for four weeks. Daan writes down who is there until then.');

  life.on('2023-12-01');
  const first = life.propose('person', usual);
  life.post.settle();
  life.on('2023-12-08');
  const counter = {
    ...usual,
    whose: 'other' as const,
    steps: [{ often: 'twice-weekly' as const, weeks: 4 }, { often: 'two-weekly' as const }],
  };
  const other = life.propose('counsellor', counter, first);
  life.say('person', 'withdrawn', { termsId: first });
  life.turn(
    'Two letters cross',
    'Hanneke has another idea. At that moment Daan takes the first one back. Both devices come to the same.',
  );

  life.on('2023-12-15');
  life.accept('person', other);
  life.post.settle();
  life.talks('2023-12-19', 'twice-weekly', { until: '2024-06-16', day: 2 });
  life.appointment('group', 'mutual-aid', {
    how: 'weekly',
    days: [3],
    starts: '2023-12-20',
    until: '2024-06-16',
    from: '20:00',
    minutes: 90,
  });
  life.turn('Agreed', 'Daan says yes to the second idea: twice a week for four weeks, then every two weeks.');

  life.on('2024-01-16');
  life.talks('2024-01-16', 'two-weekly', { until: '2024-06-16' });
  life.on('2024-02-12');
  life.review(
    'counsellor',
    ['The evening calls with Gijs.', 'That you came, also on a bad day.'],
    ['Talks in the evening.'],
  );
  life.turn(
    'Looking back together',
    'After eight weeks they look back. Daan would like to talk in the evening.',
  );

  life.on('2024-02-23');
  life.say('person', 'paused', { until: '2024-03-10' });
  life.callOff('2024-03-10');
  life.turn(
    'A holiday',
    'Daan and Iris go away for two weeks. A break needs nobody’s yes. What is agreed stays.',
  );

  life.on('2024-04-02');
  life.away('2024-04-08', '2024-05-12', 'Omar');
  life.on('2024-04-15');
  life.turn('Hanneke is on leave', 'Hanneke is away for five weeks. Omar stands in, on the same days.');

  life.on('2024-05-06', '19:00');
  life.setback('cannabis');
  life.coloured('orange', 'orange');
  life.turn(
    'A setback',
    'Daan notes that he used. Two days of extra care follow. More help is a thought, no more than that.',
  );

  life.on('2024-05-20');
  person.write('trajectory.suggestion-put-aside', life.thread, { rule: 'setback' });
  life.on('2024-05-27');
  const lighter = { ...counter, until: '2024-12-15', steps: [{ often: 'monthly' as const }] };
  life.propose('person', { ...lighter, whose: 'proposer' }, life.held);
  life.turn(
    'Daan would like it lighter',
    'Daan suggests once a month, and half a year longer. Until Hanneke says yes nothing changes.',
  );

  life.on('2024-06-03');
  life.accept('counsellor');
  life.post.settle();
  life.talks('2024-07-01', 'monthly', { until: '2024-12-15' });
  life.closer('Gijs', 'very-close');
  life.writeDown({ name: 'Noa', kind: 'colleague', ring: 'further' });
  life.turn('Lighter, and longer', 'Hanneke says yes. Now it is once a month, until December.');

  life.on('2024-09-30', '19:00');
  life.coloured('green', 'green', 'green', 'green');
  life.turn('Calm days', 'Four calm days in a row. Less help is a thought. Daan leaves it as it is.');

  life.on('2024-11-11');
  life.agree('counsellor', { what: 'rounding-off', whose: 'other', on: '2024-12-15' });
  life.turn('Both agree on the end', 'Hanneke suggests to finish on the last day. Daan says yes.');

  life.on('2025-01-06');
  life.noMore();
  life.turn('Finished together', 'The talks are over. The group, Gijs and the club go on.');

  life.on('2025-09-01', '21:00');
  life.checkIn('red');
  life.turn(
    'A hard evening',
    'Nine months later Daan needs help now. There are people and help, and nothing else to do.',
  );

  life.on('2025-09-04');
  const ask = life.say('person', 'more-asked', { wants: 'more', words: 'May I come again?' });
  life.post.settle();
  life.say('counsellor', 'ask-heard', { ask });
  life.turn(
    'An ask after the end',
    'Daan asks for more, long after the end. The ask is taken, and Hanneke has heard it.',
  );

  life.on('2025-09-08');
  const before = life.thread;
  const again = withPeople(
    termsOf('standard', { starts: '2025-09-15', whose: 'proposer' }),
    'Hanneke',
    'Omar',
  );
  life.draft(again, before);
  life.agree('person', again);
  const now = life.thread;
  life.thread = before;
  life.say('person', 'ask-settled', { ask });
  life.thread = now;
  life.talks('2025-09-15', 'weekly', { until: '2026-03-15' });
  life.turn('Back', 'They begin anew with the usual course. For Daan the ask is done.');

  life.on('2026-03-02');
  life.agree(
    'person',
    {
      ...again,
      until: '2026-11-30',
      steps: [{ often: 'weekly', weeks: 8 }, { often: 'two-weekly', weeks: 18 }, { often: 'monthly' }],
    },
    life.held,
  );
  life.talks('2026-04-06', 'monthly', { until: '2026-11-30' });
  life.turn('Longer', 'They make it longer, once a month.');

  life.on('2026-11-20');
  life.turn('Three years later', 'Ten days before the last day. They can finish, or go on, if both say yes.');
  return life;
}
