import { expect } from '@open-wc/testing';
import type { Terms } from '@recovery-network/core/aftercare';
import { opened, usual, withJo } from '../testing/opened.ts';
import { changesOf } from './changes.ts';

const course = (change: Partial<Terms>): Terms => ({ what: 'course', whose: 'both', ...change });
const running = course({
  starts: '2026-06-01',
  until: '2026-12-20',
  steps: [{ often: 'weekly', weeks: 8 }, { often: 'monthly' }],
});

describe('what a change comes to', () => {
  const said = async (before: Terms, after: Terms, lang = 'nl') => {
    const { day } = await withJo();
    const element = await opened(day, lang);
    return changesOf(element, before, after).map(({ row, text }) => `${row}: ${text}`);
  };

  it('A3: what is now and what comes, in days; what is past is not said', async () => {
    const after = course({
      ...running,
      steps: [{ often: 'twice-weekly', weeks: 8 }, { often: 'monthly', weeks: 20 }, { often: 'quarterly' }],
    });
    expect(await said(running, after)).to.deep.equal([
      'steps: Nu elke maand. Vanaf maandag 14 december elke drie maanden.',
    ]);
    const [english, ...others] = await said(running, after, 'en');
    // Engines differ in whether a comma stands after the day of the week.
    expect(english).to.match(/^steps: Every month now\. From Monday,? 14 December every three months\.$/);
    expect(others).to.deep.equal([]);
  });

  it('A3: both days of an end have their year where one has it', async () => {
    expect(await said(running, { ...running, until: '2028-12-17' })).to.deep.equal([
      'until: Was: 20 december 2026. Wordt: 17 december 2028.',
    ]);
  });

  it('A3: what would have come is said where it comes later, or no more', async () => {
    const before = course({
      starts: '2026-11-23',
      steps: [{ often: 'weekly', weeks: 2 }, { often: 'monthly' }],
    });
    const later = course({ ...before, steps: [{ often: 'weekly', weeks: 3 }, { often: 'monthly' }] });
    expect(await said(before, later)).to.deep.equal([
      'steps: Was: vanaf maandag 7 december elke maand. Wordt: vanaf maandag 14 december elke maand.',
    ]);
    const never = course({ ...before, steps: [{ often: 'weekly' }] });
    expect(await said(before, never)).to.deep.equal([
      'steps: Was: vanaf maandag 7 december elke maand. Wordt: vanaf maandag 7 december elke week.',
    ]);
  });

  it('A9: 52 weeks are a year, and 26 half a year', async () => {
    expect(await said(usual({ reviewEvery: 26 }), usual({ reviewEvery: 52 }))).to.deep.equal([
      'review: Was: elk half jaar. Wordt: elk jaar.',
    ]);
  });
});
