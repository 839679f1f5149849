import type { Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';

/**
 * The first byte of a sealed record. It stands for all parameters together: AES-GCM with a key of 256 bits, a random
 * IV of 96 bits, a tag of 128 bits, the padding below. No parameter is read from the record, so none can be weakened.
 */
export const FORMAT = 1;

const CIPHER = 'AES-GCM';
const KEY_BITS = 256;
const TAG_BITS = 128;
const IV_BYTES = 12;
const LENGTH_BYTES = 4;
const SMALLEST = 1024;
const LARGEST_STEP = 65_536;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Makes a key that stays in this browser: no script can export it. Rejects where the browser has no WebCrypto. */
export const makeKey = async (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: CIPHER, length: KEY_BITS }, false, ['encrypt', 'decrypt']);

/** Says whether a value is a key of the kind that `makeKey` makes; another, weaker one is never used. */
export function isDeviceKey(value: unknown): value is CryptoKey {
  return (
    value instanceof CryptoKey &&
    value.algorithm.name === CIPHER &&
    'length' in value.algorithm &&
    value.algorithm.length === KEY_BITS &&
    !value.extractable &&
    value.usages.includes('encrypt') &&
    value.usages.includes('decrypt')
  );
}

/**
 * Seals a JSON value under a name that it can't be opened without, so that records can't be swapped.
 * `iv`: only for tests with known answers; elsewhere it is drawn anew for every record.
 */
export async function seal(
  key: CryptoKey,
  name: string,
  value: unknown,
  iv?: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return sealBytes(key, name, encoder.encode(JSON.stringify(value)), iv);
}

/** Seals bytes as they are, in the same way. */
export async function sealBytes(
  key: CryptoKey,
  name: string,
  bytes: Uint8Array,
  iv: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(IV_BYTES)),
): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = await crypto.subtle.encrypt(parameters(name, iv), key, padded(bytes));
  const box = new Uint8Array(1 + IV_BYTES + sealed.byteLength);
  box[0] = FORMAT;
  box.set(iv, 1);
  box.set(new Uint8Array(sealed), 1 + IV_BYTES);
  return box;
}

/** Opens what was sealed under this name; a failure says nothing of why, because nothing more is known. */
export async function unseal(
  key: CryptoKey,
  name: string,
  box: unknown,
): Promise<Result<unknown, 'unopenable'>> {
  const bytes = await unsealBytes(key, name, box);
  try {
    return bytes.ok ? success(JSON.parse(decoder.decode(bytes.value))) : bytes;
  } catch {
    return failure('unopenable');
  }
}

/** Opens bytes that were sealed under this name. */
export async function unsealBytes(
  key: CryptoKey,
  name: string,
  box: unknown,
): Promise<Result<Uint8Array<ArrayBuffer>, 'unopenable'>> {
  if (!(box instanceof Uint8Array) || box[0] !== FORMAT) return failure('unopenable');
  try {
    const iv = box.slice(1, 1 + IV_BYTES);
    const plain = await crypto.subtle.decrypt(parameters(name, iv), key, box.slice(1 + IV_BYTES));
    const length = new DataView(plain).getUint32(0);
    return success(new Uint8Array(plain, LENGTH_BYTES, length));
  } catch {
    return failure('unopenable');
  }
}

const parameters = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: CIPHER,
  iv,
  tagLength: TAG_BITS,
  additionalData: encoder.encode(`recovery-network/${FORMAT}/${name}`),
});

/** The bytes with their length before them and zeros after them, so that the size shows little of what they say. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const room = new Uint8Array(sizeClass(LENGTH_BYTES + bytes.length));
  new DataView(room.buffer).setUint32(0, bytes.length);
  room.set(bytes, LENGTH_BYTES);
  return room;
}

/** Sizes double from 1 KiB; from 64 KiB they grow by 64 KiB. */
export function sizeClass(bytes: number): number {
  if (bytes > LARGEST_STEP) return Math.ceil(bytes / LARGEST_STEP) * LARGEST_STEP;
  let size = SMALLEST;
  while (size < bytes) size *= 2;
  return size;
}
