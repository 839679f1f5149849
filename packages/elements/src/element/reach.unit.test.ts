import { afterEach, describe, expect, it, vi } from 'vitest';
import { callHref, passOn, smsHref } from './reach.ts';

const never = new DOMException('no', 'AbortError');
const denied = new DOMException('no', 'NotAllowedError');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a link to call', () => {
  it.each([
    ['112', 'tel:112'],
    ['0800-0113', 'tel:08000113'],
    ['088 076 70 00', 'tel:0880767000'],
    ['06.12345678', 'tel:0612345678'],
    ['+31 (0)6 12345678', 'tel:+31612345678'],
    ['0031 (0)20 1234567', 'tel:0031201234567'],
    ['(020) 123 45 67', 'tel:0201234567'],
  ])('%s → %s', (written, href) => {
    expect(callHref(written)).toBe(href);
  });

  it.each([
    '',
    '12',
    '*#06#',
    '*21*0612345678#',
    '06-12 34 56 78 Ans',
    'javascript:alert(1)',
    '+',
    '1'.repeat(16),
    '112;ext=1',
  ])('is not made of "%s"', (written) => {
    expect(callHref(written)).toBeUndefined();
  });
});

describe('a link to a message', () => {
  it('carries the text whole, and no second recipient or field', () => {
    expect(smsHref('06-12345678', 'Hoi & dag?\n#1 👋')).toBe(
      'sms:0612345678?&body=Hoi%20%26%20dag%3F%0A%231%20%F0%9F%91%8B',
    );
    expect(smsHref(undefined, 'Hoi')).toBe('sms:?&body=Hoi');
    expect(smsHref('x', 'Hoi')).toBeUndefined();
  });

  it('survives half an emoji', () => {
    expect(smsHref('112', 'Hoi \ud83d')).toBe('sms:112?&body=Hoi%20');
  });
});

describe('passing a text on', () => {
  const place = { href: '' };
  const device = (given: { share?: () => Promise<void>; copy?: () => Promise<void>; phone?: boolean }) => {
    place.href = '';
    vi.stubGlobal('location', place);
    vi.stubGlobal('matchMedia', () => ({ matches: given.phone ?? false }));
    vi.stubGlobal('navigator', {
      ...(given.share ? { share: given.share } : {}),
      ...(given.copy ? { clipboard: { writeText: given.copy } } : {}),
    });
  };

  it('opens the share sheet where there is one', async () => {
    device({ share: async () => {}, phone: true });
    expect(await passOn('Hoi', '0612345678')).toBe('shared');
    expect(place.href).toBe('');
  });

  it('does nothing more when the person closes the sheet', async () => {
    device({ share: () => Promise.reject(never), copy: async () => {}, phone: true });
    expect(await passOn('Hoi', '0612345678')).toBe('cancelled');
    expect(place.href).toBe('');
  });

  it('opens the messages app of a phone when the sheet is refused', async () => {
    device({ share: () => Promise.reject(denied), phone: true });
    expect(await passOn('Hoi', '0612345678')).toBe('sms');
    expect(place.href).toBe('sms:0612345678?&body=Hoi');
  });

  it('copies on a desk, where a link to a message opens nothing', async () => {
    const copied = vi.fn(async () => {});
    device({ copy: copied });
    expect(await passOn('Hoi', '0612345678')).toBe('copied');
    expect(copied).toHaveBeenCalledWith('Hoi');
    expect(place.href).toBe('');
  });

  it('says so when nothing worked', async () => {
    device({ copy: () => Promise.reject(denied) });
    expect(await passOn('Hoi')).toBe('nothing');
    device({});
    expect(await passOn('Hoi')).toBe('nothing');
  });
});
