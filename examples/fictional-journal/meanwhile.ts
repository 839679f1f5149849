/** What two people agree, give and share in the six months of Robin: with a sister, a friend, a buddy, a group and a choir. */

import type { Happening } from './between.ts';
import type { RobinWithOthers } from './robin-with-others.ts';
import {
  allMoney,
  bankCard,
  eachDay,
  lateCalls,
  offered,
  onSunday,
  party,
  running,
  theCat,
  toTown,
  walking,
} from './what-is-asked.ts';

const zone = 'Europe/Amsterdam';

/** In the order in which it happens. */
export const meanwhile = (robin: () => RobinWithOthers): readonly Happening[] =>
  moments.map(([day, time, happen]) => ({ day, time, happen: () => happen(robin(), day) }));

type Moment = readonly [day: number, time: string, happen: (robin: RobinWithOthers, day: number) => void];

const agreeing: readonly Moment[] = [
  [
    57,
    '19:00',
    (robin) => {
      robin.wayTo('marloes');
      robin.sent('marloes', 'invitation', 57);
    },
  ],
  [58, '20:10', (robin) => robin.came('marloes', 'answer', 58)],
  [
    58,
    '20:20',
    (robin) =>
      robin.limits('marloes', {
        channels: ['call', 'message', 'visit'],
        most: 4,
        hours: { zone, weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '17:00', to: '22:00' }] },
        words: 'Niet als de kinderen naar bed gaan.',
      }),
  ],
  [
    59,
    '19:30',
    (robin) => {
      robin.ask('zondag', 'marloes', onSunday);
      robin.sent('marloes', 'proposal', 59, { thread: 'zondag' });
    },
  ],
  [
    60,
    '20:00',
    (robin) => {
      robin.say('zondag', 'accepted', 'marloes');
      robin.came('marloes', 'acceptance', 60);
    },
  ],
  [60, '20:10', (robin) => robin.ask('elke avond', 'marloes', eachDay)],
  [61, '18:30', (robin) => robin.say('elke avond', 'accepted', 'marloes')],
  [66, '20:15', (robin) => robin.went('zondag', 'helps')],
  [
    68,
    '19:00',
    (robin) => robin.limits('me', { channels: ['call', 'visit'], most: 5, words: 'Ik leen geen geld uit.' }),
  ],
  [
    69,
    '20:30',
    (robin) =>
      robin.howToHelp({
        helps: ['Vragen hoe het is, en dan wachten', 'Mee naar buiten gaan'],
        helpsNot: ['Mijn kast nakijken', 'Zeggen dat ik sterk moet zijn'],
        approach: 'Bel gewoon. Een bericht laat ik liggen.',
        hardDay: 'Kom langs, ook als ik zeg dat het niet hoeft.',
      }),
  ],
  [74, '18:00', (robin) => robin.ask('laat bellen', 'carla', lateCalls)],
  [75, '09:00', (robin) => robin.wayTo('carla')],
  [75, '19:00', (robin) => robin.say('laat bellen', 'accepted', 'carla')],
  [82, '21:00', (robin) => robin.stop('elke avond')],
  [84, '18:30', (robin) => robin.ask('lopen', 'ahmed', walking)],
  [85, '12:00', (robin) => robin.wayTo('ahmed')],
  [85, '18:00', (robin) => robin.say('lopen', 'accepted', 'ahmed')],
  [92, '13:00', (robin) => robin.went('lopen', 'helps')],
  [95, '19:00', (robin) => robin.agreedAloud('de kat', 'els', theCat)],
  [106, '20:00', (robin) => robin.ask('geld', 'marloes', allMoney)],
  [
    107,
    '21:00',
    (robin) => {
      robin.propose('geld', bankCard, { by: 'marloes', instead: true });
      robin.came('marloes', 'counter', 107);
    },
  ],
  [
    108,
    '19:00',
    (robin) => {
      robin.say('geld', 'accepted', 'me');
      robin.sent('marloes', 'acceptance', 108, { thread: 'geld' });
    },
  ],
  [117, '19:00', (robin) => robin.ask('gemeente', 'fatima', toTown)],
  [119, '11:00', (robin) => robin.noAloud('gemeente')],
  [126, '20:00', (robin) => robin.went('laat bellen', 'helps')],
  [140, '19:00', (robin) => robin.lookAgain('laat bellen', 'carla')],
  [147, '13:00', (robin) => robin.went('lopen', 'not-this-time')],
  [154, '13:00', (robin) => robin.went('lopen', 'not-this-time')],
  [155, '10:00', (robin) => robin.went('geld', 'helps')],
  [166, '20:00', (robin) => robin.ask('koken', 'ahmed', offered)],
  [167, '17:00', (robin) => robin.say('koken', 'accepted', 'ahmed')],
  [179, '21:00', (robin) => robin.draftAsk('hardlopen', 'tim', running)],
  [
    180,
    '19:00',
    (robin) => {
      robin.ask('feest', 'carla', party);
      robin.sent('carla', 'proposal', 180, { thread: 'feest' });
    },
  ],
  [
    181,
    '18:00',
    (robin) => {
      robin.propose(
        'oppassen',
        { does: 'other', words: 'Kun jij woensdag de kinderen van school halen?', support: 'practical' },
        { by: 'marloes' },
      );
      robin.came('marloes', 'proposal', 181);
    },
  ],
];

const giving: readonly Moment[] = [
  [70, '20:00', (robin) => robin.openBalance('small')],
  [71, '18:00', (robin) => robin.gaveOrGot('received', 'marloes', 'listening', 'large')],
  [78, '19:00', (robin) => robin.gaveOrGot('given', 'ahmed', 'practical', 'medium')],
  [86, '21:00', (robin) => robin.gaveOrGot('received', 'carla', 'experience', 'medium')],
  [92, '14:00', (robin) => robin.gaveOrGot('received', 'ahmed', 'company')],
  [99, '21:00', (robin) => robin.gaveOrGot('received', 'marloes', 'listening', 'medium')],
  [110, '16:00', (robin) => robin.gaveOrGot('received', 'els', 'practical', 'medium')],
  [121, '19:00', (robin) => robin.gaveOrGot('given', 'oma', 'company', 'medium')],
  [130, '20:00', (robin) => robin.gaveOrGot('received', 'marloes', 'practical', 'medium')],
  [136, '20:00', (robin) => robin.gaveOrGot('given', 'marloes', 'thanks')],
  [144, '18:30', (robin) => robin.gaveOrGot('given', 'ahmed', 'practical')],
  [150, '21:30', (robin) => robin.gaveOrGot('given', 'dennis', 'encouragement')],
  [155, '10:30', (robin) => robin.gaveOrGot('received', 'marloes', 'practical', 'large')],
  [168, '19:00', (robin) => robin.gaveOrGot('given', 'ahmed', 'practical', 'medium')],
  [175, '19:00', (robin) => robin.gaveOrGot('given', 'ahmed', 'practical', 'medium')],
  [178, '21:00', (robin) => robin.gaveOrGot('given', 'dennis', 'listening')],
];

const going: readonly Moment[] = [
  [
    56,
    '20:00',
    (robin) => {
      robin.group('groep', {
        programme: 'na',
        setting: 'in-person',
        place: 'Zaaltje achter de bibliotheek',
        agreements: 'Wat hier gezegd wordt, blijft hier.',
      });
      robin.meets('groep', [2], '19:30', 90);
      robin.metAt('carla', 'groep');
      robin.metAt('dennis', 'groep');
    },
  ],
  [
    56,
    '20:10',
    (robin) => {
      robin.group('koor', { programme: 'other', setting: 'in-person', place: 'Buurthuis De Brug' });
      robin.meets('koor', [4], '20:00', 120);
    },
  ],
  [
    72,
    '12:00',
    (robin) => {
      robin.willGo('groep 73', 'groep', 73, 'carla');
      robin.prepare('groep 73', 'Ik wil vertellen over die maandag.');
    },
  ],
  [
    73,
    '21:30',
    (robin) => {
      robin.wasThere('groep 73', 'groep', 73, ['listened', 'shared']);
      robin.tookAlong('groep 73', 'Ik bel al als het nog rustig is.');
    },
  ],
  [89, '22:30', (robin, day) => robin.wasThere('koor 89', 'koor', day, ['listened'])],
  [100, '12:00', (robin) => robin.willGo('groep 101', 'groep', 101)],
  [102, '09:00', (robin) => robin.notThisTime('groep 101')],
  [129, '21:40', (robin, day) => robin.wasThere('groep 129', 'groep', day, ['listened'])],
  [157, '22:00', (robin, day) => robin.wasThere('groep 157', 'groep', day, ['listened', 'shared'])],
  [171, '22:00', (robin, day) => robin.wasThere('groep 171', 'groep', day, ['listened'])],
  [
    178,
    '22:00',
    (robin, day) => {
      robin.wasThere('groep 178', 'groep', day, ['listened', 'helped']);
      robin.tookAlong('groep 178', 'Naast iemand zitten is ook iets doen.');
      robin.willGo('groep 185', 'groep', 185, 'carla');
    },
  ],
];

const sharing: readonly Moment[] = [
  [
    90,
    '19:00',
    (robin) => {
      robin.maySee('plan voor marloes', 'marloes', ['plan', 'card', 'needs'], 270);
      robin.sent('marloes', 'shared-copy', 90, { grant: 'plan voor marloes' });
    },
  ],
  [120, '19:00', (robin) => robin.maySee('goede momenten', 'ahmed', ['wins'], 270)],
  [141, '19:00', (robin) => robin.stopSeeing('goede momenten')],
  [
    163,
    '19:00',
    (robin) => {
      robin.wayTo('noor');
      robin.maySee('plan voor noor', 'noor', ['plan', 'days'], 260);
      robin.sent('noor', 'shared-copy', 163, { grant: 'plan voor noor' });
    },
  ],
  [177, '19:00', (robin) => robin.sent('marloes', 'shared-copy', 177, { grant: 'plan voor marloes' })],
];

const moments: readonly Moment[] = [...agreeing, ...giving, ...going, ...sharing];
