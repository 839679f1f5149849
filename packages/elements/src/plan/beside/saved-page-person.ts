import { dialled } from '@recovery-network/core/help-now';
import { channelsOf, hoursKnown, type Tie } from '@recovery-network/core/network';
import { formatter } from '../../element/dates.ts';
import { shortName } from '../../element/name-in-sentence.ts';
import { callHref } from '../../element/reach.ts';
import { hoursText, type Say } from '../../static-help/hours-text.ts';
import type { StaticWords } from '../../static-help/lines-html.ts';
import { fill } from '../../words/fill.ts';
import { findText, languageChain } from '../../words/find.ts';
import type { RecoveryPlan } from '../plan.ts';
import type { SavedPerson, SavedWay } from './saved-page.ts';
import { besideWords } from './words.ts';

/** Somebody as the file names them: their numbers to press, and when they can be reached. */
export function savedPerson(plan: RecoveryPlan, tie: Tie, words: StaticWords): SavedPerson {
  const { phone = '', message = '' } = tie.reach;
  const channels = channelsOf(tie);
  const say = sayIn(plan, words);
  const ways: SavedWay[] = [];
  const call = channels.includes('call') && callHref(phone);
  if (call) ways.push({ href: call, text: say('callNumber', { number: phone }) });
  const text = channels.includes('message') && message !== '' && dialled(message);
  if (text) ways.push({ href: `sms:${text}`, text: say('textNumber', { number: message }) });
  return { name: shortName(tie.name) || plan.say('someone'), ways, hours: hoursOf(plan, tie, say) };
}

function hoursOf(plan: RecoveryPlan, tie: Tie, say: Say): string {
  const { hours } = tie;
  const known = hours && hoursKnown(tie) ? hoursText(hours, say, localeOf(plan)) : '';
  const { ms, zone } = plan.now();
  const today = formatter('sv', { timeZone: zone }).format(ms);
  const away = hours?.exceptions?.findLast(({ windows, until }) => windows.length === 0 && until >= today);
  const day =
    away &&
    formatter(plan.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(`${away.until}T00:00Z`),
    );
  return [known || `${say('hoursUnknown')}.`, day && plan.sayFrom(besideWords, 'savedAway', { day })]
    .filter(Boolean)
    .join(' ');
}

const localeOf = ({ language }: RecoveryPlan): string => (language === 'en' ? 'en-GB' : language);

/** What help now says of a line, this plan says of a person. */
const sayIn = (plan: RecoveryPlan, ofLines: StaticWords): Say => {
  const { language, configuration } = plan;
  const chain = languageChain(language, configuration?.languages);
  return (key, ...params) => {
    const words = key === 'openHours' || key === 'dayAndNight' ? besideWords : ofLines;
    return fill(findText(words, key, chain, configuration?.texts), params[0] ?? {}, localeOf(plan));
  };
};
