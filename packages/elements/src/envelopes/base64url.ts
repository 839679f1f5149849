const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648, section 5): what may stand in an address as it is. */
export function toText(bytes: Uint8Array): string {
  // In pieces, because a call takes only so many arguments.
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** How many characters so many bytes take. */
export const textLength = (bytes: number): number => Math.ceil((bytes * 4) / 3);

/** The bytes of a text; `undefined` for one that `toText` does not give, so that no two texts stand for the same bytes. */
export function fromText(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const spare = [0, 0, 15, 3][text.length % 4] ?? 0;
  if (text !== '' && (ALPHABET.indexOf(text.charAt(text.length - 1)) & spare) !== 0) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
