import type { Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';
import { deflated, inflated } from './deflate.ts';
import type { Key } from './keys.ts';
import { KEY_ID_BYTES } from './keys.ts';

/**
 * The first byte of a sealed envelope. It stands for all parameters together: HKDF-SHA-256, AES-GCM with a key of 256
 * bits, a random IV of 96 bits, a tag of 128 bits, raw deflate, the sizes below. None is read from the envelope, so none
 * can be weakened.
 */
export const FORMAT = 1;

/*
 * format (1) · size (1) · id of the key (8) · IV (12) · sealed (size + 16)
 * The first ten bytes are bound to the rest. Inside: 0 as it is or 1 deflated (1) · length (4) · content · zeros.
 */
const HEAD_BYTES = 2 + KEY_ID_BYTES;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const INNER_HEAD = 5;
const AS_IT_IS = 0;
const DEFLATED = 1;

/** From 256 bytes to 1 MiB, in steps by a half and a third: what is inside shows little of its size. */
const LARGEST = 24;
export const sizeOf = (step: number): number => (step % 2 === 0 ? 256 : 384) << (step >> 1);

/** The most that an envelope may hold: what is larger is no letter between two people. */
export const MOST_SEALED = HEAD_BYTES + IV_BYTES + sizeOf(LARGEST) + TAG_BYTES;
export const MOST_INSIDE = 2 * 1024 * 1024;

/** How many bytes an envelope is that begins with these two; `undefined` where none does. */
export function lengthFrom(format: number, step: number): number | undefined {
  return format === FORMAT && step <= LARGEST ? HEAD_BYTES + IV_BYTES + sizeOf(step) + TAG_BYTES : undefined;
}

/** Why bytes can't be opened. */
export type Unopenable =
  | 'newer-version'
  | 'no-envelope'
  | 'truncated'
  | 'altered'
  | 'too-large'
  | 'not-supported';

/** The id of the key that opens some bytes, where they are a whole envelope. */
export function keyIdOf(bytes: Uint8Array): Result<Uint8Array, Unopenable> {
  const [format, step] = bytes;
  if (format === undefined || step === undefined) return failure('truncated');
  if (format > FORMAT) return failure('newer-version');
  const length = lengthFrom(format, step);
  if (length === undefined) return failure('no-envelope');
  if (bytes.length < length) return failure('truncated');
  return bytes.length > length ? failure('no-envelope') : success(bytes.subarray(2, HEAD_BYTES));
}

interface Packed {
  readonly how: typeof AS_IT_IS | typeof DEFLATED;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A text as it lies in an envelope; `undefined` where it is too large for any. */
async function packed(text: string): Promise<Packed | undefined> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MOST_INSIDE) return undefined;
  const smaller = await deflated(bytes);
  return smaller !== undefined && smaller.length < bytes.length
    ? { how: DEFLATED, content: smaller }
    : { how: AS_IT_IS, content: bytes };
}

/** How many bytes a text takes in an envelope. */
export const packedLength = async (text: string): Promise<number> =>
  (await packed(text))?.content.length ?? 0;

/**
 * Seals a text for one end of a connection, in room for at least so many bytes. `iv`: only for tests with known answers; elsewhere it is drawn anew for every
 * envelope.
 */
export async function sealText(
  key: Key,
  text: string,
  least = 0,
  iv: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(IV_BYTES)),
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large'>> {
  const inside = await packed(text);
  if (!inside) return failure('too-large');
  const { how, content } = inside;
  const needed = INNER_HEAD + Math.max(content.length, least);
  let step = 0;
  while (step <= LARGEST && sizeOf(step) < needed) step++;
  if (step > LARGEST) return failure('too-large');
  const room = new Uint8Array(sizeOf(step));
  room[0] = how;
  new DataView(room.buffer).setUint32(1, content.length);
  room.set(content, INNER_HEAD);
  const head = new Uint8Array([FORMAT, step, ...key.id]);
  const sealed = await crypto.subtle.encrypt(parameters(head, iv), key.cipher, room);
  const box = new Uint8Array(HEAD_BYTES + IV_BYTES + sealed.byteLength);
  box.set(head);
  box.set(iv, HEAD_BYTES);
  box.set(new Uint8Array(sealed), HEAD_BYTES + IV_BYTES);
  return success(box);
}

/** Opens what was sealed with this key. */
export async function openText(key: Key, box: Uint8Array): Promise<Result<string, Unopenable>> {
  const id = keyIdOf(box);
  if (!id.ok) return id;
  try {
    const iv = box.slice(HEAD_BYTES, HEAD_BYTES + IV_BYTES);
    const head = box.slice(0, HEAD_BYTES);
    const sealed = box.slice(HEAD_BYTES + IV_BYTES);
    const room = await crypto.subtle.decrypt(parameters(head, iv), key.cipher, sealed);
    const content = new Uint8Array(room, INNER_HEAD, new DataView(room).getUint32(1));
    const [how] = new Uint8Array(room, 0, 1);
    const whole = how === DEFLATED ? await inflated(content, MOST_INSIDE) : success(content);
    return whole.ok ? success(new TextDecoder('utf-8', { fatal: true }).decode(whole.value)) : whole;
  } catch {
    // A tag that does not fit says only that something is not as it was sealed.
    return failure('altered');
  }
}

const parameters = (head: Uint8Array<ArrayBuffer>, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  tagLength: 8 * TAG_BYTES,
  additionalData: head,
});
