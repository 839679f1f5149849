import type { Side } from '@recovery-network/core/sharing';
import { fromText, toText } from './base64url.ts';

const SECRET_BYTES = 32;
const KEY_BYTES = 32;
/** Long enough that no two connections of one person ever share it. */
export const KEY_ID_BYTES = 8;

const encoder = new TextEncoder();

/** A new secret for a connection: 256 random bits, as 43 characters that may stand in an address. */
export const newSecret = (): string => toText(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));

/** What seals, and opens, what goes to one end of a connection. */
export interface Key {
  readonly to: Side;
  /** Stands on the envelope, so that who keeps many secrets knows which one. It says nothing about the secret. */
  readonly id: Uint8Array<ArrayBuffer>;
  readonly cipher: CryptoKey;
}

const derive = async (to: Side, root: CryptoKey): Promise<Uint8Array<ArrayBuffer>> => {
  const info = encoder.encode(`recovery-network/envelope/1/to-${to}`);
  const from = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return new Uint8Array(await crypto.subtle.deriveBits(from, root, 8 * (KEY_ID_BYTES + KEY_BYTES)));
};

/**
 * The key for one direction, derived from the secret (HKDF-SHA-256, RFC 5869): eight bytes for its id, 32 for the cipher.
 * Each direction has its own, so that an envelope can't be handed back to its sender as if it came from the other.
 * `undefined` where the text is no secret.
 */
export const keyTo = async (to: Side, secret: string): Promise<Key | undefined> =>
  firstKey(secret, [to], () => true);

/** The key of either direction that has this id. */
export const keyWithId = async (id: Uint8Array, secret: string): Promise<Key | undefined> => {
  const text = toText(id);
  return firstKey(secret, ['invited', 'inviter'], (found) => toText(found) === text);
};

async function firstKey(
  secret: string,
  sides: readonly Side[],
  fits: (id: Uint8Array) => boolean,
): Promise<Key | undefined> {
  const bytes = fromText(secret);
  if (bytes?.length !== SECRET_BYTES) return undefined;
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits']);
  for (const to of sides) {
    const derived = await derive(to, root);
    const id = derived.slice(0, KEY_ID_BYTES);
    if (!fits(id)) continue;
    const raw = derived.slice(KEY_ID_BYTES);
    const cipher = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
    return { to, id, cipher };
  }
  return undefined;
}
