import type { Occurrence } from '@recovery-network/core/agenda';
import type { TimeShown } from '@recovery-network/core/guidance';
import { DAY } from '@recovery-network/core/shared';
import { html } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { nameShown } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';
import { isUnusual } from './clock.ts';

type About = Pick<TimeShown, 'what' | 'title' | 'who' | 'with'>;

/** What it is: the person's own words before the kind. */
export const titleText = (element: RecoveryAgenda, { what, title }: Pick<About, 'what' | 'title'>): string =>
  title || element.say(`kind-${what}`);

/** With whom: somebody of the map, or a name in words. */
export function withText(element: RecoveryAgenda, { with: tie, who }: About): string | undefined {
  const name = tie ? nameShown(element, tie.name) : who;
  return name ? element.say('withName', { name: nameInSentence(name) }) : undefined;
}

const HOUR = 3_600_000;

/** From when to when, by the clock of the person. */
export const hoursText = (
  element: RecoveryAgenda,
  { start, end }: Pick<TimeShown, 'start' | 'end'>,
): string =>
  start <= element.now().ms && element.now().ms < end
    ? element.say('nowOn', { time: element.formatTime(end) })
    : end - start >= DAY - HOUR && element.formatTime(start) === '00:00'
      ? element.say('allDay')
      : element.say('fromTo', { from: element.formatTime(start), to: element.formatTime(end) });

/** What is otherwise than somebody would think: another zone, a clock that changes, another moment, somebody who is away. */
export const otherwise = (element: RecoveryAgenda, time: TimeShown, zone: string) =>
  otherwiseTexts(element, time, zone).map((text) => html`<p class="quiet">${text}</p>`);

/** The same in sentences, also of what is in no agenda yet. */
export function otherwiseTexts(
  element: RecoveryAgenda,
  time: Occurrence & Pick<TimeShown, 'away' | 'with'>,
  zone: string,
): readonly string[] {
  const { start, moved, away } = time;
  const elsewhere = zone !== element.now().zone && !sameWall(element, start, zone);
  const clock = isUnusual(time, zone);
  return [
    elsewhere && element.say('inZone', { time: element.formatTimeIn(start, zone), zone }),
    clock === 'skipped' &&
      element.say('skipped', { from: time.from, time: element.formatTimeIn(start, zone) }),
    clock === 'repeated' && element.say('repeated', { from: time.from }),
    moved && element.say('isMoved'),
    away && awayText(element, time),
  ].filter((one) => typeof one === 'string');
}

/** Whether the clock there shows what the person's own shows. */
export const sameWall = (element: RecoveryAgenda, start: number, zone: string): boolean =>
  element.formatTimeIn(start, zone) === element.formatTime(start);

function awayText(element: RecoveryAgenda, { away, with: tie }: Pick<TimeShown, 'away' | 'with'>): string {
  const name = nameInSentence(nameShown(element, tie?.name ?? ''));
  return away?.standIn
    ? element.say('standInIs', { name, other: nameInSentence(nameShown(element, away.standIn.name)) })
    : element.say('awayThen', { name });
}
