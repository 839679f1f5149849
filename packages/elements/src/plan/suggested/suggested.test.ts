import { expect, fixture, html } from '@open-wc/testing';
import { allOn, settled, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { diary } from '../../journal-host/testing/diary.ts';
import type { PlanConfiguration } from '../configuration.ts';
import type { RecoveryPlan } from '../plan.ts';
import { openPart } from '../testing/open-part.ts';
import { opened, phase, planned, withPlan } from '../testing/planned.ts';

const own: NonNullable<PlanConfiguration['suggestions']> = {
  add: [
    {
      id: 'kade-walk-in',
      kind: 'handle',
      text: { nl: 'Ik loop De Linde binnen.', en: 'I walk in at De Linde.' },
    },
    { id: 'not right', kind: 'handle', text: 'Ik ben er niet.' },
  ],
  replace: { 'sleep-badly': { nl: 'Ik lig wakker.', en: 'I lie awake.' } },
  remove: ['handle-take-a-shower'],
};

const examples = (element: Element, kind: string) =>
  allOn(element, `.kind-${kind} .examples button`).map(textOn);

async function toolsOf(element: RecoveryPlan, name: string): Promise<void> {
  await openPart(element, name);
  allOn(element, '.kind-handle')[0]?.setAttribute('open', '');
  await waitFor(() => allOn(element, '.kind-handle details').length > 0, 'examples');
  allOn(element, '.kind-handle details')[0]?.setAttribute('open', '');
  await settled();
}

describe('a provider’s own suggestions', () => {
  it('P4: are offered with ours, without those that were taken away; what is wrong is left out', async () => {
    const element = await opened(await diary());
    element.configuration = { suggestions: own };
    await toolsOf(element, 'Wat mij helpt');
    const offered = examples(element, 'handle');
    expect(offered.at(-1)).to.equal('Ik loop De Linde binnen.');
    expect(offered).to.include('Ik wacht even voordat ik iets beslis.');
    expect(offered).to.not.include('Ik neem een douche.');
    expect(offered).to.not.include('Ik ben er niet.');
  });

  it('P4: change the words of a suggestion that stands in a plan already, in the language of the page', async () => {
    const day = await withPlan(await diary());
    const signs = [{ text: '', from: 'sleep-badly' }];
    await planned(day, [phase('green', { signs }), phase('orange'), phase('red')]);
    const element = await opened(day);
    await waitFor(() => textOn(element).includes('Ik slaap slecht.'));
    element.configuration = { suggestions: own };
    await waitFor(() => textOn(element).includes('Ik lig wakker.'));
    const english = await opened(day, 'en');
    english.configuration = { suggestions: own };
    await waitFor(() => textOn(english).includes('I lie awake.'));
  });

  it('P4: come with the file of a plan that stands alone', async () => {
    const { fetch } = window;
    window.fetch = async () => Response.json({ country: 'nl', suggestions: own });
    try {
      const { host } = await diary();
      const element = await fixture<RecoveryPlan>(
        html`<recovery-plan lang="nl" config="/suggestions.json" .host=${host}></recovery-plan>`,
      );
      await waitFor(() => element.configuration?.suggestions !== undefined);
      await waitFor(() => element.journal?.state !== undefined);
      await toolsOf(element, 'Wat mij helpt');
      expect(examples(element, 'handle')).to.include('Ik loop De Linde binnen.');
    } finally {
      window.fetch = fetch;
    }
  });
});
