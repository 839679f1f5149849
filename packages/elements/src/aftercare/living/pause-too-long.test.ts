import { expect } from '@open-wc/testing';
import { textOn } from '../../element/testing/on-screen.ts';
import { write } from '../../noting/testing/opened.ts';
import { agreed, from, opened, shown, withNoor } from './testing/lives.ts';

describe('a pause that came in', () => {
  for (const { until, holds } of [
    { until: '2026-12-10', holds: true },
    { until: '2027-01-20', holds: false },
  ])
    it(`A2: until ${until} by one of the two alone ${holds ? 'holds' : 'does not hold, and that is said'}`, async () => {
      const { day, noor } = await withNoor();
      const { trajectory } = await agreed(day, noor);
      await write(day, 'trajectory.paused', { until }, trajectory, from(noor));
      const element = await opened(day);
      await shown(element, { at: 'one', trajectory });
      for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
      const text = textOn(element);
      const line = 'Langer dan vier weken kan alleen samen. Deze geldt niet.';
      expect(text).to.include('pauze van Noor');
      expect(text.includes(line)).to.equal(!holds);
      expect(text.includes('Noor heeft pauze')).to.equal(holds);
    });
});
