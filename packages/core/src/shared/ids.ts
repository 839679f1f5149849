const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Says whether a text is a UUID in its canonical lower-case form (RFC 9562). */
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** Says whether a text is a UUID of version 7, as every entry's `id` is (J2). */
export const isUuidV7 = (text: unknown): text is string => typeof text === 'string' && UUID_V7.test(text);

/**
 * Makes a UUID of version 7 (RFC 9562, section 5.7) from an instant and randomness that the caller brings (J9).
 * `ms`: milliseconds since 1970; `random`: at least 10 bytes. Throws a RangeError when there are fewer.
 */
export function uuidv7(ms: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('uuidv7 needs at least 10 random bytes');
  const time = Math.trunc(ms).toString(16).padStart(12, '0').slice(-12);
  const hex = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(3), 16) % 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}
