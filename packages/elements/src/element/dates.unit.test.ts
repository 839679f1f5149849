import { describe, expect, it } from 'vitest';
import { dateOnWall, dateText, timeText } from './dates.ts';

const zone = 'Europe/Amsterdam';

describe('H2: times and days in words', () => {
  it('writes two digits and 24 hours in every language', () => {
    const seven = Date.parse('2026-11-23T07:00:00+01:00');
    const midnight = Date.parse('2026-11-23T00:00:00+01:00');
    for (const locale of ['nl', 'nl-BE', 'en', 'en-GB', 'en-US', 'de', 'tr']) {
      expect([locale, timeText(seven, zone, locale)]).toEqual([locale, '07:00']);
      expect([locale, timeText(midnight, zone, locale)]).toEqual([locale, '00:00']);
    }
  });

  it('says the nearest days as people do, and the year where it is another one', () => {
    const today = dateOnWall(Date.parse('2026-11-22T23:30:00+01:00'), zone);
    expect(today).toBe('2026-11-22');
    expect(dateText('2026-11-23', today, 'nl')).toBe('morgen');
    expect(dateText('2026-11-25', today, 'en')).toBe('Wednesday 25 November');
    expect(dateText('2027-01-04', today, 'nl')).toBe('maandag 4 januari 2027');
  });
});
