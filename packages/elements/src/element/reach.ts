import { dialled } from '@recovery-network/core/help-now';

/**
 * Ways out of the page to another person. The person presses send in an app of their own; we never know whether they did, and say
 * so by what these functions return.
 */

/** `tel:` for a number as people write it, or nothing when it is no number. */
export function callHref(number: string): string | undefined {
  const digits = dialled(number);
  return digits && `tel:${digits}`;
}

/** `sms:` with the text filled in; without a number the person picks someone in the app. */
export function smsHref(number: string | undefined, text: string): string | undefined {
  const digits = number ? dialled(number) : '';
  if (digits === undefined) return undefined;
  // Half an emoji, cut off by a length limit, would make the encoding throw.
  // `?&` because older iPhones want `&body`, and everything else `?body`.
  return `sms:${digits}?&body=${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`;
}

/** How a text left, as far as we can know. `sms`: the messages app was asked to open. `nothing`: show the text to copy by hand. */
export type Left = 'shared' | 'cancelled' | 'sms' | 'copied' | 'nothing';

/** Offers a text to the phone's share sheet, else to the messages app of a phone, else to the clipboard. Call it from a tap. */
export async function passOn(text: string, number?: string): Promise<Left> {
  const shared = await shareSheet(text);
  if (shared) return shared;
  const sms = isPhone() ? smsHref(number, text) : undefined;
  if (sms) {
    location.href = sms;
    return 'sms';
  }
  return (await copy(text)) ? 'copied' : 'nothing';
}

/** Undefined when there is no sheet here, or it refuses. */
export async function shareSheet(text: string): Promise<'shared' | 'cancelled' | undefined> {
  if (!navigator.share || navigator.canShare?.({ text }) === false) return undefined;
  try {
    await navigator.share({ text });
    return 'shared';
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'AbortError' ? 'cancelled' : undefined;
  }
}

/** False when the browser does not allow it; then show the text in a field to copy by hand. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A finger and no mouse: there `sms:` opens something. On a desk it mostly does nothing, without a word. */
export function isPhone(): boolean {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}
