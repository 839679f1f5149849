import type { Side } from '@recovery-network/core/sharing';
import { fromText, toText } from './base64url.ts';

const SECRET_BYTES = 32;
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

/**
 * The key for one direction, derived from the secret (HKDF-SHA-256, RFC 5869). Each direction has its own: an envelope
 * can't be handed back to its sender as if it came from the other. `undefined` where the text is no secret.
 */
export async function keyTo(to: Side, secret: string): Promise<Key | undefined> {
  const bytes = fromText(secret);
  if (bytes?.length !== SECRET_BYTES) return undefined;
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const from = (what: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: encoder.encode(`recovery-network/envelope/1/to-${to}/${what}`),
  });
  const id = new Uint8Array(await crypto.subtle.deriveBits(from('id'), root, 8 * KEY_ID_BYTES));
  const aes = { name: 'AES-GCM', length: 256 };
  const cipher = await crypto.subtle.deriveKey(from('key'), root, aes, false, ['encrypt', 'decrypt']);
  return { to, id, cipher };
}
