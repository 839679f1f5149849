import {
  aftercare,
  courseNow,
  endOf,
  lastCourse,
  stepNow,
  suggestionRules,
} from '@recovery-network/core/aftercare';
import { appointmentOf, appointmentsIn, nextOf } from '@recovery-network/core/agenda';
import { checkInsIn } from '@recovery-network/core/check-in';
import { levelNow, missedShown, nextSteps, suggestions } from '@recovery-network/core/guidance';
import type { Line } from '@recovery-network/core/journal';
import { canonical } from '@recovery-network/core/shared';
import { winsByTime } from '@recovery-network/core/wins';
import type { Device } from './device.ts';

/** Something that must never be seen in a story, with the rule that it would break. */
export interface Found {
  readonly rule: string;
  readonly on: string;
  readonly what: string;
}

type Held = Readonly<Record<'course' | 'rounding', string>>;

const ENDS = ['stopped', 'transferred', 'rounded-off', 'withdrawn'];
const ON_A_HARD_DAY = ['call-someone', 'help-now', 'open-plan'];
/** What an appointment that did not go on may say: no figure is among it (A8). */
const OF_A_MISS = [
  'what',
  'title',
  'who',
  'place',
  'link',
  'with',
  'trajectory',
  'appointment',
  'on',
  'next',
];

/** Whether a journal holds the yes of both to some terms: the owner's own, and that of the other, carried here (E3). */
export function bothSaidYes(lines: readonly Line[], thread: string, termsId: string | undefined): boolean {
  const yes = lines.flatMap((line) =>
    'type' in line &&
    line.about === thread &&
    line.data.termsId === termsId &&
    ['trajectory.proposed', 'trajectory.accepted'].includes(line.type)
      ? [line]
      : [],
  );
  return (
    yes.some(({ by, via }) => by === 'owner' && via === 'own') &&
    yes.some(({ by, via }) => by !== 'owner' && via === 'carried')
  );
}

/** Looks at both devices after each line and at each turn, and writes down what breaks a rule. */
export class Watch {
  readonly found: Found[] = [];
  /** How often each rule was looked at: a rule that nobody looked at holds nothing. */
  readonly looked: Record<string, number> = {};
  /** How often the two sides differed while a letter was under way. */
  apart = 0;
  private readonly held = new Map<string, Held>();
  private readonly figures = new Map<string, Readonly<Record<string, number>>>();

  look(rule: string, holds: boolean, device: Device, what: string): void {
    this.looked[rule] = (this.looked[rule] ?? 0) + 1;
    if (!holds) this.found.push({ rule, on: device.clock.today, what: `${device.name}: ${what}` });
  }

  /** After each line that is new on a device. */
  afterLine(device: Device, threads: readonly string[]): void {
    for (const thread of threads) {
      if (!aftercareKnows(device, thread)) continue;
      const one = device.trajectory(thread);
      const course = lastCourse(one);
      const end = endOf(one);
      const rounding = end?.course === 'rounded-off' ? (end.on ?? '') : '';
      const now = { course: course ? canonical(course.terms) : '', rounding };
      const key = `${device.name} ${thread}`;
      const before = this.held.get(key) ?? { course: '', rounding: '' };
      if (now.course !== before.course)
        this.look(
          'A3',
          bothSaidYes(device.journal.lines, thread, course?.termsId),
          device,
          `the course changed without both: ${before.course} to ${now.course}`,
        );
      if (now.rounding !== before.rounding && rounding)
        this.look('A3', roundedByBoth(device, thread, rounding), device, 'rounded off without both');
      this.held.set(key, now);
    }
    this.neverLess(device);
  }

  /** L1, X3: no figure that adds up goes down, whatever is written. */
  private neverLess(device: Device): void {
    const { areas } = device.state;
    const now = {
      checkIns: checkInsIn(areas['check-in']).length,
      wins: winsByTime(areas.wins, device.clock.now).length,
      lines: device.journal.lines.length,
    };
    const before = this.figures.get(device.name);
    this.look(
      'L1',
      !before || Object.entries(now).every(([name, value]) => value >= (before[name] ?? 0)),
      device,
      'a figure went down',
    );
    this.figures.set(device.name, now);
  }

  /** A setback leaves what was agreed, how often, and every appointment as they were (L1). */
  aroundSetback(device: Device, thread: string, write: () => void): void {
    const seen = () => {
      const one = device.trajectory(thread);
      return canonical([
        device.meaning(thread, 'a'),
        { ...stepNow(one, device.clock.now) },
        courseNow(one, device.clock.now).course,
        appointmentsIn(device.state.areas.agenda).map(({ id, rule }) => ({ id, starts: rule.starts })),
      ]);
    };
    const before = seen();
    write();
    this.look('L1', seen() === before, device, 'a setback changed what was agreed');
  }

  /** Once all letters came. */
  atTurn(
    person: Device,
    other: Device,
    threads: readonly string[],
    all: readonly (readonly [string, Device])[],
  ): void {
    for (const [thread, device] of all)
      this.look(
        'J11',
        isSame(person, device, thread),
        person,
        `the two sides differ: ${person.meaning(thread, 'a')} and ${device.meaning(thread, 'b')}`,
      );
    for (const device of [person, other]) {
      this.steps(device);
      this.missed(device);
    }
    this.suggested(person, other);
    for (const thread of threads) this.doors(person, thread);
  }

  private steps(device: Device): void {
    const { now } = device.clock;
    const steps = nextSteps(device.state.areas, now);
    this.look('X2', steps.length > 0, device, 'no next step');
    this.look('X4', steps.length <= 3 && steps.every(({ reason }) => reason !== undefined), device, 'steps');
    if (levelNow(device.state.areas, now) === 'act')
      this.look(
        'X4',
        steps.every(({ key }) => ON_A_HARD_DAY.includes(key)),
        device,
        'a hard day',
      );
  }

  private missed(device: Device): void {
    const { agenda } = device.state.areas;
    for (const miss of missedShown(device.state.areas, device.clock.now)) {
      this.look(
        'A8',
        Object.keys(miss).every((key) => OF_A_MISS.includes(key)),
        device,
        'more than the next date',
      );
      const one = appointmentOf(agenda, miss.appointment);
      const next = one && nextOf(one, device.clock.now);
      this.look('A8', (miss.next !== undefined) === (next !== undefined), device, 'no next date');
    }
  }

  private suggested(person: Device, other: Device): void {
    const before = [person.journal, person.state, canonical(asPlain(person))];
    const made = suggestions(person.state.areas, person.clock.now);
    this.look(
      'A7',
      before[0] === person.journal && before[1] === person.state && before[2] === canonical(asPlain(person)),
      person,
      'a suggestion changed something',
    );
    for (const { rule, to } of made) {
      this.look('A7', suggestionRules.includes(rule), person, `no such rule: ${rule}`);
      this.look('A7', rule !== 'missed' || to === 'other', person, 'more after a miss');
    }
    this.look('A7', suggestions(other.state.areas, other.clock.now).length === 0, other, 'seen by the other');
  }

  /** A3 and the door back: asking is possible in every state, stopping before every end, a beginning after it. */
  private doors(person: Device, thread: string): void {
    const one = person.trajectory(thread);
    const { now } = person.clock;
    const allowed = aftercare.allowed(person.state.areas.aftercare, thread, now);
    const { course } = courseNow(one, now);
    this.look('A3', person.wouldTake('trajectory.more-asked', thread, { wants: 'more' }), person, 'no ask');
    if (ENDS.includes(course)) {
      this.look('X2', allowed.includes('trajectory.came-back'), person, `no way back after ${course}`);
      const anew = { ...lastCourse(one)?.terms };
      const after = { terms: anew, after: thread };
      this.look(
        'X2',
        person.wouldTake('trajectory.drafted', person.newId(), after),
        person,
        'no new beginning',
      );
    } else
      this.look(
        'A3',
        course === 'drafted' || person.wouldTake('trajectory.stopped', thread),
        person,
        'no stop',
      );
  }
}

const asPlain = (device: Device) => JSON.parse(JSON.stringify(device.state.areas.aftercare));

/** Of what was only written down for oneself the other knows nothing. */
const isSame = (person: Device, other: Device, thread: string): boolean =>
  aftercareKnows(other, thread)
    ? person.meaning(thread, 'a') === other.meaning(thread, 'b')
    : person.trajectory(thread).proposals.length === 0;

const aftercareKnows = (device: Device, thread: string): boolean => device.meaning(thread, 'a') !== 'null';

function roundedByBoth(device: Device, thread: string, on: string): boolean {
  const { lines } = device.journal;
  return device
    .trajectory(thread)
    .proposals.some(
      ({ id, terms }) => terms?.what === 'rounding-off' && terms.on === on && bothSaidYes(lines, thread, id),
    );
}
