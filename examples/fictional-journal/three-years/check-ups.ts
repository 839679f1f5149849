/** A talk every three months for three years: a door that stays open. */

import { termsOf } from '@recovery-network/core/aftercare';
import { withPeople } from './courses.ts';
import { Life } from './life.ts';

export function checkUps(seed = 311): Life {
  const life = new Life({
    person: 'Wim',
    counsellor: 'Leyla',
    people: [
      { name: 'Corrie', kind: 'family', ring: 'very-close', phone: '06 00000221' },
      { name: 'Leyla', kind: 'counsellor', ring: 'close', phone: '0349 202 221' },
      { name: 'Hassan', kind: 'counsellor', ring: 'further', phone: '0349 202 222' },
      { name: 'Allotment friends', kind: 'community', ring: 'close' },
    ],
    seed,
    everyDays: 28,
  });
  const { person } = life;
  person.write('treatment.noted', person.newId(), { kind: 'outpatient', ends: '1986-06-30' });
  const quarterly = withPeople(
    termsOf('check-ups', { starts: '2023-12-04', whose: 'proposer' }),
    'Leyla',
    'Hassan',
  );
  life.draft(quarterly);
  life.agree('person', quarterly);
  life.talks('2023-12-06', 'quarterly');
  life.turn(
    'A talk every three months',
    'Treatment was long ago. Wim wants a door that stays open. Leyla says yes.',
  );

  life.on('2024-03-05');
  life.notThisTime();
  life.turn('Not this time', 'Wim was in the garden and forgot. The next date stands.');

  life.on('2024-05-27');
  life.away('2024-05-20', '2024-07-31', 'Hassan');
  life.turn('Leyla is on leave', 'Leyla is away all summer. Hassan stands in for one talk.');

  life.on('2024-10-14', '19:00');
  life.setback('alcohol');
  life.clock.days(1);
  const ask = life.say('person', 'more-asked', {
    wants: 'more',
    words: 'Three months is too far away now.',
    because: 'setback',
  });
  life.post.settle();
  life.say('counsellor', 'ask-heard', { ask });
  life.turn(
    'A setback, and an ask',
    'Wim notes that he drank, and asks for more. Leyla has heard it. Nothing else changes yet.',
  );

  life.on('2024-10-21');
  const closer = {
    ...quarterly,
    whose: 'other' as const,
    steps: [
      { often: 'quarterly' as const, weeks: 48 },
      { often: 'weekly' as const, weeks: 6 },
      { often: 'monthly' as const },
    ],
  };
  life.agree('counsellor', closer, life.held);
  life.say('person', 'ask-settled', { ask });
  life.talks('2024-11-06', 'weekly');
  life.turn(
    'Closer together',
    'Six weeks of a talk each week, then every month. Both said yes, and for Wim the ask is done.',
  );

  life.on('2025-01-06');
  life.review(
    'person',
    ['The talks each week.', 'That you asked.'],
    [undefined, 'Less often, if you like that too.'],
  );
  life.talks('2025-01-15', 'monthly');
  life.turn(
    'Looking back together',
    'They look back. Leyla thinks of less often. It is a thought until both say yes.',
  );

  life.on('2025-02-03');
  const back = { ...quarterly, starts: '2025-02-05', whose: 'proposer' as const };
  life.agree('person', back, life.held);
  life.talks('2025-03-05', 'quarterly');
  life.turn('Lighter again', 'Back to every three months, as both agreed.');

  life.on('2025-06-16');
  life.agree('person', { what: 'pause', whose: 'proposer', until: '2025-08-31' });
  life.callOff('2025-08-31');
  life.turn('A long summer', 'Wim is away for ten weeks. A break this long needs both, and both said yes.');

  life.on('2025-12-05');
  life.writeDown({ name: 'Ruud', kind: 'neighbour', ring: 'close' });
  life.turn('Winter', 'A talk was two days ago. The next one is in three months.');

  life.on('2026-03-09');
  life.deviceOf('counsellor').write('trajectory.imposed', life.thread, {
    by: 'The court',
    what: 'A talk every month about driving',
    from: '2026-03-01',
    until: '2026-08-31',
  });
  life.tell('counsellor');
  life.turn(
    'Something is imposed',
    'A court wants a talk each month for half a year. It stands beside what they agreed, and is never called agreed.',
  );

  life.on('2026-09-07');
  life.turn('That is over', 'The half year has passed. What the two agreed on was the same all the time.');

  life.on('2026-11-20');
  life.turn('Three years later', 'The door is open, every three months.');
  return life;
}
