import { levels } from '@recovery-network/core/check-in';
import { audiences, dialled, isWebAddress, placeKinds, roles } from '@recovery-network/core/help-now';
import { dayNumber, knownZone, neverOpens } from '@recovery-network/core/shared';
import { actors, besideKinds } from '@recovery-network/core/suggestions';
import * as z from 'zod/mini';
import { AREA, LANGUAGE, TEXT_KEY } from './read-own-texts.ts';
import { isPageAddress, oneOrigin } from './read-pages.ts';
import { MOST_TOKENS } from './read-provider.ts';
import { isTokenValue, TOKEN_NAME, TOKEN_VALUE } from './theme.ts';

/*
 * What a `provider.json` must be, for the validator and for editors. No page loads this: what a page reads is
 * read by hand, more tolerantly, by `readProvider`. A test holds the two together.
 */

const SAID = /\S/;
const short = z.string().check(z.regex(SAID), z.maxLength(500));
const about = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description));

const language = z.string().check(z.regex(LANGUAGE));
const lineLanguage = z.string().check(z.regex(/^[a-z]{2,3}(-\w{1,8})*$/));
const text = z.union([
  short,
  z
    .record(lineLanguage, short)
    .check(z.refine((texts) => Object.keys(texts).length > 0, 'A text in at least one language')),
]);
const webAddress = z
  .string()
  .check(
    z.regex(/^https?:\/\//i),
    z.maxLength(500),
    z.refine(isWebAddress, 'An address that begins with https://'),
  );
const number = z.string().check(
  z.regex(/^\+?[\d\s().\-/]{3,24}$/),
  z.refine((value) => dialled(value) !== undefined, 'A telephone number'),
);
const date = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((value) => dayNumber(value) >= 0, 'A date that exists, as YYYY-MM-DD'),
);

const from = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const to = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));
const span = z.strictObject({ from, to });
const day = z.int().check(z.gte(1), z.lte(7));
const days = z.array(day).check(
  z.minLength(1),
  z.maxLength(7),
  z.refine((list) => new Set(list).size === list.length, 'Each day once'),
);
const exception = z
  .strictObject({ from: date, until: date, windows: z.array(span).check(z.maxLength(1000)) })
  .check(
    z.refine(
      (value) => value.from <= value.until,
      'An exception ends on or after the day on which it begins',
    ),
  );
const weekly = z.array(z.strictObject({ days, from, to })).check(z.maxLength(1000));
const hours = z.union([
  z.literal('always'),
  z
    .strictObject({
      zone: z.string().check(z.refine(knownZone, 'An IANA zone, such as Europe/Amsterdam')),
      weekly: about(
        weekly,
        'Windows of wall-clock time; days 1 (Monday) to 7. "to" at or before "from" is over midnight.',
      ),
      exceptions: z.optional(
        about(
          z.array(exception).check(z.maxLength(1000)),
          'Dates with other windows; no windows means closed.',
        ),
      ),
    })
    .check(
      z.refine((value) => {
        const list = value.weekly.map((window) => ({
          ...window,
          days: ([1, 2, 3, 4, 5, 6, 7] as const).filter((n) => window.days.includes(n)),
        }));
        return !neverOpens({ zone: value.zone, weekly: list, exceptions: value.exceptions ?? [] });
      }, 'Hours that open at some time'),
    ),
]);

const channel = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['call', 'sms']), number, cost: z.optional(text) }),
  z.strictObject({ type: z.literal('chat'), url: webAddress, cost: z.optional(text) }),
]);

const line = z.strictObject({
  id: short,
  name: text,
  purpose: z.optional(text),
  audience: z.optional(z.enum(audiences)),
  role: z.enum(roles),
  human: about(z.boolean(), 'Whether a human being answers.'),
  channels: z.array(channel).check(z.minLength(1), z.maxLength(1000)),
  hours,
  source: z.optional(about(short, 'Where the number and the hours were read.')),
  verifiedOn: z.optional(
    about(
      z.nullable(date),
      'The date on which a human checked the number by calling it. Null until someone did.',
    ),
  ),
});

const place = z.strictObject({
  id: short,
  name: text,
  kind: z.enum(placeKinds),
  purpose: z.optional(text),
  where: z.optional(text),
  distance: z.optional(about(text, 'How far it is, in words.')),
  hours: z.optional(hours),
  phone: z.optional(number),
  url: z.optional(webAddress),
});

const said = z.string().check(z.regex(SAID), z.maxLength(1000));
const ownText = z.union([
  said,
  z.strictObject({
    zero: z.optional(said),
    one: z.optional(said),
    two: z.optional(said),
    few: z.optional(said),
    many: z.optional(said),
    other: said,
  }),
]);
const texts = z.record(
  language,
  z.record(z.string().check(z.regex(AREA)), z.record(z.string().check(z.regex(TEXT_KEY)), ownText)),
);
const theme = z
  .record(
    z.string().check(z.regex(TOKEN_NAME)),
    z
      .string()
      .check(z.regex(TOKEN_VALUE), z.refine(isTokenValue, 'A colour, a length or a font; no address')),
  )
  .check(z.refine((tokens) => Object.keys(tokens).length <= MOST_TOKENS, `At most ${MOST_TOKENS} tokens`));

const suggestionId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64));
const line300 = z.string().check(z.regex(SAID), z.maxLength(300));
const suggestionText = z.union([
  line300,
  z
    .record(language, line300)
    .check(z.refine((texts) => Object.keys(texts).length > 0, 'A text in at least one language')),
]);
const level = about(z.enum(levels), 'The level of the phase that it often fits.');
const said300 = { id: suggestionId, text: suggestionText };
const suggestions = z.strictObject({
  add: z.optional(
    about(
      z
        .array(
          z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('sign'), level, ...said300 }),
            z.strictObject({ kind: z.literal('action'), level, actor: z.enum(actors), ...said300 }),
            z.strictObject({ kind: z.enum(besideKinds), ...said300 }),
          ]),
        )
        .check(z.maxLength(1000)),
      'Offered after ours. An id stays: a plan keeps it, and not the words.',
    ),
  ),
  replace: z.optional(
    about(z.record(suggestionId, suggestionText), 'Other words for a suggestion, by its id.'),
  ),
  remove: z.optional(
    about(
      z.array(suggestionId).check(z.maxLength(1000)),
      'Ids that are no longer offered. A plan in which one stands stays readable.',
    ),
  ),
});

const pageAddress = z
  .string()
  .check(
    z.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)|\/(?!\/))/i),
    z.maxLength(500),
    z.refine(isPageAddress, 'An address that begins with https://, or with one /'),
  );
const page = z.union([
  pageAddress,
  z
    .record(lineLanguage, pageAddress)
    .check(z.refine((texts) => Object.keys(texts).length > 0, 'An address in at least one language')),
]);
const pages = z
  .strictObject({
    supporter: z.optional(
      about(page, 'The page with <recovery-supporter>, for those who are asked something.'),
    ),
    counsellor: z.optional(
      about(
        page,
        'The page with <recovery-supporter> for counsellors; that of supporters where it is not named.',
      ),
    ),
    overview: z.optional(about(page, 'The page with the overview of the person, where answers are opened.')),
  })
  .check(z.refine((given) => oneOrigin(Object.values(given)), 'Pages of one origin'));

/** One care provider: `provider.json`. */
export const providerSchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.optional(z.literal(1)),
  name: text,
  site: z.optional(webAddress),
  country: about(short, 'Whose lines are shown: nl.'),
  languages: z.optional(about(z.array(language).check(z.maxLength(20)), 'The first one first.')),
  title: z.optional(about(text, 'A neutral title for the page, that says nothing of recovery.')),
  quickExit: z.optional(about(webAddress, 'Where "leave quickly" goes.')),
  pages: z.optional(
    about(pages, 'Where links between two people lead; in each language where that differs.'),
  ),
  lines: z.optional(
    about(
      z.array(line).check(z.maxLength(1000)),
      'Added to the lines of the country; they can not replace those.',
    ),
  ),
  directory: z.optional(
    about(z.array(place).check(z.maxLength(1000)), 'Walk-ins, groups, buddies, community care nearby.'),
  ),
  texts: z.optional(about(texts, 'Own texts: language, element, key, text.')),
  suggestions: z.optional(
    about(suggestions, 'Suggestions for a plan: added, in other words, or taken away.'),
  ),
  theme: z.optional(about(theme, 'Tokens of the look: --rn-… and a value.')),
});

/** The schema for editors, published as `provider.schema.json`. */
export function providerJsonSchema(): unknown {
  return z.toJSONSchema(providerSchema, { io: 'input' });
}
