import { expect } from 'vitest';
import type { Journey } from './journey.ts';

export function lookOut(journey: Journey): void {
  journey(
    'these tests notice what the policy forbids, what fails, and what axe has to say',
    { mayFail: true },
    async (you, device) => {
      await you.goTo('/');
      await you.page.evaluate(() => {
        try {
          document.body.insertAdjacentHTML('beforeend', '<b>no</b>');
        } catch {
          // Trusted Types refuse it; that they also say so is what is looked for.
        }
        void fetch('https://elsewhere.example/').catch(() => undefined);
        setTimeout(() => {
          throw new Error('on purpose');
        });
        const image = document.createElement('img');
        image.src = '/not-there.png';
        document.querySelector('main')?.prepend(image);
      });
      for (const complaint of [
        'on purpose',
        'Forbidden by the policy: require-trusted-types-for',
        'Forbidden by the policy: connect-src https://elsewhere.example/',
        `404 ${you.address}not-there.png`,
      ]) {
        await expect.poll(() => device.complaints.join('\n')).toContain(complaint);
      }
      expect(await you.axe()).toEqual([expect.stringMatching(/^image-alt: /)]);
    },
  );
}
