import type { Line, LineNow } from '@recovery-network/core/help-now';
import { textIn, waysOf } from '@recovery-network/core/help-now';
import { html, nothing, type TemplateResult } from 'lit';
import { nameInSentence, shortName } from '../element/name-in-sentence.ts';
import { callHref, smsHref } from '../element/reach.ts';
import { wholeNumbers } from '../element/whole-numbers.ts';
import type { PersonToCall, RecoveryHelpNow } from './help-now.ts';

/** Whether there is a number behind a person: without one there is no button (H1). */
export const hasNumber = ({ phone, message }: PersonToCall): boolean =>
  Boolean((phone && callHref(phone)) || (message && smsHref(message, '')));

/** One row: who or what it is, and the ways to get there. */
export const row = (title: unknown, text: unknown, ways: unknown, short = '') => html`
  <div class="row way ${short}">
    <div>
      ${title}
      <p class="quiet">${text}</p>
    </div>
    <div class="row ways">${ways}</div>
  </div>
`;

export const nameOf = (name: string) => html`<p class="name"><bdi>${name}</bdi></p>`;

/** The name is beside the buttons already; who only hears them needs it in each. */
export function personWay(element: RecoveryHelpNow, person: PersonToCall): TemplateResult {
  const { id, until, hoursKnown } = person;
  const name = nameInSentence(person.name);
  const call = person.phone && callHref(person.phone);
  const sms = person.message && smsHref(person.message, '');
  const hours = until === undefined ? '' : element.say('mayCallUntil', { time: element.formatTime(until) });
  return row(
    nameOf(shortName(person.name)),
    hoursKnown ? hours : element.say('hoursUnknown'),
    html`
      ${call ? html`<a class="call" href=${call} data-number=${person.phone} aria-label=${element.say('call', { name })} @click=${() => element.called(id, name)}>${element.say('callShort')}</a>` : nothing}
      ${sms ? html`<a class="button" href=${sms} data-number=${person.message} aria-label=${element.say('message', { name })}>${element.say('messageShort')}</a>` : nothing}
    `,
    'short',
  );
}

/** Hours are known where a configuration is read; the lines of the country are open day and night. */
const hours = (element: RecoveryHelpNow, status: LineNow['status']): string =>
  element.configured?.hoursText(element, status) ?? element.say('dayAndNight');

/** A line behind the third door: what it is for and how to get there while it is open, else when it opens. */
export function lineWay(element: RecoveryHelpNow, { line, status }: LineNow): TemplateResult {
  const [name, said] = [nameOf(textIn(line.name, element.language)), hours(element, status)];
  return status.open
    ? row(name, `${textIn(line.purpose, element.language)} ${said}`, lineWays(element, line))
    : row(name, said, nothing);
}

/** A line of an urgent door: the door's own name stands above the first. */
export const urgentWay = (element: RecoveryHelpNow, heading: unknown, line: Line): TemplateResult =>
  row(heading, textIn(line.purpose, element.language), lineWays(element, line));

const wayWords = { call: 'callNumber', sms: 'textNumber', chat: 'chatAt' } as const;

/** The first number is the one to call; an older one beside it is there for who needs it. */
const lineWays = (element: RecoveryHelpNow, line: Line): TemplateResult[] =>
  waysOf(line).map(({ type, href, shown, cost }, n) => {
    const text = wholeNumbers(element.say(wayWords[type], { number: shown, address: shown }));
    const called = () => {
      if (type === 'call') element.called(line.id, textIn(line.name, element.language));
    };
    return html`<a
      class=${type === 'call' && n === 0 ? 'call' : 'button'}
      href=${href}
      target=${type === 'chat' ? '_blank' : nothing}
      rel="noopener"
      @click=${called}
      >${text}${cost ? html` <span class="sr">(${textIn(cost, element.language)})</span>` : nothing}</a
    >`;
  });
