import type { ContactWay, Doer, SupportKind } from '../vocabulary.ts';

/** What an ask is about, for putting them in order on a page. */
export const askTopics = [
  'listening',
  'company',
  'going-along',
  'practical',
  'money',
  'children',
  'encouragement',
  'hard-day',
  'offering',
] as const;
export type AskTopic = (typeof askTopics)[number];

/** What is said of an ask beside its words. */
export interface AboutAsk {
  readonly topic: AskTopic;
  readonly support: SupportKind;
  /** Who would do it: the other, who is asked; or, of an offer, the one who proposes it. */
  readonly does: Doer;
  readonly channel?: ContactWay;
  /** Only for somebody who knows a part of it, or everything (N8): it speaks of a treatment, or of using. */
  readonly presumes?: 'part';
}

const asked = (topic: AskTopic, support: SupportKind, channel?: ContactWay): AboutAsk => ({
  topic,
  support,
  does: 'other',
  ...(channel && { channel }),
});

const knowing = (ask: AboutAsk): AboutAsk => ({ ...ask, presumes: 'part' });

const offered = (support: SupportKind, channel?: ContactWay): AboutAsk => ({
  topic: 'offering',
  support,
  does: 'proposer',
  ...(channel && { channel }),
});

/** Every ask of the catalogue, by its id: it stays, and means the same. */
export const asks = {
  'listen-when-hard': asked('listening', 'emotional'),
  'listen-without-advice': asked('listening', 'emotional'),
  'call-in-the-evening': asked('listening', 'emotional', 'call'),
  'call-at-night': asked('listening', 'emotional', 'call'),
  'answer-my-message': asked('listening', 'emotional', 'message'),
  'call-me-if-silent': asked('listening', 'emotional', 'call'),
  'call-each-week': asked('listening', 'emotional', 'call'),
  'ask-how-i-am': asked('listening', 'emotional'),
  'say-what-you-see': asked('listening', 'advice'),
  'think-along-first': asked('listening', 'advice'),
  'walk-together': asked('company', 'company', 'visit'),
  'eat-together': asked('company', 'company', 'visit'),
  'sport-together': asked('company', 'company', 'visit'),
  'coffee-together': asked('company', 'company', 'visit'),
  'evening-together': asked('company', 'company', 'visit'),
  'weekend-together': asked('company', 'company', 'visit'),
  'party-together': asked('company', 'company', 'visit'),
  'special-day-together': asked('company', 'company', 'visit'),
  'no-alcohol-near-me': knowing(asked('company', 'practical')),
  'no-using-near-me': knowing(asked('company', 'practical')),
  'along-to-first-group': knowing(asked('going-along', 'practical', 'visit')),
  'along-to-doctor': asked('going-along', 'practical', 'visit'),
  'along-to-treatment-talk': knowing(asked('going-along', 'practical', 'visit')),
  'along-to-town-hall': asked('going-along', 'practical', 'visit'),
  'find-a-counsellor': knowing(asked('going-along', 'advice')),
  'near-me-while-i-call': asked('going-along', 'practical', 'visit'),
  'help-with-a-form': asked('practical', 'practical'),
  'open-post-together': asked('practical', 'practical', 'visit'),
  'tidy-home-together': asked('practical', 'practical', 'visit'),
  'cook-for-me-once': asked('practical', 'practical'),
  'shop-for-me': asked('practical', 'practical'),
  'drive-me': asked('practical', 'practical', 'visit'),
  'wake-me-by-phone': asked('practical', 'practical', 'call'),
  'help-with-job-letter': asked('practical', 'advice'),
  'look-at-my-money': asked('money', 'advice'),
  'keep-my-bank-card': asked('money', 'practical'),
  'with-me-on-payday': asked('money', 'company', 'visit'),
  'lend-me-no-money': asked('money', 'practical'),
  'along-to-debt-help': asked('money', 'practical', 'visit'),
  'mind-the-children': asked('children', 'practical', 'visit'),
  'fetch-the-children': asked('children', 'practical', 'visit'),
  'there-for-the-children': asked('children', 'emotional'),
  'look-after-my-pet': asked('children', 'practical'),
  'say-what-goes-well': asked('encouragement', 'encouragement'),
  'celebrate-with-me': asked('encouragement', 'encouragement', 'visit'),
  'send-me-courage': asked('encouragement', 'encouragement', 'message'),
  'remind-me-why': knowing(asked('encouragement', 'encouragement')),
  'come-on-a-hard-day': asked('hard-day', 'company', 'visit'),
  'fetch-me-from-a-place': asked('hard-day', 'practical', 'visit'),
  'sleep-at-your-place': asked('hard-day', 'company', 'visit'),
  'call-for-help-with-me': asked('hard-day', 'practical'),
  'keep-something-away': knowing(asked('hard-day', 'practical')),
  'offer-to-listen': offered('emotional'),
  'offer-to-cook': offered('practical'),
  'offer-a-chore': offered('practical', 'visit'),
  'offer-a-walk': offered('company', 'visit'),
  'offer-to-mind-children': offered('practical', 'visit'),
  'offer-to-call-early': offered('emotional', 'call'),
  'offer-to-be-honest': offered('emotional'),
  'offer-to-say-thanks': offered('encouragement'),
} as const satisfies Readonly<Record<string, AboutAsk>>;

export type AskId = keyof typeof asks;

/** Whether a text is the id of an ask that this version has; another may have more. */
export const isAskId = (id: string): id is AskId => Object.hasOwn(asks, id);
