/**
 * The long course: every week, every two weeks, every month; with a holiday, a winter break that both agreed on, a move, and
 * another counsellor for the last year. This one is a journal as well (`journal.ts`), in Dutch.
 */

import { termsOf } from '@recovery-network/core/aftercare';
import { people } from '../people.ts';
import { withPeople } from './courses.ts';
import { Life } from './life.ts';

/** What people wrote themselves: in English for the story, in Dutch for the journal. */
type Words = (english: string, dutch: string) => string;
export const english: Words = (text) => text;
export const dutch: Words = (_text, text) => text;

export function long(seed = 509, words: Words = english): Life {
  const { marloes, noor, ahmed, carla } = people;
  const life = new Life({
    person: 'Robin',
    counsellor: 'Noor',
    people: [
      { ...marloes, why: words('My sister. She listens.', marloes.why) },
      { ...noor, why: words('We talk on Mondays.', noor.why) },
      { ...ahmed, why: words('Knows me from before.', ahmed.why) },
      { ...carla, why: words('I may call her late.', carla.why) },
      { name: 'Ilse', kind: 'counsellor', ring: 'further', phone: '0349 202 111' },
      { name: words('NA group on Tuesday', people.groep.name), kind: 'group', ring: 'close' },
    ],
    seed,
  });
  const { person } = life;
  const fourth = withPeople(termsOf('long', { starts: '2023-12-11', whose: 'proposer' }), 'Noor', 'Ilse');

  person.write('treatment.noted', person.newId(), { kind: 'clinic', ends: '2023-12-08', several: true });
  const checklist = person.newId();
  for (const [item, answer] of [
    ['home', 'arranged'],
    ['money', 'under-way'],
    ['day', 'not-yet'],
    ['medicines', 'arranged'],
    ['people-told', 'under-way'],
    ['plan', 'arranged'],
  ] as const)
    person.write('checklist.answered', checklist, { item, answer });
  life.draft(fourth);
  life.turn(
    'Before the clinic ends',
    'Robin had several treatments, so the long course stands first. Robin writes down what is arranged for home.',
  );

  life.on('2023-11-27');
  life.agree('person', fourth);
  life.talks('2023-12-11', 'weekly', { from: '15:00' });
  life.appointment('group', 'mutual-aid', {
    how: 'weekly',
    days: [2],
    starts: '2023-12-12',
    from: '19:30',
    minutes: 90,
    until: '2024-12-31',
  });
  person.write('checklist.answered', checklist, {
    item: 'first-contact',
    answer: 'arranged',
    with: life.tie('Noor'),
  });
  life.turn('Agreed', 'Noor says yes. The first talk is three days after the clinic.');

  life.on('2024-01-22', '19:00');
  life.setback('stimulants');
  life.coloured('red');
  life.turn(
    'A hard day',
    'Robin used, notes it, and needs help now. On such a day there are people and help, and nothing to fill in.',
  );

  life.on('2024-01-23', '12:00');
  const ask = life.say('person', 'more-asked', {
    wants: 'more',
    words: words('I am afraid it goes wrong this week.', 'Ik ben bang dat het deze week misgaat.'),
    because: 'act-day',
  });
  life.post.settle();
  life.say('counsellor', 'ask-heard', { ask });
  life.turn(
    'An ask for more',
    'Robin asks for more, and calls Marloes that evening. The ask is open; nobody has to agree to it for that.',
  );

  life.on('2024-01-30');
  const closer = {
    ...fourth,
    whose: 'other' as const,
    steps: [
      { often: 'weekly' as const, weeks: 7 },
      { often: 'twice-weekly' as const, weeks: 4 },
      { often: 'two-weekly' as const, weeks: 40 },
      { often: 'monthly' as const },
    ],
  };
  life.agree('counsellor', closer, life.held);
  life.say('person', 'ask-settled', { ask });
  life.talks('2024-01-29', 'twice-weekly', { from: '15:00', until: '2024-02-25' });
  life.turn(
    'Four weeks twice a week',
    'Noor suggests four weeks of two talks each. Robin says yes. For Robin the ask is done.',
  );

  life.on('2024-02-26');
  life.talks('2024-02-26', 'two-weekly', { from: '15:00' });
  life.on('2024-03-04');
  life.review(
    'counsellor',
    [
      words('Two talks in a hard month.', 'Twee gesprekken in een zware maand.'),
      words('You called before it was late.', 'Je belde op tijd.'),
    ],
    [words('A talk while walking.', 'Een gesprek terwijl we wandelen.')],
  );
  life.turn('Looking back together', 'They look back. Robin would like to walk while they talk.');

  life.on('2024-07-01');
  life.say('person', 'paused', { until: '2024-07-28' });
  life.callOff('2024-07-28');
  life.turn('A holiday', 'Robin takes a break of four weeks. That is as long as one can decide alone.');

  life.on('2024-07-15');
  const [pause] = life.pauses();
  if (pause) life.say('person', 'resumed', { pause });
  life.closer('Carla', 'very-close');
  life.turn('Home earlier', 'It rains. Robin comes home and goes on two weeks earlier.');

  life.on('2024-09-16');
  life.away('2024-09-16', '2024-10-20', 'Ilse');
  life.turn('Noor is on leave', 'Noor is away for five weeks. Ilse stands in on the same days.');

  life.on('2024-12-02');
  life.agree('counsellor', { what: 'pause', whose: 'other', until: '2025-01-12' });
  life.callOff('2025-01-12');
  life.turn(
    'A winter break',
    'Robin works abroad for six weeks. A break this long needs both, and both said yes.',
  );

  life.on('2025-01-20');
  life.talks('2025-02-03', 'monthly', { from: '15:00' });
  life.turn('Every month', 'After a year it is once a month. That was agreed at the beginning.');

  life.on('2025-06-02', '18:00');
  life.notThisTime();
  life.turn('Not this time', 'Robin could not come. There is a next date.');

  life.on('2025-09-08');
  person.write('treatment.moved-house', person.newId(), { on: '2025-09-06' });
  life.say('person', 'transferred', {
    to: words('Bea, in the town where I live now', 'Bea, in de stad waar ik nu woon'),
  });
  life.noMore();
  life.turn(
    'It goes on elsewhere',
    'Robin moved, and goes on with Bea. What was with Noor ends here, and says where it goes on.',
  );

  life.on('2025-09-15');
  const before = life.thread;
  life.writeAnother('Bea');
  const withBea = withPeople(
    { ...termsOf('standard', { starts: '2025-09-22', whose: 'proposer' }), steps: [{ often: 'two-weekly' }] },
    'Bea',
  );
  life.draft(withBea, before);
  life.propose('person', withBea);
  life.post.settle();
  life.clock.days(1);
  life.accept('counsellor');
  life.post.settle();
  life.talks('2025-09-24', 'two-weekly', { from: '16:00', until: '2026-03-22' });
  life.appointment(
    'choir',
    'leisure',
    { how: 'weekly', days: [4], starts: '2025-10-02', from: '20:00', minutes: 120 },
    { place: words('Community centre', 'Buurthuis De Brug') },
  );
  life.closer('Ahmed', 'further');
  life.turn('A beginning with Bea', 'Bea has a journal of her own. Half a year, every two weeks.');

  life.writeDown({
    name: 'Pim',
    kind: 'friend',
    ring: 'further',
    why: words('From the choir.', 'Van het koor.'),
  });
  life.on('2026-03-09');
  const longer = {
    ...withBea,
    until: '2026-12-20',
    steps: [{ often: 'two-weekly' as const, weeks: 28 }, { often: 'monthly' as const }],
  };
  life.agree('person', longer, life.held);
  life.talks('2026-04-01', 'monthly', { from: '16:00', until: '2026-12-20' });
  life.turn('Extended, and lighter', 'They make it longer, once a month. Both said yes.');

  life.on('2026-10-12');
  life.review(
    'person',
    [
      words('One fixed Wednesday.', 'Een vaste woensdag.'),
      words('You know what you want to talk about.', 'Je weet waar je over wilt praten.'),
    ],
    [undefined, words('Finish, or a talk every three months?', 'Afronden, of eens in de drie maanden?')],
  );
  for (const [kind, domain, text] of [
    ['self-care', 'body', words('A walk after dinner', 'Wandelen na het eten')],
    [
      'self-care',
      'money',
      words('Look at my bank account on Fridays', 'Op vrijdag naar mijn rekening kijken'),
    ],
    ['skill', undefined, words('Say what I want before I say no', 'Eerst zeggen wat ik wil, dan pas nee')],
    [
      'new-contact',
      undefined,
      words('Have coffee with somebody of the choir', 'Koffie drinken met iemand van het koor'),
    ],
  ] as const)
    person.write('task.written', person.newId(), {
      kind,
      text,
      ...(domain !== undefined && { domain }),
      ...(kind === 'self-care' && { often: 'weekly' }),
      ...(kind === 'skill' && { fromTreatment: true }),
      trajectory: life.thread,
    });
  life.turn('Looking back together', 'They look back. Robin writes down what to go on with.');

  life.on('2026-11-12');
  life.propose(
    'counsellor',
    {
      ...longer,
      whose: 'other',
      until: '2028-12-17',
      template: 'check-ups',
      reviewEvery: 52,
      steps: [{ often: 'two-weekly', weeks: 28 }, { often: 'monthly', weeks: 36 }, { often: 'quarterly' }],
    },
    life.held,
  );
  life.post.settle();
  person.write('trajectory.talk-prepared', life.thread, {
    say: [
      words('It goes well, and I still want a door.', 'Het gaat goed, en ik wil wel een deur openhouden.'),
    ],
    ask: [words('Can I call in between?', 'Mag ik tussendoor bellen?')],
  });
  life.on('2026-11-20', '17:00');
  life.turn(
    'Three years later',
    'Bea suggests a talk every three months from now on. It waits for Robin, and there is no hurry.',
  );
  return life;
}
