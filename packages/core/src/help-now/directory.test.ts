import { describe, expect, it } from 'vitest';
import { msOf } from '../shared/time.ts';
import { nearby, readDirectory } from './directory.ts';

const hours = (days: number[], from: string, to: string) => ({
  zone: 'Europe/Amsterdam',
  weekly: [{ days, from, to }],
  exceptions: [],
});
const walkIn = {
  id: 'inloop',
  name: { nl: 'Inloop De Linde', en: 'Walk-in De Linde' },
  kind: 'walk-in',
  purpose: 'Koffie en een praatje',
  where: 'Lindelaan 1',
  distance: { nl: '10 minuten fietsen', en: 'a 10 minute bicycle ride' },
  hours: hours([1, 2, 3, 4, 5], '10:00', '16:00'),
  phone: '010 000 00 00',
  url: 'https://example.org/inloop',
};

describe('H6: what is nearby', () => {
  it('is read as the provider wrote it', () => {
    expect(readDirectory([walkIn])).toEqual({ places: [walkIn], problems: [] });
  });

  it('leaves out places that lack a name or a kind, and links that are none', () => {
    const json = [
      { ...walkIn, kind: 'bar' },
      { ...walkIn, phone: 'bel ons', url: 'javascript:alert(1)', hours: { zone: 'UTC', weekly: [] } },
    ];
    const { places, problems } = readDirectory(json);
    const { phone: _phone, url: _url, hours: _hours, ...rest } = walkIn;
    expect(places).toEqual([rest]);
    expect(problems.map(({ path, rule, key }) => `${path} ${rule} ${key}`)).toEqual([
      'directory[0] H6 incomplete',
      'directory[1].hours H1 never-opens',
      'directory[1].phone H6 no-number',
      'directory[1].url H6 no-address',
    ]);
  });

  it('shows what is open first, then what opens soonest, then what has no hours', () => {
    const { places } = readDirectory([
      { id: 'buddy', name: 'Maatje', kind: 'buddy' },
      { id: 'friday', name: 'Vrijdag', kind: 'group', hours: hours([5], '19:00', '21:00') },
      { id: 'monday', name: 'Maandag', kind: 'group', hours: hours([1], '19:00', '21:00') },
      walkIn,
    ]);
    const shown = nearby(places, { ms: msOf('2026-11-23T11:00:00+01:00'), zone: 'Europe/Amsterdam' });
    expect(shown.map(({ place }) => place.id)).toEqual(['inloop', 'monday', 'friday', 'buddy']);
    expect(shown[0]?.status?.until).toBe(msOf('2026-11-23T16:00:00+01:00'));
    expect(shown[3]?.status).toBeUndefined();
  });
});
