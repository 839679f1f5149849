import type { Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';
import type { Connection, Envelope } from '@recovery-network/core/sharing';
import { envelopeText, otherSide, readEnvelope } from '@recovery-network/core/sharing';
import { carriedBy, fileWith, LONGEST_TEXT, linkWith } from './carrying.ts';
import type { Key } from './keys.ts';
import { keyTo, keyWithId } from './keys.ts';
import { withLongestAnswers } from './longest-answer.ts';
import { keyIdOf, openText, packedLength, sealText } from './sealing.ts';

export { takeFromAddress } from './address.ts';
export { LONGEST_LINK, LONGEST_TEXT } from './carrying.ts';
export { newSecret } from './keys.ts';
export { MOST_INSIDE, MOST_SEALED } from './sealing.ts';

/** An envelope, sealed, in the forms in which it can go. */
export interface Sealed {
  /** For somebody who kept what opens it, or for the inviter, who always did; `undefined` where it is too long for a link. */
  readonly link: string | undefined;
  /**
   * The same with the secret in its fragment, for somebody who may have kept nothing. Whoever reads it can open it, so an
   * answer never goes this way.
   */
  readonly linkWithSecret: string | undefined;
  /** The text of a file. Without the secret, which `secretLink` brings by another way. */
  readonly file: string;
  /** A link with the secret alone, to go with a file. */
  readonly secretLink: string | undefined;
}

/**
 * Seals an envelope for the other end of a connection. `page`: the address of the page that opens it, without fragment.
 */
export async function sealEnvelope(
  envelope: Envelope,
  { secret }: Pick<Connection, 'secret'>,
  page: string,
): Promise<Result<Sealed, 'no-secret' | 'too-large'>> {
  const key = await keyTo(otherSide(envelope.from), secret);
  if (!key) return failure('no-secret');
  const longest = withLongestAnswers(envelope);
  const least = longest && (await packedLength(envelopeText(longest.envelope))) + longest.spare;
  const sealed = await sealText(key, envelopeText(envelope), least);
  if (!sealed.ok) return sealed;
  const fromInviter = envelope.from === 'inviter';
  return success({
    link: linkWith(page, { sealed: sealed.value }),
    linkWithSecret: fromInviter ? linkWith(page, { secret, sealed: sealed.value }) : undefined,
    file: fileWith(sealed.value),
    secretLink: fromInviter ? linkWith(page, { secret }) : undefined,
  });
}

/** What was opened: the envelope, and what opened it, to be kept by who was invited if they want to (D4). */
export interface Opened {
  readonly envelope: Envelope;
  readonly secret: string;
}

/** Why a text can't be opened; each has words of its own on the screen. */
export const openingProblems = [
  'no-envelope',
  'secret-only',
  'too-large',
  'truncated',
  'altered',
  'newer-version',
  'other-site',
  'not-for-you',
  'not-supported',
] as const;
export type OpeningProblem = (typeof openingProblems)[number];

/** A problem, and the site on which it can be opened where that is another one. */
export interface NotOpened {
  readonly reason: OpeningProblem;
  readonly site?: string;
}

/** What is known on this page. */
export interface Opener {
  /** The origin of this page. */
  readonly site: string;
  /** Secrets that are kept here, and one that came by a link of its own. */
  readonly secrets?: Iterable<string>;
}

/**
 * Opens what was sealed: a link, pasted with whatever stands around it, the fragment of an address, or the text of a
 * file. Everything that can be wrong is a value; nothing throws. What comes out still has to be taken in, or refused
 * (`takeIn` of the core).
 */
export async function openEnvelope(text: string, opener: Opener): Promise<Result<Opened, NotOpened>> {
  if (text.length > LONGEST_TEXT) return notOpened('too-large');
  const carried = carriedBy(text);
  if (!carried) return notOpened('no-envelope');
  const { site, secret, sealed } = carried;
  if (site !== undefined && site !== opener.site) return failure({ reason: 'other-site', site });
  if (!sealed) return notOpened('secret-only');
  if (globalThis.crypto?.subtle === undefined) return notOpened('not-supported');
  const id = keyIdOf(sealed);
  if (!id.ok) return notOpened(id.error);
  const found = await keyAmong(id.value, secret === undefined ? (opener.secrets ?? []) : [secret]);
  // With its own secret beside it, an envelope that this secret does not open was changed on its way.
  if (!found) return notOpened(secret === undefined ? 'not-for-you' : 'altered');
  const inside = await openText(found.key, sealed);
  if (!inside.ok) return notOpened(inside.error);
  const envelope = readEnvelope(parsed(inside.value));
  if (!envelope.ok) return notOpened(envelope.error);
  // Sealed for one direction, it says the other: nobody who follows the rules makes this.
  if (otherSide(envelope.value.from) !== found.key.to) return notOpened('altered');
  return success({ envelope: envelope.value, secret: found.secret });
}

const notOpened = (reason: OpeningProblem) => failure({ reason });

/** The secret that an envelope was sealed with, and its key, found by the id that stands on the envelope. */
async function keyAmong(
  id: Uint8Array,
  secrets: Iterable<string>,
): Promise<{ readonly key: Key; readonly secret: string } | undefined> {
  for (const secret of secrets) {
    const key = await keyWithId(id, secret);
    if (key) return { key, secret };
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
