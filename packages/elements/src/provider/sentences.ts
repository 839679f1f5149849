import { placeKinds, roles } from '@recovery-network/core/help-now';
import type { SuggestionProblemKey } from '@recovery-network/core/suggestions';
import { oneOf } from './nearest.ts';
import type { ProviderProblemKey } from './read-help.ts';

/** What the validator says to a problem: one or two plain sentences. `{about}` is what the problem names. */
export const sentences: Readonly<Record<ProviderProblemKey, string>> = {
  'not-a-list': 'This must be a list. It is left out.',
  'too-many': 'Only the first {about} are used.',
  'not-a-window': 'A window needs "from" and "to", each as "HH:MM". It is left out.',
  'not-days': 'Days are a list of numbers, 1 (Monday) to 7 (Sunday). The window is left out.',
  'not-an-exception':
    'An exception needs "from" and "until" as dates in order, and a list "windows". It is left out.',
  'unknown-zone':
    'Hours are "always", or an object with a zone that browsers know, such as "Europe/Amsterdam".',
  'never-opens': 'These hours never open.',
  'unknown-channel': 'A channel has the type "call", "chat" or "sms". It is left out.',
  'no-number': 'This is no number that can be called, so there is no button.',
  'no-address': 'This needs an address that begins with https://, so there is no button.',
  'not-a-date': 'This is not a date (YYYY-MM-DD). It counts as null.',
  incomplete: 'This is left out. Missing or wrong: {about}.',
  'same-id': 'The id "{about}" is used before. This one is left out.',
  'unknown-country': 'There are no lines for this country: only your own are shown. Known: {about}.',
  'id-of-country': '"{about}" is a line of the country. It can not be replaced; this one is left out.',
  'never-checked': 'Nobody has checked the number of "{about}" yet.',
  'checked-long-ago': 'This number was last checked on {about}. Check it again.',
  'no-country': 'This must be there: whose lines are shown, such as "nl". Now it is taken as "nl".',
  unreachable: 'The file can not be read. Help now shows the Dutch lines only.',
  'too-large': 'The file is longer than a million characters and is not read.',
  empty: 'The file is empty. Help now shows the Dutch lines only.',
  'not-json': 'The file is no JSON{about}. Help now shows the Dutch lines only.',
  'not-an-object': 'The file must hold one object. Help now shows the Dutch lines only.',
  'not-a-text': 'This must be a text of at most 500 characters, or one per language. It is left out.',
  'not-an-address': 'This must be an address that begins with https://. It is left out.',
  'not-a-page':
    'A page is an address that begins with https:// or with one "/", or one per language. It is left out.',
  'not-a-label': 'This is no language, such as "nl". It is left out.',
  'not-pages': 'This must be an object with "supporter", "counsellor" or "overview". It is left out.',
  'not-safe': 'On the way there anybody could change this page: begin with https://. It is left out.',
  'origins-apart': 'These pages are on more than one origin: no answer would come back. All are left out.',
  'not-a-language': 'This must be a list of language tags, such as "nl". What is none is left out.',
  'not-own-texts': 'Own texts are: language, then element, then key, then text. This is left out.',
  'not-a-token': 'This must be a colour, a length or a font, and no address. It is left out.',
  'not-suggestions':
    'Suggestions are an object with "add", "replace" and "remove". Ours are offered as they are.',
};

/** What parts of a line or a place must be, said where one is missing or wrong. */
export const parts: Readonly<Record<string, string>> = {
  id: 'id (a text)',
  name: 'name (a text, or one per language)',
  role: `role (${oneOf(roles)})`,
  kind: `kind (${oneOf(placeKinds)})`,
  human: 'human (true or false)',
  channels: 'channels (a list of at least one that works)',
};

/** The same to a problem in a provider's own suggestions. */
export const suggestionSentences: Readonly<Record<SuggestionProblemKey, string>> = {
  'not-an-object': 'This must be an object. It is left out.',
  'not-a-list': 'This must be a list. It is left out.',
  'unknown-field': 'This field is not known here. The rest stands.',
  'not-an-id': 'An id has small letters, digits and hyphens, at most 64. This is left out.',
  'id-taken': 'This id is there before, so this is left out. Words are changed under "replace".',
  'unknown-id': 'There is no suggestion with this id.',
  'unknown-kind':
    'A kind is "sign", "action", "avoid", "handle", "practice", "trigger" or "rehearsal". This is left out.',
  'unknown-level': 'A level is "steady", "watch" or "act". This is left out.',
  'unknown-actor': 'An actor is "me", "close" or "professional". This is left out.',
  'no-text': 'A suggestion needs a text, or one per language. This is left out.',
  'text-too-long': 'A suggestion has at most 300 characters. This one is left out.',
};
