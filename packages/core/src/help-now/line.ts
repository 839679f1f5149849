import type { Hours } from '../shared/hours.ts';
import type { Audience, ChannelType, Role } from './line-kinds.ts';

/** A text in one language, or per language (`nl`, `en`, …). */
export type Text = string | Readonly<Record<string, string>>;

/** One way to reach a line: `number` for a call or sms, `url` for a chat. */
export interface Channel {
  readonly type: ChannelType;
  readonly number?: string;
  readonly url?: string;
  readonly cost?: Text;
}

/** A line that can be called, chatted or texted with (H1). */
export interface Line {
  readonly id: string;
  readonly name: Text;
  readonly purpose: Text;
  readonly audience: Audience;
  readonly role: Role;
  /** Whether a human being answers. */
  readonly human: boolean;
  readonly channels: readonly Channel[];
  readonly hours: Hours | 'always';
  /** Where the number and the hours were read. */
  readonly source: string;
  /** The date on which a human checked the number by calling it; null until someone did. */
  readonly verifiedOn: string | null;
}

/** A way that works: what to open and what to show. */
export interface Way {
  readonly type: ChannelType;
  readonly href: string;
  readonly shown: string;
  readonly cost?: Text;
}

/**
 * The digits to dial, with a leading + where given; undefined for what is no telephone number. Codes with * or # are none:
 * they change a phone.
 */
export function dialled(number: string | undefined): string | undefined {
  const written = number?.trim() ?? '';
  if (!/^\+?[\d\s().\-/]{3,24}$/.test(written)) return undefined;
  // In +31 (0)6 the zero is for people who call from inside the country.
  const digits = written.replace(/^(\+|00)(.*?)\(0\)/, '$1$2').replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? digits : undefined;
}

/** Whether a page of this address may be opened: http or https with a host, and no name or password in it. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/?#@\\"'<>]+([/?#][^\s\\"'<>]*)?$/i.test(url);
}

function wayOf({ type, number, url, cost }: Channel): Way[] {
  const price = cost === undefined ? {} : { cost };
  if (type === 'chat') {
    if (!url || !isWebAddress(url)) return [];
    return [
      { type, href: url, shown: url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, ''), ...price },
    ];
  }
  const digits = dialled(number);
  if (!number || !digits) return [];
  return [{ type, href: `${type === 'call' ? 'tel' : 'sms'}:${digits}`, shown: number, ...price }];
}

/**
 * The ways to reach a line that work, in the order of the line.
 * H1: a channel without a number that can be dialled, or without an address that can be opened, gives no way and so no button.
 */
export function waysOf(line: Line): Way[] {
  return line.channels.flatMap(wayOf);
}

/** A text in a language; else in its base language, Dutch, English, or whatever language there is. Never a key. */
export function textIn(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  const tries = [language, language.split('-')[0] ?? '', 'nl', 'en'];
  const found = tries.find((lang) => Object.hasOwn(text, lang));
  return (found === undefined ? Object.values(text)[0] : text[found]) ?? '';
}
