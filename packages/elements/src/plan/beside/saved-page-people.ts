import type { States } from '@recovery-network/core/guidance';
import { dialled } from '@recovery-network/core/help-now';
import {
  canBeCalled,
  channelsOf,
  firstThree,
  hoursKnown,
  RINGS,
  type Tie,
  tiesSupporting,
} from '@recovery-network/core/network';
import { formatter } from '../../element/dates.ts';
import { shortName } from '../../element/name-in-sentence.ts';
import { callHref } from '../../element/reach.ts';
import { en as helpEn } from '../../help-now/en.ts';
import { nl as helpNl } from '../../help-now/nl.ts';
import { en as staticEn } from '../../static-help/en.ts';
import { hoursText, type Say } from '../../static-help/hours-text.ts';
import { nl as staticNl } from '../../static-help/nl.ts';
import { fill } from '../../words/fill.ts';
import { findText, languageChain } from '../../words/find.ts';
import type { RecoveryPlan } from '../plan.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { SavedPerson, SavedWay } from './saved-page.ts';

/** The words of help now, said of a person instead of a line. */
const words = {
  area: 'plan',
  catalogues: { nl: { ...helpNl, ...staticNl, ...nl }, en: { ...helpEn, ...staticEn, ...en } },
};

/**
 * Who can be called on a hard day, by the id of the tie: the person's own first three, then by closeness (N9). A file does not
 * know the hour at which it is read, so nobody is left out for the hour, and each says when they can be reached.
 */
export function peopleToSave(plan: RecoveryPlan, states: States): ReadonlyMap<string, SavedPerson> {
  const { network } = states;
  if (!network) return new Map();
  const first = firstThree(network).map(({ id }) => id);
  const rank = ({ id, ring }: Tie) => {
    const position = first.indexOf(id);
    return position >= 0 ? position : first.length + RINGS.indexOf(ring);
  };
  return new Map(
    tiesSupporting(network, plan.now())
      .filter((tie) => !tie.notOnHardDays && canBeCalled({ tie, channels: channelsOf(tie) }))
      .sort((a, b) => rank(a) - rank(b))
      .map((tie) => [tie.id, savedPerson(plan, tie)] as const)
      .filter(([, { ways }]) => ways.length > 0),
  );
}

function savedPerson(plan: RecoveryPlan, tie: Tie): SavedPerson {
  const { phone = '', message = '' } = tie.reach;
  const channels = channelsOf(tie);
  const say = sayIn(plan);
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
  return [known || `${say('hoursUnknown')}.`, day && plan.sayFrom(words, 'savedAway', { day })]
    .filter(Boolean)
    .join(' ');
}

const localeOf = ({ language }: RecoveryPlan): string => (language === 'en' ? 'en-GB' : language);

const sayIn = (plan: RecoveryPlan): Say => {
  const { language, configuration } = plan;
  const chain = languageChain(language, configuration?.languages);
  return (key, ...params) =>
    fill(findText(words, key, chain, configuration?.texts), params[0] ?? {}, localeOf(plan));
};
