import { expect, fixture, html } from '@open-wc/testing';
import '../check-in/define.ts';
import '../setbacks/define.ts';
import type { RecoveryCheckIn } from '../check-in/check-in.ts';
import { waitFor } from '../element/testing/on-screen.ts';
import { kade } from '../provider/testing/kade.ts';
import type { RecoverySetbacks } from '../setbacks/setbacks.ts';

type Standing = RecoveryCheckIn | RecoverySetbacks;

describe('H4: an element that stands alone with the address of a provider’s file', () => {
  const realFetch = window.fetch;
  let files = 0;

  afterEach(() => {
    window.fetch = realFetch;
  });

  const titled = (title: string) =>
    new Response(JSON.stringify({ ...kade, texts: { nl: { x: { title } } } }));
  const titleIn = ({ configuration }: Standing) => configuration?.texts?.['nl']?.['x']?.['title'];

  for (const name of ['recovery-check-in', 'recovery-setbacks'] as const)
    it(`${name}: gets its lines and own texts, those of the address that holds now`, async () => {
      const held: ((answer: Response) => void)[] = [];
      window.fetch = () => new Promise((answer) => held.push(answer));
      const place = await fixture(html`<div></div>`);
      const element = document.createElement(name);
      const at = (n: number) => `/help-from-${files}-${n}.json`;
      files++;
      element.setAttribute('config', at(1));
      place.append(element);
      await waitFor(() => held.length === 1);
      element.setAttribute('config', at(2));
      await waitFor(() => held.length === 2);
      held[1]?.(titled('second'));
      await waitFor(() => titleIn(element) === 'second');
      expect(element.configuration?.lines).to.not.be.empty;
      held[0]?.(titled('first'));
      await new Promise((done) => setTimeout(done, 50));
      expect(titleIn(element)).to.equal('second');
    });
});
